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
    ownJob: String.raw`\bich (?:wurde|bin) (?:gekündigt|entlassen)|\bmeine kündigung|\bmein schreibtisch|(?:mir|uns) (?:\S+ ){0,3}(?:gekündigt|zugang gesperrt|gesperrt|mitgeteilt)|\bich (?:stehe|stand) auf der liste|\bmein (?:job|arbeitsplatz|zugang|vertrag|konto|chef|team)|\bmeine (?:stelle|schicht|chefin|abteilung)|\bwir wurden (?:per|in|zu|alle)`,
    told: String.raw`(?<!\p{L})(?:sie|er) (?:wurde (?:\S+ ){0,3}(?:entlassen|gekündigt|ausgesperrt)|hat (?:\S+ ){1,4}(?:bei|für) (?:\S+ ){1,4}gearbeitet|verlor (?:ihre|ihren|seine|seinen) (?:job|stelle|arbeit)|arbeitete (?:\S+ ){0,4}(?:bei|im|für))|(?<!\p{L})die (?:\S+ ){1,5}(?:bei|im|für) (?:\S+ ){1,4}(?:arbeitete|gearbeitet)`,
  },
};
