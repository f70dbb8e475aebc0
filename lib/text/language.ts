import { CharClass, charClass } from './char-class.ts';
import { FUNCTION_WORDS } from './function-words.ts';

const byWord = new Map<string, string[]>();

function languagesOf(word: string): readonly string[] {
  if (byWord.size === 0) {
    for (const [lang, words] of Object.entries(FUNCTION_WORDS)) {
      for (const w of words.split(' ')) byWord.set(w, [...(byWord.get(w) ?? []), lang]);
    }
  }
  return byWord.get(word) ?? [];
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
 * Language of a text as a BCP 47 primary tag (`hi-Latn` for Hindi in Latin
 * letters), from its script and its function words; null where it is too short
 * to tell. `hint` (a `lang` attribute) breaks ties and fills silence.
 */
export function guessLanguage(text: string, hint: string | null): string | null {
  const byScript = guessByScript(text);
  if (byScript) return byScript;
  const scores = new Map<string, number>();
  for (const word of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu) ?? []) {
    const langs = languagesOf(word);
    for (const lang of langs) scores.set(lang, (scores.get(lang) ?? 0) + 1 / langs.length);
  }
  const primary = hint && hint in FUNCTION_WORDS ? hint : hint?.split('-')[0]?.toLowerCase() || null;
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best) return primary;
  const hinted = primary ? (scores.get(primary) ?? 0) : 0;
  if (hinted >= best[1] * 0.6) return primary;
  if (best[1] >= 2 && best[1] >= (second?.[1] ?? 0) * 1.3) return best[0];
  return primary ?? (best[1] >= 1 && best[1] > (second?.[1] ?? 0) ? best[0] : null);
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
