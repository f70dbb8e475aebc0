import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

/** Plurals that end like people of a trade and are none, or people no firm employs. */
const NO_STAFF =
  'joueurs|spectateurs|lecteurs|électeurs|acteurs|auteurs|moteurs|secteurs|facteurs|valeurs|couleurs|erreurs|plusieurs|visiteurs|amateurs|coureurs|meilleurs|ailleurs|serveurs|capteurs|ordinateurs|consommateurs|investisseurs|fournisseurs|producteurs|utilisateurs|parisiens|anciens|chiens|liens|biens|moyens|enfants|étudiants|habitants|participants|représentants|manifestants|restaurants|suivants|instants|vivants|exposants|touristes|artistes|cyclistes|pistes|listes|dossiers|premiers|derniers|milliers|quartiers|fichiers|sentiers|particuliers|écoliers|financiers|heures|fleurs|pompiers';

export const FR: PeopleSignals = {
  people: counted(
    'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre vingts?|cent|cents|mille|plusieurs|dizaine(?: de)?|dizaines(?: de)?|douzaine(?: de)?|quinzaine(?: de)?|vingtaine(?: de)?|trentaine(?: de)?|quarantaine(?: de)?|cinquantaine(?: de)?|soixantaine(?: de)?|centaine(?: de)?|centaines(?: de)?|millier(?: de)?|milliers(?: de)?|moitié(?: de)?|tiers(?: de)?|quart(?: de)?|cinquième(?: de)?|dixième(?: de)?|partie de',
    `l.équipe|(?:d.)?(?:postes|agents|équivalents|etp|emplois|salari|personnes|employ|collaborat|collègues|gens|ouvri|cadres|intérimaires|techniciens|effectifs|son équipe|ses équipes|rédaction|(?!(?:${NO_STAFF})(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:eurs|euses|istes|iens|ants|iers|ières)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))`,
  ),
  leaving: stems(
    'licenci|sureffectif|supprim|suppression|(?:doivent|vont|devront|devraient) partir|partiront|départs|quitteront|quitter l.entreprise|indemnit|au chômage|effectifs|perd(?:re|ent|u|ront|ra) (?:leur|leurs|son) (?:emploi|poste|travail)|sans emploi|(?:postes|emplois|salariés|personnes) (?:en moins|sont menacés|menacés|touchés|concernés)|mis(?:es?)? à (?:pied|la porte)|plan social|fermeture (?:du site|de l.usine|de sites)|leurs? (?:poste|emploi)',
  ),
};
