import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { pt as roles } from '../roles/pt.ts';
import { pt as speech } from '../speech/pt.ts';

export const pt: QuotationLanguage = { tag: 'pt', speech, roles: [roles, english], tight: null };
