import type { RoleRow } from './role-row.ts';

export const pt: RoleRow = {
  spokes: `porta-voz porta-vozes assessoria assessoria_de_imprensa`,
  officer: `diretor~ diretoria presidente executiv~ presidência gerente~ gestor~ chefe vice-president~ administrador~_executiv~ superintendente`,
  owner: `fundador~ cofundador~ co-fundador~ dono dona proprietári~ criador~`,
  expert: `advogad~ pesquisador~ especialist~ professor~ recrutador~ economist~ analist~ consultor~ sociólog~ psicólog~ headhunter~
    sócio sócia jurista~ cientista~ investigador~ docente acadêmic~ estrategista~ caça-talentos`,
  advisory: `rival concorrente~ universidade instituto fundação consultoria consultora escritório_de_advocacia fgv dieese faculdade corretora gestora
    recrutamento empresa_de_recrutamento`,
  worker: `soldador~ torneiro~ montador bancári~ professora_da_rede contador~ recepcionista~ analista_de_rh analista_de_recursos_humanos funcionári~ trabalhador~ empregad~ operári~ engenheir~ programador~ desenvolvedor~ técnic~ estagiári~ metalúrgico
    vendedor~ atendente~ motorista~ designer~ operador~ que_trabalh~ colaborador~ caixa`,
  union: `presidente_da_entidade diretor~_da_entidade sindicat~ sindical~ sindicalist~ comissão_de_trabalhadores central_sindical cut ugt-p cgtp fesete força_sindical`,
  official: `ministr~ ministério prefeit~ governo deputad~ vereador~ senador~ governador~ tribunal juiz juíza procurador~ autarca secretári~_de_estado
    presidente_da_câmara`,
  authority: `conselho comissão agência`,
  person: `homem mulher pai mãe colega~`,
  public: `usuári~ internaut~ utilizador~ client~ vizinh~ morador~ leitor~ consumidor~`,
  anonymous: `anônim~ anónim~ anonimato não_quis_se_identificar pediu_anonimato`,
  insider: `fonte fontes`,
  document: `comunicado carta nota mensagem e-mail`,
  firm: `startup siderúrgica empresa companhia grupo montadora fábrica fabricante banco varejista`,
  outlet: `jornal revista`,
  dismissed: `demitid~ despedid~ ex-funcionári~ desligad~ dispensad~ ex-empregad~ ex-colaborador~ antig~_funcionári~ perdeu_o_emprego cujo_cargo desempregad~ mandad~_embora`,
  former: `ex-~ antig~`,
  inHouse: `pesquisador~ especialist~ consultor~ recrutador~`,
  department: `operações financeiro financeira comercial geral adjunto regional`,
};
