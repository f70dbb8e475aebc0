import type { NumeralRow } from './numeral-row.ts';

export const SV: NumeralRow = {
  words:
    'en:1 ett:1 två:2 tre:3 fyra:4 fem:5 sex:6 sju:7 åtta:8 nio:9 tio:10 elva:11 tolv:12 tretton:13 fjorton:14 femton:15 sexton:16 sjutton:17 arton:18 nitton:19 tjugo:20 trettio:30 fyrtio:40 femtio:50 sextio:60 sjuttio:70 åttio:80 nittio:90',
  scales: 'hundra:100 tusen:1000 miljoner:1000000 miljon:1000000',
  bareScale: true,
  joiner: '',
  glued: true,
  spaceGroups: true,
  percent: '%|procent|procentenheter',
  shares: [
    ['hälften|varannan|vartannat', 50],
    ['en tredjedel|var tredje|vart tredje', 33],
    ['två tredjedelar', 67],
    ['en fjärdedel|var fjärde|vart fjärde', 25],
    ['tre fjärdedelar', 75],
    ['en femtedel|var femte|vart femte', 20],
    ['två femtedelar', 40],
    ['en sjättedel', 17],
    ['en tiondel|var tionde|vart tionde', 10],
  ],
  range: 'till|eller|upp till',
  change: 'till|ned till',
  between: 'mellan',
  and: 'och',
  ratio: 'av',
  vague: 'flera|några|många|ett par|tiotals|hundratals|tusentals',
  approx:
    'upp till|upp emot|omkring|ungefär|cirka|ca|runt|nästan|närmare|över|mer än|fler än|färre än|mindre än|minst|högst|totalt|sammanlagt|ytterligare|drygt|knappt|uppemot|som mest|bara|hela',
};
