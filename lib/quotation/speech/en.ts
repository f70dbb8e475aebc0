import type { SpeechTable } from './speech-words.ts';

export const en: SpeechTable = {
  lang: 'en',
  cues: `said says say told tells tell added adds wrote writes write argued argues argue warned warns warn noted
    notes explained explains insisted insists claimed claims claim stated states remarked remarks replied replies
    responded responds answered answers asked asks commented comments observed observes continued continues
    concluded concludes conceded concedes admitted admits acknowledged acknowledges announced announces declared
    declares suggested suggests recalled recalls complained complains confirmed confirms denied denies disclosed
    discloses revealed reveals joked jokes quipped quips predicted predicts promised promises vowed vows pledged
    pledges emphasized emphasised emphasizes emphasises stressed stresses reiterated reiterates reported reports
    tweeted tweets posted posts texted emailed messaged blogged testified testifies maintained maintains cautioned
    cautions countered counters retorted shouted yelled whispered muttered sighed urged urges pleaded lamented
    laments mused muses opined asserted asserts alleged alleges agreed agrees disagreed disagrees thundered
    contended contends hinted boasted boasts bragged advised advises recounted recounts reads read put_it puts_it
    goes_on went_on pointed_out points_out chimed_in summed_up sums_up scoffed groused griped fumed fretted marvelled marveled gushed
    exclaimed interjected repeated elaborated clarified reasoned thinks believes felt feels hoped
    hopes quoted_as_saying chanted chants sang scolded snapped barked ventured volunteered proclaimed proclaims
    speculated objected protested apologized apologised apologises rejoiced typed captioned vented
    demanded demands estimated estimates ruled`,
  nounCues:
    'notes claims claim comments reports report answers replies remarks warns promises pledges posts demands',
  nounLinks: 'for of to about from',
  labels: `thanked thanks called calls call described describes describe dubbed branded labelled labeled termed deemed
    characterised characterized slammed blasted denounced condemned criticized criticised hailed praised dismissed
    derided mocked blamed accused cited cites cite referred refers ridiculed likened compared decried touted`,
  participles: `saying adding telling writing arguing warning noting explaining insisting claiming stating asking
    calling describing tweeting posting declaring citing promising stressing suggesting predicting concluding
    recalling complaining announcing emphasizing emphasising replying responding commenting remarking observing
    continuing joking quipping reading admitting acknowledging asserting alleging boasting denouncing criticizing
    criticising labelling labeling referring shouting chanting pleading urging vowing reiterating lamenting`,
  auxiliaries: `has have had was were is are be been being would will could can may might must should did does do
    'd 'll 's`,
  impersonal: ``,
  sources: `according_to in_the_words_of as_per`,
  pronouns: {
    he: 'he',
    she: 'she',
    they: 'they both others many some most several all one another',
    it: 'it this that',
    other: 'i we you who',
  },
  articles: `the a an this that these those his her its their our my your another one two three four five several
    some many most few other both each every no any`,
  inside: `of at for from with to in on by against near`,
  prepositions: `after during before while since until despite via through amid amongst among under over about as
    into onto upon without within throughout following regarding concerning like than between behind along across
    last next early late earlier yesterday today tomorrow tonight`,
  breaks: `and but or that which who whom whose when where while because if although though since so as after
    before until unless whether how why what nor than whereas once`,
  adverbs: `also later then even once still just simply only recently reportedly allegedly repeatedly previously
    famously often always never subsequently now however meanwhile yet again instead further nevertheless
    nonetheless additionally moreover likewise similarly earlier already soon eventually first finally there
    all too too, today yesterday back out not on`,
  notNames: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december the a an this that these those his her its their our my your in on
    at by for from with to of and but or as if when while after before since although though however meanwhile
    yet still so then there here it he she they we i you who what where why how not no yes asked speaking
    according earlier later today yesterday last next one two three some many most several few other another each
    every both all such instead despite during because once until under over about q1 q2 q3 q4 now just even
    christmas easter summer winter spring autumn well oh indeed perhaps maybe also only`,
  particles: 'de del della di da dos van von der den ter ten la le el al bin ibn ben y af zu du san',
  titles: `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady president vice prime minister
    senator sen sen. rep rep. representative gov gov. governor chancellor secretary judge justice general gen gen.
    colonel col. captain capt. sgt. officer chief executive chairman chairwoman chair director analyst economist
    mayor attorney ceo cfo coo cto founder cofounder co-founder manager head king queen prince princess pope
    congressman congresswoman councillor commissioner ambassador reverend rev. father sister detective sheriff
    spokesman spokeswoman spokesperson reporter editor user strategist associate assistant emeritus lecturer
    historian lawyer recruiter consultant researcher engineer deputy acting former then interim managing senior
    partner principal creator author`,
  terms: `so-called referred_to_as refer_to_as refers_to_as called dubbed titled entitled termed named nicknamed known_as the_word the_term the_phrase
    the_words the_slogan word words term terms phrase phrases label euphemism euphemisms buzzword slogan hashtag
    headlined book film movie song novel album article essay report show series programme program podcast episode
    documentary play memoir column band magazine newspaper game scheme project campaign course option button
    section tab category nickname motto banner quote-unquote buzzwords expression memoirs paper study ballad hit
    single musical opera poem painting exhibition lecture chapter volume brand tag labelled labeled stamped marked
    reading operation codenamed code-named page folder file tagline keyword`,
  hypothetical: `imagine imagining suppose supposing pretend say_that nobody_says no-one_says you_say you_tell
    people_say they_say as_the_saying the_saying the_adage if_you if_your when_your you_might_say you_could_say do_not_say don't_say never_say the_old the_joke picture_a`,
  elision: false,
  nounsInCapitals: false,
};
