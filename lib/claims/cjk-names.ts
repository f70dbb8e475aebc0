import type { AliasLookup } from './alias-lookup.ts';
import type { FirmMention } from './firm-mention.ts';
import { CJK_NAME_ENDINGS } from './legal-forms.ts';
import type { SentenceView } from './sentence-view.ts';

const LETTERS = String.raw`\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ーA-Za-z\d&`;
/** Signs that stand in phrases and not in names, and words for firms in general. */
const NO_NAME =
  /[的了在是被將将已和与與及等这這那该該其们們年月日从從对對向为為以可各多某全约約近前后後按照]|^(?:시중|국내|주요|대형|일부|외국|지방|인터넷|중소|글로벌|자|모|계열)|^(?:公司|集团|企业|会社|グループ|国内|海外|大手|回社|子会社|친|株式)|^(?:同|当|自|他|各|両|本|弊|御|数|全|親会|子会|会|[一二三\d]+)社$|^(?:公司|银行|科技|은행|기업|회사|그룹|社)$/u;

interface Patterns {
  /** Ends in a legal form or a trade. */
  readonly ending: RegExp;
  /** Latin letters or katakana where the subject stands. */
  readonly foreign: RegExp;
  /** Anything where the subject stands: a name only if the tables know it. */
  readonly any: RegExp;
}

const cache = new Map<string, Patterns>();

function patternsOf(view: SentenceView): Patterns | null {
  const { tag, frame } = view.language;
  const endings = CJK_NAME_ENDINGS[tag];
  if (!endings) return null;
  let patterns = cache.get(tag);
  if (!patterns) {
    const start = String.raw`(?<=^|[\s，,。、「『“"（(：:])`;
    const acting = `(?=(?:${frame.subject.acts.source.slice(1)})|(?:${frame.subject.topic.source.slice(1)}))`;
    patterns = {
      ending: new RegExp(`${start}[${LETTERS}]{1,10}?(?:${endings})`, 'gu'),
      foreign: new RegExp(
        `${start}(?:[A-Z][A-Za-z\\d&.]{1,19}|[\\p{Script=Katakana}ー]{3,20})${acting}`,
        'gu',
      ),
      any: new RegExp(`${start}[${LETTERS}]{2,10}?${acting}`, 'gu'),
    };
    cache.set(tag, patterns);
  }
  return patterns;
}

/** Firms of a Chinese, Japanese or Korean sentence that stand where the subject stands. */
export function cjkNames(view: SentenceView, lookup: AliasLookup): FirmMention[] {
  const patterns = patternsOf(view);
  if (!patterns) return [];
  const found: FirmMention[] = [];
  const add = (name: string, at: number, needsEntry: boolean) => {
    if (!needsEntry && NO_NAME.test(name)) return;
    if (needsEntry && lookup(name) === null) return;
    const firm = { start: view.foldedAt(at), end: view.foldedAt(at + name.length), id: null, name };
    if (!found.some((f) => f.start < firm.end && firm.start < f.end)) found.push(firm);
  };
  const { original } = view.folded;
  for (const hit of original.matchAll(patterns.any)) add(hit[0], hit.index, true);
  for (const hit of original.matchAll(patterns.ending)) add(hit[0], hit.index, false);
  for (const hit of original.matchAll(patterns.foreign)) add(hit[0], hit.index, false);
  return found.sort((a, b) => a.start - b.start);
}
