import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

/** Plurals that end like people of a trade and are none, or people no firm employs. */
const NO_STAFF =
  'giocatori|spettatori|lettori|elettori|attori|autori|motori|settori|fattori|valori|colori|errori|maggiori|minori|migliori|genitori|senatori|visitatori|consumatori|investitori|creditori|fornitori|produttori|sensori|trattori|turisti|artisti|ciclisti|listi|visti|acquisti|previsti|interi|quartieri|stranieri|bicchieri|desideri|carabinieri|pensieri|finanzieri|corridori|calciatori';

export const IT: PeopleSignals = {
  people: counted(
    'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciotto|venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta|cento|duecento|trecento|decina di|decine di|ventina di|trentina di|quarantina di|cinquantina di|sessantina di|novantina di|centinaio di|centinaia di|mille|migliaio di|migliaia di|metà de[li]?|terzo de[li]?|parte de[li]?',
    `(?:posti(?! (?:letto|auto|a sedere))|persone|lavorator|dipendent|addett|colleghi|operai|impiegat|tecnici|commess|dirigenti|quadri aziendali|unità|redattori|precari|collaborator|programmator|rider|(?!(?:${NO_STAFF})(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:isti|iste|tori|trici|ieri)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))`,
  ),
  leaving: stems(
    'licenzi|esuber|tagli(?! di capelli)|lasceranno|lascia(?:re|no)? (?:l.azienda|il lavoro|il posto)|(?:a casa (?:restano|in)|rest(?:ano|eranno|a) a casa)|uscite|in mobilità|cassa integrazione|disoccup|buonuscita|l.organico|dell.organico|posti (?:di lavoro|in meno)|(?:costa|costerà|perd(?:ono|e|erà|eranno)) il (?:posto|lavoro)|senza (?:lavoro|posto)|in meno|sindacat',
  ),
};
