import type { FrameRow } from './frame-row.ts';

export const IT: FrameRow = {
  people:
    'dipendente|lavoratore|lavoratrice|operaio|impiegato|posti(?: di lavoro)?|dipendenti|lavorator[ie]|lavoratrici|addett[ie]|persone|impiegat[ie]|operai|operaie|esuberi|licenziamenti|uscite|tagli|ruoli|posizioni|collaborator[ie]|dirigenti|giornalisti|ingegneri|tecnici|unità|occupati|colleghi|[\\p{L}]{4,}(?:isti|iste|tori|trici)',
  staff:
    'personale|organico|organici|forza lavoro|dipendenti|lavoratori|addetti|posti di lavoro|occupazione|manodopera|team|maestranze|posti',
  cut: "incentiv[oi] all'esodo|esodi|perderà il (?:posto|lavoro)|perso il (?:posto|lavoro)|cassa integrazione a zero ore|messi alla porta|uscite incentivate|licenzi(?:a|are|ato|ata|ati|ate|amento|amenti|erà|eranno|ano|ò|ando)|esuber[oi]|tagli(?:o)? (?:al|del|di|ai|dei) (?:personale|posti|organico|organici|dipendenti|lavoratori)|tagli occupazionali|riduzione (?:del|di) (?:personale|organico)|prepensionament[oi]|uscite volontarie|esodi? incentivat[oi]|mobilità|mandare a casa|manda a casa|mandati a casa|a casa|lasciare a casa|perdita di posti|perderanno il (?:posto|lavoro)|perdono il (?:posto|lavoro)|perdere il (?:posto|lavoro)|senza lavoro|procedura di licenziamento|dimissioni incentivate|risoluzion[ei] consensual[ei]|lascer(?:à|anno) a casa",
  trim: 'tagli(?:a|are|ato|ati|ate|erà|eranno|ano|ò|ando|o|ano)?|riduc(?:e|ono|endo)|ridurrà|ridurre|ridott[oi]|riduzione|elimin(?:a|are|ato|ati|erà|azione)|soppri(?:me|mere|merà)|soppress(?:i|o|ione)|cancell(?:a|are|ati|erà)|perd(?:e|ere|erà|eranno|ono)|persi|sfolti(?:re|sce|rà)|snelli(?:re|sce|rà)|diminu(?:ire|isce|irà|zione)|fare a meno di|rinuncia(?:re)? a|scompa(?:iono|riranno)|sacrific(?:a|are|ati)|dimezza(?:re|to)?',
  going:
    'a casa|in mezzo alla strada|senza (?:lavoro|posto)|disoccupati|perderà il|perderanno il|resteranno senza|lascer(?:à|anno)|lasciare|usciranno|uscire|perderanno|perdono|a rischio|in bilico|in pericolo|persi|in meno|spariranno|scompariranno|andranno via',
  touch:
    'riguard(?:a|ano|erà|eranno|are)|coinvolg(?:e|erà|ono|eranno)|coinvolt[ie]|interess(?:a|ano|erà|ati|are)|colpi(?:sce|rà|ranno|ti)|numero|cifra|toccher(?:à|anno)|su base volontaria|prevede',
  grow: 'assum(?:e|ere|erà|eranno|ono)|assunt[ie]|assunzion[ei]|cre(?:a|are|erà|ati|azione)|ricolloc(?:a|are|ati|azione)|trasferi(?:re|sce|ti|rà|mento)|salv(?:a|are|ati|erà)|mantenere|mantiene|conserv(?:a|are)|impieg(?:a|ano|ava)|occupa|occupano|conta(?= )|contava|lavora(?:no|va)?|sciopero|scioper(?:ano|anti)|manifest(?:ano|anti|azione)|protest(?:a|ano)|form(?:are|ati|azione)|stabilizz(?:a|are|ati)|reintegr(?:a|are|ati|o)|intervistati|feriti|morti',
  whole:
    'invece (?:di|dei)|rispetto (?:ai|alle)|contro (?:i|le)|(?:dei|delle|su|tra i|fra i|di|degli)(?: ?(?:suoi|loro|attuali|un totale di|totali|oltre|circa|quasi))+|(?:dei|delle|sui|sulle|su|degli)|impiega(?: (?:attualmente|oggi|circa|oltre))*|impiegava|occupa(?: (?:attualmente|oggi|circa|oltre))*|conta(?: (?:attualmente|oggi|circa|oltre|su))*|con(?: i suoi)?|organico di|forza lavoro di|ha(?: (?:circa|oltre))*|da(?: un organico di)?|i suoi|gli attuali',
  exists: '',
  wholeAfter: '(?:attualmente |oggi )?(?:impiegati|occupati|in organico|in totale|nel mondo prima)',
  level: '(?:scendere|passare|portare|ridurre|riducendo)? ?(?:a|fino a quota)',
  levelAfter: '',
  part: 'di cui|tra cui|fra cui|dei quali|delle quali|compresi|comprese|inclusi|incluse|di questi|di loro',
  things:
    '(?:persone|fonti) (?:informate|a conoscenza|vicine|al corrente)|fonti|disoccupati|negozi|punti vendita|filiali|sedi|stabilimenti|impianti|fabbriche|ristoranti|paesi|città|aziende|imprese|società|banche|marchi|anni|anno|mesi|mese|settimane|giorni|ore|minuti|euro|dollari|sterline|milioni|miliardi|clienti|utenti|abbonati|studenti|alunni|pazienti|azioni|azionisti|auto|vetture|veicoli|aerei|tonnellate|chilometri|metri|punti|volte|abitanti|visitatori|passeggeri|elettori|spettatori|fornitori|concorrenti|creditori|consumatori|investitori|settori|fattori|motori|giocatori|attori|autori|laureati|candidati|turisti|gradi|dipendenti pubblici',
  measure:
    'costi|costo|spese|spesa|bilancio|budget|vendite|ricavi|utili|utile|profitti|salari|stipendi|stipendio|prezzi|azioni|titolo|produzione|capacità|debito|emissioni|investimenti|orario|bonus|fatturato|quota|margini|consumi|traffico|valore|pil',
  inner: "di|dei|delle|degli|del|della|dell'|suoi|sue|suo|sua|loro|i|gli|le|l'",
  conjunction: 'e|ma|mentre|anche se|sebbene|dopo|prima|perché|che|quando|dove|nonché|oltre a',
  equals:
    "o|cioè|ovvero|pari a(?:l|ll')?|circa il|circa l'|ossia|equivalent[ei] a(?:l|ll')?|corrispond(?:e|ono|enti) a(?:l|ll')?|rappresenta(?:no)?|vale a dire",
  further:
    "anche|ulteriori|altri|altre|ancora|già|in precedenza|l'anno scorso|lo scorso anno|si aggiungono|inoltre|nuovi|precedenti",
  sums: '(?:porta(?:ndo|no)?|sale|porterà|porterebbe)[^.;]{0,30}? (?:totale|numero|conto|bilancio)[^.;]{0,40}? a|(?:aggiungono|sommano|aggiungeranno|vanno ad aggiungersi) (?:ai|alle|agli|a)(?: altri| precedenti)?|oltre (?:ai|alle|agli)',
  subject: {
    firm: "(?:la|il|lo|l'|questa|questo|sua|suo) ?(?:[\\p{L}]+ ){0,2}(?:azienda|società|gruppo|banca|istituto|compagnia|casa automobilistica|multinazionale|colosso|catena|produttore|operatore|startup|piattaforma|filiale|impresa|gigante|casa madre|editore|assicurazione|assicuratore|costruttore|marchio|stabilimento|direzione|proprietà|colosso)|essa|noi",
    many: "l'italia|il paese|istat|disoccupati|occupati|(?:le|molte|diverse|altre|alcune|grandi|tre|due|quattro|\\d+) (?:[\\p{L}]+ ){0,2}(?:aziende|imprese|società|banche|startup|multinazionali|compagnie)|settore|comparto|industria|economia|mercato del lavoro|in tutto il paese|a livello nazionale|disoccupazione|filiera",
    bodies:
      'governo|ministero|comune|regione|provincia|università|ospedale|esercito|polizia|stato|pubblica amministrazione|scuola|commissione|parlamento|enti pubblici|statali',
    aside:
      'dopo|come|a differenza di|rivale|rivali|concorrente|concorrenti|acquisizione (?:di|da)|acquisita da|acquisito da|controllata (?:di|da)|cessione a|ex|oltre a|tra cui|fusione con|vendita a|proprietaria di|casa madre|sulla scia di',
    asideAfter: '',
    source: 'secondo|fonti di|ha detto a|riporta|riferisce|scrive|intervistato da|citato da|fonte',
    sourceAfter: '(?:riporta|riferisce|scrive|cita)',
    at: "in|di|da|presso|alla|all'|dalla|dall'|della|dell'|nella|nell'|del",
    atAfter: '',
    topic: '',
    each: 'ciascun[ao]|rispettivamente',
  },
  status: {
    denied:
      'smentisc~|smentit[oaie]|smentire|nega|negato|falso|infondat~|non prevede|non sono previsti|nessun esubero|nessun licenziamento|esclude|escluso',
    not: 'senza|non|evitare|evitat[oi]|invece di|anziché|nessun[oa]?',
    planned:
      'intende|prevede|vuole|potrebbe|dovrebbe|piano|[\\p{L}]+(?:erà|eranno|irà|iranno)|entro|obiettivo|valuta|annuncia|a rischio|possibili|ipotesi',
    announced: 'annunci~|conferm~|comunic~|dichiar~|ha detto|present~|inform~|rende noto|reso noto',
    filed: 'procedura di mobilità|ministero del lavoro|notificat[oa]|depositat[oa]',
    supposed: 'se|qualora|immagin~|supponiamo|nel caso',
  },
};
