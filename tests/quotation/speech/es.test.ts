import { describe, expect, test } from 'vitest';
import { said } from '../page-of.ts';

describe('Spanish', () => {
  test.each([
    [
      '“No había alternativa”, dijo la portavoz de la empresa, Carla Ruiz. “Lo sentimos”, añadió.',
      ['No había alternativa | Carla Ruiz | company', 'Lo sentimos | Carla Ruiz | company'],
    ],
    [
      'Según Juan Pérez, analista de la consultora Norte, “el sector está saturado”.',
      ['el sector está saturado | Juan Pérez | expert'],
    ],
    [
      'El sindicato CCOO calificó el ERE de “injustificado y salvaje para la plantilla”.',
      ['injustificado y salvaje para la plantilla | CCOO | worker'],
    ],
    [
      'La empresa explicó en un comunicado que se trata de “una medida imprescindible”. “Es un día triste”, lamentó el alcalde, Luis Gil.',
      ['una medida imprescindible | La empresa | company', 'Es un día triste | Luis Gil | official'],
    ],
    [
      '«Nos enteramos por la prensa», denuncia Marta, trabajadora de la planta desde 2005.',
      ['Nos enteramos por la prensa | Marta | worker'],
    ],
    [
      '“Es un despido colectivo encubierto”, ha denunciado en un comunicado la sección sindical de UGT.',
      ['Es un despido colectivo encubierto | la sección sindical de UGT | worker'],
    ],
    [
      'El presidente de Lumo, Álvaro Sanz, aseguró ayer que los ajustes son “dolorosos pero inevitables”.',
      ['dolorosos pero inevitables | Álvaro Sanz | company'],
    ],
    [
      '“No sé qué voy a hacer”, confiesa Lucía, de 42 años, despedida tras dos décadas en la fábrica.',
      ['No sé qué voy a hacer | Lucía | worker'],
    ],
    [
      'Fuentes de la compañía explican que el plan busca “ganar agilidad”.',
      ['ganar agilidad | Fuentes de la compañía | company'],
    ],
    [
      '“El teletrabajo lo ha cambiado todo”, sostiene Elena Prado, profesora de Recursos Humanos en IE Business School.',
      ['El teletrabajo lo ha cambiado todo | Elena Prado | expert'],
    ],
    [
      'El abogado laboralista Iván Soto recuerda que “la indemnización mínima es de 20 días por año”.',
      ['la indemnización mínima es de 20 días por año | Iván Soto | expert'],
    ],
    [
      '“Nos han engañado”, lamentan desde el comité de empresa.',
      ['Nos han engañado | el comité de empresa | worker'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text, 'es', { firms: ['Lumo'], cut: ['Lumo'] })).toEqual(expected);
  });
});
