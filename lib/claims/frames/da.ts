import type { FrameRow } from './frame-row.ts';

/** Danish, with Norwegian forms. */
export const DA: FrameRow = {
  people:
    '(?:[\\p{L}]{0,20})?(?:stillinger|stilling|job|arbejdspladser|arbeidsplasser|jobber|ansatte|medarbejdere|medarbeidere|personer|mennesker|fuldtidsstillinger|årsværk|arbejdere|kolleger|fyringer|afskedigelser|oppsigelser|ledere|ingeniører|journalister|funktionærer|timelønnede|positioner|roller|sælgere|piloter)',
  staff:
    'arbejdsstyrken?|personale(?:t)?|medarbejderstab(?:en)?|ansatte|medarbejdere|medarbejderne|stillinger|job|bemanding(?:en)?|staben|arbeidsstyrken|bemanning(?:en)?|organisationen',
  cut: 'fyr(?:er|ede|et|es|e|ing|inger|ingerne|ingen)?|fyringsrunde|massefyring(?:er)?|afskedig(?:er|ede|et|es|e|else|elser)|opsig(?:er|es|else|elser|e)|opsagt|afsked(?:en)?|må gå|måtte gå|skal gå|mister (?:jobbet|deres job|sit job)|miste (?:jobbet|deres job)|mistet (?:jobbet|deres job)|uden job|nedlægg(?:er|es|e|else)|nedlagt|fratræd(?:er|e|elser|else)|si(?:er)? opp|sagt opp|oppsigelser|permitter~|nedbemann?ing(?:er)?|nedbemann~|frivillig fratrædelse|kyle(?:r)? ud|sluttpakker',
  trim: 'skær(?:er|es|e)? (?:ned|væk|bort)|skar (?:ned|væk)|skåret (?:ned|væk)|nedskæring(?:er)?|reducer(?:er|es|ede|et|e)|reduktion|formindsk~|mindsk(?:er|e|es)|fjern(?:er|es|e|et)|slett(?:er|es)|sløjf(?:er|es)|beskær(?:er|e)|forsvind(?:er|e)|forsvandt|tab(?:er|t|te|e)|nedlægg~|kutt(?:er|es|e|et)|barbere|spar(?:er|es|e)? (?:væk|bort)|lukke(?:r)?(?= \\d)|skille(?:r)? sig af med|slank(?:er|e)|sparet væk',
  going:
    'forlade|forlader|forsvinde|forsvinder|ryger|ryge|i fare|truet|truede|på vej ud|stopper|mistes|tabt|forlate',
  touch:
    'berør(?:er|es|t|te)|ramme(?:r|s|t)?|ramt|påvirk(?:er|es|e)|omfatt(?:er|es)|drejer sig om|gælder|antal(?:let)?|tilbudt|tilbydes|rammer|rammes|berøres',
  grow: 'ansætt(?:er|es|e|else)|ansat(?=\\s)|rekrutter(?:er|es|e|ing)|skab(?:er|es|t|e)|flytt(?:er|es|et|e)|omplacer~|behold(?:er|e|es)|redd(?:er|et|es)|beskæftig(?:er|ede)|arbejder(?= )|strejk(?:er|e|en|ende)|demonstrer~|uddann(?:er|es)|voks(?:er|e|et)|søger|ledige|adspurgte|dræbt|såret|nyansæt~',
  whole:
    '(?:af|ud af|blandt|av)(?: ?(?:de|sine|dets|i alt|selskabets|koncernens|nuværende|cirka|omkring|over))+|har(?: (?:i dag|i alt|cirka|omkring|globalt|over|nu))*|havde|beskæftiger(?: (?:cirka|omkring|i alt|over))*|med(?: (?:sine|cirka|omkring|i alt|over))?|arbejder(?: (?:cirka|omkring|i alt))*|arbejdsstyrke på|de|sine|fra|i alt',
  exists: '',
  wholeAfter: '(?:i dag |i alt |globalt )?(?:ansatte i dag|i dag|arbejder|i alt på verdensplan)',
  level: '(?:til|ned til)',
  levelAfter: '',
  part: 'heraf|hvoraf|inklusive|herunder|af dem|af disse|deraf|blandt andet',
  things:
    '(?:[\\p{L}]{0,20})?(?:butikker|kontorer|fabrikker|anlæg|restauranter|lande|byer|virksomheder|selskaber|banker|mærker|år|måneder|måned|uger|uge|dage|dag|timer|minutter|kroner|euro|dollar|pund|millioner|milliarder|kunder|brugere|abonnenter|studerende|elever|patienter|aktier|aktionærer|biler|køretøjer|fly|ton|kilometer|meter|point|gange|indbyggere|besøgende|passagerer|rejsende|vælgere|seere|leverandører|konkurrenter|forbrugere|købere|investorer|spillere|kandidater|grader|kommuner|boliger|årige|læsere|steder|sider)',
  measure:
    'omkostning(?:er|erne)?|udgifter|budget(?:tet)?|omsætning(?:en)?|salg(?:et)?|overskud(?:det)?|løn(?:nen|ninger)?|pris(?:er|en)?|aktie(?:n|r)?|kurs(?:en)?|produktion(?:en)?|kapacitet(?:en)?|gæld|udledning(?:er)?|investeringer|arbejdstid|bonus|margin|værdi|udbytte|resultat(?:et)?|kostnader',
  inner: 'af|de|dets|sine|selskabets|koncernens|alle|den|det|av',
  conjunction: 'og|men|mens|efter|før|fordi|som|der|når|hvor|så|for|at|da|trods|samt',
  equals: 'eller|det vil sige|dvs|svar(?:er|ende) til|tilsvarende|omkring|cirka|næsten|godt|hvilket er|udgør',
  further: 'også|yderligere|igen|tidligere|allerede|sidste år|desuden|nye|endnu',
  sums: '(?:samlede?|antallet)[^.;]{0,40}? (?:til|på)|oven i de|ud over de',
  subject: {
    firm: '(?:selskabet|virksomheden|koncernen|gruppen|banken|kæden|producenten|giganten|storbanken|flyselskabet|operatøren|forlaget|forsikringsselskabet|platformen|datterselskabet|moderselskabet|arbejdsgiveren|ledelsen|fabrikken|teleselskabet|techgiganten|[\\p{L}]+(?:selskabet|virksomheden|giganten|kæden|koncernen|producenten))|det|den|vi|han|hun|de',
    many: '(?:mange|flere|andre|store|danske|norske|tre|to|fire|\\d+) (?:[\\p{L}]+ ){0,2}(?:virksomheder|selskaber|banker|koncerner|arbejdsgivere|bedrifter)|branchen|industrien|sektoren|økonomien|arbejdsmarkedet|i hele landet|arbejdsløsheden|erhvervslivet|bransjen',
    bodies:
      'regeringen|myndighed(?:en|er)?|ministeriet|kommune(?:n)?|region(?:en)?|staten|universitet(?:et|er)?|forsvaret|politiet|hospital(?:et)?|folketinget|skole(?:n|r)?|styrelse(?:n)?|skattestyrelsen',
    aside:
      'efter|som|ligesom|i modsætning til|konkurrent(?:en|er)?|rival(?:en)?|køb(?:et)? af|opkøb(?:et)? af|overtagelse(?:n)? af|købt af|datterselskab af|salg til|tidligere|eks|foruden|ejer af|moderselskab',
    asideAfter: '',
    source: 'ifølge|siger til|skriver|rapporterer|oplyser til|kilde|til',
    sourceAfter: '(?:rapporterer|skriver|oplyser)',
    at: 'hos|på|af|i|fra|ved',
    atAfter: 's(?= )',
    topic: '',
    each: 'hver|henholdsvis',
  },
  status: {
    denied: 'afviser|afviste|benægt~|dementer~|ikke rigtigt|ingen planer|ingen fyringer|udelukker|falsk',
    not: 'uden|ikke|ingen|undgå(?:r|et)?|i stedet for|aldrig',
    planned:
      'skal|vil|planlægger|plan|planer|kan|kunne|overvejer|forslag|foreslår|ventes|må|varsler|varslet|truet|senest|mål',
    announced:
      'meddel(?:er|te|t)|oplys(?:er|te|t)|bekræft(?:er|ede|et)|siger|sagde|annoncer~|pressemeddelelse|orienter~|fremlæg~',
    filed: 'varslingsloven|regionale arbejdsmarkedsråd|anmeldt',
    supposed: 'hvis|såfremt|tænk|antag',
  },
};
