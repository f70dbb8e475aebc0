import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { fr as roles } from '../roles/fr.ts';
import { fr as speech } from '../speech/fr.ts';

export const fr: QuotationLanguage = { tag: 'fr', speech, roles: [roles, english], tight: null };
