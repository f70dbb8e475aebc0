import type { FrameRow } from './frame-row.ts';

export const FI: FrameRow = {
  people:
    'henkilö(?:ä|n|t|stä|ön|n työsuhde)?|henkilötyövuo(?:tta|den)|ihmis(?:tä|en)|ihmisiä|työntekij(?:ää|än|ät|öiden|öitä|ästä)|työpaik(?:kaa|an|at|koja|kojen|asta)|työsuhde(?:tta)?|työsuhteen|tehtäv(?:ää|än|ät|iä)|tointa|toimea|virkaa|viran|irtisanomista|irtisanomisen|toimihenkilö(?:ä|n)|palkansaajaa|insinööriä|toimittajaa|johtajaa|asiantuntijaa|esihenkilöä|[\\p{L}]{3,}(?:jaa|jää)(?![\\p{L}])',
  staff:
    'henkilöstö(?:ä|n|stä|stään|ään|nsä|määrää|määrän)?|henkilökunta(?:a|nsa)?|henkilökunnasta|työvoima(?:a|n|sta|staan)?|työntekijöistä(?:än)?|työntekijöitään|väke(?:ä|ään)|väestään|työpaikoista|työntekijämäärää',
  cut: 'irtisano(?:o|i|taan|ttiin|minen|misen|miset|misia|misista|misista|misiin|ttu|a|vat|maan|ttaisiin|nut|isi)?|irtisanomis[\\p{L}]*|irtisanotuksi|lomautta(?:a|vat)|lomautetaan|lomautukset|henkilöstövähenny(?:s|ksen|kset|ksiä|ksiin)|henkilöstöleikkau[\\p{L}]*|potku(?:t|ja)|saa potkut|saavat potkut|menettä(?:ä|vät|neet) (?:työpaikkansa|työnsä)|jää(?:vät)? (?:ilman työtä|työttömäksi)|vaille työtä|työttömäksi|yt neuvottelut|yt|muutosneuvottelut|muutosneuvotteluiden|tuotannollis[\\p{L}]*|eropak(?:etti|etit|etteja)|vähennystarve|vähennystarpeeksi|työpaikkojen vähentämi[\\p{L}]*',
  trim: 'vähent(?:ää|ävät|i|äisi|äminen|ämisen|ämistä|ämisestä|ämiseen|änyt|ämään)|vähennetään|vähennettiin|vähenny(?:s|ksen|kset|ksiä)|vähenee|vähenevät|leikkaa(?:vat)?|leikata(?:an)?|leikkau(?:s|kset|ksia)|lakkautta(?:a|vat)|lakkautetaan|lopetetaan|lopettaa|karsi(?:i|a|taan|vat)?|supista(?:a|vat)|supistetaan|poistu(?:u|vat)|poistaa|katoaa|katoavat|pienentää|luopuu|luopua|sulkee|häviää',
  going:
    'lähte(?:ä|e|vät|mään)|poistuu|poistuvat|katoaa|katoavat|uhattuna|uhan alla|vaarassa|menetetään|menee|jättää',
  touch:
    'koske(?:e|vat|tti|isi|a)|vaikutta(?:a|vat)|vaikutuspiirissä|vaikutuspiiriin|kohdistu(?:u|vat)|määrä|tarjotaan|kyse on|piirissä|arvioidaan',
  grow: 'palkkaa|palkata|palkkasi|palkkaavat|rekrytoi(?:da|vat|nut|si)?|rekrytointi|luo(?= )|luoda|luovat|syntyy|syntyvät|siirtyy|siirtyvät|siirtää|siirretään|säilyttää|säilyy|säilyvät|pelastaa|työllistää|työllisti|työskentelee|työskenteli|on töissä|lakko(?:on|ilee)?|lakossa|mielenosoitus|kouluttaa|kasvattaa|lisää(?= )|hakee|haastateltu|kuoli|loukkaantui|uudelleensijoit[\\p{L}]*',
  whole:
    '(?:yhtiön|konsernin|sen)? ?(?:kaikkiaan|nykyisestä|nykyisistä)|työllistää(?: (?:tällä hetkellä|nykyisin|noin|yhteensä|yli|lähes|suomessa|maailmanlaajuisesti))*|työllisti|työskentelee(?: (?:tällä hetkellä|nykyisin|noin|yhteensä|yli|lähes|suomessa))*|on(?: (?:noin|yhteensä|yli|lähes|tällä hetkellä))*|töissä on|palveluksessa(?:an)?(?: on)?|jäljelle jää|henkilöstön määrä on|koskevat',
  exists: '',
  wholeAfter:
    '(?:tällä hetkellä |maailmanlaajuisesti )?(?:työskentelee|on töissä|palveluksessa|työllistävä|koko konsernissa|suuruinen|vahvuinen)',
  level: '',
  levelAfter: '(?:een|iin) asti',
  part: 'joista|mukaan lukien|näistä|heistä|niistä|joihin sisältyy|sisältäen',
  things:
    'myymälä(?:ä|n|t)|toimipiste(?:ttä|en)|tehdasta|tehtaan|konttoria|ravintolaa|maata|maassa|kaupunkia|kaupungissa|yritystä|yrityksen|yhtiötä|pankkia|vuotta|vuoden|vuosi|kuukautta|kuukauden|viikkoa|viikon|päivää|päivän|tuntia|tunnin|minuuttia|euroa|dollaria|kruunua|miljardia|miljoonaa euroa|asiakasta|käyttäjää|tilaajaa|opiskelijaa|oppilasta|potilasta|osaketta|osakkeenomistajaa|autoa|ajoneuvoa|lentokonetta|tonnia|kilometriä|metriä|pistettä|kertaa|asukasta|kävijää|matkustajaa|äänestäjää|katsojaa|kilpailijaa|kuluttajaa|ostajaa|sijoittajaa|pelaajaa|vastaajaa|lukijaa|hakijaa|vierailijaa|omistajaa|astetta|kuntaa|toimittajayritystä',
  measure:
    'kustannu(?:s|kset|ksia|ksista)|kulu(?:t|ja|ista)|meno(?:t|ja)|budjetti(?:a)?|liikevaihto(?:a|aan)?|myynti(?:ä|nsä)?|tulos(?:ta)?|voitto(?:a)?|palk(?:at|koja|kaa)|hinta(?:a)?|hinnat|osake|osakkeen|kurssi|tuotanto(?:a)?|kapasiteetti(?:a)?|velka(?:a)?|päästö(?:t|jä)|investoin(?:nit|teja)|työaika(?:a)?|bonus|arvo|osinko',
  inner: 'sen|heidän|koko|kaikista|yhtiön|konsernin',
  conjunction: 'ja|mutta|kun|vaikka|jälkeen|ennen|koska|joka|jotka|että|jotta|missä|sekä|eli|samalla',
  equals: 'eli|toisin sanoen|mikä on|mikä vastaa|vastaa|vastaten|noin|lähes|tai',
  further: 'myös|lisäksi|edelleen|taas|aiemmin|jo|viime vuonna|uudet|uusia|jälleen|toiset',
  sums: '',
  subject: {
    firm: '(?:yhtiö|yhtiön|yritys|yrityksen|konserni|konsernin|ryhmä|pankki|ketju|valmistaja|jätti|lentoyhtiö|operaattori|kustantaja|vakuutusyhtiö|alusta|tytäryhtiö|emoyhtiö|työnantaja|johto|tehdas|firma|startup|teknologiajätti|media-alan yhtiö)|se|me|hän|ne',
    many: '(?:monet|useat|muut|suuret|suomalaiset|kolme|kaksi|neljä|\\d+) (?:[\\p{L}]+ ){0,2}(?:yritykset|yhtiöt|pankit|konsernit|yritystä|yhtiötä|pankkia)|yritykset|toimiala(?:lla)?|teollisuus|teollisuudessa|sektori(?:lla)?|alalla|talous|työmarkkinat|koko maassa|työttömyys|työttömyysaste|sak',
    bodies:
      'hallitus esittää|ministeriö|kaupunki|kunta|maakunta|valtio|yliopisto|korkeakoulu|sairaala|puolustusvoimat|poliisi|eduskunta|koulu|virasto|hyvinvointialue|verohallinto|kela',
    aside: 'jälkeen|kuten|toisin kuin|kilpailija|kilpailijan|entinen|ex|emoyhtiö|omistaja',
    asideAfter: '(?:in|n)? (?:kilpailija|tytäryhtiö|jälkeen|yrityskaupan|mukaan)',
    source: 'lähde|kertoo',
    sourceAfter: '(?:in|n)? (?:mukaan|kertoo|uutisoi)',
    at: 'yhtiössä',
    atAfter: '(?:issa|issä|ssa|ssä|lla|llä|ista|istä|sta|stä|in|n)(?= )',
    topic: '',
    each: 'kumpikin|kukin',
  },
  status: {
    denied:
      'kiistää|kiisti|kiistävät|ei pidä paikkaansa|ei ole suunnitelmia|ei suunnittele|sulkee pois|perätön|perättömiä',
    not: 'ilman|ei|eivät|välttää|vältetään|sijaan|ei koskaan',
    planned:
      'aikoo|suunnittelee|suunnitelm[\\p{L}]*|voi|voivat|saattaa|harkitsee|esittää|ehdottaa|mennessä|tavoite|uhkaa|uhattuna|enintään|arvioi(?:daan)?|neuvottelut|aloittaa|tulee',
    announced:
      'ilmoitti|ilmoittaa|ilmoittanut|kertoi|kertoo|vahvisti|vahvistaa|sanoi|tiedotti|tiedotteessa|julkisti',
    filed: 'te toimisto|työvoimaviranom[\\p{L}]*',
    supposed: 'jos|mikäli|kuvitellaan|oletetaan',
  },
};
