import type { Annotation } from '../detection/annotation.ts';
import type { BlockText } from '../detection/block-text.ts';
import { guessLanguage } from '../text/language.ts';
import type { Claim } from './claim.ts';
import type { ClaimLanguage } from './claim-language.ts';
import { claimSentences } from './claim-sentences.ts';
import { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { FirmTable } from './firm-mention.ts';
import { grammarOf } from './grammar.ts';
import { Ledger } from './ledger.ts';
import { readSentence } from './read-sentence.ts';

/** What claims need to know of the page. */
export interface ClaimPage extends FirmTable {
  readonly title: string;
  /** BCP 47 tag, or null where the page says nothing. */
  readonly lang: string | null;
  /** The languages that can be read, by primary tag; blocks in others are left out. */
  readonly languages: ReadonlyMap<string, ClaimLanguage>;
}

/**
 * Layoff claims of a page. `blocks` in reading order, `annotations` by block
 * key as the page reader gives them. Claims come in text order; offsets are
 * those of their block. Pure, and linear in the length of the text.
 */
export function readClaims(
  blocks: readonly BlockText[],
  annotations: ReadonlyMap<number, readonly Annotation[]>,
  page: ClaimPage,
): Claim[] {
  const ledger = new Ledger();
  const discourse = new Discourse(blocks, annotations, page);
  let sentence = 0;
  for (const block of blocks) {
    const row = page.languages.get(primaryTag(guessLanguage(block.text, block.lang ?? page.lang)));
    if (!row) continue;
    const language = grammarOf(row);
    const found = annotations.get(block.key) ?? [];
    let next = 0;
    for (const { start, end } of claimSentences(block.text, language.tag)) {
      const inside: Annotation[] = [];
      for (; (found[next]?.start ?? end) < end; next++) inside.push(found[next] as Annotation);
      readSentence(
        { block, start, end, language, sentence: sentence++, annotations: inside },
        discourse,
        ledger,
      );
    }
  }
  return ledger.drafts.map(toClaim);
}

/** Primary part of a BCP 47 tag; English where nothing is known. */
export function primaryTag(tag: string | null): string {
  return (tag ?? 'en').split('-')[0]?.toLowerCase() as string;
}

function toClaim(draft: Draft): Claim {
  const { block, start, end, firm, count, countMax, percent, percentMax, date, status } = draft;
  const company = { company: firm?.name ?? null, companyId: firm?.id ?? null };
  return { block, start, end, ...company, count, countMax, percent, percentMax, date, status };
}
