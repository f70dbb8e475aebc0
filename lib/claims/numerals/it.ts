import type { NumeralRow } from './numeral-row.ts';

export const IT: NumeralRow = {
  words:
    'un:1 uno:1 una:1 due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9 dieci:10 undici:11 dodici:12 tredici:13 quattordici:14 quindici:15 sedici:16 diciassette:17 diciotto:18 diciannove:19 venti:20 trenta:30 quaranta:40 cinquanta:50 sessanta:60 settanta:70 ottanta:80 novanta:90',
  scales: 'cento:100 mille:1000 mila:1000 k:1000 milioni:1000000 milione:1000000',
  bareScale: true,
  joiner: 'e',
  glued: true,
  spaceGroups: true,
  percent: '%|per cento|percento',
  shares: [
    ['(?:la )?metà', 50],
    ['un terzo|(?<=quasi )un terzo', 33],
    ['due terzi', 67],
    ['un quarto', 25],
    ['tre quarti', 75],
    ['un quinto', 20],
    ['due quinti', 40],
    ['un sesto', 17],
    ['un decimo', 10],
  ],
  range: 'a|o|e i|fino a',
  change: 'a',
  between: 'tra|fra|tra i|fra i',
  and: 'e|e i|e le',
  ratio: '(?:(?:dipendent|lavorator|post)[ei] )?su',
  vague: 'diversi|alcuni|alcune|parecchi|molti|centinaia di|migliaia di|decine di',
  approx:
    "fino a|circa|quasi|oltre|più di|meno di|almeno|al massimo|un totale di|in totale|intorno a|attorno a|altri|altre|ulteriori|ben|complessivi|complessivamente|all'incirca|ca|non meno di|poco più di|poco meno di",
};
