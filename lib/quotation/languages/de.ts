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
    house: String.raw`\bunser(?:e[mnrs]?)? (?:\S+ )?(?:kunden|geschäft|strategie|produkt|aktionäre|kosten|marke|belegschaft|mitarbeiter|unternehmen)`,
    members: String.raw`\bunsere (?:mitglieder|kolleginnen|kollegen)`,
    ownJob: String.raw`\bich (?:wurde|bin) (?:gekündigt|entlassen)|\bmeine kündigung|\bmein schreibtisch`,
  },
};
