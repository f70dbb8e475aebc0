import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const FI: PeopleSignals = {
  people: counted(
    'kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|sata|satoja|tuhat|tuhansia|kymmeniä',
    '(?:työpaik|henkilö|työntekij|ihmis|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:jaa|jää|tajaa))',
  ),
  leaving: stems('irtisano|lähte|potku|työttöm|lomaut|eroraha|henkilöstö'),
};
