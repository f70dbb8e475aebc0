import type { Annotation } from '../../lib/detection/annotation.ts';
import type { PageReader } from '../../lib/detection/page-reader.ts';

function annotation(surface: string, start: number): Annotation {
  const span = { start, end: start + surface.length, surface, why: [] };
  return surface[0] === surface[0]?.toUpperCase()
    ? { ...span, kind: 'company', companyId: surface, candidates: [surface], relation: 'name', confidence: 1 }
    : {
        ...span,
        kind: 'phrase',
        entryId: surface,
        lang: 'en',
        layer: surface === 'laid off' ? 'plain' : 'euphemism',
      };
}

const WORDS = /JD\.com|Intel|Meta|graduation|laid off/g;

/** A page reader that finds fixed words, and keeps what it was given to read and to forget. */
export class FixedWords implements PageReader {
  readonly batches: string[][] = [];
  readonly forgotten: number[] = [];
  /** Languages of the blocks read, by text. */
  readonly langs = new Map<string, string | null>();

  /** Everything read so far, in order, without the white space around it. */
  get texts(): string[] {
    return this.batches.flat();
  }

  read: PageReader['read'] = (batch) => {
    this.batches.push(batch.map(({ text }) => text.trim()));
    const results = new Map<number, readonly Annotation[]>();
    for (const { key, text, lang, readable } of batch) {
      this.langs.set(text.trim(), lang);
      const found = [...text.matchAll(WORDS)].map((match) => annotation(match[0], match.index));
      const isThere = found.length === 0 || readable?.() !== false;
      results.set(key, isThere ? found : []);
    }
    return results;
  };

  forget: PageReader['forget'] = (keys) => {
    this.forgotten.push(...keys);
  };
}
