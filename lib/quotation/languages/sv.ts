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
    house: /\bvåra (?:kunder|produkter|medarbetare|aktieägare)/iu,
    members: /\bvåra medlemmar/iu,
    ownJob: /\bjag blev uppsagd/iu,
  },
};
