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
    ownJob: String.raw`\bme (?:han )?(?:despidieron|despedido|echaron)|\bfui despedid[oa]|\bme (?:bloquearon|cortaron|llamaron|avisaron|dijeron|citaron|entero|enteré|quitaron)|\bnos (?:enteramos|avisaron|dijeron|citaron|llamaron)|\bmi (?:puesto|contrato|cuenta|jefe|jefa|turno|tarjeta)|\bestoy en la lista|\bllevo (?:\S+ ){1,3}años (?:aquí|en la (?:empresa|casa))`,
    told: String.raw`(?<!\p{L})(?:trabajaba (?:en|para)|trabajó (?:en|para)|llevaba (?:\S+ ){1,4}(?:años|meses)|fue despedid|perdió su (?:empleo|trabajo|puesto)|(?:ella|él) fue)`,
  },
};
