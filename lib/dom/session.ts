import type { Annotation } from '../detection/annotation.ts';
import {
  countsOf,
  type Finding,
  findingsOf,
  isShownToReaders,
  type MarkCounts,
} from '../detection/findings.ts';
import type { PageReader } from '../detection/page-reader.ts';
import type { BlockSpan } from '../quotation/quotation.ts';
import { ConcealWatch } from './conceal-watch.ts';
import type { Container } from './container.ts';
import { clearLeftovers } from './highlight-sheet.ts';
import { HoverDriver, type HoverOptions } from './hover-driver.ts';
import type { Mark } from './mark-book.ts';
import { PageMarks, type PaintedMark } from './page-marks.ts';
import { PageText } from './page-text.ts';
import { Painter } from './painter.ts';
import { ReadingLoop } from './reading-loop.ts';

/** At most one report of counts in this time, ms: the badge need not flicker, nor the background wake for it. */
const REPORT_MS = 1000;

export interface SessionOptions<C> extends Pick<HoverOptions<C>, 'openPanel' | 'render'> {
  /** Opens a reader for the page as it is now: at the start, and when the page becomes another one. */
  readonly openReader: () => PageReader;
  /** Fetches what the card of a mark says; null where there is nothing to say. */
  readonly load: (mark: Mark, text: PageText) => Promise<C | null>;
  /** Whether the page at its present address may be read; a private part of a site may not. */
  readonly mayRead: () => boolean;
  readonly onCounts: (counts: MarkCounts) => void;
  readonly signal: AbortSignal;
}

/** What a session has found, and how it fares. */
export interface SessionReport {
  readonly annotating: boolean;
  readonly reading: boolean;
  readonly trouble: 'highlights-cleared' | 'too-large' | null;
  readonly findings: readonly Finding[];
}

/** One page, from the first look at it until `signal` is aborted; then nothing of ours is left in it. */
export class PageSession<C> {
  readonly #options: SessionOptions<C>;
  /** What is known of the page's text. */
  readonly text: PageText;
  readonly #loop: ReadingLoop;
  readonly #painter: Painter<PaintedMark>;
  readonly #concealed: ConcealWatch;
  readonly #marks: PageMarks;
  readonly #hover: HoverDriver<C>;
  #annotating = false;
  #lost = false;
  #reported = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SessionOptions<C>) {
    const { openReader, mayRead, signal, openPanel, render } = options;
    this.#options = options;
    const text = new PageText(openReader());
    this.text = text;
    this.#loop = new ReadingLoop({ text, openReader, mayRead, signal, onSettled: () => this.#settle() });
    this.#painter = new Painter(
      (container) => this.#rangesOf(container),
      () => {
        this.#lost = true;
        this.#hover.switch(false);
      },
    );
    this.#concealed = new ConcealWatch((blocks) => {
      text.recheck(blocks);
      this.#settle();
    });
    this.#marks = new PageMarks(text, this.#painter, () => this.#loop.shadowRoots());
    this.#hover = new HoverDriver<C>(
      {
        page: this.#marks,
        openPanel,
        render,
        load: async (id) => {
          const mark = text.marks.get(id);
          return mark ? options.load(mark, text) : null;
        },
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#close(), { once: true });
    clearLeftovers(document);
    void this.#loop.run();
  }

  /** Shows marks and cards, or not; reading goes on for the popup in any case. */
  annotate(on: boolean): void {
    this.#annotating = on;
    this.#painter.switch(on && !this.#lost);
    this.#hover.switch(on && !this.#lost);
  }

  report(): SessionReport {
    return {
      annotating: this.#annotating,
      reading: this.#loop.reading,
      trouble: this.#lost ? 'highlights-cleared' : this.#loop.tooLarge ? 'too-large' : null,
      findings: findingsOf(this.#annotations()),
    };
  }

  /** Marks open words for a layoff too, or leaves them alone again. */
  markPlain(on: boolean): void {
    this.text.mark((annotation) => on || isShownToReaders(annotation));
    this.#settle();
  }

  /** Shows the reader a place of the page. */
  jump(place: BlockSpan): void {
    this.#marks.light(place);
  }

  /** The page went out of sight, into the cache of the back button for instance. */
  rest(): void {
    this.#hover.away();
  }

  /** The page is back: reports once more, as whoever was told may be gone. */
  resume(): void {
    this.#reported = '';
    this.#settle();
  }

  *#annotations(): Iterable<Annotation> {
    for (const mark of this.text.marks.all()) yield mark.annotation;
  }

  #rangesOf(container: Container): PaintedMark[] {
    return this.text.placesIn(container).map((place) => ({
      ...place,
      style: place.mark.annotation.kind === 'company' ? 'solid' : 'wavy',
    }));
  }

  #settle(): void {
    const stale = this.text.takeStale();
    for (const container of stale) {
      const blocks = this.text.blocks.of(container) ?? [];
      this.#painter.update(
        container,
        blocks.some((block) => this.text.marks.of(block).length > 0),
      );
    }
    this.#painter.check();
    this.#concealed.keep(this.text.concealed);
    if (stale.size > 0) this.#hover.refresh((id) => this.text.marks.get(id) !== undefined);
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        this.#reportCounts();
      },
      this.#reported ? REPORT_MS : 0,
    );
  }

  #reportCounts(): void {
    const counts = countsOf(this.#annotations());
    const reported = `${counts.companies} ${counts.phrases}`;
    if (reported === this.#reported || (this.#loop.reading && !this.#reported)) return;
    this.#reported = reported;
    this.#options.onCounts(counts);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#painter.close();
    this.#concealed.close();
  }
}
