import type { NumeralRow } from './numeral-row.ts';

/** Korean: the numerals themselves are read by `cjk-numbers.ts`. */
export const KO: NumeralRow = {
  words: '',
  scales: '',
  bareScale: false,
  joiner: '',
  glued: true,
  spaceGroups: false,
  percent: '%|퍼센트|프로|포인트',
  shares: [['절반|과반|반수', 50]],
  range: '에서|부터|내지|또는',
  change: '(?!)',
  between: '(?!)',
  and: '(?!)',
  ratio: '명 중 |명당 |명 가운데 ',
  vague: '수|몇|제|여러|수십|수백',
  approx:
    '약|최대|최소|총|모두|전체|거의|대략|적어도|최소한|추가로|무려|합쳐|이상|넘는|정도|가량|전 세계에서|전세계에서|국내에서',
};
