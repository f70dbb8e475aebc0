import type { NumeralRow } from './numeral-row.ts';

export const PT: NumeralRow = {
  words:
    'um:1 uma:1 dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 treze:13 catorze:14 quatorze:14 quinze:15 dezesseis:16 dezasseis:16 dezessete:17 dezassete:17 dezoito:18 dezenove:19 dezanove:19 vinte:20 trinta:30 quarenta:40 cinquenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90 cem:100 cento:100 duzentos:200 duzentas:200 trezentos:300 trezentas:300 quatrocentos:400 quatrocentas:400 quinhentos:500 quinhentas:500 seiscentos:600 seiscentas:600 setecentos:700 setecentas:700 oitocentos:800 oitocentas:800 novecentos:900 novecentas:900',
  scales: 'mil:1000 k:1000 milhões:1000000 milhão:1000000',
  bareScale: true,
  joiner: 'e',
  glued: false,
  spaceGroups: true,
  percent: '%|por cento|porcento|pontos percentuais',
  shares: [
    ['(?:a )?metade', 50],
    ['um terço|a terça parte', 33],
    ['dois terços', 67],
    ['um quarto', 25],
    ['três quartos', 75],
    ['um quinto', 20],
    ['dois quintos', 40],
    ['um sexto', 17],
    ['um décimo', 10],
  ],
  range: 'a|ou|até',
  change: 'para',
  between: 'entre',
  and: 'e',
  ratio: '(?:(?:funcionári|trabalhador|empregad|posto)[oe]?s? )?(?:em cada|de cada|a cada)',
  vague: 'vários|várias|alguns|algumas|muitos|dezenas de|centenas de|milhares de',
  approx:
    'até|cerca de|aproximadamente|quase|mais de|menos de|pelo menos|ao menos|no mínimo|no máximo|um total de|no total|em torno de|por volta de|outros|outras|mais|em|perto de|uns|umas|adicionais|estimados|algo como|ao todo',
};
