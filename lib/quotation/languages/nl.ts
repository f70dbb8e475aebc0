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
    house: /\bonze (?:klanten|strategie|medewerkers|producten)/iu,
    members: /\bonze leden/iu,
    ownJob: /\bik ben ontslagen/iu,
  },
};
