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
    house: /\bnostr[aoie] (?:strategia|clienti|prodotti|azionisti|dipendenti|attività|marchi)/iu,
    members: /\bnostri (?:iscritti|colleghi)/iu,
    ownJob: /\bmi hanno licenziat[oa]|\bsono stat[oa] licenziat[oa]/iu,
  },
};
