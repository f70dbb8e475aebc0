import type { PeopleSignals } from '../language-data.ts';
import { words } from './people-row.ts';

export const VI: PeopleSignals = {
  people:
    /(?:\d[\d.]*|hàng (?:trăm|nghìn|ngàn|chục)|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|hai mươi|ba mươi|trăm|nghìn|nửa|một nửa)) (?:người|nhân viên|lao động|công nhân|nhân sự|vị trí|kỹ sư|phóng viên|đồng nghiệp|giáo viên|tài xế|biên tập viên)/u,
  staff: words('nhân viên|nhân sự|công nhân|người lao động|lao động|vị trí|đội ngũ|đồng nghiệp|phòng ban'),
  leaving: words(
    'cho thôi việc|nghỉ việc|mất việc|sa thải|cắt giảm|rời công ty|rời đi|trợ cấp thôi việc|thất nghiệp|ra đi|rời|đuổi|cho nghỉ|bị loại|phòng còn|đội còn|chỉ còn',
  ),
};
