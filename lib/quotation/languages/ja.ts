import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { ja as roles } from '../roles/ja.ts';
import { en as speech } from '../speech/en.ts';

export const ja: QuotationLanguage = {
  tag: 'ja',
  speech,
  roles: [roles, english],
  tight: 'ja',
  voice: {
    house: '当社|弊社|わが社',
    members: '組合員',
    ownJob: '(?:私|自分)(?:は|も|が)解雇|解雇を言い渡され|退職を迫られ',
  },
};
