import type { RoleRow } from './role-row.ts';

export const it: RoleRow = {
  spokes: `portavoce ufficio_stampa addett~_stampa`,
  officer: `amministratore_delegato amministratric~ amministratore direttor~ direttric~ dirigente dirigenti vertici presidente management ad responsabile_risorse_umane
    capo_del_personale`,
  owner: `fondator~ fondatric~ cofondator~ cofondatric~ titolare proprietari~`,
  expert: `avvocat~ ricercat~ ricercatric~ professor~ espert~ consulent~ docente docenti sociolog~ psicolog~ giuslavorist~ economist~ analist~
    cacciator~_di_teste headhunter~ recruiter~ storic~_dell giurista studios~ politolog~ selezionator~ partner_di`,
  advisory: `rivale concorrente università istituto fondazione società_di_consulenza studio_legale agenzia_per_il_lavoro centro_studi osservatorio politecnico società_di_selezione`,
  worker: `dal_19~ dal_20~ tornitor~ cameriera cameriere contabile~ montator~ autista capo_reparto dipendent~ lavorator~ lavoratric~ operai~ impiegat~ ingegner~ programmator~ tecnic~ magazzinier~ cassier~ commess~ stagist~
    progettist~ autist~ sviluppator~ saldator~ addett~_alla addett~_al addett~_alle`,
  union: `sindacat~ sindacal~ sindacalist~ cisl cgil uil fiom fim uilm filctem rsu filcams fillea rsa ugl usb segretari~_provinciale
    segretari~_regionale segretari~_nazionale delegat~_sindacal~ delegat~_rsu`,
  official: `ministr~ ministero sindaco sindaca assessor~ onorevole parlamentar~ governator~ governo regione prefett~ deputat~ senator~ tribunale giudice
    sottosegretari~`,
  authority: `consiglio commissione agenzia`,
  person: `uomo donna padre madre collega collegh~`,
  public: `utent~ client~ cittadin~ residente residenti abitant~ lettor~`,
  anonymous: `anonim~ restare_anonim~ chiede_l'anonimato`,
  insider: `fonte fonti`,
  document: `lettera comunicato messaggio nota mail`,
  firm: `startup azienda gruppo società fabbrica multinazionale casa_automobilistica banca compagnia impresa`,
  outlet: `giornale quotidiano`,
  dismissed: `licenziat~ ex_dipendent~ ex-dipendent~ ex_operai~ ex_lavorator~ perso_il_lavoro perso_il_posto disoccupat~ il_cui_posto`,
  former: `ex ex-~`,
  inHouse: `ricercat~ specialist~ consulent~`,
  department: `generale finanziario commerciale regionale provinciale nazionale`,
};
