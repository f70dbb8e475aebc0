import type { FirmMention } from './firm-mention.ts';
import { firstOf } from './frame.ts';
import type { SentenceView } from './sentence-view.ts';

const LISTED =
  /^(?:\s*[、·]\s*|\s*,?\s*(?:and|&|und|et|y|e|i|och|og|en|ja|a|и|ve|và|dan|और|و|和|与|與|及|以及|と|や|및)\s*(?:(?:the|a|o|la|el|le|il|die|der|das) |l')?|\s*,\s*|와 |과 )$/u;
const COMMA_ONLY = /^\s*,\s*$/;

/** Firms that stand in one list with a firm, itself included, in text order. */
export function listOf(view: SentenceView, firms: readonly FirmMention[], firm: FirmMention): FirmMention[] {
  const at = firms.indexOf(firm);
  let first = at;
  let last = at;
  let joined = false;
  const linked = (a: FirmMention, b: FirmMention) => {
    const between = view.text.slice(a.end, b.start);
    if (between !== '' && !LISTED.test(between)) return false;
    if (!COMMA_ONLY.test(between)) joined = true;
    return true;
  };
  while (first > 0 && linked(firms[first - 1] as FirmMention, firms[first] as FirmMention)) first--;
  while (last + 1 < firms.length && linked(firms[last] as FirmMention, firms[last + 1] as FirmMention))
    last++;
  return joined ? firms.slice(first, last + 1) : [firm];
}

const AND = /^ ?,? ?(?:and|und|et|y|e|en|och|og|и|i|ja|ve|và|dan|a)(?![\p{L}]) ?|^(?:等|など)の? ?/u;

/** "A, B and other tech companies" */
export function andOthers(view: SentenceView, last: FirmMention): boolean {
  const behind = view.behind(last.end);
  const and = AND.exec(behind)?.[0].length ?? 0;
  if (and === 0) return false;
  const { many } = view.language.frame.subject;
  return firstOf(many, behind.slice(and))?.index === 0;
}
