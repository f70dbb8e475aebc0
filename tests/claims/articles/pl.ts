import type { Articles } from './articles.ts';

export const PL: Articles = {
  firms: ['Sokół', 'Brill', 'Kos'],
  rows: [
    ['Sokół zwalnia. Pracę straci 300 osób', ['Sokół 300']],
    [
      'Sokół zapowiedział zwolnienia grupowe, które obejmą do 450 pracowników, czyli 12 proc. załogi.',
      ['Sokół 450 12%'],
    ],
    ['Bank Brill zlikwidował w tym roku 1,3 tys. etatów.', ['Brill 1300']],
    ['Kos zwolni co dziesiątego pracownika.', ['Kos 10%']],
    ['Spółka Kos zaprzecza, że chce zwolnić 600 osób.', ['Kos 600']],
    ['Kos zatrudnia w Polsce 6,5 tys. osób.', []],
    ['Fabryka Sokół w Łodzi zostanie zamknięta. Pracę straci około 240 osób.', ['Sokół 240']],
    ['Stopa bezrobocia wyniosła 5 proc., a bez pracy było 790 tys. osób.', []],
    [
      'Kos ogłosił program dobrowolnych odejść dla 180 pracowników, a Brill zwolni 90 osób.',
      ['Kos 180', 'Brill 90'],
    ],
    ['Kos likwiduje 380 etatów, czyli 7 proc. zatrudnienia.', ['Kos 380 7%']],
    ['Brill: zwolnienia grupowe. Pracę może stracić nawet 700 osób', ['Brill 700']],
    ['Firma pożegna się z połową ze swoich 60 pracowników.', ['- 50%']],
    ['Sokół przyjmie 150 nowych pracowników.', []],
  ],
};
