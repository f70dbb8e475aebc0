import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { pt as roles } from '../roles/pt.ts';
import { pt as speech } from '../speech/pt.ts';

export const pt: QuotationLanguage = {
  tag: 'pt',
  speech,
  roles: [roles, english],
  tight: null,
  voice: {
    house: String.raw`\bnoss[ao]s? (?:estratégia|clientes|produtos|acionistas|colaboradores|negócios?|marcas?)`,
    members: String.raw`\bnoss[oa]s (?:associad[oa]s|filiad[oa]s|colegas)`,
    ownJob: String.raw`\bme (?:demitiram|mandaram embora)|\bfui (?:demitid[oa]|desligad[oa])`,
  },
};
