import { ALL_LANGUAGES } from '../../article/all-languages.ts';
import type { Article } from '../../article/article.ts';
import { mainLanguage } from '../../article/languages-of.ts';
import { readClaims } from '../../claims/read-claims.ts';
import type { CompanyAnnotation } from '../../detection/annotation.ts';
import { createPageReader } from '../../detection/read-page.ts';
import { SHIPPED_LANGUAGES } from '../../detection/shipped-languages.ts';
import { findMatches } from '../../matching/matcher.ts';
import { openIndex } from '../../matching/open-index.ts';
import type { Packed } from '../../matching/packing.ts';
import { quotationLanguage } from '../../quotation/languages/registry.ts';
import { readQuotations } from '../../quotation/read-quotations.ts';
import { fold } from '../../text/fold.ts';
import { htmlText } from '../html-text.ts';
import type { Material } from './material.ts';
import type { Measurement } from './measurement.ts';
import type { PageKey } from './page-plans.ts';
import type { Take } from './take.ts';
import { note, type Rounds, roundsOf, timing } from './timings.ts';

/** Pages read here: one of spaced script, one of unspaced. A larger one would only take longer. */
const PAGES: readonly PageKey[] = ['M', 'C'];
/** Rounds that compile and do not count. */
const WARM_UPS = 4;
const FLOOR = 'character loop';
const NS_PER_MS = 1e6;

/** Sum of all code units: nobody reads a text in less. */
function readAll(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** The layers of the engine on the blocks of one page, each with what it needs made ready. */
function layersOf(packed: Packed, html: string, lang: string, title: string): Record<string, () => unknown> {
  const texts = htmlText(html).text.split('\n');
  const index = openIndex(packed);
  const folded = texts.map(fold);
  const blocks = texts.map((text, key) => ({ key, text, lang: null, heading: false, quoted: false }));
  const detect = () =>
    createPageReader({ index, languages: SHIPPED_LANGUAGES }, { title, url: '', lang }).read(blocks);
  const found = detect();
  const article: Article = { blocks, found, title, lang };
  const language = quotationLanguage(mainLanguage(article));
  const quotable = blocks.map(({ key, text, heading, quoted }) => {
    const annotations = found.get(key) ?? [];
    return {
      text,
      heading,
      quoted,
      companies: annotations.filter((a): a is CompanyAnnotation => a.kind === 'company'),
      phrases: annotations.filter((a) => a.kind === 'phrase'),
    };
  });
  const claims = new Map(
    [...ALL_LANGUAGES].flatMap(([tag, { claims }]) => (claims ? [[tag, claims] as const] : [])),
  );
  return {
    [FLOOR]: () => readAll(texts),
    fold: () => texts.map(fold),
    matcher: () => folded.map((text) => findMatches(index, text, () => true)),
    detection: detect,
    claims: () => readClaims(blocks, found, { title, lang, companyName: (id) => id, languages: claims }),
    quotations: () => language && readQuotations({ blocks: quotable, title, cutFirms: new Set() }, language),
  };
}

function timed(run: () => unknown): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / NS_PER_MS;
}

/** Nanoseconds a character of each layer, warm, without a browser; against a loop over the characters. */
export function nodePart(material: Material, { rounds, keys, say }: Take): Measurement[] {
  return PAGES.filter((key) => keys.includes(key)).flatMap((page) => {
    say(`Reading the text of page ${page} …`);
    const { html, lang, title, characters } = material.pages[page];
    const layers = Object.entries(layersOf(material.packs.shipped as Packed, html, lang, title));
    const times: Rounds = {};
    for (let round = -WARM_UPS; round < rounds; round++) {
      for (const [name, run] of layers) {
        const time = timed(run);
        if (round >= 0) note(times, name, '', (time * NS_PER_MS) / characters);
      }
    }
    const floors = roundsOf(times, FLOOR);
    return layers.map(([name]) => timing([`node ${name}`, '', page], roundsOf(times, name), floors, 'ns'));
  });
}
