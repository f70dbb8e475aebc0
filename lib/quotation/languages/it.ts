import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { it as roles } from '../roles/it.ts';
import { it as speech } from '../speech/it.ts';

export const it: QuotationLanguage = {
  tag: 'it',
  speech,
  roles: [roles, english],
  tight: null,
  voice: {
    house: String.raw`\bnostr[aoie] (?:strategia|clienti|prodotti|azionisti|dipendenti|attività|marchi)`,
    members: String.raw`\bnostri (?:iscritti|colleghi)`,
    ownJob: String.raw`\bmi hanno licenziat[oa]|\bsono stat[oa] licenziat[oa]`,
  },
};
