import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { ko as roles } from '../roles/ko.ts';
import { en as speech } from '../speech/en.ts';

export const ko: QuotationLanguage = {
  tag: 'ko',
  speech,
  roles: [roles, english],
  tight: 'ko',
  voice: {
    house: '당사|자사',
    members: '조합원',
    ownJob: '(?:나는|저는|제가|내가).{0,10}해고',
  },
};
