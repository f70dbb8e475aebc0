/**
 * Folding: the form in which texts and names are compared. Letter case, width
 * (NFKC), hyphens, curly apostrophes, soft hyphens, joiners and runs of white
 * space make no difference; a map leads back to the original offsets.
 */
export interface FoldedText {
  /** The folded text. */
  readonly text: string;
  /** Offset in the original where folded unit `i` begins. */
  startOf(i: number): number;
  /** Offset in the original just behind what folded unit `i - 1` came from: the end of a span that ends at `i`. */
  endOf(i: number): number;
  /** The original text. */
  readonly original: string;
}

const SPACE = 32;
const APOSTROPHE = 39;

/** Dropped: they join, hide or direct, but say nothing (soft hyphen, zero-width, bidi controls, variation selectors). */
function isIgnorable(c: number): boolean {
  return (
    c === 0xad ||
    (c >= 0x200b && c <= 0x200f) ||
    (c >= 0x202a && c <= 0x202e) ||
    (c >= 0x2060 && c <= 0x2069) ||
    c === 0xfeff ||
    (c >= 0xfe00 && c <= 0xfe0f)
  );
}

/** Hyphens count as spaces, so that `right-sizing` and `right sizing` are one form. */
function isSpaceLike(c: number): boolean {
  return (
    c === SPACE ||
    (c >= 9 && c <= 13) ||
    c === 0xa0 ||
    c === 45 ||
    (c >= 0x2010 && c <= 0x2012) ||
    (c >= 0x2000 && c <= 0x200a) ||
    c === 0x3000 ||
    c === 0x202f ||
    c === 0x205f ||
    c === 0x1680 ||
    c === 0x2028 ||
    c === 0x2029
  );
}

function isApostrophe(c: number): boolean {
  return c === APOSTROPHE || c === 0x2018 || c === 0x2019 || c === 0x02bc || c === 0xff07;
}

const MARK = /^\p{M}$/u;
/** Longest run of marks taken as one cluster; what is stacked higher is decoration and stays as it is. */
const MAX_MARKS = 8;

function isMark(c: number): boolean {
  if (c === 0xff9e || c === 0xff9f) return true;
  return (
    c >= 0x300 &&
    (c < 0x3000 || (c >= 0x3099 && c <= 0x309a) || c >= 0xa000) &&
    !(c >= 0xac00 && c <= 0xdfff) &&
    MARK.test(String.fromCharCode(c))
  );
}

/** Units that NFKC and lower case leave alone: ideographs, plain kana, Hangul syllables. */
function isSettled(c: number): boolean {
  return (
    (c >= 0x4e00 && c <= 0x9fff) ||
    (c >= 0x3041 && c <= 0x3094) ||
    (c >= 0x30a1 && c <= 0x30fe) ||
    (c >= 0xac00 && c <= 0xd7a3) ||
    (c >= 0x3001 && c <= 0x3011)
  );
}

function foldCluster(cluster: string): string {
  // U+0307 is what lower-casing leaves of the Turkish dotted capital I.
  return cluster
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/-/g, ' ')
    .replace(/\u02bc/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/ς/g, 'σ');
}

/** Folds a text. Linear in its length; never throws, lone surrogates included. */
export function fold(original: string): FoldedText {
  const length = original.length;
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let identity = true;
  const put = (units: string, from: number, to: number): void => {
    for (let k = 0; k < units.length; k++) {
      starts.push(from);
      ends.push(to);
    }
    if (units.length !== to - from) identity = false;
    text += units;
  };
  let i = 0;
  while (i < length) {
    const c = original.charCodeAt(i);
    if (c > 32 && c < 127 && c !== 45) {
      const next = original.charCodeAt(i + 1);
      if (!(next >= 0x300) || !isMark(next)) {
        put(c >= 65 && c <= 90 ? String.fromCharCode(c + 32) : (original[i] as string), i, i + 1);
        i++;
        continue;
      }
    }
    if (isSpaceLike(c)) {
      let j = i + 1;
      while (j < length && isSpaceLike(original.charCodeAt(j))) j++;
      if (text.endsWith(' ')) identity = false;
      else put(' ', i, j);
      i = j;
    } else if (isIgnorable(c)) {
      identity = false;
      i++;
    } else if (isApostrophe(c)) {
      put("'", i, i + 1);
      i++;
    } else {
      let j = i + (c >= 0xd800 && c <= 0xdbff && i + 1 < length ? 2 : 1);
      const limit = Math.min(length, j + MAX_MARKS);
      while (j < limit && isMark(original.charCodeAt(j))) j++;
      const folded =
        j === i + 1 && isSettled(c) ? (original[i] as string) : foldCluster(original.slice(i, j));
      // An accent that stands alone comes out as a space with a mark on it; two spaces are one.
      put(folded[0] === ' ' && text.endsWith(' ') ? folded.slice(1) : folded, i, j);
      i = j;
    }
  }
  if (identity) return { text, original, startOf: (k) => k, endOf: (k) => k };
  return {
    text,
    original,
    startOf: (k) => (k < starts.length ? (starts[k] as number) : length),
    endOf: (k) => (k > 0 ? (ends[k - 1] as number) : 0),
  };
}

/** Folds a name or a form: as `fold`, with outer spaces removed. */
export function foldKey(form: string): string {
  return fold(form).text.trim();
}
