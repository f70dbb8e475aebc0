import type { SpeechTable } from './speech-words.ts';

export const es: SpeechTable = {
  lang: 'es',
  cues: `alega alegó alegan esgrime dijo dice dicen dijeron decía dicho señaló señala señalan señalaron señalado afirmó afirma afirman afirmaron
    afirmado explicó explica explican explicaron explicado aseguró asegura aseguran aseguraron asegurado añadió añade
    añaden agregó agrega indicó indica indican indicaron indicado manifestó manifiesta manifestaron manifestado declaró
    declara declararon declarado destacó destaca destacan destacado subrayó subraya subrayado apuntó apunta apuntan
    apuntado sostuvo sostiene sostienen comentó comenta comentan comentado advirtió advierte advierten advertido
    reconoció reconoce reconocen reconocido admitió admite admitido lamentó lamenta lamentan lamentado denunció
    denuncia denuncian denunciaron denunciado criticó critica critican criticado confirmó confirma confirmaron
    confirmado anunció anuncia anunciado escribió escribe escribieron escrito respondió responde respondieron contestó
    contesta preguntó pregunta insistió insiste insistido recordó recuerda recuerdan recordado precisó precisa
    concluyó concluye detalló detalla expresó expresa expresaron expuso expone resumió resume reveló revela relató
    relata cuenta contó cuentan narra opinó opina opinan consideró considera consideran matizó zanjó remarcó recalcó
    recalca puntualizó reiteró reitera exclamó ironizó bromeó tuiteó publicó aclaró argumentó argumenta alertó alerta
    pidió pide exigió exige reclamó reclama justificó defendió defiende defienden celebró reza rezaba espetó
    sentenció vaticinó valoró valora enfatizó adujo planteó prometió juró replicó hizo_saber dio_a_conocer
    citó confesó confiesa`,
  labels: `calificó califica calificaron tildó tilda llamó llama llaman llamaron denominó describió describe tachó habló
    habla hablan hablaron definió define`,
  participles: `diciendo señalando afirmando añadiendo asegurando indicando explicando subrayando destacando advirtiendo
    agregando denunciando al_afirmar al_señalar`,
  auxiliaries: `ha han había habían habría haya fue fueron es son era se le les lo la me nos ha_sido`,
  impersonal: `se_lee se_leía se_puede_leer`,
  sources: `según de_acuerdo_con de_acuerdo_a en_palabras_de en_palabras_del a_juicio_de a_juicio_del en_opinión_de
    en_opinión_del para conforme_a`,
  pronouns: {
    he: 'él este éste',
    she: 'ella esta ésta',
    they: 'ellos ellas muchos algunos varios ambos',
    it: 'esto eso ello',
    other: 'yo nosotros usted uno',
  },
  articles: `el la los las lo un una unos unas este esta estos estas ese esa su sus mi nuestro nuestra al del varios varias
    algunos algunas dos tres cuatro cada otro otra muchos`,
  inside: `de del en a al para por`,
  prepositions: `con sin sobre tras durante desde hasta ante entre contra según mediante por para hacia bajo ayer hoy
    lunes martes miércoles jueves viernes sábado domingo luego además`,
  breaks: `y e pero o u que quien quienes cual cuando donde mientras porque aunque si como pues sino ni cuyo cuya`,
  adverbs: `también además luego después ayer hoy ya aún todavía incluso así entonces sólo solo siempre nunca no más
    asimismo igualmente posteriormente recientemente finalmente sin_embargo por_su_parte tampoco textualmente
    literalmente`,
  notNames: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre el la los las lo un una este esta estos estas ese su sus en de del a al con
    sin por para según tras durante desde hasta ante entre contra y pero o que cuando donde si como aunque mientras
    no ya hoy ayer así también además luego después él ella ellos nosotros yo qué quién cómo cuándo por sin sobre
    asimismo finalmente preguntado preguntada consultado consultada dos tres varios muchos`,
  particles: 'de del la las los y e da van von',
  titles: `sr sr. sra sra. don doña d. dña. dr dr. dra dra. presidente presidenta ministro ministra alcalde alcaldesa
 director directora ceo portavoz secretario secretaria general profesor profesora consejero consejera
 delegado delegada fundador fundadora`,
  terms: `llamado llamada llamados llamadas denominado denominada denominados apodado apodada titulado titulada bautizado
    bautizada palabra palabras término términos expresión frase lema eslogan título libro película novela canción disco
    serie programa revista diario periódico proyecto plan operación etiqueta presunto presunta así_llamado conocido_como
    conocida_como bautizado_como`,
  hypothetical: `imagine imagina imaginemos supongamos`,
  elision: false,
  nounsInCapitals: false,
};
