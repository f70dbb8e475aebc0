import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { it as roles } from '../roles/it.ts';
import { it as speech } from '../speech/it.ts';

export const it: QuotationLanguage = {
  tag: 'it',
  speech,
  roles: [roles, english],
  tight: null,
  voice: {
    house: String.raw`\bnostr[aoie] (?:strategia|clienti|prodotti|azionisti|dipendenti|attività|marchi)`,
    members: String.raw`\bnostri (?:iscritti|colleghi)`,
    ownJob: String.raw`\bmi hanno licenziat[oa]|\bsono stat[oa] licenziat[oa]|\b(?:mi|ci) hanno (?:tolto|bloccato|chiamat|avvisat|detto|convocat)|\bho scoperto|\bil mio (?:posto|contratto|badge|capo)|\bsono (?:sulla|nella) lista`,
    told: String.raw`(?<!\p{L})(?:lavorava (?:in|per|alla|da)|(?:lei|lui) (?:è stat|lavorava)|è stata licenziata|è stato licenziato|ha perso il (?:lavoro|posto))`,
  },
};
