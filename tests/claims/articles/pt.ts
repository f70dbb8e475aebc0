import type { Articles } from './articles.ts';

export const PT: Articles = {
  firms: ['Falcao', 'Brill', 'Melro'],
  rows: [
    ['Falcao demite 300 em Minas', ['Falcao 300']],
    [
      'A Falcao anunciou nesta terça-feira a demissão de cerca de 1.100 funcionários, o equivalente a 9% do quadro.',
      ['Falcao 1100 9%'],
    ],
    [
      'O banco Brill fechou 240 agências e cortou 2,5 mil postos de trabalho no primeiro trimestre.',
      ['Brill 2500'],
    ],
    ['A varejista Melro desligou um em cada cinco colaboradores da área de tecnologia.', ['Melro 20%']],
    ['A empresa nega que vá demitir 600 pessoas.', ['- 600']],
    ['A Melro emprega 12 mil pessoas e pretende contratar mais 800 até o Natal.', []],
    ['O plano de demissão voluntária da Falcao teve adesão de 7.300 empregados.', ['Falcao 7300']],
    [
      'A Falcao vai despedir mais 150 trabalhadores, que se juntam aos 350 dispensados em janeiro.',
      ['Falcao 150', 'Falcao 350'],
    ],
    ['O Brasil perdeu 40 mil vagas formais em dezembro.', []],
    ['Metade dos 400 trabalhadores da fábrica da Melro em Setúbal vai para o desemprego.', ['Melro 50%']],
    ['Melro anuncia corte de 2.500 vagas, cerca de 11% da força de trabalho', ['Melro 2500 11%']],
    ['A montadora demitiu 800 operários por telegrama.', ['- 800']],
    ['Brill fecha fábrica e deixa 420 pessoas sem emprego', ['Brill 420']],
    ['A Melro e a Brill vão cortar 300 e 120 empregos, respectivamente.', ['Melro 300', 'Brill 120']],
    ['Um em cada dez trabalhadores da Falcao será dispensado.', ['Falcao 10%']],
    ['A Falcao nega demissões e diz que manterá os 900 funcionários da refinaria.', []],
    ['O desemprego atingiu 7,9% no trimestre.', []],
  ],
};
