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
    ownJob:
      '(?:私|自分)(?:は|も|が)解雇|解雇を言い渡され|退職を迫られ|私の(?:席|部署|職|雇用|契約|社員証)|面談(?:は|で).{0,12}(?:終わ|告げ|言われ)|社員証が|呼び出され|自分の名前が|リストに入って',
    told: '(?:彼女|彼)(?:は|も)[^。]{0,20}(?:解雇|退職|勤めて|失職)',
  },
};
