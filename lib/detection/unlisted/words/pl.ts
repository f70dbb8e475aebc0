import type { FirmWords } from '../firm-words.ts';

export const PL: FirmWords = {
  capitals: 'openings',
  acts: '(?:już |też |także |dziś |, [^,]{0,40}, )*(?:zwolni|zwalnia|zwolnił|zwolniła|zwolniło|zapowiedział|zapowiedziała|zapowiada|planuje|zamierza|ogłosił|ogłosiła|ogłasza|zredukuje|redukuje|tnie|zlikwiduje|likwiduje|chce|rozważa|poinformował|poinformowała|informuje|potwierdził|potwierdziła|zmniejszy|musi|ma|może|rozpoczyna|rozpoczął|rozpoczęła|rozstaje|żegna)',
  kinds: 'firma|spółka|koncern|producent|sieć|grupa|operator|przewoźnik|startup|gigant|przedsiębiorstwo',
  headNouns:
    'koncern|spółka|firma|grupa|bank|sieć|producent|gigant|startup|korporacja|operator|przewoźnik|fabryka',
  openers: 'związki|związkowcy|solidarność|według|około|ponad|zarząd|pracownicy|zwolnienia|to|w|na|po|jak',
  persons:
    'prezes|szef|szefowa|dyrektor|minister|rzecznik|rzeczniczka|analityk|założyciel|pan|pani|przewodniczący|ceo',
  employs: '',
};
