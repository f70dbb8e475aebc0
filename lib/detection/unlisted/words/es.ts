import type { FirmWords } from '../firm-words.ts';

export const ES: FirmWords = {
  capitals: 'names',
  acts: '(?:ha |han |va a |había |hoy |también |ya |, [^,]{0,40}, )*(?:anunci(?:a|ó|ado|ará)|confirm(?:a|ó|ado)|plantea|planea|prevé|despid(?:e|ió|ieron)|despedirá|despedido|recort(?:a|ó|ará|ado)|reduc(?:e|irá|ido)|redujo|elimin(?:a|ó|ará|ado)|suprim(?:e|irá|ió)|pretende|quiere|estudia|propone|propuesto|presenta|presentado|negocia|prescind(?:e|irá)|despedirá|comunic(?:a|ó|ado)|ejecuta|lanza|inicia|podría|echa)',
  kinds:
    'empresa|compañía|aerolínea|fabricante|constructora|cadena|grupo|multinacional|operadora|aseguradora|tecnológica|startup|start ?up|banco|siderúrgica|farmacéutica|consultora|eléctrica|petrolera|editorial',
  headNouns:
    'grupo|empresa|compañía|banco|fabricante|cadena|gigante|aerolínea|operadora|startup|plataforma|multinacional|tecnológica|automotriz|farmacéutica|minorista|firma',
  openers: 'según|sindicatos?|ugt|ccoo|cerca|más|unos|además|dirección|trabajadores|el|la|los',
  persons:
    'ceo|presidente|presidenta|director|directora|fundador|ministro|ministra|jefe|portavoz|analista|secretario|dueño|consejero|empresario',
  employs: '(?:despidos|ere|empleos|puestos|recortes|trabajadores|empleados) en',
};
