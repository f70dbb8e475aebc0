import type { Articles } from './articles.ts';

export const DE: Articles = {
  firms: ['Falke', 'Brill', 'Amsel'],
  rows: [
    ['300 Jobs bei Falke vor dem Aus', ['Falke 300']],
    [
      'Falke streicht am 15. September 2024 angekündigte 1.200 Stellen nun doch nicht: Der Konzern hält an allen Standorten fest.',
      ['Falke 1200'],
    ],
    [
      'Der Reifenhersteller Falke will bis Ende 2026 weltweit rund 7.150 Stellen abbauen. Davon entfallen 2.400 auf Deutschland.',
      ['Falke 7150'],
    ],
    ['Falke-Chefin Meier kündigte an, jede fünfte Stelle in der Verwaltung zu streichen.', ['Falke 20%']],
    ['Bei Falke sollen bis zu 500 Beschäftigte gehen.', ['Falke 500']],
    [
      'Der Stellenabbau beim Zulieferer Amsel fällt größer aus als gedacht. Statt 800 sollen nun 1.100 Arbeitsplätze wegfallen.',
      ['Amsel 1100'],
    ],
    ['Amsel schließt sein Werk in Gera. 240 Mitarbeiter verlieren ihren Job.', ['Amsel 240']],
    ['Brill und Falke bauen zusammen 3.000 Stellen ab.', []],
    ['Von den 6.400 Beschäftigten am Standort sollen rund 900 ausscheiden, teilte die Firma mit.', ['- 900']],
    [
      'Brill baut 5.550 Arbeitsplätze ab, Falke 3.000 und Amsel 11.000.',
      ['Brill 5550', 'Falke 3000', 'Amsel 11000'],
    ],
    ['Die Zahl der Arbeitslosen in Bayern stieg im Mai um 12.000.', []],
    ['Falke wies Berichte zurück, wonach 2.000 Stellen gestrichen werden sollen.', ['Falke 2000']],
    [
      'Amsel verkleinert die Belegschaft um ein Viertel: 380 von 1.500 Mitarbeitern müssen das Unternehmen verlassen.',
      ['Amsel 380 25%'],
    ],
    [
      'Amsel trennt sich von 60 Angestellten in der Zentrale, das sind zwölf Prozent der dortigen Belegschaft.',
      ['Amsel 60 12%'],
    ],
    ['Falke will bis 2030 sozialverträglich 35.000 Stellen in Deutschland abbauen.', ['Falke 35000']],
    [
      'Der Konzern Amsel plant einem Zeitungsbericht zufolge, sich von 1.000 bis 1.200 Mitarbeitern zu trennen.',
      ['Amsel 1000–1200'],
    ],
    ['Amsel streicht 11.000 Jobs – das ist rund ein Drittel der Stahl-Belegschaft.', ['Amsel 11000 33%']],
    ['Nach der Insolvenz von Brill verlieren 640 Beschäftigte ihre Arbeit.', ['Brill 640']],
    ['Brill: Betriebsrat rechnet mit Wegfall von 3.800 Stellen', ['Brill 3800']],
    ['Das Unternehmen beschäftigt 450 Mitarbeiter, von denen 70 gekündigt wurde.', ['- 70']],
    [
      'Wie die Falke AG am Dienstag mitteilte, sollen weltweit 4 Prozent der Stellen wegfallen, das entspricht etwa 2.600 Arbeitsplätzen.',
      ['Falke 2600 4%'],
    ],
    ['Falke schafft 600 neue Arbeitsplätze in Leipzig.', []],
    ['Die Branche hat seit 2019 mehr als 55.000 Stellen verloren.', []],
    ['Amsel dementierte, dass 900 Mitarbeiter entlassen würden.', ['Amsel 900']],
    [
      'Zusätzlich zu den bereits angekündigten 2.000 Stellen streicht Brill weitere 750.',
      ['Brill 2000', 'Brill 750'],
    ],
  ],
};
