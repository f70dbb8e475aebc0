import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

/** Plurals that end like people of a trade and are none, or people no firm employs. */
const NO_STAFF =
  'jugadores|espectadores|lectores|electores|seguidores|inversores|acreedores|servidores|ordenadores|motores|sensores|factores|valores|colores|mejores|mayores|menores|señores|senadores|consumidores|compradores|proveedores|números|primeros|terceros|enteros|pasajeros|cruceros|ficheros|terneros|extranjeros|letreros|tableros|estudiantes|habitantes|visitantes|votantes|participantes|concursantes|manifestantes|diamantes|volantes|restantes|turistas|artistas|ciclistas|pistas|listas|revistas|entrevistas|vistas|sectores|errores|bomberos';

export const ES: PeopleSignals = {
  people: counted(
    'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|doscient[oa]s|trescient[oa]s|cuatrocient[oa]s|quinient[oa]s|cientos de|mil|miles de|varios|varias|decenas de|docenas? de|decena de|veintena de|treintena de|cincuentena de|centenar de|centenares de|mitad de|tercio de|cuarta parte de|parte de',
    `(?:empleos|puestos|personas|trabajador|emplead|cargos|mandos|dependient|profesionales|eventuales|interin[oa]s|cajer|contratad[oa]s|enfermer|bancari[oa]s|funcionari[oa]s|colaborador|compañer|plazas|operari|obrer|administrativ|técnic|directiv|ejecutiv|ingenier|costurer|docentes|tripulantes|redacción|plantilla|equipo de|(?!(?:${NO_STAFF})(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ores|oras|istas|antes|eros|eras)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))`,
  ),
  leaving: stems(
    'despid|se suprim|despedid[oa]s|despedido|salidas|se van|se irán|saldrán|saldrían|se queda?n? sin|a la calle|indemniza|en paro|desemple|recortes? de (?:personal|plantilla|empleo|puestos)|bajas (?:incentivadas|voluntarias|forzosas)|finiquito|su plantilla|la plantilla|de plantilla|(?:deja|dejan|dejará|dejarán|queda|quedan|quedaron|quedarán) fuera|sin (?:trabajo|empleo|sueldo)|(?:puestos|empleos|trabajadores|personas) menos|menos (?:puestos|empleos)|pierden? (?:su|el) (?:empleo|trabajo|puesto)|cierre de (?:la |su )?(?:planta|fábrica|oficinas|sucursales|tiendas)|sobran|(?:familias|personas|trabajadores) (?:a|en) la calle|fuera de la (?:empresa|compañía)',
  ),
};
