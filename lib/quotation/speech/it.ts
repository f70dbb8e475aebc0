import type { SpeechTable } from './speech-words.ts';

export const it: SpeechTable = {
  lang: 'it',
  cues: `dice dicono disse detto diceva spiega spiegano spiegò spiegato afferma affermano affermò affermato dichiara
    dichiarano dichiarò dichiarato aggiunge aggiungono aggiunse aggiunto sottolinea sottolineano sottolineato sostiene
    sostengono sostenuto commenta commentano commentato osserva osservano osservato precisa precisano precisato
    racconta raccontano raccontato annuncia annunciano annunciato avverte avvertono avvertito conferma confermano
    confermato denuncia denunciano denunciato attacca attaccano attaccato ammette ammettono ammesso riconosce
    riconoscono riconosciuto scrive scrivono scrisse scritto risponde rispondono risposto chiede chiedono chiesto
    ricorda ricordano ricordato conclude concludono concluso assicura assicurano assicurato ribadisce ribadiscono
    ribadito rileva rilevano evidenzia evidenziano evidenziato lamenta lamentano lamentato accusa accusano
    replica replicano replicato ribatte tuona insiste insistono rincara prosegue proseguono continua continuano
    chiosa rivela rivelano rivelato riferisce riferiscono riferito promette ironizza esclama sbotta confida
    fa_sapere fanno_sapere ha_fatto_sapere recita recitava critica criticano puntualizza esulta twitta
    riassume analizza valuta prevede chiarisce specifica incalza parla_di`,
  labels: `definisce definiscono definito definì chiama chiamano chiamato bolla bollano descrive parla parlano parlato
    denomina`,
  participles: `dicendo affermando aggiungendo spiegando sottolineando precisando sostenendo ricordando definendo
    dichiarando parlando`,
  auxiliaries: `ha hanno aveva avevano avrebbe è sono era erano si gli le lo la ci ne l' s' stato stata`,
  impersonal: `si_legge si_leggeva`,
  sources: `secondo per stando_a a_detta_di a_detta_del nelle_parole_di nelle_parole_del ad_avviso_di a_giudizio_di`,
  pronouns: {
    he: "lui egli questi quest'ultimo",
    she: 'lei ella',
    they: 'loro essi molti alcuni entrambi',
    it: 'ciò questo questa',
    other: 'io noi',
  },
  articles: `il lo la i gli le l' un uno una un' questo questa questi queste quello quella suo sua suoi sue nostro del
    dello della dell' dei degli delle al allo alla all' ai agli alle alcuni alcune due tre quattro ogni altri altre`,
  inside: `di del dello della dell' dei degli delle da dal dalla dall' a al alla all' in nel nella per`,
  prepositions: `con su sul sulla sulle sui dopo durante prima contro tra fra secondo verso presso senza ieri oggi lunedì
    martedì mercoledì giovedì venerdì sabato domenica poi intanto`,
  breaks: `e ed ma o oppure che chi cui quale quando dove mentre perché benché se come poiché né quindi`,
  adverbs: `anche ancora poi ieri oggi già inoltre così allora solo sempre mai non più successivamente recentemente infine
    tuttavia però invece intanto testualmente quindi`,
  notNames: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio
    agosto settembre ottobre novembre dicembre il lo la i gli le l' un uno una questo questa suo sua in nel nella di del
    della dei a al alla da dal con su per tra fra e ma o che chi quando dove se come non già oggi ieri così anche poi
    dopo durante prima secondo lui lei loro noi io perché intanto interpellato interpellata due tre molti alcuni`,
  particles: "di de del della da dal lo la d' van von",
  titles: `sig sig. sig.ra signor signora dott dott. dottor dottoressa ing ing. avv avv. prof prof. professore
 professoressa presidente ministro ministra sindaco sindaca direttore direttrice ad ceo segretario segretaria
 generale portavoce amministratore delegato fondatore fondatrice onorevole `,
  terms: `cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata denominato denominata soprannominato
    soprannominata intitolato intitolata ribattezzato ribattezzata parola parole termine termini espressione frase motto
    slogan titolo libro film romanzo canzone album serie programma rivista quotidiano giornale progetto piano
    operazione presunto presunta`,
  hypothetical: `immaginate immagina immaginiamo supponiamo`,
  elision: true,
  nounsInCapitals: false,
};
