import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readShipped } from './read-shipped.ts';

/** Layoff senses and innocent ones. A wrong mark that is reported becomes a row in the file of its language, in words of our own. */
const FOLDER = join(import.meta.dirname, 'senses');

interface Sense {
  readonly text: string;
  /** Surfaces to be marked, in order. */
  readonly euphemisms: readonly string[];
}

for (const file of readdirSync(FOLDER)) {
  const lang = basename(file, '.jsonl');
  const rows = readFileSync(join(FOLDER, file), 'utf8').trim().split('\n');
  describe(lang, () => {
    it.each(rows.map((row) => JSON.parse(row) as Sense))('$text', ({ text, euphemisms }) => {
      const found = readShipped(text, lang).filter((a) => a.kind === 'phrase' && a.layer === 'euphemism');
      expect(found.map((a) => a.surface)).toEqual(euphemisms);
    });
  });
}
