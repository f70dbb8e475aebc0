import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { ru as roles } from '../roles/ru.ts';
import { ru as speech } from '../speech/ru.ts';

export const ru: QuotationLanguage = { tag: 'ru', speech, roles: [roles, english], tight: null };
