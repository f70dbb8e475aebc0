import type { PeopleSignals } from '../language-data.ts';
import { counted, stems, words } from './people-row.ts';

export const ID: PeopleSignals = {
  people: counted(
    'dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|seratus|ratusan|seribu|ribuan|puluhan|separuh|sejumlah',
    '(?:orang|karyawan|pekerja|pegawai|staf|buruh|posisi|jurnalis|wartawan|pengembang|teknisi|guru|perawat|insinyur|tenaga kerja)',
  ),
  staff: words('karyawan|pegawai|pekerja|buruh|staf|tenaga kerja|posisi|karyawannya|rekan kerja'),
  leaving: stems(
    'phk|dirumahkan|pesangon|kehilangan pekerjaan|diberhentikan|keluar|menganggur|pemutusan|dipecat|meninggalkan perusahaan|mencari kerja|angkat kaki',
  ),
};
