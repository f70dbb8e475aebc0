import type { AliasLookup } from './alias-lookup.ts';
import { cjkNames } from './cjk-names.ts';
import type { FirmMention } from './firm-mention.ts';
import { namedByFrame } from './named-by-frame.ts';
import type { SentenceView } from './sentence-view.ts';

/** How the firms of the tables are found and named. */
export interface FirmTable {
  readonly lookup: AliasLookup;
  /** Common name of a firm of the tables. */
  companyName(id: string): string;
}

/** What the page tells of its firms. */
export interface PageFirms {
  readonly table: FirmTable;
  /** A firm of the page whose name begins with this one. */
  longForm(name: string): FirmMention | null;
}

/** "JT(日本たばこ産業)", "International Widgets (IW)": two names for one firm. */
function isGloss(view: SentenceView, firm: FirmMention, known: FirmMention): boolean {
  const [first, second] = firm.start < known.start ? [firm, known] : [known, firm];
  return (
    /^ ?[(（]$/u.test(view.text.slice(first.end, second.start)) && /^ ?[)）]/u.test(view.behind(second.end))
  );
}

/**
 * The firms of a sentence, those found before and those that only its frame
 * shows, in text order. A name that the tables know gets its firm.
 */
export function moreFirms(view: SentenceView, known: readonly FirmMention[], page: PageFirms): FirmMention[] {
  const shown =
    view.language.capitals === 'none'
      ? cjkNames(view, page.table.lookup)
      : namedByFrame(view, known.length === 0);
  const added = shown
    .filter((firm) => !known.some((k) => k.start < firm.end && firm.start < k.end))
    .filter((firm) => !known.some((k) => isGloss(view, firm, k)))
    .map((firm) => {
      const id = page.table.lookup(firm.name);
      if (id !== null) return { ...firm, id, name: page.table.companyName(id) };
      const long = page.longForm(firm.name);
      return long ? { ...firm, id: long.id, name: long.name } : firm;
    });
  return [...known, ...added].sort((a, b) => a.start - b.start);
}
