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
    ownJob:
      '(?:나는|저는|제가|내가).{0,10}해고|(?:내|제) (?:자리|책상|계정|출입증|이름)|계정이 (?:막|차단|잠)|명단에 (?:올|있|붙)|통보(?:를)? 받',
    told: '(?:그는|그녀는)[^.]{0,20}(?:해고|퇴사|일했|근무했|잘렸)',
  },
};
