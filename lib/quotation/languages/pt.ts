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
    ownJob: String.raw`\bme (?:demitiram|mandaram embora)|\bfui (?:demitid[oa]|desligad[oa])|\b(?:me|nos) (?:bloquearam|cortaram|chamaram|avisaram)|\bfomos avisad|\bmeu (?:cargo|contrato|acesso|crachá|chefe|emprego)|\bminha (?:conta|vaga|chefe)|\bperdi (?:o|meu) (?:emprego|acesso)`,
    told: String.raw`(?<!\p{L})(?:ela|ele) (?:foi (?:desligad|demitid|dispensad)|trabalhava|trabalhou|perdeu)|(?<!\p{L})trabalhava (?:na|no|em|para)`,
  },
};
