import { CharClass, charClass, isUnspaced } from '../text/char-class.ts';
import type { FoldedText } from '../text/fold.ts';
import type { MatchMode, Target } from './name-index.ts';
import { isSegmentBoundary } from './segment-boundary.ts';

/** Korean: what may stand behind a name in the same word, longest first. */
const KOREAN_TAILS =
  /^(?:에서는|에서도|으로는|으로도|에게서|이라는|이라고|그룹|전자|코리아|본사|측은|측이|까지|부터|보다|처럼|에서|에게|으로|이나|이며|이고|라는|라고|만의|만이|들이|들은|사는|사가|은|는|이|가|을|를|의|에|와|과|도|로|만|측|차|사|랑|나|며)*$/u;
/** Japanese: a katakana name may be followed by one of these in the same run. */
const KATAKANA_TAILS =
  /^(?:グループ|ホールディングス|ジャパン|モーターズ?|エンジニアリング|コーポレーション|エレクトロニクス|システムズ?)$/u;
/** Arabic and Hebrew: one-letter words glued on in front of a name. */
const SEMITIC_HEADS = /^(?:و|ف|ب|ل|ك|ال|وال|بال|لل|فال|كال|ב|ל|ה|ו|מ|ש|כ|וב|ול|וה|שב|של|מה|בה|לה)$/u;
/** Letters that an inflecting language may add to a stem. */
const MAX_ENDING = 7;
/** Russian and other Cyrillic names are inflected by up to three letters. */
const CYRILLIC = /[\u0400-\u04ff]$/u;
const MAX_NAME_ENDING = 3;
/** From this length on, a run of ideographs does not stand in a text by chance. */
const SETTLED_LENGTH = 4;

/** No tail or head of a name is longer; an endless run must not be walked for each name in it. */
const MAX_RUN = 40;

function runBefore(text: string, start: number, kind: CharClass): string {
  let from = start;
  while (from > 0 && start - from < MAX_RUN && charClass(text.charCodeAt(from - 1)) === kind) from--;
  return text.slice(from, start);
}

function runAfter(text: string, end: number, kind: CharClass): string {
  let to = end;
  while (to < text.length && to - end < MAX_RUN && charClass(text.charCodeAt(to)) === kind) to++;
  return text.slice(end, to);
}

function fitsBefore(text: string, start: number, mode: MatchMode): boolean {
  const kind = charClass(text.charCodeAt(start));
  if (kind === CharClass.Semitic) {
    const head = runBefore(text, start, kind);
    return head === '' || SEMITIC_HEADS.test(head);
  }
  if (mode === 'substring' && isUnspaced(kind))
    return kind !== CharClass.Katakana || charClass(text.charCodeAt(start - 1)) !== kind;
  if (kind === CharClass.Word || kind === CharClass.Hangul || kind === CharClass.Katakana) {
    return charClass(text.charCodeAt(start - 1)) !== kind;
  }
  return true;
}

function fitsAfter(text: string, end: number, target: Target): boolean {
  const kind = charClass(text.charCodeAt(end - 1));
  const name = target.kind !== 'phrase';
  const rest = kind === CharClass.Gap ? '' : runAfter(text, end, kind);
  if (rest === '') return true;
  switch (kind) {
    case CharClass.Word:
      if (name) return CYRILLIC.test(text.slice(0, end)) && rest.length <= MAX_NAME_ENDING;
      return target.mode === 'prefix' && rest.length <= MAX_ENDING;
    case CharClass.Hangul:
      return target.mode === 'prefix' || KOREAN_TAILS.test(rest);
    case CharClass.Katakana:
      return target.mode === 'substring' ? target.kind === 'phrase' : KATAKANA_TAILS.test(rest);
    case CharClass.Semitic:
      return target.mode === 'prefix' && rest.length <= MAX_ENDING;
    default:
      return true;
  }
}

/**
 * Whether a form found in a folded text stands there as a word of its own, by
 * the rules of its script. Blockers and phrases of unspaced scripts may begin
 * anywhere; a company name of an unspaced script must begin and end where the
 * segmenter cuts, since a name that straddles two words is none.
 */
export function standsAlone(folded: FoldedText, start: number, end: number, target: Target): boolean {
  const { text } = folded;
  if (target.kind === 'blocker') return true;
  if (!fitsBefore(text, start, target.mode) || !fitsAfter(text, end, target)) return false;
  if (target.kind !== 'company') return true;
  const first = charClass(text.charCodeAt(start));
  const last = charClass(text.charCodeAt(end - 1));
  if (end - start >= SETTLED_LENGTH && first === CharClass.Han) return true;
  return (
    (!needsCut(first) || isSegmentBoundary(text, start)) && (!needsCut(last) || isSegmentBoundary(text, end))
  );
}

/** Katakana has a rule of its own (whole runs); the segmenter decides for the others. */
function needsCut(kind: CharClass): boolean {
  return kind === CharClass.Han || kind === CharClass.Hiragana || kind === CharClass.SoutheastAsian;
}
