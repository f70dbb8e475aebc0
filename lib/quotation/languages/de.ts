import type { QuotationLanguage } from '../language.ts';
import { de as roles } from '../roles/de.ts';
import { en as english } from '../roles/en.ts';
import { de as speech } from '../speech/de.ts';

export const de: QuotationLanguage = {
  tag: 'de',
  speech,
  roles: [roles, english],
  tight: null,
  voice: {
    house:
      /\bunser(?:e[mnrs]?)? (?:\S+ )?(?:kunden|geschäft|strategie|produkt|aktionäre|kosten|marke|belegschaft|mitarbeiter|unternehmen)/iu,
    members: /\bunsere (?:mitglieder|kolleginnen|kollegen)/iu,
    ownJob: /\bich (?:wurde|bin) (?:gekündigt|entlassen)|\bmeine kündigung|\bmein schreibtisch/iu,
  },
};
