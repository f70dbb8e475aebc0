import { CharClass, charClass } from './char-class.ts';

/** Guesses the language of a text; `hint` is a `lang` attribute. */
export type LanguageGuess = (text: string, hint: string | null) => string | null;

function byWord(functionWords: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const langs = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(functionWords)) {
    for (const word of words.split(' ')) langs.set(word, [...(langs.get(word) ?? []), lang]);
  }
  return langs;
}

/** Units of a text that are looked at: more does not change the verdict. */
const SAMPLE = 1200;
/** Share of kana from which a text with ideographs is Japanese. */
const KANA_SHARE = 0.08;

function guessByScript(text: string): string | null {
  const seen = new Map<CharClass, number>();
  let letters = 0;
  let cyrillic = 0;
  let devanagari = 0;
  let hebrew = 0;
  for (let i = 0; i < Math.min(text.length, SAMPLE); i++) {
    const code = text.charCodeAt(i);
    const kind = charClass(code);
    if (kind === CharClass.Gap) continue;
    letters++;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    if (code >= 0x400 && code <= 0x52f) cyrillic++;
    else if (code >= 0x900 && code <= 0x97f) devanagari++;
    else if (code >= 0x590 && code <= 0x5ff) hebrew++;
  }
  const of = (kind: CharClass): number => seen.get(kind) ?? 0;
  const kana = of(CharClass.Hiragana) + of(CharClass.Katakana);
  const cjk = of(CharClass.Han) + kana;
  // One ideograph says as much as a short word of letters.
  if (kana > 0 && kana >= cjk * KANA_SHARE && cjk * 3 > letters) return 'ja';
  if (of(CharClass.Hangul) * 3 > letters) return 'ko';
  if (cjk * 4 > letters) return 'zh';
  if (of(CharClass.SoutheastAsian) * 2 > letters) return 'th';
  if (hebrew * 2 > letters) return 'he';
  if (of(CharClass.Semitic) * 2 > letters) return 'ar';
  if (cyrillic * 2 > letters) return 'ru';
  if (devanagari * 2 > letters) return 'hi';
  return null;
}

/**
 * Makes a guess of languages from their function words. It gives a BCP 47
 * primary tag (`hi-Latn` for Hindi in Latin letters), from the script of a
 * text and its function words; null where it is too short to tell. A hint
 * breaks ties and fills silence.
 *
 * @param functionWords frequent words of each language of the Latin script, separated by spaces
 */
export function createLanguageGuess(functionWords: Readonly<Record<string, string>>): LanguageGuess {
  let words: ReadonlyMap<string, readonly string[]> | undefined;
  return (text, hint) => {
    const byScript = guessByScript(text);
    if (byScript) return byScript;
    words ??= byWord(functionWords);
    const scores = new Map<string, number>();
    for (const word of text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []) {
      const langs = words.get(word) ?? [];
      for (const lang of langs) scores.set(lang, (scores.get(lang) ?? 0) + 1 / langs.length);
    }
    return best(scores, hint && hint in functionWords ? hint : hint?.split('-')[0]?.toLowerCase() || null);
  };
}

/** Best language of a tally, with the hinted one where it is close. */
function best(scores: ReadonlyMap<string, number>, hinted: string | null): string | null {
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first) return hinted;
  if (hinted && (scores.get(hinted) ?? 0) >= first[1] * 0.6) return hinted;
  if (first[1] >= 2 && first[1] >= (second?.[1] ?? 0) * 1.3) return first[0];
  return hinted ?? (first[1] >= 1 && first[1] > (second?.[1] ?? 0) ? first[0] : null);
}

/** Languages whose lexicons serve for one another. */
const KIN: Readonly<Record<string, string>> = { ms: 'id', id: 'id', no: 'da', nb: 'da', da: 'da' };

/** Whether a lexicon of tag `entry` applies to a text in `lang` (null: any). */
export function languageFits(entry: string, lang: string | null): boolean {
  if (lang === null || entry === lang) return true;
  const primary = entry.split('-')[0] as string;
  if (entry === 'hi-Latn') return lang === 'hi-Latn' || lang === 'en';
  return primary === lang || (KIN[primary] !== undefined && KIN[primary] === KIN[lang]);
}
