import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const CS: PeopleSignals = {
  people: counted(
    'dva|dvě|tři|čtyři|pět|šest|sedm|osm|devět|deset|dvacet|třicet|sto|stovky|stovk|desítky|patnáct|dvanáct|šestnáct|dvacet[ií]|patnácti|třiceti|desítkám|osmdesáti|padesát|šedesát|sta|polovin|třetin|tisíc|tisíce',
    '(?:lidí|lidem|lidi|redaktor|novinář|dělní|úřední|horní|skladní|manažer|techni|montér|zaměstnan|pracovn|míst|pozic|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ářů|istů|ů|ům)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
  ),
  leaving: stems(
    'propou|propust|propušt|o práci|o místo|bez práce|výpově|odejd|odchází|odstupn|nezaměst|přijd|přišl[a-z]* o|bez práci|z práce',
  ),
};
