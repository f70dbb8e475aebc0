import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { zh as roles } from '../roles/zh.ts';
import { en as speech } from '../speech/en.ts';
import { chinese as tight } from '../tight/chinese.ts';

export const zh: QuotationLanguage = { tag: 'zh', speech, roles: [roles, english], tight };
