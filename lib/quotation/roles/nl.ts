import type { RoleRow } from './role-row.ts';

export const nl: RoleRow = {
  spokes: `woordvoerder~ voorlichter`,
  officer: `topman topvrouw bestuursvoorzitter directeur directie`,
  owner: `oprichter~ medeoprichter~ eigenaar`,
  expert: `hoogleraar econoom ~econoom analist~ advocaat onderzoeker~ deskundige~ ~deskundige`,
  advisory: `universiteit instituut adviesbureau bank`,
  worker: `werknemer~ medewerker~`,
  union: `vakbond~ fnv cnv ondernemingsraad`,
  official: `minister~ burgemeester kamerlid wethouder gemeente`,
  authority: `raad commissie`,
  public: `gebruiker~ klant~`,
  document: `mededeling brief`,
  firm: `bedrijf concern`,
  outlet: `krant`,
  dismissed: `ontslagen oud-werknemer~ oud-medewerker~`,
  former: `oud-~ voormalig~`,
};
