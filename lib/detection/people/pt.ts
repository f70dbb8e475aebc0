import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const PT: PeopleSignals = {
  people: counted(
    'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|quarenta|cinquenta|cem|centenas de|mil|milhares de|vários',
    '(?:empregos|vagas|pessoas|funcionári|trabalhador|colaborador|colegas|postos|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ores|oras|istas|antes|eiros|eiras)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
  ),
  leaving: stems('demit|demiss|deslig|dispens|corte|na rua|desempreg|saíd|rescis|quadro'),
};
