import { CharClass, charClass, isUnspaced } from '../text/char-class.ts';
import { ROLE_KINDS, type RoleKind, type RoleRow } from './roles/role-row.ts';

export type { RoleKind };

const bitOf = new Map<RoleKind, number>(ROLE_KINDS.map((kind, i) => [kind, 1 << i]));

/** Kinds found in a text, as bits. */
export type RoleMask = number;

export function hasKind(mask: RoleMask, ...kinds: RoleKind[]): boolean {
  return kinds.some((kind) => (mask & (bitOf.get(kind) as number)) !== 0);
}

const NOT_LATIN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.&-]*/gu;
const LONGEST_TIGHT = 9;
const LONGEST_PART = 24;
/** Texts and words already looked up; a page repeats them. Emptied when full. */
const MOST_KNOWN = 4000;

function isTight(word: string): boolean {
  const kind = charClass(word.charCodeAt(0));
  return isUnspaced(kind) || kind === CharClass.Hangul;
}

function fits(part: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (part === '~') return true;
  return part.endsWith('~') ? word.startsWith(part.slice(0, -1)) : part === word;
}

/** The role words of a page: those of its language and, since English titles stand everywhere, of English. */
export class RoleBook {
  private readonly exact = new Map<string, RoleMask>();
  private readonly beginnings = new Map<string, RoleMask>();
  private readonly endings = new Map<string, RoleMask>();
  /** Beginning of the first word → phrases that begin with it. */
  private readonly phrases = new Map<string, (readonly [words: readonly string[], mask: RoleMask])[]>();
  /** Words of scripts without spaces. */
  private readonly tight = new Map<string, RoleMask>();
  private readonly longest = { beginning: 0, ending: 0, phrase: 0 };
  private readonly knownWords = new Map<string, RoleMask>();
  private readonly knownTexts = new Map<string, RoleMask>();

  constructor(rows: readonly RoleRow[]) {
    for (const row of rows) {
      for (const [kind, words] of Object.entries(row)) {
        const bit = bitOf.get(kind as RoleKind) as number;
        for (const word of words.split(/\s+/)) if (word) this.add(word, bit);
      }
    }
    const reach = (map: ReadonlyMap<string, unknown>): number =>
      Math.max(0, ...Array.from(map.keys(), (key) => key.length));
    this.longest.beginning = reach(this.beginnings);
    this.longest.ending = reach(this.endings);
    this.longest.phrase = reach(this.phrases);
  }

  private add(word: string, bit: RoleMask): void {
    const put = (map: Map<string, RoleMask>, key: string): void => {
      map.set(key, (map.get(key) ?? 0) | bit);
    };
    if (isTight(word)) put(this.tight, word.replaceAll('_', ' '));
    else if (word.includes('_')) {
      const parts = word.split('_');
      const first = parts[0] as string;
      const key = first.endsWith('~') ? first.slice(0, -1) : first;
      this.phrases.set(key, [...(this.phrases.get(key) ?? []), [parts, bit]]);
    } else if (word.endsWith('~')) put(this.beginnings, word.slice(0, -1));
    else if (word.startsWith('~')) put(this.endings, word.slice(1));
    else put(this.exact, word);
  }

  /** Kinds of one lower-case word of a spaced script. */
  ofWord(word: string): RoleMask {
    const before = this.knownWords.get(word);
    if (before !== undefined) return before;
    let mask = this.exact.get(word) ?? 0;
    const reach = Math.min(word.length, LONGEST_PART);
    for (let length = 2; length <= Math.min(reach, this.longest.beginning); length++)
      mask |= this.beginnings.get(word.slice(0, length)) ?? 0;
    for (let length = 2; length <= Math.min(reach, this.longest.ending); length++)
      mask |= this.endings.get(word.slice(-length)) ?? 0;
    if (this.knownWords.size >= MOST_KNOWN) this.knownWords.clear();
    this.knownWords.set(word, mask);
    return mask;
  }

  /** Kinds of one word of a script without spaces, exactly as it stands in the list. */
  ofTightWord(word: string): RoleMask {
    return this.tight.get(word) ?? 0;
  }

  /** Kinds of a whole description. Linear in its length. */
  of(text: string): RoleMask {
    const before = this.knownTexts.get(text);
    if (before !== undefined) return before;
    const mask = this.ofSpaced(text) | (NOT_LATIN.test(text) ? this.ofTight(text) : 0);
    if (this.knownTexts.size >= MOST_KNOWN) this.knownTexts.clear();
    this.knownTexts.set(text, mask);
    return mask;
  }

  private ofSpaced(text: string): RoleMask {
    let mask = 0;
    const words = (text.toLowerCase().match(WORD) ?? []).map((word) => word.replace(/\.$/u, ''));
    words.forEach((word, i) => {
      if (isTight(word)) return;
      mask |= this.ofWord(word);
      // Compounds of the kind `VW-Chef`, `Ex-Mitarbeiter`.
      if (word.includes('-')) for (const part of word.split('-')) mask |= this.ofWord(part);
      for (let length = 1; length <= Math.min(word.length, this.longest.phrase); length++) {
        for (const [parts, bit] of this.phrases.get(word.slice(0, length)) ?? []) {
          if (parts.every((part, k) => fits(part, words[i + k]))) mask |= bit;
        }
      }
    });
    return mask;
  }

  private ofTight(text: string): RoleMask {
    let mask = 0;
    for (let i = 0; i < text.length; i++) {
      if (!isTight(text[i] as string)) continue;
      for (let length = 1; length <= LONGEST_TIGHT; length++)
        mask |= this.tight.get(text.slice(i, i + length)) ?? 0;
    }
    return mask;
  }
}
