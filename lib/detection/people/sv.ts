import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const SV: PeopleSignals = {
  people: counted(
    'två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|tjugo|trettio|fyrtio|femtio|hundra|hundratals|tusen|tusentals|flera',
    '(?:tjänster|jobb|personer|anställda|medarbetare|kollegor|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:are|ister|ledare|örer)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
  ),
  leaving: stems('uppsäg|säga upp|sägs upp|varsl|får gå|måste gå|lämna|avgångsvederlag|arbetslös|personal'),
};
