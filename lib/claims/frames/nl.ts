import type { FrameRow } from './frame-row.ts';

export const NL: FrameRow = {
  people:
    "(?:[\\p{L}]{0,20})?(?:banen|baan|arbeidsplaatsen|arbeidsplaats|functies|posities|werknemers?|medewerkers?|personeelsleden|mensen|personen|voltijdbanen|fte'?s?|ontslagen|collega'?s|arbeiders|krachten|stafleden|managers|ingenieurs|journalisten|piloten|bankiers|uitzendkrachten|plekken|plaatsen|kantoorbanen|bedienden)",
  staff:
    'personeel(?:sbestand)?|personeelsbestand|werknemersbestand|werknemers|medewerkers|banen|arbeidsplaatsen|workforce|team|mankracht|formatie|staf',
  cut: 'ontsla(?:g|gen|at|an)|ontsloeg(?:en)?|ontslagronde|massaontslag|collectief ontslag|afvloei(?:en|t|ing)|boventallig|banenverlies|baanverlies|hun baan (?:kwijt|verliezen|verloren)|verliezen hun baan|baan kwijt|personeelsreductie|banenreductie|personeelskrimp|inkrimping|vertrekregeling|vrijwillig vertrek|overbodig|op straat|aan de dijk|gedwongen vertrek|moeten (?:\\S+ ){0,3}(?:weg|vertrekken|opstappen)|banen weg|werkloos',
  trim: 'schrap(?:t|pen|te|ten)|geschrapt|snijdt(?= )|snijden|sne(?:ed|den)|gesneden|reduc(?:eert|eren|tie)|vermindert|verminderen|vermindering|kramp|krimp(?:t|en)|inkrimpen|verdwijn(?:en|t)|verdween|verdwenen|verval(?:t|len)|vervallen|kwijt(?:raken)?|verlie(?:st|zen|s)|verloren|wegsnijden|afstoten|bezuinig(?:t|en)|weg te snijden|minder(?= banen| werknemers)|sluit(?=\\s\\d)|schrapping|afbouw(?:en|t)?|afslank(?:en|t)|vallen(?= )|uitkleden|neem(?:t)? afscheid van|afscheid nemen van',
  going:
    'vertrekken|weg|verdwijnen|kwijt|op de tocht|op het spel|in gevaar|bedreigd|verloren|vertrek|opstappen|sneuvelen|vervallen|op de schopstoel',
  touch:
    'getroffen|tref(?:t|fen)|raak(?:t)|raken|geraakt|betreft|gaat om|gaat het om|gaat over|aantal|vrijwillig|aangeboden|betrokken',
  grow: 'aanneem~|aannemen|neem(?:t)? (?:\\S+ ){0,3}aan|werft|werven|creëer(?:t|en)|scheppen|ontstaan|verplaats(?:t|en|ing)|overgeplaatst|behoud(?:en)?|behouden|gered|redden|telt(?= )|werken(?= )|in dienst|stak(?:en|ing)|stakende|demonstre(?:ert|ren)|protest(?:eren)?|omgeschoold|gegroeid|groei(?:t|en)|zoekt|zoeken|vacatures|blijven|ondervraagd|gewond|gedood',
  whole:
    "(?:van|onder)(?: ?(?:de|zijn|haar|hun|in totaal|totaal|huidige|ruim|ongeveer|circa|bijna|wereldwijd|zo'n))+|telt(?: (?:nu|momenteel|wereldwijd|ongeveer|ruim|zo n))*|heeft(?: (?:nu|momenteel|wereldwijd|ongeveer|ruim|in totaal))*|had|met(?: (?:zijn|haar|ruim|ongeveer))?|werken(?: (?:nu|er|momenteel|ongeveer|ruim|wereldwijd))*|personeelsbestand van|van de|de|haar|zijn|in dienst|overige",
  exists: 'heeft(?: (?:nu|al|in totaal|ongeveer|ruim))*|hebben',
  wholeAfter: '(?:nu |momenteel |wereldwijd )?(?:in dienst|werkzaam|telt|telde|sterk|in totaal)',
  level: '(?:tot|naar|terug naar)',
  levelAfter: '',
  part: 'waarvan|waaronder|inclusief|onder wie|daarvan|van hen|van wie|hiervan',
  things:
    "[\\p{L}]*(?:winkels|filialen|vestigingen|kantoren|fabrieken|locaties|restaurants|landen|steden|bedrijven|ondernemingen|banken|merken|jaar|jaren|maanden|maand|weken|week|dagen|dag|uur|uren|minuten|euro|dollar|pond|miljoen|miljard|klanten|gebruikers|abonnees|studenten|leerlingen|patiënten|aandelen|aandeelhouders|auto's|voertuigen|vliegtuigen|ton|kilometer|meter|punten|keer|inwoners|bezoekers|passagiers|reizigers|kiezers|kijkers|leveranciers|concurrenten|schuldeisers|consumenten|kopers|beleggers|factoren|sectoren|motoren|spelers|afgestudeerden|kandidaten|graden|gemeenten|woningen|jarigen|lezers|partners)",
  measure:
    'kosten|uitgaven|begroting|omzet|verkopen|winst|salaris(?:sen)?|lonen|loon|prijzen|prijs|aandelen|aandeel|koers|productie|capaciteit|schuld(?:en)?|uitstoot|investeringen|uren|bonus(?:sen)?|marge|verbruik|waarde|budget|dividend|resultaat',
  inner: 'de|het|van|zijn|haar|hun|alle|onze',
  conjunction: 'en|maar|terwijl|hoewel|nadat|voordat|omdat|dat|die|wanneer|waar|zodat|want|om|bij',
  equals:
    'of|ofwel|oftewel|dat is|dat zijn|dat komt neer op|goed voor|gelijk aan|wat neerkomt op|overeenkomend met|zo n|ongeveer|bijna',
  further: 'ook|nog|nog eens|opnieuw|extra|eerder|al|vorig jaar|bovendien|daarnaast|weer|nieuwe',
  sums: '(?:totaal|totale|aantal)[^.;]{0,40}? op|boven ?op (?:de|die)(?: eerdere)?|naast de(?: eerder aangekondigde)?',
  subject: {
    firm: '(?:het|de|dit|deze|zijn|haar) (?:[\\p{L}]+ ){0,2}[\\p{L}]*(?:bedrijf|concern|onderneming|groep|bank|keten|fabrikant|maatschappij|luchtvaartmaatschappij|reus|gigant|maker|autofabrikant|startup|uitgever|verzekeraar|producent|platform|dochter|dochteronderneming|moederbedrijf|winkelketen|supermarktketen|leverancier|multinational|omroep|fabriek|werkgever|directie|dienst)|hij|ze|zij|we',
    many: '(?:de|veel|meerdere|verschillende|andere|grote|drie|twee|vier|\\d+) (?:[\\p{L}]+ ){0,2}(?:bedrijven|concerns|banken|ondernemingen|startups|techbedrijven|werkgevers)|techbedrijven|sector|branche|industrie|economie|arbeidsmarkt|landelijk|werkloosheid|bedrijfsleven',
    bodies:
      'regering|kabinet|ministerie|gemeente|provincie|rijk|overheid|universiteit|universiteiten|hogeschool|leger|politie|defensie|ziekenhuis|ambtenaren|rijksoverheid|onderwijs|europese commissie',
    aside:
      'na|net als|zoals|in tegenstelling tot|concurrent|concurrenten|rivaal|overname (?:van|door)|overgenomen door|dochter van|verkoop aan|voormalig|ex|naast|fusie met|moederbedrijf|eigenaar van|onder meer',
    asideAfter: '',
    source: 'volgens|meldt|meldde|bericht|zegt tegen|aldus|bron|schrijft|bericht van|in',
    sourceAfter: '(?:meldt|meldde|schrijft|bericht|citeert)',
    at: 'bij|van|door|binnen|in',
    atAfter: "'s?|s(?= )",
    topic: '',
    each: 'elk|ieder|respectievelijk',
  },
  status: {
    denied:
      'ontkent|ontkende|ontkend|ontkennen|spreekt (?:\\S+ )*tegen|niet waar|onjuist|geen plannen|geen ontslagen|sluit (?:\\S+ )*uit',
    not: 'zonder|niet|geen|voorkomen|vermijden|in plaats van|nooit',
    planned:
      'wil|gaat|zal|zullen|moet|moeten|plan|plannen|van plan|overweegt|kan|kunnen|zou|zouden|verwacht|eind|doel|dreig(?:t|en)|op de tocht|voorstel',
    announced:
      'kondigt|kondigde|aangekondigd|aankondiging|bevestig~|bevestigd|meldt|meldde|zegt|zei|laat weten|liet weten|maakt bekend|maakte bekend|bekendgemaakt|informeerde',
    filed: 'uwv|melding collectief ontslag|ontslagaanvraag|ingediend',
    supposed: 'als|indien|stel|mocht|ingeval',
  },
};
