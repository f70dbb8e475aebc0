import type { FirmWords } from '../firm-words.ts';

export const ID: FirmWords = {
  capitals: 'openings',
  acts: '(?:telah |akan |sedang |baru saja |juga |dikabarkan |kembali |resmi |berencana |, [^,]{0,40}, )*(?:mem phk|phk|memecat|memangkas|mengumumkan|umumkan|mengurangi|merumahkan|memberhentikan|mengonfirmasi|pangkas|melakukan|melepas|menutup|lakukan|berencana|rumahkan|pecat)',
  kinds: 'perusahaan|pt|startup|maskapai|produsen|pabrik|bank|raksasa|perusahaan rintisan|emiten',
  headNouns: 'perusahaan|pt|raksasa|startup|bank|grup|maskapai|produsen|platform|jaringan|perseroan',
  openers: 'serikat|menurut|sekitar|lebih|manajemen|karyawan|pekerja|phk|selain|setelah|sebelumnya|ini|itu',
  persons: 'ceo|direktur|presiden|menteri|ketua|pendiri|pendirinya|analis|juru|bos|bapak|ibu',
  employs: '',
};
