import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const DA: PeopleSignals = {
  people: counted(
    'to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|femten|tyve|tredive|fyrre|halvtreds|tres|hundrede|hundredvis af|tusind|tusindvis af',
    '(?:stillinger|job|personer|ansatte|medarbejdere|kolleger|lærere|mand|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ere|ister|ører)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
  ),
  leaving: stems(
    'fyr(?:e|i)|opsig|afsked|forlade|fratræd|arbejdsløs|miste[a-zß-ÿ]* (?:job|arbejd|deres|sit)|stillinger|personale|uden job|sit arbejde|andet arbejde',
  ),
};
