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
];
