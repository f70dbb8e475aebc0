import type { RoleRow } from './role-row.ts';

export const sv: RoleRow = {
  spokes: `talesperson~ talesman~ talesm~ presschef~ pressansvarig~`,
  officer: `vd koncernchef~ ordförande`,
  owner: `grundare medgrundare`,
  expert: `ekonom ekonomer ~ekonom analytiker professor forskare ~forskare jurist expert`,
  advisory: `universitet institut bank`,
  worker: `anställd~ medarbetare`,
  union: `facket fackförbund~ unionen if_metall`,
  official: `minister~ statsminister riksdagsledamot kommunalråd`,
  authority: `nämnd`,
  public: `användare kund`,
  document: `meddelande brev pressmeddelande`,
  firm: `företaget bolaget koncernen`,
  outlet: `tidning`,
  dismissed: `uppsagd~`,
  former: `tidigare`,
};
