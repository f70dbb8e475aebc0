import { beforeAll, describe, expect, it } from 'vitest';
import { termsOf } from '../lib/cli/bench/sized-index.ts';
import { readTables } from '../lib/cli/read-tables.ts';
import { compileIndex, type IndexSource } from '../lib/matching/compile.ts';
import { indexSource } from '../lib/matching/index-source.ts';
import { findMatches } from '../lib/matching/matcher.ts';
import type { NameIndex } from '../lib/matching/name-index.ts';
import { openIndex } from '../lib/matching/open-index.ts';
import type { Packed } from '../lib/matching/packing.ts';
import { fold } from '../lib/text/fold.ts';

/**
 * What reading a page may cost, in counts that are the same on every machine.
 * Times are for `npm run bench`. A limit that is reached is raised together
 * with a word on what was bought for it.
 */
const INDEX_BYTES = 3_000_000;
const BYTES_A_FORM = 55;
/** Most forms that the time to open the index, and its share of the heap, allow for. */
const FORMS = 65_000;

let source: IndexSource;
let packed: Packed;
let index: NameIndex;

beforeAll(() => {
  source = indexSource(readTables());
  packed = compileIndex(source);
  index = openIndex(packed);
}, 60_000);

describe('the name index that every page opens', () => {
  const bytes = (): number => Buffer.byteLength(packed.text) + Buffer.byteLength(packed.numbers);
  const forms = (): number => termsOf(source).length;

  it('is no larger than it may be', () => {
    expect(bytes()).toBeLessThan(INDEX_BYTES);
    expect(forms()).toBeLessThan(FORMS);
  });

  it('spends few bytes on a form', () => {
    expect(forms()).toBeGreaterThan(10_000);
    expect(bytes() / forms()).toBeLessThan(BYTES_A_FORM);
  });
});

/** How often a code unit of `text` is read while `run` is at work. */
function unitsRead(text: string, run: () => void): number {
  const { charCodeAt } = String.prototype;
  let count = 0;
  String.prototype.charCodeAt = function (this: string, at: number) {
    if (this === text) count++;
    return charCodeAt.call(this, at);
  };
  try {
    run();
  } finally {
    String.prototype.charCodeAt = charCodeAt;
  }
  return count;
}

interface Sample {
  readonly language: string;
  readonly text: string;
  /** Most reads of a unit of the folded text, on average. */
  readonly matching: number;
}

const SAMPLES: readonly Sample[] = [
  {
    language: 'English',
    text: 'The harbour town has three bakeries, and the oldest of them opens at five. “Nobody else would get up so early,” says the baker, whose grandfather built the oven in 1931. In March the mill behind it stopped, and 120 weavers were let go.',
    matching: 25,
  },
  {
    language: 'Chinese',
    text: '港口小镇有三家面包房，最老的一家早上五点开门。面包师说，他的祖父在1931年砌了这座炉子，别人都不愿意起这么早。三月，后面的纺织厂停了工，一百二十名女工被裁员。',
    matching: 4.5,
  },
  {
    language: 'Russian',
    text: 'В портовом городке три пекарни, и самая старая открывается в пять утра. «Никто другой не встал бы так рано», говорит пекарь, чей дед сложил печь в 1931 году. В марте фабрика за ней встала.',
    matching: 10,
  },
];
/** Most reads of a unit of a text in folding: itself, and as the neighbour of the one before. */
const FOLDING = 2.1;

describe('code units read', () => {
  it.each(SAMPLES)('in $language', ({ text, matching }) => {
    const folded = fold(text);
    const inFolding = unitsRead(text, () => void fold(text)) / text.length;
    const inMatching =
      unitsRead(folded.text, () => void findMatches(index, folded, () => true)) / folded.text.length;
    // None at all would mean that they are read in a way that is not counted here.
    expect(inFolding).toBeGreaterThan(0.5);
    expect(inFolding).toBeLessThan(FOLDING);
    expect(inMatching).toBeGreaterThan(0.5);
    expect(inMatching).toBeLessThan(matching);
  });
});
