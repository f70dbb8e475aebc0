import type { Articles } from './articles.ts';

export const IT: Articles = {
  firms: ['Falco', 'Brill', 'Merlo'],
  rows: [
    ['Falco, 300 esuberi a Melfi', ['Falco 300']],
    [
      'Falco ha annunciato il licenziamento collettivo di 216 lavoratori dello stabilimento di Cassino.',
      ['Falco 216'],
    ],
    ['La banca Brill taglierà 3.500 posti entro il 2027, pari al 6% della forza lavoro.', ['Brill 3500 6%']],
    ['Merlo conferma 1.700 esuberi: è quasi il 40% dei dipendenti italiani.', ['Merlo 1700 40%']],
    ['Il gruppo smentisce: nessun piano per licenziare 900 persone alla Merlo.', ['Merlo 900']],
    ['Alla Merlo lavorano 4.200 persone tra operai e impiegati.', []],
    [
      "Incentivi all'esodo per 2.000 lavoratori di Falco: l'accordo con i sindacati è stato firmato ieri.",
      ['Falco 2000'],
    ],
    ['Un dipendente su tre della Merlo perderà il posto.', ['Merlo 33%']],
    ['La fabbrica chiude: a casa 130 operai.', ['- 130']],
    ['Falco assume 500 giovani ingegneri a Torino.', []],
    ['Merlo annuncia il taglio di 373 posti di lavoro negli stabilimenti italiani.', ['Merlo 373']],
    ['Brill, accordo su 1.000 uscite volontarie e 500 assunzioni', ['Brill 1000']],
    ["Falco riduce l'organico del 12%: via 800 persone.", ['Falco 800 12%']],
    ["L'azienda ha avviato la procedura di mobilità per 64 dipendenti.", ['- 64']],
    ['La Merlo licenzia metà dei suoi 90 operai.', ['Merlo 50%']],
    ['Oltre 2.000 lavoratori di Falco in piazza a Torino.', []],
  ],
};
