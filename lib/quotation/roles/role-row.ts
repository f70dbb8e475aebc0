/** What somebody who speaks can be, by the words of an office or a description. */
export const ROLE_KINDS = [
  'spokes',
  'officer',
  'owner',
  'expert',
  'advisory',
  'worker',
  'union',
  'official',
  'authority',
  'trade',
  'person',
  'public',
  'anonymous',
  'insider',
  'document',
  'firm',
  'outlet',
  'dismissed',
  'former',
  'inHouse',
  'department',
] as const;

export type RoleKind = (typeof ROLE_KINDS)[number];

/**
 * Words of offices and descriptions of one language by kind, lower case,
 * separated by blanks; a phrase has `_` between its words, `~` stands for any
 * letters. Words of scripts without spaces match anywhere. `dismissed` and
 * `former` are signs that somebody left a firm, `inHouse` trades that firms of
 * every kind employ themselves, `department` words of an office that name no firm.
 */
export type RoleRow = { readonly [Kind in RoleKind]?: string };
