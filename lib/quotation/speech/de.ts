import type { SpeechTable } from './speech-words.ts';

export const de: SpeechTable = {
  lang: 'de',
  cues: `sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären meinte meint meinten betonte betont betonten
    teilte teilten mitteilte mitteilten mitgeteilt schrieb schreibt schrieben geschrieben kritisierte kritisiert
    kritisierten warnte warnt warnten gewarnt fügte ergänzte ergänzt berichtete berichtet berichteten antwortete
    antwortet fragte fragt forderte fordert forderten versicherte versichert beteuerte beteuert unterstrich
    unterstreicht kündigte kündigten räumte räumt gestand bestätigte bestätigt bestätigten bekräftigte hob verwies
    äußerte äußerten monierte bemängelte beklagte beklagt klagte klagt rief ruft urteilte urteilt verteidigte
    begründete begründet kommentierte kommentiert konstatierte resümierte spottete schimpfte polterte prophezeite
    prognostizierte prognostiziert entgegnete konterte erwiderte lautet lautete zitierte zitiert
    formulierte formuliert nannte rechnet erläuterte erläutert führte ließ versprach verspricht erinnerte stellte
    glaubt findet fand gab plädierte mahnte mahnt appellierte twitterte postete hofft erzählt erzählte verriet verrät
    spricht sprach fasste analysiert analysierte`,
  labels: `hält hielt halten nannte nennt nennen bezeichnete bezeichnet bezeichnen bezeichneten sprach spricht`,
  participles: `sagend erklärend`,
  auxiliaries: `hat haben habe hatte hatten ist sind war waren wird werden wurde wurden soll sollen sei will wollte
    kann könne könnte würde`,
  impersonal: `heißt_es hieß_es`,
  sources: `laut so nach_angaben_von nach_angaben_des nach_angaben_der nach_worten_von nach_worten_des nach_worten_der
    aus_sicht_von aus_sicht_des aus_sicht_der nach_ansicht_von nach_ansicht_des nach_ansicht_der nach_meinung_von
    nach_meinung_des nach_meinung_der`,
  pronouns: {
    he: 'er',
    she: 'sie',
    they: 'beide viele einige manche',
    it: 'es dies das',
    other: 'ich wir man',
  },
  articles: `der die das den dem des ein eine einen einem einer eines kein keine sein seine seiner ihr ihre ihrer dieser
    diese dieses jener unser unsere mehrere zwei drei viele einige beide`,
  inside: `von vom bei beim aus für im in am an zur zum gegenüber des`,
  prepositions: `nach vor mit während seit durch wegen trotz auf über unter gegen ohne um zwischen bis laut statt ab
    angesichts anlässlich gegenüber gestern heute morgen zuletzt zuvor zudem jüngst`,
  breaks: `und aber oder denn dass weil wenn als ob wie obwohl während nachdem bevor damit sodass doch sondern da wobei
    welcher welche welches wer was wo`,
  adverbs: `auch noch bereits zudem außerdem weiter weiterhin später zuvor dann nun jetzt heute gestern nur sogar wieder
    deshalb daher allerdings jedoch dagegen hingegen schon eben selbst dazu hierzu demnach unterdessen gleichzeitig
    zugleich ebenfalls ferner darüber_hinaus zuletzt kürzlich einmal mal so nicht wörtlich sinngemäß danach davor`,
  notNames: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli
    august september oktober november dezember der die das den dem des ein eine einen einem einer im in am an auf bei
    beim mit nach von vom vor zu zum zur für und aber oder als wenn während nachdem doch auch so es er sie wir ich man
    dies dieser diese dieses zudem außerdem weiter später zuvor heute gestern laut aus sicht gespräch interview anfrage
    mittwochabend montagabend dienstagabend donnerstagabend freitagabend mittwochmorgen wir warum wie was wer wo dabei
    damit dann dazu doch denn trotz seit unter über wegen ihr ihre sein seine kein keine nun jetzt mehr mehrere viele`,
  particles: 'von van der de zu zur vom und la du di',
  titles: `herr frau dr dr. prof prof. professor professorin präsident präsidentin kanzler kanzlerin chef chefin ceo cfo
 minister ministerin sprecher sprecherin vorsitzende vorsitzender vorsitzenden graf freiherr 
 vorstandschef vorstandschefin gründer gründerin ex-chef`,
  terms: `sogenannte sogenannten sogenannter sogenanntes sogenanntem genannt genannte genannten betitelt titel name
    namens motto schlagwort begriff wort worte stichwort buch film roman lied album serie sendung magazin zeitung
    zeitschrift nachrichtenmagazin blatt projekt programm initiative überschrift heißt unwort ausdruck formel kampagne
    der_zeitung dem_magazin`,
  hypothetical: `stellen_sie_sich_vor stell_dir_vor angenommen etwa_mit_dem_satz`,
  elision: false,
  nounsInCapitals: true,
};
