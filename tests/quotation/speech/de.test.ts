import { describe, expect, test } from 'vitest';
import { said } from '../page-of.ts';

describe('German', () => {
  test.each([
    [
      '„Das ist ein schwerer Tag“, sagte Konzernchef Jonas Weber am Montag. „Wir haben keine Wahl.“',
      ['Das ist ein schwerer Tag | Jonas Weber | company', 'Wir haben keine Wahl. | Jonas Weber | company'],
    ],
    [
      '»Die Krise ist hausgemacht«, poltert Betriebsratschefin Karin Holm.',
      ['Die Krise ist hausgemacht | Karin Holm | worker'],
    ],
    [
      'In einer Mitteilung erklärte das Unternehmen: „Wir bedauern diesen Schritt.“ Das Programm „Fit für morgen“ läuft bis Mai.',
      ['Wir bedauern diesen Schritt. | das Unternehmen | company'],
    ],
    [
      'Der Ökonom Jens Brandt vom Institut für Arbeitsmarktforschung hat am Montag gesagt: „Der Abbau kommt zu spät.“',
      ['Der Abbau kommt zu spät. | Jens Brandt | expert'],
    ],
    [
      '„Viele werden gehen müssen“, so Arbeitsmarktexperte Peter Klein von der Universität Bonn.',
      ['Viele werden gehen müssen | Peter Klein | expert'],
    ],
    [
      'Laut Verdi-Sprecherin Eva Lang sei der Plan „ein Schlag ins Gesicht der Beschäftigten“.',
      ['ein Schlag ins Gesicht der Beschäftigten | Eva Lang | worker'],
    ],
    [
      'Ein Sprecher der Lumo AG sagte der Zeitung: „Wir prüfen alle Optionen.“ Der sogenannte „Zukunftspakt“ sieht 300 Abgänge vor.',
      ['Wir prüfen alle Optionen. | Ein Sprecher der Lumo AG | company'],
    ],
    [
      'Die Gewerkschaft sprach von einem „Kahlschlag mit Ansage“. Wirtschaftsminister Karl Ott nannte den Plan „unverständlich“.',
      ['Kahlschlag mit Ansage | Die Gewerkschaft | worker', 'unverständlich | Karl Ott | official'],
    ],
    [
      '„Wir sind schockiert“, sagt Betriebsrätin Nora Beck. „Niemand hat mit uns gesprochen“, ergänzt die 44-Jährige.',
      ['Wir sind schockiert | Nora Beck | worker', 'Niemand hat mit uns gesprochen | Nora Beck | worker'],
    ],
    [
      'Vorstandschef Jan Weiss betonte, man wolle „niemanden im Regen stehen lassen“.',
      ['niemanden im Regen stehen lassen | Jan Weiss | company'],
    ],
    [
      '„Wir müssen effizienter werden“, heißt es in einem internen Schreiben an die Mitarbeiter.',
      ['Wir müssen effizienter werden | einem internen Schreiben an die Mitarbeiter | company'],
    ],
    [
      'Eine Sprecherin wollte sich nicht äußern. „Kein Kommentar“, sagte sie.',
      ['Kein Kommentar | Eine Sprecherin | company'],
    ],
    [
      'Der Vorstand spricht von „sozialverträglichen Lösungen“, die Beschäftigten von „Verrat“.',
      ['sozialverträglichen Lösungen | Der Vorstand | company'],
    ],
    [
      'Christiane Benner, Zweite Vorsitzende der IG Metall, sagte: „Wir werden um jeden Arbeitsplatz kämpfen.“',
      ['Wir werden um jeden Arbeitsplatz kämpfen. | Christiane Benner | worker'],
    ],
    [
      '„Der Arbeitsmarkt ist robust“, sagt Enzo Beispiel, Forscher am Institut für Arbeitsmarkt- und Berufsforschung (IAB).',
      ['Der Arbeitsmarkt ist robust | Enzo Beispiel | expert'],
    ],
    [
      'Nach Angaben von Betriebsratschef Uwe Lang wurden „300 Kollegen vor die Tür gesetzt“.',
      ['300 Kollegen vor die Tür gesetzt | Uwe Lang | worker'],
    ],
    [
      '„Das Management hat versagt“, so der Gewerkschafter. „Jetzt zahlen die Leute die Zeche.“',
      [
        'Das Management hat versagt | der Gewerkschafter | worker',
        'Jetzt zahlen die Leute die Zeche. | der Gewerkschafter | worker',
      ],
    ],
    [
      'Ministerpräsidentin Eva Groß (SPD) forderte den Konzern auf, „die Karten auf den Tisch zu legen“.',
      ['die Karten auf den Tisch zu legen | Eva Groß | official'],
    ],
    [
      '„Ich habe es aus der Zeitung erfahren“, berichtet ein Mitarbeiter, der anonym bleiben will.',
      ['Ich habe es aus der Zeitung erfahren | ein Mitarbeiter | worker'],
    ],
    [
      'Finanzchefin Ina Roth sagte der „Rheinischen Post“: „2025 wird hart.“',
      ['2025 wird hart. | Ina Roth | company'],
    ],
    [
      'Die Aktie legte zu. „Anleger mögen Sparprogramme“, kommentierte ein Händler.',
      ['Anleger mögen Sparprogramme | ein Händler | anonymous-expert'],
    ],
    [
      'Siemens-Chef Roland Muster hatte im Herbst noch versprochen: „Niemand muss gehen.“',
      ['Niemand muss gehen. | Roland Muster | company'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text, 'de', { firms: ['Lumo'], cut: ['Lumo'] })).toEqual(expected);
  });
});
