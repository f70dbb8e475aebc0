import type { NumeralRow } from './numeral-row.ts';

export const FI: NumeralRow = {
  words:
    'yksi:1 yhden:1 kaksi:2 kahden:2 kahta:2 kolme:3 kolmen:3 kolmea:3 neljä:4 neljän:4 neljää:4 viisi:5 viiden:5 viittä:5 kuusi:6 kuuden:6 kuutta:6 seitsemän:7 seitsemää:7 kahdeksan:8 kahdeksaa:8 yhdeksän:9 yhdeksää:9 kymmenen:10 kymmentä:10 kymmenta:10 toista:10',
  scales: 'sataa:100 sata:100 sadan:100 tuhatta:1000 tuhat:1000 tuhannen:1000 miljoonaa:1000000',
  bareScale: true,
  joiner: '',
  glued: true,
  spaceGroups: true,
  percent: '%|prosentti|prosenttia|prosentin|prosentilla|prosenttiyksikköä|prosentista',
  shares: [
    ['puolet|puolta|joka toi(?:nen|sen)', 50],
    ['kolmannes|kolmanneksen|kolmanneksella|kolmasosa(?:n)?|joka kolma(?:s|nnen)', 33],
    ['kaksi kolmasosaa|kaksi kolmannesta', 67],
    ['neljännes|neljänneksen|neljänneksellä|neljäsosa(?:n)?|joka neljä(?:s|nnen)', 25],
    ['kolme neljäsosaa|kolme neljännestä', 75],
    ['viidennes|viidenneksen|viidesosa(?:n)?|joka viide(?:s|nnen)', 20],
    ['kymmenes(?:osa|osan)|kymmenyksen|joka kymmene(?:s|nnen)', 10],
  ],
  range: 'tai',
  change: '(?!)',
  between: '(?!)',
  and: '(?!)',
  ratio: '(?!)',
  vague: 'muutama|muutaman|useita|usean|kymmeniä|satoja|tuhansia|monta|useiden',
  approx:
    'jopa|enintään|enimmillään|noin|lähes|melkein|yli|vähintään|yhteensä|vajaat|runsaat|reilut|alle|arviolta|lisäksi|vielä|toiset|korkeintaan|kaikkiaan|ainakin|suunnilleen|maailmanlaajuisesti|suomessa|ainoastaan',
};
