import type { NumeralRow } from './numeral-row.ts';

/** Indonesian and Malay. */
export const ID: NumeralRow = {
  words:
    'satu:1 dua:2 tiga:3 empat:4 lima:5 enam:6 tujuh:7 delapan:8 lapan:8 sembilan:9 sepuluh:10 sebelas:11 dua_belas:12 tiga_belas:13 empat_belas:14 lima_belas:15 enam_belas:16 tujuh_belas:17 delapan_belas:18 sembilan_belas:19 seratus:100',
  scales: 'puluh:10 ratus:100 seribu:1000 ribu:1000 rb:1000 juta:1000000',
  bareScale: true,
  joiner: '',
  glued: false,
  spaceGroups: false,
  percent: '%|persen|peratus',
  shares: [
    ['setengah|separuh', 50],
    ['sepertiga|satu pertiga', 33],
    ['dua pertiga', 67],
    ['seperempat|satu perempat', 25],
    ['tiga perempat', 75],
    ['seperlima|satu perlima', 20],
    ['sepersepuluh', 10],
  ],
  range: 'hingga|sampai|atau',
  change: 'menjadi|jadi',
  between: 'antara',
  and: 'dan|hingga|sampai',
  ratio: 'dari',
  vague: 'beberapa|ratusan|ribuan|puluhan|banyak|sejumlah',
  approx:
    'sekitar|sekira|kurang lebih|hampir|lebih dari|lebih|kurang dari|setidaknya|paling sedikit|paling banyak|maksimal|minimal|total|sebanyak|hingga|sampai|mencapai|tambahan|lagi|kira kira|diperkirakan|sedikitnya|seramai|sehingga|sebesar|sejumlah',
};
