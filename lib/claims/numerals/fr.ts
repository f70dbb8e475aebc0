import type { NumeralRow } from './numeral-row.ts';

export const FR: NumeralRow = {
  words:
    'un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 quatre_vingts:80 quatre_vingt:80 octante:80 huitante:80 nonante:90',
  scales: 'cents:100 cent:100 mille:1000 millier:1000 milliers:1000 k:1000 millions:1000000 million:1000000',
  bareScale: true,
  joiner: 'et',
  glued: false,
  spaceGroups: true,
  percent: '%|pour cent|pourcent|pourcents?',
  shares: [
    ['la moitié|moitié|un (?:salarié|employé|poste|emploi) sur deux', 50],
    ['un tiers|le tiers|tiers(?= d)', 33],
    ['deux tiers', 67],
    ['un quart|le quart|quart(?= d)', 25],
    ['trois quarts', 75],
    ['un cinquième', 20],
    ['deux cinquièmes', 40],
    ['trois cinquièmes', 60],
    ['un sixième', 17],
    ['un dixième', 10],
  ],
  range: "à|ou|jusqu'à",
  change: 'à',
  between: 'entre',
  and: 'et',
  ratio: '(?:(?:salarié|employé|poste|emploi)e?s? )?sur',
  vague: 'plusieurs|quelques|dizaines? de|centaines? de|une centaine de',
  approx:
    "jusqu'à|jusqu'à|environ|près de|quelque|quelques|autour de|plus de|moins de|au moins|au plus|au maximum|un total de|au total|à peu près|pas moins de|plus d'|presque|approximativement|encore|la suppression d'environ|d'environ|de près de|quasiment|précisément|seulement|déjà|supplémentaires?",
};
