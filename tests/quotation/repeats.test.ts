import { expect, test } from 'vitest';
import { withoutRepeats } from '../../lib/quotation/repeats.ts';

const WORDS = 'They let go of half the team';
const blocks = [{ text: WORDS }, { text: `${WORDS}.` }];
const one = (block: number, sure: boolean) => ({ block, start: 0, end: WORDS.length, sure });

test('the one with a cue stays, wherever it stands', () => {
  expect(withoutRepeats([one(0, false), one(1, true)], blocks)).toEqual([one(1, true)]);
  expect(withoutRepeats([one(0, true), one(1, false)], blocks)).toEqual([one(0, true)]);
});
test('two with cues are two', () => {
  expect(withoutRepeats([one(0, true), one(1, true)], blocks)).toHaveLength(2);
});
test('without any cue the first stays', () => {
  expect(withoutRepeats([one(0, false), one(1, false)], blocks)).toEqual([one(0, false)]);
});
test('short words repeat by chance', () => {
  const short = (block: number) => ({ block, start: 0, end: 7, sure: false });
  expect(withoutRepeats([short(0), short(1)], blocks)).toHaveLength(2);
});
