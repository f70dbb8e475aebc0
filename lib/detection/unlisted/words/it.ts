import type { FirmWords } from '../firm-words.ts';

export const IT: FirmWords = {
  capitals: 'names',
  acts: '(?:ha |hanno |oggi |, [^,]{0,40}, )*(?:annuncia|annunciato|annuncerà|conferma|confermato|comunica|comunicato|prevede|intende|vuole|taglia|taglierà|tagliato|licenzia|licenzierà|licenziato|riduce|ridurrà|elimina|avvia|avviato|presenta|presentato|dichiara|dichiarato|pianifica|valuta|potrebbe|dovrebbe|chiude|chiuderà|manda a casa)',
  kinds:
    'azienda|società|gruppo|compagnia|casa automobilistica|multinazionale|catena|startup|start ?up|produttore|colosso|operatore|assicuratore|impresa|ditta',
  headNouns:
    'gruppo|azienda|società|banca|compagnia|multinazionale|colosso|catena|produttore|startup|impresa|casa|gigante|piattaforma',
  openers:
    'secondo|sindacati|sindacato|cgil|cisl|uil|circa|oltre|quasi|altri|inoltre|lavoratori|direzione|tagli|il|la|gli|i|le',
  persons:
    'ad|ceo|presidente|direttore|direttrice|amministratore|delegato|fondatore|ministro|ministra|segretario|portavoce|patron|manager|signor',
  employs: '(?:licenziamenti|esuberi|tagli|posti) (?:in|alla|da)',
};
