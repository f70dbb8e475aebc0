import { describe, expect, test } from 'vitest';
import { said } from '../page-of.ts';

describe('Portuguese', () => {
  test.each([
    [
      '“Foi um choque”, disse Ana Souza, ex-funcionária da Lumo. O programa “Novo Rumo” começa em maio.',
      ['Foi um choque | Ana Souza | worker'],
    ],
    [
      'Segundo o economista Pedro Lima, da consultoria Alfa, “a demanda caiu muito”.',
      ['a demanda caiu muito | Pedro Lima | expert'],
    ],
    [
      '“É uma reestruturação necessária”, afirmou a empresa em nota. “Fomos pegos de surpresa”, conta um funcionário que pediu anonimato.',
      [
        'É uma reestruturação necessária | a empresa | company',
        'Fomos pegos de surpresa | um funcionário | worker',
      ],
    ],
    [
      '“A decisão faz parte de um processo de reestruturação”, diz a Lumo em nota enviada à imprensa.',
      ['A decisão faz parte de um processo de reestruturação | Lumo | company'],
    ],
    [
      'Para Carla Dias, professora da FGV, “o setor contratou demais na pandemia”.',
      ['o setor contratou demais na pandemia | Carla Dias | expert'],
    ],
    [
      '“Recebi a notícia por videochamada”, relata Bruno, de 29 anos, demitido na semana passada. “Foi frio”, completa.',
      ['Recebi a notícia por videochamada | Bruno | worker', 'Foi frio | Bruno | worker'],
    ],
    [
      'O presidente do Sindicato dos Metalúrgicos, José Alves, classificou as demissões como “covardes e desumanas”.',
      ['covardes e desumanas | José Alves | worker'],
    ],
    [
      'O ministro do Trabalho, Luiz Neto, afirmou que o governo “não vai cruzar os braços”.',
      ['não vai cruzar os braços | Luiz Neto | official'],
    ],
    [
      '“É cedo para falar em crise”, pondera o analista Rui Matos, da corretora Norte.',
      ['É cedo para falar em crise | Rui Matos | expert'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text, 'pt', { firms: ['Lumo'], cut: ['Lumo'] })).toEqual(expected);
  });
});
