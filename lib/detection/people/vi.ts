import type { PeopleSignals } from '../language-data.ts';
import { words } from './people-row.ts';

export const VI: PeopleSignals = {
  people: /\d[\d.]* (?:người|nhân viên|lao động|công nhân|nhân sự|vị trí|kỹ sư)/u,
  leaving: words('cho thôi việc|nghỉ việc|mất việc|sa thải|cắt giảm|rời|trợ cấp thôi việc|thất nghiệp|ra đi'),
};
