import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { ja as roles } from '../roles/ja.ts';
import { en as speech } from '../speech/en.ts';
import { japanese as tight } from '../tight/japanese.ts';

export const ja: QuotationLanguage = { tag: 'ja', speech, roles: [roles, english], tight };
