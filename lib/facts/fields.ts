import * as v from 'valibot';
import { isDay, isPartialDate } from './partial-date.ts';

/**
 * The cells tables are made of. A CSV cell is always a string; an empty one
 * means "unknown" and becomes null (or an empty list), never zero.
 *
 * Every message says what is wrong and, after a semicolon, what to do.
 */

// Control characters break line-based diffs, and bidi controls can make a shown text read
// differently from what is stored. The joiners U+200C and U+200D are left alone: scripts need them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A received value as a message shows it. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

/** A message: what is wrong with the received value; what to do. */
export const says = (what: string, todo: string) => (issue: { input: unknown }) =>
  `${shown(issue.input)} ${what}; ${todo}`;

/** Any text, maybe empty, without invisible characters and outer spaces. */
export const text = v.pipe(
  v.string((issue) => `${shown(issue.input)} is not a text; write a string`),
  v.check(
    (s) => !INVISIBLE.test(s),
    says('holds an invisible control character', 'type the text again without it'),
  ),
  v.check((s) => s === s.trim(), says('begins or ends with a space', 'remove it')),
);

export const filled = v.pipe(
  text,
  v.check((s) => s !== '', says('is empty', 'this field must be filled in')),
);

/** Text or, for an empty cell, null. */
export const optionalText = v.pipe(
  text,
  v.transform((s) => (s === '' ? null : s)),
);

const parts = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('|'));

/** Several values in one cell, separated by a vertical bar. */
export const barList = v.pipe(
  text,
  v.check(
    (cell) => parts(cell).every((part) => part !== '' && part === part.trim()),
    says('has an empty part or spaces around a bar', 'separate values by one bare vertical bar'),
  ),
  v.check(
    (cell) => new Set(parts(cell)).size === parts(cell).length,
    says('names a value twice', 'remove the second one'),
  ),
  v.transform(parts),
);

/** A JSON list of texts without repeats. */
export const textList = v.pipe(
  v.array(filled, says('is not a list', 'write a JSON list of strings')),
  v.check(
    (parts) => new Set(parts).size === parts.length,
    says('names a value twice', 'remove the second one'),
  ),
  v.readonly(),
);

export const slug = v.pipe(
  filled,
  v.regex(SLUG, says('is not an id', 'use lower-case letters, digits and single dashes')),
);

/** An id or, for an empty cell, null. */
export const optionalSlug = v.pipe(
  text,
  v.check(
    (s) => s === '' || SLUG.test(s),
    says('is not an id', 'use lower-case letters, digits and single dashes, or leave it empty'),
  ),
  v.transform((s) => (s === '' ? null : s)),
);

/** YYYY-MM-DD, a day that exists. */
export const day = v.pipe(text, v.check(isDay, says('is not a day', 'write it as YYYY-MM-DD')));

export const optionalDay = v.pipe(
  text,
  v.check((s) => s === '' || isDay(s), says('is not a day', 'write it as YYYY-MM-DD, or leave it empty')),
  v.transform((s) => (s === '' ? null : s)),
);

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export const partialDate = v.pipe(
  text,
  v.check(isPartialDate, says('is not a date', 'write YYYY, YYYY-MM or YYYY-MM-DD, as exact as it is known')),
);

/** A whole number of people, 1 or more, or null. */
export const optionalCount = v.pipe(
  text,
  v.check(
    (s) => s === '' || /^[1-9]\d{0,6}$/.test(s),
    says('is not a whole number from 1 to 9999999', 'write digits only, or leave it empty if it is unknown'),
  ),
  v.transform((s) => (s === '' ? null : Number(s))),
);

/** Percent above 0, at most 100 (15 is 15 percent), or null. */
export const optionalPercent = v.pipe(
  text,
  v.check(
    (s) => s === '' || (/^\d{1,3}(\.\d{1,2})?$/.test(s) && Number(s) > 0 && Number(s) <= 100),
    says('is not a percentage', 'write 15 for 15 percent, or leave it empty if it is unknown'),
  ),
  v.transform((s) => (s === '' ? null : Number(s))),
);

function isWebLink(s: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/.test(s) && URL.canParse(s);
}

/** A link of the web. The pack carries it only where it is https. */
export const link = v.pipe(
  text,
  v.check(isWebLink, says('is not a web link', 'give the whole address, starting with https://')),
);

/** One of a closed set of words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, says('is not allowed here', `write one of: ${words.join(', ')}`));
}

/** One of a closed set of words, or null for an empty cell. */
export function optionalOneOf<const Words extends readonly string[]>(words: Words) {
  return v.pipe(
    v.picklist(
      ['', ...words] as const,
      says('is not allowed here', `write one of: ${words.join(', ')}, or leave it empty`),
    ),
    v.transform((word) => (word === '' ? null : (word as Words[number]))),
  );
}

/** A BCP 47 tag in its canonical spelling. */
export const languageTag = v.pipe(
  text,
  v.check(
    (s) => {
      try {
        return Intl.getCanonicalLocales(s)[0] === s;
      } catch {
        return false;
      }
    },
    says('is not a language tag', 'write a canonical BCP 47 tag such as en or zh-Hans'),
  ),
);
