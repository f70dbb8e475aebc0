import type { QuotationLanguage } from '../language.ts';
import { en as roles } from '../roles/en.ts';
import { en as speech } from '../speech/en.ts';

export const en: QuotationLanguage = { tag: 'en', speech, roles: [roles], tight: null };
