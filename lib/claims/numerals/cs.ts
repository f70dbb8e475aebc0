import type { NumeralRow } from './numeral-row.ts';

export const CS: NumeralRow = {
  words:
    'jeden:1 jednu:1 dva:2 dvě:2 dvou:2 tři:3 tří:3 čtyři:4 čtyř:4 pět:5 pěti:5 šest:6 šesti:6 sedm:7 osm:8 devět:9 deset:10 deseti:10 jedenáct:11 dvanáct:12 třináct:13 čtrnáct:14 patnáct:15 šestnáct:16 sedmnáct:17 osmnáct:18 devatenáct:19 dvacet:20 dvaceti:20 třicet:30 čtyřicet:40 padesát:50 padesáti:50 šedesát:60 sedmdesát:70 osmdesát:80 devadesát:90 sto:100 sta:100 stovku:100 dvě_stě:200 dvě_sta:200 tři_sta:300 čtyři_sta:400 pět_set:500 šest_set:600 sedm_set:700 osm_set:800 devět_set:900',
  scales: 'tisíc:1000 tisíce:1000 tisíci:1000 tis.:1000 tis:1000 milion:1000000 milionů:1000000',
  bareScale: true,
  joiner: '',
  glued: false,
  spaceGroups: true,
  percent: '%|procent|procenta|procentní(?:ch)? bod(?:y|ů)?',
  shares: [
    ['polovin(?:u|a|y)|každ(?:ý|ého) druh(?:ý|ého)', 50],
    ['třetin(?:u|a|y)|každ(?:ý|ého) třetí(?:ho)?', 33],
    ['dvě třetiny|dvou třetin', 67],
    ['čtvrtin(?:u|a|y)|každ(?:ý|ého) čtvrt(?:ý|ého)', 25],
    ['tři čtvrtiny', 75],
    ['pětin(?:u|a|y)|každ(?:ý|ého) pát(?:ý|ého)', 20],
    ['desetin(?:u|a|y)|každ(?:ý|ého) desát(?:ý|ého)', 10],
  ],
  range: 'až|nebo|do',
  change: 'na',
  between: 'mezi|od',
  and: 'a',
  ratio: 'z',
  vague: 'několik|několika|pár|mnoho|desítky|stovky|tisíce(?= lidí)|řadu',
  approx:
    'až|zhruba|asi|přibližně|kolem|okolo|téměř|skoro|přes|více než|víc než|méně než|nejméně|nejvýše|maximálně|celkem|celkově|dalších|další|na|o|o zhruba|o více než|dohromady|bezmála|cca|jen|pouze|asi o',
};
