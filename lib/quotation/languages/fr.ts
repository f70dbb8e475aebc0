import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { fr as roles } from '../roles/fr.ts';
import { fr as speech } from '../speech/fr.ts';

export const fr: QuotationLanguage = {
  tag: 'fr',
  speech,
  roles: [roles, english],
  tight: null,
  voice: {
    house: String.raw`\bnotre (?:stratégie|activité|compétitivité|groupe|organisation)|\bnos (?:clients|collaborateurs|actionnaires|produits|activités|marques)`,
    members: String.raw`\bnos (?:adhérents|camarades|collègues)`,
    ownJob: String.raw`\bj['’]ai été (?:licencié|viré)|\bmon licenciement|\bm['’]a licencié`,
  },
};
