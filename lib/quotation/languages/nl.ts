import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { nl as roles } from '../roles/nl.ts';
import { nl as speech } from '../speech/nl.ts';

export const nl: QuotationLanguage = {
  tag: 'nl',
  speech,
  roles: [roles, english],
  tight: null,
  voice: {
    house: String.raw`\bonze (?:klanten|strategie|medewerkers|producten)`,
    members: String.raw`\bonze leden`,
    ownJob: String.raw`\bik ben ontslagen|\bmijn (?:baan|contract|pas|baas)|\bik (?:sta op de lijst|kreeg)`,
    told: String.raw`\b(?:zij|ze|hij) (?:werd ontslagen|werkte (?:bij|voor)|verloor)`,
  },
};
