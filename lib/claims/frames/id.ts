import type { FrameRow } from './frame-row.ts';

/** Indonesian and Malay. */
export const ID: FrameRow = {
  people:
    'karyawan(?:nya)?|pekerja(?:nya)?|pegawai(?:nya)?|orang|tenaga kerja|staf(?:nya)?|buruh|posisi|pekerjaan|lowongan kerja|kakitangan|pekerja tetap|insinyur|manajer|jurnalis|jabatan|jawatan|lapangan kerja|pramuniaga|programmer',
  staff:
    'karyawan(?:nya)?|tenaga kerja(?:nya)?|pegawai(?:nya)?|pekerja(?:nya)?|staf(?:nya)?|total karyawan|jumlah karyawan|jumlah pegawai|tim(?:nya)?|tenaga kerja global|kakitangan|angkatan kerja',
  cut: 'phk|mem phk|di phk|memphk|diphk|pemutusan hubungan kerja|merumahkan|dirumahkan|memecat|dipecat|pemecatan|memberhentikan|diberhentikan|pemberhentian|kehilangan pekerjaan|kehilangan kerja|layoff|lay off|putus kontrak|pengunduran diri sukarela|pensiun dini|dibuang kerja|buang kerja|efisiensi karyawan|pengurangan (?:karyawan|pegawai|tenaga kerja|pekerja|staf)|pemangkasan (?:karyawan|pegawai|tenaga kerja|pekerja)|pemberhentian kerja|melepas|dilepas',
  trim: 'memangkas|dipangkas|pangkas|pemangkasan|mengurangi|dikurangi|pengurangan|memotong|dipotong|menghapus|dihapus|penghapusan|menghilangkan|kurangi|merampingkan|perampingan|memperkecil|menyusutkan|mengurangkan|memberhenti|menutup(?= \\d)|hilang|melakukan efisiensi',
  going: 'keluar|pergi|kehilangan|terancam|hilang|meninggalkan|berisiko|angkat kaki|mengundurkan diri',
  touch:
    'terdampak|berdampak(?: pada| kepada)?|dampak|terkena|terimbas|melibatkan|menyasar|jumlah|mencakup|menjejaskan|terjejas|memengaruhi|mempengaruhi|tawarkan|ditawari',
  grow: 'merekrut|rekrut|mempekerjakan|menciptakan|membuka(?= )|menambah|menyerap|memindahkan|dipindahkan|mempertahankan|menyelamatkan|melatih|mogok|unjuk rasa|demo|tewas|luka|responden|memiliki|punya|bekerja(?= di)|mengambil bekerja|mengekalkan|terserap|bertambah|direkrut',
  whole:
    '(?:dari|daripada)(?: (?:total|seluruh|sekitar|jumlah|lebih dari))*|memiliki(?: (?:sekitar|lebih dari|total|hampir))*|punya|mempekerjakan(?: (?:sekitar|lebih dari|total))*|dengan(?: (?:sekitar|lebih dari|total))?|seluruh|semua|saat ini ada|jumlah karyawan|sisa|tersisa',
  exists: '',
  wholeAfter: '(?:di seluruh dunia sebelum|yang bekerja|saat ini bekerja|secara keseluruhan|yang tersisa)',
  level: '(?:menjadi|jadi|tinggal|kepada)',
  levelAfter: '',
  part: 'termasuk|di antaranya|diantaranya|di mana|terdiri dari|dengan rincian',
  things:
    'toko|gerai|cabang|pabrik|kantor|restoran|negara|kota|perusahaan|firma|bank|merek|tahun|bulan|minggu|pekan|hari|jam|menit|euro|dolar|dollar|rupiah|ringgit|miliar|triliun|juta (?:dolar|rupiah|dollar)|pelanggan|pengguna|mahasiswa|siswa|pelajar|pasien|saham|pemegang saham|mobil|kendaraan|pesawat|ton|kilometer|meter|poin|kali|penumpang|pemilih|penonton|pemasok|pesaing|konsumen|investor|pemain|derajat|turis|unit|rumah|warga|syarikat|orang (?:meninggal|tewas|penonton)|startup|lulusan|pelamar',
  measure:
    'biaya|beban|anggaran|penjualan|pendapatan|laba|keuntungan|gaji|upah|bonus|harga|saham|produksi|kapasitas|utang|emisi|investasi|jam kerja|dividen|kos|pangsa|belanja',
  inner: 'dari|yang|para|total|seluruh|jumlah|orang|daripada|semua',
  conjunction:
    'dan|tetapi|tapi|sementara|meskipun|setelah|sebelum|karena|yang mana|ketika|saat|untuk|di|pada|oleh|namun|serta',
  equals: 'atau|yaitu|yakni|setara(?: dengan)?|sama dengan|sekitar|mewakili|setara|merupakan|iaitu|bersamaan',
  further: 'juga|lagi|tambahan|sebelumnya|sudah|tahun lalu|kembali|baru|selain itu|turut',
  sums: '(?:total|jumlah)[^.;]{0,40}? menjadi|di luar|selain',
  subject: {
    firm: '(?:perusahaan|perseroan|firma|grup|bank|produsen|jaringan|raksasa|maskapai|operator|startup|penerbit|platform|pabrik|induk|anak usaha|manajemen|syarikat|pengeluar)(?: (?:ini|itu|tersebut|teknologi|ritel|otomotif|asal \\S+))*|ia|dia|mereka|kami|pihaknya',
    many: '(?:banyak|beberapa|sejumlah|para|berbagai|tiga|dua|empat|\\d+) (?:\\S+ ){0,2}?(?:perusahaan|firma|bank|startup|pengusaha|raksasa|syarikat)|industri|sektor|ekonomi|perekonomian|pasar tenaga kerja|seluruh indonesia|secara nasional|pengangguran|kemnaker|kementerian ketenagakerjaan|kspi|layoffs\\.fyi',
    bodies:
      'pemerintah|kementerian|pemkot|pemprov|pemda|negara|universitas|rumah sakit|tentara|polisi|sekolah|dpr|asn|pns|honorer|kerajaan',
    aside:
      'setelah|seperti|berbeda dengan|pesaing|saingan|akuisisi|mengakuisisi|diakuisisi|induk(?: usaha)?|mantan|eks|selain|menyusul|pemilik|merger dengan',
    asideAfter: '',
    source: 'menurut|dikutip dari|dilansir|melansir|laporan|mengutip|kepada|dari',
    sourceAfter: '(?:melaporkan|menulis|memberitakan)',
    at: 'di|oleh|dari',
    atAfter: '',
    topic: '',
    each: 'masing masing|setiap',
  },
  status: {
    denied: 'membantah|bantah|dibantah|menyangkal|tidak benar|hoaks|hoax|tidak ada rencana|menepis|menafikan',
    not: 'tanpa|tidak|bukan|menghindari|batal|belum|alih alih',
    planned:
      'akan|berencana|rencana|bakal|mungkin|mempertimbangkan|diperkirakan|ingin|target|hingga akhir|sebelum akhir|terancam|bersiap',
    announced:
      'mengumumkan|umumkan|diumumkan|mengonfirmasi|konfirmasi|menyatakan|mengatakan|memo|surel|pernyataan|membenarkan',
    filed: 'dilaporkan ke dinas|disnaker|warn',
    supposed: 'jika|kalau|seandainya|misalkan|andai',
  },
};
