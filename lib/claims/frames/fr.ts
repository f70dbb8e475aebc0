import type { FrameRow } from './frame-row.ts';

export const FR: FrameRow = {
  people:
    'postes?|emplois?|salari(?:é|ée|és|ées)|employ(?:é|ée|és|ées)|personnes|collaborat(?:eurs?|rices?)|travailleurs?|travailleuses|ouvri(?:ers?|ères?)|agents|cadres|équivalents temps plein|etp|licenciements|départs?|suppressions|ingénieurs|journalistes|techniciens|intérimaires|cdi|effectifs|membres du personnel|gens|managers|pilotes|[\\p{L}]{4,}(?:eurs|euses|iens|iennes|istes)',
  staff:
    "effectifs?|personnel|salariés|employés|main d'[oœ]uvre|masse salariale|collaborateurs|postes|emplois|équipes?|troupes|travailleurs",
  cut: "coup(?:e|es) sociales?|charrettes?|mis(?:e|es)? à la porte|perdr(?:a|ont|e) (?:son|leur|leurs) (?:emplois?|postes?)|sur le carreau|plan de réduction des effectifs|supprim(?:er|e|ent|é|és|ée|ées|era|eront|ant|ait) (?:un|une)|plans? de suppressions?|licenci(?:er|e|ent|é|és|ée|ées|era|eront|ait|ements?|ant)|suppressions? (?:de|d'|des) ?(?:postes?|emplois?)|suppressions? (?:d'environ|de près de|de plus de|de quelque)?|plan social|plans sociaux|plan de sauvegarde(?: de l'emploi)?|pse|départs? volontaires?|plan de départs?(?: volontaires?)?|rupture conventionnelle collective|réductions? d'effectifs?|destructions? d'emplois?|pertes? d'emplois?|dégraiss(?:er|e|age|ages)|mis(?:e|es)? à pied|remerci(?:er|e|é|és)|perd(?:re|ent|ront|u) leur (?:emploi|poste|travail)|mettre à la porte|à la porte|renvoy(?:er|é|és|e)|débauch(?:er|é|e)|sans emploi|au chômage|se sépar(?:e|er|era|ent)(?= d)|prérétraite|préretraites?|vir(?:er|é|és|e)(?= )|charrette|coupes? (?:claires? )?dans (?:les|ses) effectifs",
  trim: 'suppressions?|supprim(?:er|e|ent|é|és|ée|ées|era|eront|ant|ait|ons)|rédui(?:re|t|sent|ra|ront|sant)|réductions?|diminu(?:er|e|tion|era)|baiss(?:er|e|era)|élimin(?:er|e|era|é|és)|coup(?:er|e|era)|taill(?:er|e|era)|allég(?:er|é)|allège|amput(?:er|e|é)|détrui(?:re|ts?|t)|perd(?:re|ent|ra|u|us)?|sacrifi(?:er|e|é|és)|raboter|rabote|menac(?:er|ant|e|ent|és?)|disparaître|disparaîtr~|disparaissent|disparaît|disparu|disparition|dégraiss~|rayer|raye|fauch~|tranch~|retranch~',
  going:
    'quittera|partira|sera (?:remercié|licencié)|au chômage|sur le carreau|à la porte|perdre(?:nt|ont)?|supprimés|remerciés|vont partir|poussés vers la sortie|quitteront|partir|partent|partiront|quitt(?:er|ent|eront|é)|menacé(?:e|es|s)?|disparaître|disparaissent|disparu|perdus?|en moins|sur la sellette|en danger|concernés par (?:des|les|ces) (?:suppressions|licenciements)|sans emploi|au chômage',
  touch:
    'concern(?:er|e|ent|é|és|ée|ées|erait|eraient|era|eront)|touch(?:er|e|ent|é|és|ées|era|eront|erait)|affect(?:er|e|és|é|ées|era)|impact(?:er|e|és|é|ées|era)|vis(?:er|e|és|é|ées|era)|port(?:er|e|era|ant) sur|volontaires|candidats?|nombre|chiffre|proposé',
  grow: 'embauch(?:er|e|es|era|é|és|ent)|recrut(?:er|e|era|é|és|ement|ements|ent)|cré(?:er|e|era|é|és|ées|ation|ations|ent)|reclass(?:er|é|és|ement|ements)|transfér(?:er|é|és)|conserv(?:er|é|és|e)|maintien|maintenus?|sauv(?:er|é|és|és)|préserv(?:er|é|és|e)|emploi(?:e|ent)(?= )|employ(?:ant|ait)|compt(?:e|ent|ait|ant)|mut(?:er|é|és)|form(?:er|é|és)|grèv~|manifest(?:er|é|ent|ants)|gard(?:er|e|és)|repris(?:e|es)?|reprendre|embauche|ajout(?:er|e|é)|interrog(?:és|er)|sond(?:és|age)|blessés|morts|travaill(?:er|e|ent|ant)',
  whole:
    "au lieu des?|contre|face aux|(?:de|sur|parmi|des|d')(?: ?(?:ses|leurs|les|ces|un total|total|actuels))+|(?:de|sur) ses plus de|ses|sur(?: un total de)?|emploie(?: (?:aujourd'hui|actuellement|encore|environ))*|emploient|employant|employait|compte(?: (?:aujourd'hui|actuellement|encore|environ|plus de))*|comptait|comptant|avec(?: ses)?|effectif de|effectifs de|passer de|passant de|passe de|parmi les|actuels",
  exists: '',
  wholeAfter:
    "(?:actuellement|aujourd'hui|au total|dans le monde (?:avant|actuellement))|employés? par|que compte|actuels",
  level: '(?:à|passer à|ramené(?:s|e)? à|ramener à|contre|passant de|de \\d[\\d ]* à)',
  levelAfter: '',
  part: 'dont|parmi lesquels|parmi eux|y compris|notamment|parmi ces|sur ces|incluant|soit \\d+ en',
  things:
    "(?:personnes|sources) (?:proches|au fait|informées|ayant)|sources|magasins|sites|usines|agences|boutiques|restaurants|pays|villes|entreprises|sociétés|groupes|marques|ans|années?|mois|semaines?|jours?|heures?|minutes|euros?|dollars|francs|livres|millions d'euros|milliards?|millions(?! de (?:salariés|postes))|clients|utilisateurs|abonnés|étudiants|élèves|patients|actions|actionnaires|voitures|véhicules|avions|tonnes|kilomètres|mètres|points|fois|habitants|visiteurs|passagers|électeurs|spectateurs|lecteurs|fournisseurs|concurrents|créanciers|consommateurs|acheteurs|investisseurs|secteurs|facteurs|acteurs|ordinateurs|moteurs|diplômés|candidats|kms?|hectares|pages|lignes|dizaines?|magasins|sénateurs|députés|manifestants|enseignes",
  measure:
    "coûts?|dépenses|budgets?|chiffre d'affaires|ventes|bénéfices?|résultats?|salaires?|rémunérations?|prix|action|actions|titre|production|capacités?|dette|émissions|investissements?|temps de travail|primes?|charges|recettes|marges?|parts? de marché|consommation|trafic|cours|surface|frais",
  inner: "de|des|du|d'|ses|leurs|les|la|le|l'|d'entre",
  conjunction:
    'et|mais|tandis que|alors que|après|avant|car|qui|que|lorsque|quand|où|pendant que|puis|ainsi que',
  equals:
    "soit|ou|c'est à dire|environ|près de|représent(?:e|ent|ant|ait|aient)|équiva(?:ut|lent|lant)|correspond(?:ant|ent)?|plus de|quelque",
  further:
    "aussi|également|supplémentaires?|autres|encore|déjà|nouveaux?|nouvelles?|précédemment|l'an dernier|l'année dernière|auparavant|de plus|s'ajoutent|s'ajoute|en plus",
  sums: "port(?:e|ant|er|era|erait|é)[^.;]{0,30}? (?:total|nombre|bilan)[^.;]{0,40}? à|s'ajout(?:e|ent|ant|eront) (?:aux?|à)(?: quelque)?|en plus des?",
  subject: {
    firm: "(?:le|la|l'|les|cette|ce|son|sa) ?(?:[\\p{L}]+ ){0,2}(?:entreprise|société|groupe|firme|banque|enseigne|constructeur|distributeur|fabricant|compagnie|chaîne|géant|équipementier|opérateur|start up|startup|plateforme|filiale|maison mère|industriel|laboratoire|assureur|éditeur|direction|usine|site|marque|spécialiste|numéro un|multinationale|avionneur|sidérurgiste|employeur|patron|pdg)|il|elle|nous|on|ils",
    many: "chômeurs|demandeurs d'emploi|insee|le pays|la france|france travail|pôle emploi|(?:de nombreuses|plusieurs|les|des|d'autres|certaines|trois|deux|quatre|\\d+|grandes) (?:[\\p{L}]+ ){0,2}(?:entreprises|sociétés|groupes|banques|start ups|startups|enseignes|constructeurs|firmes)|secteur|filière|industrie|économie|branche|marché du travail|ensemble du pays|au niveau national|chômage",
    bodies:
      'gouvernement|ministère|mairie|ville|région|département|état|université|hôpital|armée|police|éducation nationale|fonction publique|fonctionnaires|administration|commission|collectivités?',
    aside:
      "après|comme|contrairement à|à l'instar (?:de|d')|concurrents?|rivaux?|rival|rachat (?:de|par)|racheté par|rachète|filiale (?:de|d')|vendu à|cession à|ex|ancien(?:ne)?|face à|outre|tels? que|telles? que|dans le sillage (?:de|d')|maison mère|propriétaire (?:de|d')|suite au rachat de|actionnaire (?:de|d')",
    asideAfter: '',
    source:
      "selon|d'après|a indiqué à|source|interrogé par|cité par|à l'agence|au micro de|explique à|révélé par|rapporté par|révèle|annonce à",
    sourceAfter: '(?:a )?(?:rapporte|rapporté|révèle|révélé|écrit|cite|citant|a appris)',
    at: "chez|de|d'|par|au sein de|à|du|dans|des",
    atAfter: '',
    topic: '',
    each: 'chacun(?:e)?|respectivement',
  },
  status: {
    denied:
      "dément(?:i|it|ent|is)?|démentir|faux|infondé~|n'est pas prévu|pas de suppressions?|aucune suppression|aucun licenciement|ne prévoit pas|n'envisage pas|exclu(?:t|e)?|nie|nié|réfut~|pas question",
    not: 'sans|pas|aucun(?:e)?|éviter|évité|au lieu de|plutôt que|jamais|renonc(?:e|er|é)',
    planned:
      "va|vont|prévoi(?:t|ent|r)|envisag~|devrai(?:t|ent)|doi(?:t|vent)|projet(?:te)?|plan|pourrai(?:t|ent)|compte|souhait~|veut|veulent|d'ici|menac~|[\\p{L}]+(?:era|eront|ira|iront)|à venir|prévue?s?|objectif",
    announced:
      'annonc~|confirm~|indiqu~|déclar~|présent~|a fait savoir|communiqué|dévoil~|inform~|affirm~|expliqu~',
    filed: 'dreets|direccte|inspection du travail|administration du travail|homologu~|déposé|notifi~',
    supposed: "si|s'il|imagin~|supposons|hypothèse|au cas où|à supposer",
  },
};
