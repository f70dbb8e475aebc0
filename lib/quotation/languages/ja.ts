import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { ja as roles } from '../roles/ja.ts';
import { en as speech } from '../speech/en.ts';
import { japanese as tight } from '../tight/japanese.ts';

export const ja: QuotationLanguage = {
  tag: 'ja',
  speech,
  roles: [roles, english],
  tight,
  voice: {
    house: /当社|弊社|わが社/iu,
    members: /組合員/iu,
    ownJob: /(?:私|自分)(?:は|も|が)解雇|解雇を言い渡され|退職を迫られ/iu,
  },
};
