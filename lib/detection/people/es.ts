import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const ES: PeopleSignals = {
  people: counted(
    'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|cien|cientos de|mil|miles de|varios|decenas de',
    '(?:empleos|puestos|personas|trabajador|emplead|compañer|plazas|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ores|oras|istas|antes|eros|eras)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
  ),
  leaving: stems(
    'despid|despedid|salida|se van|se irán|marchar|a la calle|indemniza|en paro|desemple|recorte|prescind|bajas|finiquito|plantilla|fuera',
  ),
};
