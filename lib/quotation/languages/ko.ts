import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { ko as roles } from '../roles/ko.ts';
import { en as speech } from '../speech/en.ts';
import { korean as tight } from '../tight/korean.ts';

export const ko: QuotationLanguage = { tag: 'ko', speech, roles: [roles, english], tight };
