import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const SV: PeopleSignals = {
  people: counted(
    'två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|sexton|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra|hundratals|tusen|tusentals|flera',
    '(?:tjänster|jobb|personer|anställda|medarbetare|kollegor|heltidstjänster|lärare|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:are|ister|ledare|örer)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
  ),
  leaving: stems(
    'uppsäg|säga upp|sägs upp|varsl|får gå|måste gå|lämna|avgångsvederlag|arbetslös|personal|övertalig|förlora[a-zß-ÿĀ-ɏ]* (?:jobb|sina)|facket|jobb försvin|tjänster försvin|(?:får|fick) sluta|(?:mister|miste|blir av med|blev av med) (?:jobb|sina)',
  ),
};
