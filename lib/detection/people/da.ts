import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const DA: PeopleSignals = {
  people: counted(
    'to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|tyve|tredive|hundrede|hundredvis af|tusind|tusindvis af',
    '(?:stillinger|job|personer|ansatte|medarbejdere|kolleger|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ere|ister|ører)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
  ),
  leaving: stems('fyr|opsig|afsked|forlade|må gå|fratræd|arbejdsløs|personale'),
};
