import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { es as roles } from '../roles/es.ts';
import { es as speech } from '../speech/es.ts';

export const es: QuotationLanguage = {
  tag: 'es',
  speech,
  roles: [roles, english],
  tight: null,
  voice: {
    house: String.raw`\bnuestr[ao]s? (?:estrategia|clientes|productos|accionistas|empleados|negocio|marcas?)`,
    members: String.raw`\bnuestr[oa]s (?:afiliad[oa]s|compañer[oa]s)`,
    ownJob: String.raw`\bme (?:han )?(?:despidieron|despedido|echaron)|\bfui despedid[oa]`,
  },
};
