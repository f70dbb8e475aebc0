import type { FirmWords } from '../firm-words.ts';

export const VI: FirmWords = {
  capitals: 'openings',
  acts: '(?:đã |sẽ |đang |vừa |cũng |hôm nay |dự kiến |, [^,]{0,40}, )*(?:sa thải|cắt giảm|thông báo|công bố|lên kế hoạch|có kế hoạch|cho nghỉ|cho thôi|xác nhận|tuyên bố|giảm|tinh giản|buộc|chia tay|đuổi)',
  kinds: 'công ty|tập đoàn|hãng|startup|ngân hàng|nhà sản xuất|hãng hàng không|công ty cổ phần|công ty tnhh',
  headNouns: 'công|ty|tập|đoàn|hãng|ngân|hàng|startup|chuỗi',
  openers: 'theo|khoảng|hơn|gần|công|đoàn|nhân|viên|lao|động|ngoài|trước|sau|năm|tháng|ngày',
  persons: 'ceo|giám đốc|đốc|chủ tịch|tịch|ông|bà|tỷ phú|phú|sáng lập|lập|bộ trưởng|trưởng',
  employs: '',
};
