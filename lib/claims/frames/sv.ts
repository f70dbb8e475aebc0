import type { FrameRow } from './frame-row.ts';

export const SV: FrameRow = {
  people:
    '(?:[\\p{L}]{0,20})?(?:tjänster|tjänst|jobb|arbetstillfällen|befattningar|anställda|medarbetare|personer|heltidstjänster|arbetare|tjänstemän|konsulter|kollegor|uppsägningar|varsel|chefer|ingenjörer|journalister|människor|personal|positioner|roller|säljare|piloter)',
  staff:
    'personal(?:en|styrkan|styrka)?|arbetsstyrkan?|anställda|medarbetare|medarbetarna|tjänster|jobb|bemanning(?:en)?|staben|organisationen|styrkan',
  cut: 'varsl(?:ar|ade|at|as|ades|a|et|en)?|varsel|säg(?:er|a)(?: \\S+){0,4} upp|sägs upp|sagt upp|sade upp|sa upp|sades upp|uppsägning(?:ar|arna|en)?|uppsagd(?:a)?|avsked(?:a|ar|ade|as|ades|ats)|får gå|fick gå|måste gå|tvingas gå|får sparken|fick sparken|sparkar|sparkas|sparkade|permitter~|personalneddragning(?:ar)?|personalnedskärning(?:ar)?|förlorar (?:jobbet|sina jobb|sitt jobb)|förlora (?:jobbet|sina jobb)|blir av med (?:jobbet|sina jobb)|av med jobbet|friställ~|övertalig~|utan jobb|förtidspension~|avgångsvederlag',
  trim: 'skär(?:a|s|er)? (?:ner|bort|ned)|skar (?:ner|bort|ned)|dra(?:r|s)? (?:ner|ned|in)|drog (?:ner|ned|in)|minsk(?:a|ar|ade|as|at|ning|ningen)|reducer(?:a|ar|ade|as)|stryk(?:a|er|s)|slopa(?:r|s)?|ta(?:r|s)? bort|neddragning(?:ar|en)?|nedskärning(?:ar|en)?|bantning|banta(?:r|de|s)?|försvinn(?:a|er)|försvann|förlora(?:r|de|s)?|lägg(?:a|er|s) ner|krymp(?:a|er|te)|kapa(?:r|s|de)?|avvecklar?|eliminer~|dras in',
  going:
    'lämna(?:r|de)?|försvinna|försvinner|går förlorade|hotas|hotade|berörs|i fara|ryker|ryka|får lämna|sluta|slutar',
  touch:
    'berör(?:s|a|da|de)?|drabba(?:r|s|de|t)?|påverka(?:r|s|de)?|omfatta(?:r|s|de)?|gäller|antal(?:et)?|erbjuds|handlar om|handlar det om|rör sig om',
  grow: 'anställ(?:a|er|de|t|s|ning|ningar)(?!d)|rekryter(?:a|ar|as|ing)|skapa(?:r|s|de)?|flytta(?:r|s|de)?|omplacer~|behåll(?:a|er)|rädda(?:r|s|de)?|har(?= (?:\\S+ ){0,2}\\d)|sysselsätter|arbetar(?= )|jobbar(?= )|strejk(?:ar|en)?|demonstrer~|utbilda(?:r|s|de)?|växa|växer|söker|lediga|nyanställ~|tillfrågade|skadade|döda|växt',
  whole:
    '(?:av|bland)(?: ?(?:de|sina|sin|dess|totalt|bolagets|företagets|dagens|nuvarande|cirka|omkring|drygt|över))+|har(?: (?:i dag|idag|totalt|cirka|omkring|drygt|globalt|runt|nu|över))*|hade|sysselsätter(?: (?:cirka|omkring|totalt|drygt))*|med(?: (?:sina|cirka|omkring|drygt|totalt))?|arbetar(?: (?:cirka|omkring|drygt|totalt))*|jobbar|av|arbetsstyrka på|personalstyrka på|de|sina|från',
  exists: '',
  wholeAfter:
    '(?:i dag |idag |totalt |globalt )?(?:anställda i dag|i dag|idag|sammanlagt|arbetar|jobbar|har i dag)',
  level: '(?:till|ner till|ned till)',
  levelAfter: '',
  part: 'varav|inklusive|däribland|av dem|av dessa|av vilka|bland dem',
  things:
    '(?:[\\p{L}]{0,20})?(?:butiker|kontor|fabriker|anläggningar|restauranger|länder|städer|företag|bolag|banker|varumärken|år|månader|månad|veckor|vecka|dagar|dag|timmar|minuter|kronor|euro|dollar|pund|miljoner|miljarder|kunder|användare|abonnenter|studenter|elever|patienter|aktier|aktieägare|bilar|fordon|plan|flygplan|ton|kilometer|meter|poäng|gånger|invånare|besökare|passagerare|resenärer|väljare|tittare|leverantörer|konkurrenter|konsumenter|köpare|investerare|spelare|kandidater|grader|kommuner|bostäder|åringar|läsare|platser|orter|procentenheter|sidor)',
  measure:
    'kostnad(?:er|erna)?|utgifter|budget(?:en)?|omsättning(?:en)?|försäljning(?:en)?|vinst(?:en)?|lön(?:er|erna)?|pris(?:er|et)?|aktie(?:n|r)?|kurs(?:en)?|produktion(?:en)?|kapacitet(?:en)?|skuld(?:er)?|utsläpp(?:en)?|investeringar|arbetstid(?:en)?|bonus|marginal|värde|utdelning|resultat(?:et)?',
  inner: 'av|de|dess|sina|sin|bolagets|företagets|alla|den|det|koncernens',
  conjunction: 'och|men|medan|efter|innan|eftersom|som|när|där|så|för|att|då|trots|samt',
  equals: 'eller|det vill säga|dvs|motsvar(?:ar|ande|ade)|ungefär|cirka|nästan|drygt|vilket är|utgör',
  further: 'också|även|ytterligare|igen|tidigare|redan|förra året|dessutom|nya|ännu|på nytt',
  sums: '(?:totala?|sammanlagda?)[^.;]{0,40}? till|utöver de|förutom de',
  subject: {
    firm: '(?:bolaget|företaget|koncernen|gruppen|banken|kedjan|tillverkaren|jätten|storbanken|biltillverkaren|flygbolaget|operatören|startupbolaget|förlaget|försäkringsbolaget|plattformen|dotterbolaget|moderbolaget|arbetsgivaren|ledningen|fabriken|telekombolaget|industrikoncernen|techjätten|techbolaget|modekedjan|[\\p{L}]+(?:bolaget|företaget|jätten|kedjan|koncernen|tillverkaren))|det|den|vi|han|hon|de',
    many: '(?:många|flera|andra|stora|svenska|tre|två|fyra|\\d+) (?:[\\p{L}]+ ){0,2}(?:företag|bolag|banker|koncerner|techbolag|arbetsgivare)|techbolag|branschen|industrin|sektorn|ekonomin|arbetsmarknaden|i hela landet|arbetslösheten|arbetsförmedlingen|näringslivet',
    bodies:
      'regeringen|myndighet(?:en|er)?|departement(?:et)?|kommun(?:en)?|region(?:en)?|landsting(?:et)?|staten|universitet(?:et)?|högskola(?:n)?|försvaret|försvarsmakten|polisen|sjukhus(?:et)?|riksdagen|skola(?:n)?|trafikverket',
    aside:
      'efter|som|liksom|till skillnad från|konkurrent(?:en|er)?|rival(?:en)?|köp(?:et)? av|förvärv(?:et)? av|köpts av|dotterbolag till|försäljning till|tidigare|ex|före detta|förutom|ägare till|moderbolag',
    asideAfter: '',
    source: 'enligt|säger till|skriver|rapporterar|uppger för|källa|till',
    sourceAfter: '(?:rapporterar|skriver|uppger)',
    at: 'på|hos|av|i|inom|från',
    atAfter: 's(?= )',
    topic: '',
    each: 'vardera|respektive',
  },
  status: {
    denied:
      'förnekar|förnekade|dementer~|tillbakavis~|stämmer inte|inga planer|inga varsel|inga uppsägningar|utesluter|falskt',
    not: 'utan|inte|ingen|inga|undvik(?:a|er)|undvikits|i stället för|istället för|aldrig',
    planned:
      'ska|skall|kommer att|planerar|plan|planer|vill|kan|kunde|överväger|förslag|föreslår|väntas|måste|tvingas|varslar|varsel|hotas|senast|mål',
    announced:
      'meddela(?:r|de|t)|tillkännag~|bekräfta(?:r|de|t)|säger|sade|uppger|aviser~|pressmeddelande|informera(?:r|de|t)|presentera(?:r|de|t)',
    filed: 'arbetsförmedlingen|varsel lämnats|anmält',
    supposed: 'om|ifall|tänk|antag',
  },
};
