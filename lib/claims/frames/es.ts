import type { FrameRow } from './frame-row.ts';

export const ES: FrameRow = {
  people:
    'emplead[oa]|trabajador|puesto|empleos?|puestos?(?: de trabajo)?|trabajador(?:es|as)?|emplead[oa]s?|personas|plazas|cargos|operari[oa]s|obrer[oa]s|profesionales|compañer[oa]s|despidos|salidas|bajas|posiciones|efectivos|ingenier[oa]s|periodistas|directivos|funcionarios|colaborador(?:es|as)|prejubilaciones|afectados|asalariados|técnicos|[\\p{L}]{4,}(?:istas|adores|adoras)',
  staff:
    'plantillas?|personal|fuerza laboral|fuerza de trabajo|trabajadores|empleados|nómina|recursos humanos|efectivos|puestos de trabajo|equipos?|empleo|masa laboral',
  cut: 'desp(?:ide|iden|idió|idieron|edirá|edirán|edir|edido|edidos|edidas|ida|idiendo|ediría)|despidos?(?: colectivos?| masivos?)?|despido|recortes? de (?:plantilla|personal|empleos?|puestos)|ere|eres|expediente de regulación(?: de empleo)?|prescind(?:e|ir|irá|en|ió|iendo)|desvincul~|prejubil~|bajas (?:voluntarias|incentivadas)|ajuste de (?:plantilla|personal)|reducción de (?:plantilla|personal)|supresión de (?:empleos?|puestos)|destrucción de (?:empleos?|puestos)|pérdida de (?:empleos?|puestos)|perder(?:á|án)? (?:su|sus) (?:empleos?|trabajos?|puestos?)|perdieron (?:su|sus) (?:empleos?|trabajos?|puestos?)|a la calle|cese(?:s|ados?|ar)?|sin (?:trabajo|empleo)|al paro|retiros? voluntarios?|salidas? (?:voluntarias?|forzosas?)|echa(?:r|rá|n)? a|liquid(?:ar|ará|ó) (?:a|personal)|jubilaciones anticipadas',
  trim: 'desprend(?:e|er|erse|erá|ió)|librarse de|se libr(?:a|ó) de|reducido|recort(?:a|ar|ará|arán|ó|aron|an|ando|es?|e)|reduc(?:e|ir|irá|irán|en|ción|iendo)|reduj(?:o|eron)|suprim(?:e|ir|irá|irán|en|ió|idos?|idas?)|supresión|elimin(?:a|ar|ará|arán|ó|aron|ados?|ación|ando)|destru(?:ye|ir|irá|yó|cción)|perd(?:er|erá|erán|ió|ieron|idos?)|pierde|pierden|pérdida|amortiz(?:a|ar|ará|ó)|adelgaz(?:a|ar|ará)|baj(?:a|ar|ará|ó)|disminu(?:ye|ir|irá|ción)|saldrán|saldrá|salen|salida|se irán|se van|abandon(?:an|arán|ar|ó|aron)|afectará|dej(?:a|ará) (?:fuera|en la calle)|desaparec(?:en|erán|er)|desaparición|despoj~|sacar|prescind~|poda(?:r|rá)?',
  going:
    'se qued(?:an|arán|aron) sin|sin empleo|sin trabajo|al paro|al desempleo|a la calle|pierden|perderán|saldrán|salir|salgan|se irán|irse|dejar(?:án)? (?:la|el)|abandonar(?:án)?|desaparecerán|perdidos|en riesgo|en peligro|en juego|en la calle|fuera|desaparecer|amenazados|sobran|acogerán|acogerse|acogido',
  touch:
    'afect(?:a|ar|ará|arán|ó|ados?|adas?|ando|aría|an)|alcanz(?:a|ará|ar|aría)|cifra|número|implic(?:a|ará|aría|an)|supon(?:e|drá|dría|en)|impact(?:a|ar|ará|ó)|horquilla|incluye|notific~|salidas',
  grow: 'contrat(?:a|ar|ará|ó|aciones|ación|ados?)|cre(?:a|ar|ará|arán|ó|ación|ados?)|incorpor(?:a|ar|ará|ó|aciones)|sum(?:a|ar|ará)|recoloc(?:a|ar|ará|ados?|ación|aciones)|reubic(?:a|ar|ará|ados?)|mantener|mantien(?:e|en)|mantendrá|conserv(?:a|ar|ará)|salv(?:a|ar|ados?)|emple(?:a|aba|an)(?= )|cuenta con|contaba con|trabaj(?:a|an|aban|aron)(?= )|trasl(?:ada|adar|ado|adará|adados)|manifest(?:ar|aron|antes)|huelga|protest~|capacit~|encuest~|muertos|heridos|reincorpor~|readmi~|gener(?:a|ar|ará|ó)',
  whole:
    'frente a l[oa]s|en lugar de|en vez de|(?:de|entre|sobre)(?: ?(?:sus|los|las|una plantilla de|un total de|total|más de|cerca de|casi|unos))+|plantilla (?:de|total de|actual de|global de)|emplea(?: (?:a|actualmente|hoy|en total|unas?|unos))*|empleaba a?|cuenta(?: (?:actualmente|hoy))? con|contaba con|tiene(?: (?:a|unos|unas|cerca de|más de))*|tenía|con(?: (?:sus|una plantilla de))?|pasar de|de los|de las|trabajan(?: (?:unas?|unos|más de))*|compuesta por|formada por',
  exists: '',
  wholeAfter: 'que (?:tiene|emplea|trabajan|componen|forman|conforman)|en (?:total|plantilla)',
  level: '(?:pasar a|pasando a|dejar en|quedar en|quedará en|hasta quedarse en)',
  levelAfter: '',
  part: 'de los cuales|de las cuales|de ellos|de ellas|entre ellos|incluidos|incluidas|incluyendo|de esos|de estos|de esa cifra',
  things:
    '(?:personas|fuentes) (?:familiarizad[oa]s|conocedor[ea]s|con conocimiento|cercan[oa]s)|fuentes|parados|desempleados|afiliados|autónomos|tiendas|locales|oficinas|sucursales|fábricas|plantas|centros(?: de trabajo)?|restaurantes|países|ciudades|empresas|compañías|firmas|bancos|marcas|años?|meses|mes|semanas?|días?|horas?|minutos|euros?|dólares|pesos|millones|libras|clientes|usuarios|suscriptores|estudiantes|alumnos|pacientes|acciones|accionistas|coches|vehículos|aviones|toneladas|kilómetros|metros|puntos|veces|habitantes|visitantes|pasajeros|votantes|espectadores|proveedores|acreedores|consumidores|compradores|inversores|autores|factores|sectores|motores|jugadores|ordenadores|líneas|hectáreas|graduados|candidatos|soles|competidores|directores de cine',
  measure:
    'costes?|costos?|gastos?|presupuestos?|ventas|ingresos|beneficios?|ganancias?|salarios?|sueldos?|precios?|acción|acciones|títulos?|producción|capacidad|deuda|emisiones|inversión|inversiones|jornada|bonos?|resultado|facturación|cuota|margen|consumo|tráfico|valor',
  inner: 'de|del|sus|su|los|las|la|el',
  conjunction: 'y|pero|mientras|aunque|tras|después|antes|porque|que|cuando|donde|así como|además',
  equals:
    'o|es decir|alrededor de|cerca del?|aproximadamente|represent(?:a|an|aría|ando)|equival(?:e|en|ente|entes)|lo que supone|que supone|supone|unos|un|casi|el',
  further:
    'también|además|otros|otras|adicionales|más tarde|nuev[oa]s?|ya|anteriormente|el año pasado|previamente|se suman|se sumarán|antes',
  sums: '(?:eleva(?:ndo|r|rá)?|sube|lleva(?:ndo)?|situando?)[^.;]{0,30}? (?:total|número|cifra|cuenta)[^.;]{0,40}? (?:a|hasta|en)|(?:suman?|sumarán?|sumarían?|añaden?|unen|sumados?) a l[oa]s(?: otr[oa]s)?(?: cerca de)?|además de l[oa]s',
  subject: {
    firm: '(?:la|el|esta|este|su) (?:[\\p{L}]+ ){0,2}(?:empresa|compañía|firma|grupo|banco|entidad|fabricante|cadena|gigante|tecnológica|aerolínea|operadora|multinacional|startup|plataforma|filial|matriz|automotriz|teleco|aseguradora|minorista|distribuidora|editorial|corporación|farmacéutica|constructora|planta|marca|petrolera|consultora|sociedad|dirección|casa matriz|energética|siderúrgica)|ella|él|nosotros',
    many: 'paro|parados|desempleados|afiliad[oa]s|seguridad social|epa|el país|la región|la comunidad|españa|economía española|(?:las|los|varias|muchas|otras|algunas|grandes|tres|dos|cuatro|\\d+) (?:[\\p{L}]+ ){0,2}(?:empresas|compañías|firmas|bancos|startups|tecnológicas|entidades|aerolíneas|grandes)|(?:empresas|compañías) (?:de|del|en|y)|todos los sectores|sectores|sector|industria|economía|mercado laboral|todo el país|a nivel nacional|desempleo|tasa de paro',
    bodies:
      'gobierno|ministerio|ayuntamiento|alcaldía|estado|universidad|hospital|ejército|policía|administración|junta|comunidad autónoma|municipio|funcionarios públicos|sector público|congreso',
    aside:
      'tras|como|a diferencia de|rival(?:es)?|competidor(?:es)?|compra de|adquisición de|comprad[oa] por|adquirid[oa] por|filial de|venta a|ex|antigu[oa]|frente a|además de|tales como|matriz|propietari[oa] de|dueñ[oa] de|fusión con|absorción de|después de',
    asideAfter: '',
    source:
      'según|dijo a|fuentes? de|declaró a|citado por|publicado por|de acuerdo con|informó|adelantado por|contó a|consultadas por|publica',
    sourceAfter: '(?:reportó|informó que|publicó|cita|adelantó|señala)',
    at: 'en|de|por|dentro de|del',
    atAfter: '',
    topic: '',
    each: 'cada un[oa]|respectivamente',
  },
  status: {
    denied:
      'desmient~|desmint~|desmentid~|niega|negó|ha negado|negaron|falso|rechaz(?:a|ó) (?:los|las) (?:rumores|informaciones)|no habrá|no prevé|no contempla|descart(?:a|ó|ado)|no es cierto|no planea',
    not: 'sin|no|evit(?:ar|ó|a)|en lugar de|en vez de|nunca|ningún|ninguna|tampoco',
    planned:
      'planea|prevé|prevén|pretende|quiere|estudia|plantea|propon~|va a|podría[n]?|plan|planes|propuesta|negoci~|inicial|[\\p{L}]+(?:ará|arán|erá|erán|irá|irán)|objetivo|antes de|contempla|amenaza',
    announced:
      'anunci~|confirm~|comunic(?:a|ó|ado)|inform~|declar~|señal(?:ó|a)|dijo|present(?:a|ó|ado)|notific~|explic~',
    filed:
      'autoridad laboral|ministerio de trabajo|registr(?:ó|ado) ante|warn|notificación ante|expediente ante',
    supposed: 'si|supongamos|imagin(?:a|e|emos)|en caso de|hipótesis|de no',
  },
};
