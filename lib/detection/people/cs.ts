import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const CS: PeopleSignals = {
  people: counted(
    'dva|dvě|tři|čtyři|pět|šest|sedm|osm|devět|deset|dvacet|třicet|sto|stovky|tisíc|tisíce',
    '(?:lidí|lidem|zaměstnan|pracovn|míst|pozic|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ářů|istů|ů)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
  ),
  leaving: stems('propou|propušt|výpově|odejd|odcház|odstupn|nezaměst|přijd'),
};
