import { describe, expect, test } from 'vitest';
import { said } from '../page-of.ts';

describe('Italian', () => {
  test.each([
    [
      '«È una scelta dolorosa», ha detto l’amministratore delegato Marco Rossi. «Non avevamo alternative», ha aggiunto.',
      ['È una scelta dolorosa | Marco Rossi | company', 'Non avevamo alternative | Marco Rossi | company'],
    ],
    [
      'Secondo Giulia Bianchi, professoressa di economia alla Bocconi, «il peggio deve ancora venire».',
      ['il peggio deve ancora venire | Giulia Bianchi | expert'],
    ],
    [
      '«Un piano inaccettabile», attacca la Fiom. Per il sindaco Paolo Neri «servono garanzie».',
      ['Un piano inaccettabile | Fiom | worker', 'servono garanzie | Paolo Neri | official'],
    ],
    [
      '«Siamo di fronte a un disastro annunciato», ha dichiarato Anna Conti, segretaria generale della Fiom Cgil di Torino.',
      ['Siamo di fronte a un disastro annunciato | Anna Conti | worker'],
    ],
    [
      'L’azienda parla di «riorganizzazione necessaria». «Nessuno sarà lasciato solo», assicura il direttore del personale, Fabio Riva.',
      [
        'riorganizzazione necessaria | L’azienda | company',
        'Nessuno sarà lasciato solo | Fabio Riva | company',
      ],
    ],
    [
      '«Ho saputo tutto da WhatsApp», racconta Luca, 38 anni, ex dipendente.',
      ['Ho saputo tutto da WhatsApp | Luca | worker'],
    ],
    [
      '«Il governo convocherà le parti», fa sapere il ministro del Lavoro Carlo Neri.',
      ['Il governo convocherà le parti | Carlo Neri | official'],
    ],
    [
      'Per l’economista Sara Villa, docente alla Bocconi, «serve una politica industriale».',
      ['serve una politica industriale | Sara Villa | expert'],
    ],
    [
      '“È un piano lacrime e sangue”, attaccano i sindacati.',
      ['È un piano lacrime e sangue | i sindacati | worker'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text, 'it', { firms: ['Lumo'], cut: ['Lumo'] })).toEqual(expected);
  });
});
