import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const ID: PeopleSignals = {
  people: counted(
    'dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|seratus|ratusan|seribu|ribuan|puluhan',
    '(?:orang|karyawan|pekerja|pegawai|staf|buruh|posisi)',
  ),
  leaving: stems('phk|dirumahkan|pesangon|kehilangan|diberhentikan|keluar|menganggur|pemutusan'),
};
