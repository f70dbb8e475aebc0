import type { NumeralRow } from './numeral-row.ts';

/** Danish; Norwegian figures are near enough. */
export const DA: NumeralRow = {
  words:
    'en:1 et:1 to:2 tre:3 fire:4 fem:5 seks:6 syv:7 sju:7 otte:8 åtte:8 ni:9 ti:10 elleve:11 tolv:12 tretten:13 fjorten:14 femten:15 seksten:16 sytten:17 atten:18 nitten:19 tyve:20 tjue:20 tredive:30 tretti:30 fyrre:40 førti:40 halvtreds:50 femti:50 tres:60 seksti:60 halvfjerds:70 sytti:70 firs:80 åtti:80 halvfems:90 nitti:90',
  scales: 'hundrede:100 hundre:100 tusind:1000 tusinde:1000 tusen:1000 millioner:1000000 million:1000000',
  bareScale: true,
  joiner: 'og',
  glued: true,
  spaceGroups: true,
  percent: '%|procent|prosent|pct|procentpoint',
  shares: [
    ['halvdelen|hver anden|halvparten', 50],
    ['en tredjedel|hver tredje', 33],
    ['to tredjedele', 67],
    ['en fjerdedel|hver fjerde|en kvart', 25],
    ['tre fjerdedele', 75],
    ['en femtedel|hver femte', 20],
    ['to femtedele', 40],
    ['en sjettedel', 17],
    ['en tiendedel|hver tiende', 10],
  ],
  range: 'til|eller',
  change: 'til|ned til',
  between: 'mellem|mellom',
  and: 'og',
  ratio: 'ud af|af|av',
  vague: 'flere|nogle|mange|et par|snesevis af|hundredvis af|tusindvis af',
  approx:
    'op til|op mod|omkring|cirka|ca|rundt regnet|næsten|knap|godt|over|mere end|flere end|færre end|mindre end|mindst|højst|i alt|yderligere|omtrent|tæt på|nærmere|rundt|kun|hele|opptil|minst',
};
