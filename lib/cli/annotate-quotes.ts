import type { Annotation } from '../detection/annotation.ts';
import { quotationLanguage } from '../quotation/languages/registry.ts';
import { readQuotations } from '../quotation/read-quotations.ts';
import { guessLanguage } from '../text/language.ts';
import type { LineShape } from './html-text.ts';

/** One quotation as `annotate` prints it; offsets are UTF-16 code units of the whole text. */
export interface AnnotatedQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
  readonly role: string;
  readonly class: string;
  readonly kind: string;
}

/** The language of a page shows in the beginnings of its paragraphs. */
const LEAD = 300;

/**
 * Quotations of one text. `parts` are its paragraphs with their offsets,
 * `found` the annotations by index of paragraph, `cutFirms` the ids of firms
 * that the claims of the text say are cutting jobs.
 */
export function annotateQuotes(
  parts: readonly { readonly start: number; readonly text: string }[],
  found: ReadonlyMap<number, readonly Annotation[]>,
  record: {
    readonly title: string;
    readonly lang: string | null;
    readonly lines?: readonly LineShape[];
  },
  cutFirms: ReadonlySet<string>,
): AnnotatedQuote[] {
  const offsetOf = (block: number): number => parts[block]?.start ?? 0;
  const lang = guessLanguage(parts.map(({ text }) => text.slice(0, LEAD)).join('\n'), record.lang);
  const blocks = parts.map(({ text }, key) => {
    const annotations = found.get(key) ?? [];
    return {
      text,
      companies: annotations.filter((a) => a.kind === 'company'),
      phrases: annotations.filter((a) => a.kind === 'phrase'),
      heading: record.lines?.[key]?.heading ?? false,
      quoted: record.lines?.[key]?.quoted ?? false,
    };
  });
  return readQuotations({ blocks, title: record.title, cutFirms }, quotationLanguage(lang)).map(
    (quotation) => {
      const { block, start, end, text, speaker, mention, role, speakerClass, kind } = quotation;
      const at = mention ? offsetOf(mention.block) : 0;
      return {
        start: start + offsetOf(block),
        end: end + offsetOf(block),
        text,
        speaker,
        speaker_start: mention ? mention.start + at : null,
        speaker_end: mention ? mention.end + at : null,
        role,
        class: speakerClass,
        kind,
      };
    },
  );
}
