import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { es as roles } from '../roles/es.ts';
import { es as speech } from '../speech/es.ts';

export const es: QuotationLanguage = { tag: 'es', speech, roles: [roles, english], tight: null };
