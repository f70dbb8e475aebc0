import { primaryTag } from '../claims/read-claims.ts';
import { guessLanguage } from '../text/language.ts';
import type { Article } from './article.ts';

/** Enough of a block to tell its language, UTF-16 code units. */
const SAMPLE = 300;

/** Primary tags of the languages that an article is written in. */
export function languagesOf({ blocks, lang }: Article): Set<string> {
  return new Set(
    blocks.map((block) => primaryTag(guessLanguage(block.text.slice(0, SAMPLE), block.lang ?? lang))),
  );
}

/** Primary tag of the language that most of an article is written in, by the beginnings of its blocks. */
export function mainLanguage({ blocks, lang }: Article): string {
  return primaryTag(guessLanguage(blocks.map(({ text }) => text.slice(0, SAMPLE)).join('\n'), lang));
}
