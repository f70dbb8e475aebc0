import type { SpeechTable } from './speech-words.ts';

export const fr: SpeechTable = {
  lang: 'fr',
  cues: `dit disent disait déclare déclarent déclaré déclarait explique expliquent expliqué expliquait affirme affirment
    affirmé affirmait assure assurent assuré ajoute ajoutent ajouté estime estiment estimé estimait souligne soulignent
    souligné précise précisent précisé indique indiquent indiqué annonce annoncent annoncé confie confient confié
    raconte racontent raconté regrette regrettent regretté dénonce dénoncent dénoncé critique critiqué répond répondent
    répondu répondait rappelle rappellent rappelé insiste insistent insisté reconnaît reconnaissent reconnu admet admis
    avoue avoué confirme confirment confirmé écrit écrivent écrivait lance lancent lancé martèle martelé s'inquiète
    s'inquiètent inquiète inquiété s'indigne indigne indigné s'insurge insurge insurgé commente commenté observe
    observé note noté constate constatent constaté analyse analysé résume résumé conclut conclu poursuit poursuivi
    prévient prévenu avertit averti demande demandent demandé justifie justifient justifié glisse glissé témoigne
    témoignent témoigné plaide plaidé soupire soupiré tranche tranché ironise ironisé déplore déploré promet promis
    jure juré réagit réagi fustige fustigé juge jugé détaille détaillé nuance nuancé rétorque rétorqué tonne s'exclame
    exclame alerte alerté décrypte décrypté renchérit abonde enchaîne argumente argué tweete tweeté résumait martelait
    fait_valoir fait_savoir font_valoir lâche lâché développe revendique réclame`,
  labels: `qualifie qualifient qualifié qualifiait appelle appellent appelé évoque évoquent évoqué parle parlent parlé
    dénonce dénoncé parlait vante`,
  participles: `disant ajoutant affirmant expliquant précisant estimant assurant dénonçant soulignant évoquant déclarant
    indiquant rappelant parlant regrettant`,
  auxiliaries: `a ont avait avaient aurait est sont était s'est se y en lui leur nous l'a m' n' s' fait`,
  impersonal: `peut-on_lire lit-on pouvait-on_lire est-il_écrit`,
  sources: `selon d'après aux_yeux_de aux_yeux_du pour de_l'avis_de de_l'avis_du`,
  pronouns: {
    he: 'il celui-ci lui',
    she: 'elle celle-ci',
    they: 'ils elles ceux-ci beaucoup certains plusieurs',
    it: "cela ça c' ce ceci",
    other: "je j' nous vous on",
  },
  articles: `le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos mon ma du au aux plusieurs certains
    deux trois quatre quelques chaque tout tous`,
  inside: `de d' du des à au aux chez en pour`,
  prepositions: `dans sur sous avec sans par pour pendant depuis avant après lors malgré selon contre vers entre parmi
    devant derrière via mardi lundi mercredi jeudi vendredi samedi dimanche hier aujourd'hui jusqu' face`,
  breaks: `et mais ou où donc or ni car que qu' qui dont quand lorsque lorsqu' puisque puisqu' comme si parce tandis alors
    quoique quoiqu' afin`,
  adverbs: `aussi encore déjà ensuite puis également même toujours ainsi plus pas jamais bien alors notamment cependant
    toutefois pourtant enfin par_ailleurs hier aujourd'hui ailleurs sobrement ne n' de_son_côté côté`,
  notNames: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre le la les l' un une des ce cet cette ces il elle ils elles on nous vous je dans sur sous
    avec sans par pour pendant depuis avant après lors selon contre en à au aux et mais ou où donc car si comme quand
    mon ma mes son sa ses leur leurs notre qui que quoi pourquoi comment c' d' d'après interrogé interrogée contacté
    contactée invité hier aujourd'hui ainsi aussi alors puis enfin deux trois face chez du de jusqu' n' j' s' malgré`,
  particles: "de d' du des le la l' van von el al ben di",
  titles: `m m. mm mme mmes mlle me dr pr président présidente ministre maire pdg dg directeur directrice 
 monsieur madame professeur porte-parole patron patronne secrétaire général générale député députée`,
  terms: `soi-disant appelé appelée appelés surnommé surnommée baptisé baptisée baptisés intitulé
    intitulée nommé nommée mot mots terme termes expression formule slogan titre livre film roman chanson album émission
    magazine journal programme projet plan opération label hashtag journée rubrique étiquette`,
  hypothetical: `imaginez imaginons supposons`,
  elision: true,
  nounsInCapitals: false,
};
