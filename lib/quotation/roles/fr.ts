import type { RoleRow } from './role-row.ts';

export const fr: RoleRow = {
  spokes: `porte-parole service_de_presse chargé~_de_communication directeur_de_la_communication directrice_de_la_communication`,
  officer: `pdg dg dirigeant~ direction directeur directrice directeurs président présidente patron patronne drh gérant~ dirigeante
    directoire cadre_dirigeant responsable_des_ressources_humaines`,
  owner: `fondateur fondatrice fondateurs cofondateur cofondatrice co-fondateur co-fondatrice propriétaire`,
  expert: `économist~ analyste~ avocat avocate avocats chercheu~ professeur~ professeure expert experte experts spécialiste
    consultant~ sociologue~ psychologue~ politologue~ historien~ enseignant-chercheur enseignant~ universitaire juriste~ recruteu~
    chasseu~_de_têtes chasseu~_de_tête conférencier maître_de_conférences maîtresse_de_conférences coach ergonome~
    démographe~ philosophe~ associé_chez associée_chez`,
  advisory: `concurrent~ rival rivale institut université cabinet cabinet_de_recrutement fondation observatoire école think_tank cabinet_d'avocats
    banque_d'investissement société_de_gestion ofce insee`,
  worker: `fondeu~ depuis_19~ depuis_20~ ajusteu~ chaudronni~ imprimeu~ vendeuse~ serveu~ chef~_de_projet tourneur~ fraiseu~ hôtesse~ comptable~ chargé~_de_recrutement chargé~_de chargée chargé salarié~ employé~ ouvrier~ ouvrière~ ingénieur~ ingénieure technicien~ développeu~ intérimaire~ magasinier~ caissi~
    vendeu~ stagiaire~ opérateur~ opératrice~ soudeu~ cadre cadres agent_de_production chauffeur~ infirmi~ graphiste~ conseill~_clientèle
    qui_travaill~ manutentionnaire~ dont_~_chez`,
  union: `syndicat~ syndical~ syndiqué~ syndicaliste~ cgt cfdt fo cfe-cgc cftc unsa sud solidaires délégué~_syndical~ cse élu_du_cse élue_du_cse
    élu_cse élue_cse comité_d'entreprise intersyndicale représentant~_du_personnel représentant~_syndical~ force_ouvrière`,
  official: `ministre~ ministère maire député~ sénat~ préfet préfète préfecture élu élue gouvernement tribunal premier_ministre
    secrétaire_d'état président_de_la_région présidente_de_la_région inspection_du_travail juge bercy matignon`,
  authority: `commission conseil agence administration`,
  trade: `bon_connaisseur acteur_du_secteur professionnel_du_secteur`,
  person: `homme femme père mère collègue~`,
  public: `internaute~ utilisateu~ client~ habitant~ riverain~ lect~ commerçant~ voisin~ abonné~`,
  anonymous: `anonym~ sous_couvert_d'anonymat souhaite_rester_anonyme requis_l'anonymat`,
  insider: `source sources source_proche`,
  document: `communiqué courriel lettre message courrier document note_interne mail`,
  firm: `entreprise groupe société enseigne direction constructeur banque équipementier~ employeur~ filiale start-up sous-traitant`,
  outlet: `journal quotidien hebdomadaire`,
  dismissed: `licencié~ viré~ ex-salarié~ ancien_salarié ancienne_salariée anciens_salariés ex-employé~ ancien_employé ancienne_employée
    remercié~ perdu_son_emploi perdu_son_poste dont_le_poste au_chômage`,
  former: `ex-~ ancien ancienne anciens anciennes`,
  inHouse: `chercheu~ spécialiste consultant~ recruteu~`,
  department: `directeur financier financière commercial commerciale adjoint adjointe`,
};
