import type { NumeralRow } from './numeral-row.ts';

export const VI: NumeralRow = {
  words: 'một:1 hai:2 ba:3 bốn:4 tư:4 năm:5 lăm:5 sáu:6 bảy:7 tám:8 chín:9 mười:10',
  scales: 'mươi:10 trăm:100 nghìn:1000 ngàn:1000 vạn:10000 triệu:1000000',
  bareScale: false,
  joiner: 'lẻ|linh',
  glued: false,
  spaceGroups: false,
  percent: '%|phần trăm',
  shares: [
    ['một nửa|nửa số|phân nửa', 50],
    ['một phần ba|1/3', 33],
    ['hai phần ba|2/3', 67],
    ['một phần tư|1/4', 25],
    ['ba phần tư|3/4', 75],
    ['một phần năm|1/5', 20],
    ['một phần mười|1/10', 10],
  ],
  range: 'đến|tới|hoặc|hay',
  change: 'xuống|xuống còn|còn',
  between: 'từ|khoảng từ',
  and: '(?!)',
  ratio: '(?!)',
  vague: 'vài|hàng|nhiều|mấy|các|những|hơn hàng',
  approx:
    'khoảng|gần|hơn|trên|dưới|tối đa|tối thiểu|ít nhất|xấp xỉ|tổng cộng|tổng số|lên đến|lên tới|tới|đến|thêm|chừng|ước tính|có thể|đạt|không quá|toàn bộ|toàn cầu',
};
