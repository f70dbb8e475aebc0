import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const FI: PeopleSignals = {
  people: counted(
    'kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|sata|satoja|tuhat|tuhansia|kymmeniä|kaksikymmentä|kolmekymmentä|viisikymmentä|kahden|kolmen|kahdelta|kolmelta|kymmenen|kymmeneltä|sadan|sadalta|puolet',
    '(?:työpaik|henkilö|työntekij|ihmis|tehtäv|myyj|kolleg|toimihenkilö|asiantuntij|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:jaa|jää|jan|jän|jalta|jältä|jille|ria))',
  ),
  leaving: stems(
    'irtisano|potku|työttöm|lomaut|eroraha|henkilöstö|työnsä|työpaik|vie työn|vievät työn|väkeä vähen|luottamusmie|työsuht|ilman töitä',
  ),
};
