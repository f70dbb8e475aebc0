import type { NumeralRow } from './numeral-row.ts';

export const NL: NumeralRow = {
  words:
    'een:1 één:1 twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 tien:10 elf:11 twaalf:12 dertien:13 veertien:14 vijftien:15 zestien:16 zeventien:17 achttien:18 negentien:19 twintig:20 dertig:30 veertig:40 vijftig:50 zestig:60 zeventig:70 tachtig:80 negentig:90',
  scales: 'honderd:100 duizend:1000 miljoen:1000000',
  bareScale: true,
  joiner: 'en|ën',
  glued: true,
  spaceGroups: true,
  percent: '%|procent|procentpunt',
  shares: [
    ['(?:de )?helft', 50],
    ['een derde|één derde|eenderde', 33],
    ['twee derde|tweederde', 67],
    ['een kwart|één kwart|een vierde', 25],
    ['drie kwart|driekwart', 75],
    ['een vijfde', 20],
    ['twee vijfde', 40],
    ['een zesde', 17],
    ['een tiende', 10],
  ],
  range: 'tot|à|of|tot en met',
  change: 'naar',
  between: 'tussen',
  and: 'en',
  ratio: '(?:op|van) de|op elke|op',
  vague: 'enkele|meerdere|verschillende|tientallen|honderden|duizenden|een paar|veel|een aantal',
  approx:
    "tot|maximaal|ongeveer|circa|ca|zo n|rond|rond de|bijna|meer dan|minder dan|minstens|minimaal|ten minste|hooguit|in totaal|ruim|nog eens|nog|krap|een kleine|naar schatting|totaal|extra|om en nabij|met|zeker|zo'n|al",
};
