import type { Passage } from './passage.ts';

export const FR: readonly Passage[] = [
  {
    cut: 'Verdane',
    text: `Le groupe Verdane a annoncé la suppression de 280 postes sur son site de Vierzon.
« Nous n'avons appris la nouvelle que ce matin », déplore Karim Saadi, délégué syndical CFDT.
« Cette réorganisation est indispensable pour retrouver notre compétitivité », a justifié la direction dans un communiqué.
Pour l'économiste Claire Fontenay, chercheuse à l'OFCE, « le marché du travail local ne pourra pas absorber ces départs ».
Un salarié du site, qui souhaite rester anonyme, ne décolère pas : « On nous avait promis dix ans de travail. »`,
    said: [
      "Nous n'avons appris | Karim Saadi | worker | direct | délégué syndical",
      'Cette réorganisation | la direction | company | direct | -',
      'le marché du travail | Claire Fontenay | expert | direct | chercheuse',
      'On nous avait promis | Un salarié du site | worker | direct | -',
    ],
  },
  {
    cut: 'Altéo',
    text: `Chez Altéo, le plan de départs volontaires passe mal. « Les gens signent parce qu'ils ont peur », raconte une ingénieure licenciée en mars.
La ministre du Travail, Sophie Ganier, a promis de « suivre ce dossier de près ».
« Il y a une demande énorme pour ces profils », tempère Marc Tellier, fondateur du cabinet de recrutement Hexa Talents.`,
    said: [
      'Les gens signent | une ingénieure licenciée | worker | direct | -',
      'suivre ce dossier | Sophie Ganier | official | partial | ministre',
      'Il y a une demande | Marc Tellier | expert | direct | fondateur',
    ],
  },
  {
    cut: 'Mercadier',
    text: `« Aucun départ ne sera contraint », assure Julien Roche, directeur général de Mercadier.
Faux, répond la CGT. « Ils ont déjà convoqué douze collègues », affirme la secrétaire du CSE, Nadia Benali.
L'avocat des salariés, Me Paul Lorrain, saisira le tribunal. « Le motif économique ne tient pas », dit-il.
Le maire de la commune, Alain Bessière, se dit « abasourdi ».`,
    said: [
      'Aucun départ | Julien Roche | company | direct | directeur général',
      'Ils ont déjà | Nadia Benali | worker | direct | CSE',
      'Le motif économique | Paul Lorrain | expert | direct | avocat',
      'abasourdi | Alain Bessière | official | partial | maire',
    ],
  },
  {
    cut: 'Lumina',
    text: `Lumina France se sépare de 60 personnes. Une porte-parole de l'entreprise évoque « un ajustement ciblé ».
« Le mot plan social fait peur, alors on dit transformation », analyse le sociologue Denis Carrel.
Sur les réseaux sociaux, un internaute ironise : « Félicitations aux actionnaires. »`,
    said: [
      "un ajustement ciblé | Une porte-parole de l'entreprise | company | partial | -",
      'Le mot plan social | Denis Carrel | expert | direct | sociologue',
      'Félicitations | un internaute | public | direct | -',
    ],
  },
  {
    cut: 'Valmy',
    text: `Le groupe Valmy va supprimer 650 postes. « C’est un choc pour toute la vallée », a réagi la maire, Odile Fabre.
Mais la direction assure que « tout sera fait pour éviter les départs contraints ».
« On nous a convoqués un vendredi soir », raconte un opérateur de la ligne 3, trente ans de maison.
Selon Benoît Carrel, avocat en droit social au cabinet Lys, « le motif économique sera difficile à justifier ».`,
    said: [
      'C’est un choc | Odile Fabre | official | direct | maire',
      'tout sera fait | la direction | company | partial | -',
      'On nous a | un opérateur | worker | direct | -',
      'le motif | Benoît Carrel | expert | direct | avocat',
    ],
  },
  {
    cut: 'Nuvéo',
    text: `« J’ai appris mon départ par un message automatique », témoigne-t-elle sous couvert d’anonymat. La chargée de recrutement, 34 ans, travaillait chez Nuvéo depuis 2019.
Nuvéo se sépare de 15 % de ses effectifs. « Une décision responsable », se défend un porte-parole.
« Les investisseurs ont changé de discours », analyse Paul-Henri Dastier, économiste à l’université de Lille.`,
    said: [
      'J’ai appris | La chargée de recrutement | worker | direct | -',
      'Une décision | un porte-parole | company | direct | -',
      'Les investisseurs | Paul-Henri Dastier | expert | direct | économiste',
    ],
  },
  {
    cut: 'Elsewhere Ltd',
    text: `« C’est la troisième vague en deux ans », peste un développeur remercié la semaine dernière, qui requiert l’anonymat.
Contactée, l’entreprise n’a pas souhaité « commenter des rumeurs ».
Maître Hélène Vasseur, avocate spécialisée en droit du travail, rappelle que « le salarié dispose de douze mois pour contester ».
« Courage à eux », commente une internaute.`,
    said: [
      'C’est la troisième | un développeur | worker | direct | -',
      'le salarié dispose | Hélène Vasseur | expert | partial | avocate',
      'Courage à eux | une internaute | public | direct | -',
    ],
  },
];
