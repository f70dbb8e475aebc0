import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const IT: PeopleSignals = {
  people: counted(
    'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|venti|trenta|quaranta|cinquanta|cento|centinaia di|mille|migliaia di',
    '(?:posti|persone|lavorator|dipendent|addett|colleghi|operai|impiegat|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:isti|iste|tori|trici|ieri)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
  ),
  leaving: stems(
    'licenzi|esuber|tagli|lasciare|lasceranno|a casa|uscit|mobilità|cassa integrazione|disoccup|buonuscita|organico',
  ),
};
