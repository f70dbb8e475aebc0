import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const FR: PeopleSignals = {
  people: counted(
    'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|plusieurs|dizaines de|centaines de|milliers de',
    '(?:postes|emplois|salari|personnes|employ|collaborat|collègues|gens|ouvri|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:eurs|euses|istes|iens|ants|iers|ières)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
  ),
  leaving: stems(
    'licenci|supprim|suppression|partir|départ|quitt|indemnit|chômage|remerci|effectif|perd(?:re|ent) leur',
  ),
};
