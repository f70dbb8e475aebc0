import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const TR: PeopleSignals = {
  people: counted(
    'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|yüz|yüzlerce|bin|binlerce',
    '(?:kişi|çalışan|işçi|personel|mühendis|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ci|cı|cu|cü|çi|çı|man|men)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
  ),
  leaving: stems('işten|çıkar|ayrıl|tazminat|işsiz|etkilen|fesh|kadro'),
};
