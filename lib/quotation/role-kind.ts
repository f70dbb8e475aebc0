import { CharClass, charClass, isUnspaced } from '../text/char-class.ts';
import { ROLE_WORDS, type RoleKind } from './role-words.ts';

export type { RoleKind };

const KINDS = Object.keys(ROLE_WORDS) as RoleKind[];
const bitOf = new Map(KINDS.map((kind, i) => [kind, 1 << i]));

/** Kinds found in a text, as bits. */
export type RoleMask = number;

export function hasKind(mask: RoleMask, ...kinds: RoleKind[]): boolean {
  return kinds.some((kind) => (mask & (bitOf.get(kind) as number)) !== 0);
}

interface Lookup {
  readonly exact: Map<string, RoleMask>;
  readonly beginnings: Map<string, RoleMask>;
  readonly endings: Map<string, RoleMask>;
  /** First word → phrases that begin with it. */
  readonly phrases: Map<string, (readonly [words: readonly string[], mask: RoleMask])[]>;
  /** Lengths of those first words, ascending. */
  phraseLengths: readonly number[];
  /** Words of scripts without spaces. */
  readonly tight: Map<string, RoleMask>;
}

const NOT_LATIN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const LONGEST_TIGHT = 9;
let lookup: Lookup | null = null;

function isTight(word: string): boolean {
  const kind = charClass(word.charCodeAt(0));
  return isUnspaced(kind) || kind === CharClass.Hangul;
}

function add(map: Map<string, RoleMask>, key: string, bit: RoleMask): void {
  map.set(key, (map.get(key) ?? 0) | bit);
}

function build(): Lookup {
  const found: Lookup = {
    exact: new Map(),
    beginnings: new Map(),
    endings: new Map(),
    phrases: new Map(),
    phraseLengths: [],
    tight: new Map(),
  };
  for (const kind of KINDS) {
    const bit = bitOf.get(kind) as number;
    for (const word of ROLE_WORDS[kind].split(/\s+/)) {
      if (isTight(word)) add(found.tight, word.replaceAll('_', ' '), bit);
      else if (word.includes('_')) {
        const parts = word.split('_');
        const first = parts[0] as string;
        const key = first.endsWith('~') ? first.slice(0, -1) : first;
        found.phrases.set(key, [...(found.phrases.get(key) ?? []), [parts, bit]]);
      } else if (word.endsWith('~')) add(found.beginnings, word.slice(0, -1), bit);
      else if (word.startsWith('~')) add(found.endings, word.slice(1), bit);
      else add(found.exact, word, bit);
    }
  }
  found.phraseLengths = [...new Set(Array.from(found.phrases.keys(), (key) => key.length))].sort(
    (a, b) => a - b,
  );
  return found;
}

/** Words already looked up; a page repeats its words. Emptied when full. */
const known = new Map<string, RoleMask>();
const MOST_KNOWN = 4000;
const LONGEST_PART = 24;

/** Kinds of one lower-case word of a spaced script. */
export function roleOfWord(word: string): RoleMask {
  const before = known.get(word);
  if (before !== undefined) return before;
  lookup ??= build();
  let mask = lookup.exact.get(word) ?? 0;
  for (let length = 2; length <= Math.min(word.length, LONGEST_PART); length++) {
    mask |= lookup.beginnings.get(word.slice(0, length)) ?? 0;
    mask |= lookup.endings.get(word.slice(-length)) ?? 0;
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, mask);
  return mask;
}

function fits(part: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (part === '~') return true;
  return part.endsWith('~') ? word.startsWith(part.slice(0, -1)) : part === word;
}

/** Kinds of one word of a script without spaces, exactly as it stands in the list. */
export function roleOfTightWord(word: string): RoleMask {
  lookup ??= build();
  return lookup.tight.get(word) ?? 0;
}

/** Kinds of a whole description. Linear in its length. */
export function roleOf(text: string): RoleMask {
  lookup ??= build();
  let mask = 0;
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.&-]*/gu) ?? [];
  words.forEach((raw, i) => {
    const word = raw.replace(/\.$/u, '');
    if (isTight(word)) return;
    mask |= roleOfWord(word);
    // Compounds of the kind `VW-Chef`, `Ex-Mitarbeiter`.
    if (word.includes('-')) for (const part of word.split('-')) mask |= roleOfWord(part);
    for (const length of (lookup as Lookup).phraseLengths) {
      if (length > word.length) break;
      for (const [parts, bit] of (lookup as Lookup).phrases.get(word.slice(0, length)) ?? []) {
        if (parts.every((part, k) => fits(part, k === 0 ? word : words[i + k]))) mask |= bit;
      }
    }
  });
  if (!NOT_LATIN.test(text)) return mask;
  for (let i = 0; i < text.length; i++) {
    if (!isTight(text[i] as string)) continue;
    for (let length = 1; length <= LONGEST_TIGHT; length++) {
      mask |= lookup.tight.get(text.slice(i, i + length)) ?? 0;
    }
  }
  return mask;
}
