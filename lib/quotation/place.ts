/** Prepositions that name a speaking body by its place: "В компании заявили", "desde la empresa señalan", "dall'azienda". */
export const PLACE: ReadonlySet<string> = new Set([
  'в',
  'во',
  'desde',
  'dalla',
  "dall'",
  'dal',
  'dallo',
  'aus',
  'chez',
]);
