import type { NumeralRow } from './numeral-row.ts';

export const ES: NumeralRow = {
  words:
    'un:1 una:1 uno:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 dieciséis:16 dieciseis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiuno:21 veintiún:21 veintidós:22 veintitrés:23 veinticuatro:24 veinticinco:25 veintiséis:26 veintisiete:27 veintiocho:28 veintinueve:29 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 doscientos:200 doscientas:200 trescientos:300 trescientas:300 cuatrocientos:400 cuatrocientas:400 quinientos:500 quinientas:500 seiscientos:600 seiscientas:600 setecientos:700 setecientas:700 ochocientos:800 ochocientas:800 novecientos:900 novecientas:900',
  scales: 'mil:1000 k:1000 millones:1000000 millón:1000000',
  bareScale: true,
  joiner: 'y',
  glued: false,
  spaceGroups: true,
  percent: '%|por ciento|por cien|puntos porcentuales',
  shares: [
    ['la mitad|mitad', 50],
    ['un tercio|una tercera parte|la tercera parte', 33],
    ['dos tercios|dos terceras partes', 67],
    ['un cuarto|una cuarta parte|la cuarta parte', 25],
    ['tres cuartos|tres cuartas partes', 75],
    ['un quinto|una quinta parte|la quinta parte', 20],
    ['dos quintos|dos quintas partes', 40],
    ['un sexto|una sexta parte', 17],
    ['un décimo|una décima parte|la décima parte', 10],
  ],
  range: 'a|o|hasta',
  change: 'a',
  between: 'entre',
  and: 'y',
  ratio: '(?:(?:empleado|trabajador|puesto)[oa]?s? )?(?:de cada|por cada)',
  vague: 'varios|varias|unos cuantos|algunos|algunas|muchos|decenas de|cientos de|miles de',
  approx:
    'hasta|unos|unas|cerca de|alrededor de|aproximadamente|casi|más de|menos de|al menos|como mínimo|como máximo|un total de|en total|otros|otras|entorno a|en torno a|hasta un|por encima de|apenas|adicionales|a unos|a unas|a cerca de|a más de|a casi|a alrededor de',
};
