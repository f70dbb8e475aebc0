import type { RoleRow } from './role-row.ts';

export const es: RoleRow = {
  spokes: `portavo~ jefe_de_prensa jefa_de_prensa oficina_de_prensa vocero~ vocera~ director~_de_comunicación`,
  officer: `consejer~_delegad~ director~ directora presidente presidenta directiv~ dirección gerente~ jefe jefa ejecutiv~
    vicepresident~ responsable_de_recursos_humanos`,
  owner: `fundador~ cofundador~ propietari~ dueñ~ creador~`,
  expert: `abogad~ investigador~ catedrátic~ profesor~ expert~ consultor~ sociólog~ psicólog~ cazatalentos reclutador~ asesor~
    laboralista economist~ analist~ académic~ historiador~ politólog~ estratega~ headhunter~ socio socia especialista~
    inversor~ jurista~ doctor_en doctora_en`,
  advisory: `rival competidor~ universidad instituto estudio consultora consultoría bufete despacho fundación firma_de_selección selección empresa_de_selección
    escuela_de_negocios observatorio gestora portal_de_empleo ett`,
  worker: `desde_19~ desde_20~ camarer~ soldador~ tornero~ azafat~ contable~ montador~ peones recepcionista~ emplead~ trabajador~ operari~ ingenier~ programador~ desarrollador~ técnic~ administrativ~ dependient~ cajer~
    becari~ diseñador~ soldador~ conductor~ enfermer~ repartidor~ teleoperador~ peón mecánic~ que_trabaj~ que_llevaba`,
  union: `sindicat~ sindical~ ccoo ugt cgt uso csif comité_de_empresa comité_intercentros comité delegad~_sindical~ delegad~_de_personal sección_sindical`,
  official: `ministr~ ministerio alcald~ diputad~ senador~ gobierno conseller~ consejer~_de gobernador~ delegad~_del_gobierno tribunal juez jueza presidente_de_la_junta
    inspección_de_trabajo concejal~`,
  authority: `consejo comisión agencia administración`,
  trade: `fuentes_del_sector conocedor~_del_sector`,
  person: `hombre mujer padre madre compañer~`,
  public: `usuari~ internaut~ client~ vecin~ lector~ tuiter~ comerciante~`,
  anonymous: `anónim~ anonimato no_quiso_identificarse`,
  insider: `fuente~ fuentes`,
  document: `comunicado carta correo nota memorando mensaje documento`,
  firm: `siderúrgica automovilística tecnológica startup empresa compañía grupo multinacional fabricante aerolínea fábrica dirección aseguradora banco fintech`,
  outlet: `diario periódico revista cadena`,
  dismissed: `despedid~ ex-emplead~ exemplead~ extrabajador~ ex-trabajador~ antigu~_emplead~ antigu~_trabajador~ perdió_su_empleo perdió_su_trabajo cuyo_puesto en_paro desempleado desempleada`,
  former: `ex-~ exdirect~ antigu~ exministr~ exresponsable`,
  inHouse: `investigador~ especialista~ consultor~ reclutador~`,
  department: `general financiero financiera comercial adjunto adjunta regional`,
};
