import type { FirmWords } from '../firm-words.ts';

export const FR: FirmWords = {
  capitals: 'names',
  acts: "(?:a |ont |va |vont |vient d'|viennent d'|devrait |doit |pourrait |compte |n'a |se |s'|aujourd'hui |également |, [^,]{0,40}, )*(?:annonc(?:e|é|er|ent)|confirm(?:e|é|er)|prévoi(?:t|ent)|envisage|supprim(?:e|er|é|era|ent)|licenci(?:e|er|é|era)|rédui(?:t|re|ra)|présent(?:e|é)|veut|souhaite|projette|taille|sépare|séparer|dégraisse|programme|indiqu(?:e|é)|fait savoir|lance|lancé|coupe|débauche)",
  kinds:
    'groupe|société|entreprise|constructeur|équipementier|distributeur|géant|enseigne|chaîne|start ?up|fabricant|opérateur|éditeur|assureur|laboratoire|compagnie aérienne|filiale|maison mère|sidérurgiste|chimiste|avionneur',
  headNouns:
    'groupe|société|entreprise|constructeur|équipementier|distributeur|géant|enseigne|chaîne|banque|start up|startup|fabricant|opérateur|éditeur|assureur|laboratoire|compagnie|filiale|direction',
  openers: 'direction|syndicats?|selon|environ|près|au|total|plus|la|le|les|cgt|cfdt|fo|unsa|salariés|pdg',
  persons:
    'pdg|patron|patronne|président|présidente|directeur|directrice|fondateur|ministre|m|mme|porte parole|analyste|délégué|déléguée|secrétaire|dg',
  employs:
    "(?:suppressions? d'emplois?|suppressions? de postes|licenciements?|postes|salariés|plan social|emplois) chez",
};
