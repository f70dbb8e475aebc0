import type { NumeralRow } from './numeral-row.ts';

/** Japanese: the numerals themselves are read by `cjk-numbers.ts`. */
export const JA: NumeralRow = {
  words: '',
  scales: '',
  bareScale: false,
  joiner: '',
  glued: true,
  spaceGroups: false,
  percent: '%|パーセント|ポイント|ぱーせんと',
  shares: [['半数|半分|過半数', 50]],
  range: 'から|ないし|乃至|または|か',
  change: '(?!)',
  between: '(?!)',
  and: '(?!)',
  ratio: '人に',
  vague: '数|幾|何|第|前',
  approx:
    '約|およそ|最大|最大で|少なくとも|計|合計|総計|ほぼ|全体で|全世界で|世界で|国内で|国内外で|合わせて|新たに|さらに|追加で',
};
