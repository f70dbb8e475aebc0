import type { PeopleSignals } from '../language-data.ts';
import { counted, stems, words } from './people-row.ts';

export const MS: PeopleSignals = {
  people: counted(
    'dua|tiga|empat|lima|enam|tujuh|lapan|sembilan|sepuluh|seratus|ratusan|seribu|ribuan|puluhan|separuh|beratus|beribu',
    '(?:orang|pekerja|kakitangan|staf|jurutera|wartawan|buruh|jawatan)',
  ),
  staff: words('pekerja|kakitangan|staf|jawatan|tenaga kerja|buruh|majikan'),
  leaving: stems(
    'diberhentikan|pemberhentian|dibuang|kehilangan (?:kerja|pekerjaan)|hilang (?:kerja|pekerjaan)|pampasan|menganggur|dipecat',
  ),
};
