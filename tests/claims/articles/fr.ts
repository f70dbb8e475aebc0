import type { Articles } from './articles.ts';

export const FR: Articles = {
  firms: ['Faucon', 'Brill', 'Merle'],
  rows: [
    ['Faucon : 450 emplois supprimés à Rennes', ['Faucon 450']],
    [
      "Faucon va supprimer jusqu'à 1 254 postes en fermant ses usines de Cholet et de Vannes d'ici à 2026.",
      ['Faucon 1254'],
    ],
    [
      'Le groupe Merle a présenté mardi un plan de départs volontaires portant sur 590 postes au siège.',
      ['Merle 590'],
    ],
    [
      "Le distributeur Merle traverse une mauvaise passe. L'enseigne prévoit de se séparer de 2 389 salariés, dont 210 au siège.",
      ['Merle 2389'],
    ],
    ['Un salarié sur dix est concerné par le plan social chez Merle.', ['Merle 10%']],
    ['Faucon compte 9 300 salariés en France et 70 000 dans le monde.', []],
    ['Brill et Faucon vont supprimer respectivement 800 et 300 postes.', ['Brill 800', 'Faucon 300']],
    ['La direction a démenti vouloir supprimer 4 000 emplois chez Brill.', ['Brill 4000']],
    ['Licenciements chez Merle : près de 150 employés remerciés, soit 7 % des effectifs', ['Merle 150 7%']],
    ["Le secteur automobile pourrait perdre 75 000 emplois d'ici à 2035 en France.", []],
    [
      'Faucon a annoncé la suppression de quelque 300 postes supplémentaires, portant le total à 1 100 depuis janvier.',
      ['Faucon 300', 'Faucon 1100'],
    ],
    ['Merle supprimera un tiers de ses 900 postes de vendeurs.', ['Merle 33%']],
    ["Merle investit 40 millions d'euros et recrutera 300 personnes à Lyon.", []],
    ['Faucon licencie 12 % de son personnel, soit environ 1 000 personnes.', ['Faucon 1000 12%']],
    ['Merle ferme son usine de Vitré : 230 salariés sur le carreau', ['Merle 230']],
    ["L'équipementier a confirmé la suppression de 900 à 1 000 postes.", ['- 900–1000']],
    [
      "Après Brill et ses 1 600 suppressions de postes, c'est Merle qui annonce 400 licenciements.",
      ['Brill 1600', 'Merle 400'],
    ],
    ['La moitié des 60 employés de la rédaction de Merle quittera le journal.', ['Merle 50%']],
    ["Brill assure qu'il n'y aura aucun licenciement parmi ses 3 000 salariés.", []],
    ['Chez Faucon, 2 043 postes seront supprimés en Europe, dont 618 en France.', ['Faucon 2043']],
    ['Plus de 300 salariés manifestaient jeudi devant le siège de Brill.', []],
    ['Le nombre de chômeurs a augmenté de 18 000 en mai.', []],
  ],
};
