import type { QuotationLanguage } from '../language.ts';
import { de as roles } from '../roles/de.ts';
import { en as english } from '../roles/en.ts';
import { de as speech } from '../speech/de.ts';

export const de: QuotationLanguage = { tag: 'de', speech, roles: [roles, english], tight: null };
