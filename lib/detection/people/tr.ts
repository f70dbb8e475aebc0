import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const TR: PeopleSignals = {
  people: counted(
    'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|yüzlerce|bin|binlerce|onlarca',
    '(?:kişi|çalışan|işçi|personel|mühendis|pozisyon|editör|muhabir|yönetici|öğretmen|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ci|cı|cu|cü|çi|çı|man|men)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
  ),
  leaving: stems('işten|çıkar|ayrıl|tazminat|işsiz|işini kaybe|etkilen|fesh|kadro|gidecek'),
};
