import type { Quotation } from '../quotation/quotation.ts';
import type { Span } from '../text/span.ts';

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

/** A span further on, by some UTF-16 code units. */
export function moved<S extends Span>(span: S, by: number): S {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** A quotation for print. `startOf` gives the offset of a block in the whole text. */
export function quoteOf(quotation: Quotation, startOf: (block: number) => number): AnnotatedQuote {
  const { block, start, end, text, speaker, mention, role, speakerClass, kind } = quotation;
  const place = mention && moved(mention, startOf(mention.block));
  return {
    ...moved({ start, end }, startOf(block)),
    text,
    speaker,
    speaker_start: place?.start ?? null,
    speaker_end: place?.end ?? null,
    role,
    class: speakerClass,
    kind,
  };
}
