import type { NumeralRow } from './numeral-row.ts';

/** Chinese: the numerals themselves are read by `cjk-numbers.ts`. */
export const ZH: NumeralRow = {
  words: '',
  scales: '',
  bareScale: false,
  joiner: '',
  glued: true,
  spaceGroups: false,
  percent: '%|个百分点|個百分點|百分比',
  shares: [['一半|半数|半數|近半|过半|過半', 50]],
  range: '至|到|或',
  change: '(?!)',
  between: '(?!)',
  and: '(?!)',
  ratio: '(?!)',
  vague: '数|數|几|幾|上|成|好|第|前',
  approx:
    '约|約|大约|大約|近|将近|將近|超|超过|超過|逾|至少|最多|多达|多達|高达|高達|达|達|达到|達到|共|共计|共計|合计|合計|总计|總計|其|其中|大概|估计|估計|预计|預計|不少于|不低于|另外|再|仅|僅|在|为|為|约为|約為|整|的',
};
