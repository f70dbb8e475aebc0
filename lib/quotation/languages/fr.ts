import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { fr as roles } from '../roles/fr.ts';
import { fr as speech } from '../speech/fr.ts';

export const fr: QuotationLanguage = {
  tag: 'fr',
  speech,
  roles: [roles, english],
  tight: null,
  voice: {
    house: String.raw`\bnotre (?:stratégie|activité|compétitivité|groupe|organisation)|\bnos (?:clients|collaborateurs|actionnaires|produits|activités|marques)`,
    members: String.raw`\bnos (?:adhérents|camarades|collègues)`,
    ownJob: String.raw`\bj['’]ai été (?:licencié|viré)|\bmon licenciement|\bm['’]a licencié|\bj['’]ai (?:appris|perdu) (?:mon|que)|\bon (?:m['’]a|nous a) (?:convoqu|annonc|appel|prévenu|coup|dit)|\bmon (?:poste|badge|contrat|accès|chef|manager)|\bje (?:suis|serai|serais) (?:sur la liste|concern)|\bm['’](?:a|ont) (?:coupé|bloqué|convoqué|escort)`,
    told: String.raw`(?<!\p{L})(?:elle|il) (?:a été (?:licenci|remerci|vir)|a (?:perdu son|travaillé)|travaillait (?:chez|pour|dans)|a passé)|travaillait (?:chez|pour) \p{Lu}`,
  },
};
