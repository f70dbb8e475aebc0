import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { sv as roles } from '../roles/sv.ts';
import { sv as speech } from '../speech/sv.ts';

export const sv: QuotationLanguage = {
  tag: 'sv',
  speech,
  roles: [roles, english],
  tight: null,
  voice: {
    house: String.raw`\bvåra (?:kunder|produkter|medarbetare|aktieägare)`,
    members: String.raw`\bvåra medlemmar`,
    ownJob: String.raw`\bjag blev uppsagd|\bmitt (?:jobb|konto|passerkort)|\bmin (?:tjänst|chef)`,
    told: String.raw`\b(?:hon|han) (?:blev uppsagd|sades upp|arbetade|jobbade|förlorade)`,
  },
};
