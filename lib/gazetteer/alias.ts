/**
 * Aliases: every string a firm is called by, with the care it needs.
 *
 * - `plain`: stands for the firm wherever its boundaries and case fit;
 * - `cased-exact`: only in exactly this letter case;
 * - `boundary-check`: short name of an unspaced script; both ends must be segment boundaries;
 * - `unless-refuted`: mostly the firm, though it has another sense; counts unless something speaks against it;
 * - `need-evidence`: also an ordinary word or a person or place; the context decides;
 * - `never-alone`: counts only where the same text proves the firm (full name, ticker, legal form).
 */
export const POLICIES = [
  'plain',
  'cased-exact',
  'boundary-check',
  'unless-refuted',
  'need-evidence',
  'never-alone',
] as const;
export type AliasPolicy = (typeof POLICIES)[number];

/** How an alias relates to the firm it leads to. */
export const RELATIONS = ['name', 'former-name', 'brand'] as const;
export type NameRelation = (typeof RELATIONS)[number];

export interface Alias {
  readonly text: string;
  readonly companyId: string;
  readonly relation: NameRelation;
  readonly policy: AliasPolicy;
  /** The name is also a person's: what people do as well (say, tell) proves nothing. */
  readonly person: boolean;
}

/** Letter case of a name, as far as it can be held against a text. */
export const CASE_SHAPES = ['caseless', 'lower', 'title', 'capitals', 'mixed'] as const;
export type CaseShape = (typeof CASE_SHAPES)[number];

export function caseShape(text: string): CaseShape {
  const letters = text.replace(/[^\p{Lu}\p{Ll}]/gu, '');
  if (!letters) return 'caseless';
  if (!/\p{Lu}/u.test(letters)) return 'lower';
  if (!/\p{Ll}/u.test(letters)) return 'capitals';
  return text
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter(Boolean)
    .every((word) => !/\p{Lu}/u.test(word.slice(1)))
    ? 'title'
    : 'mixed';
}
