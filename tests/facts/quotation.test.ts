import { describe, expect, test } from 'vitest';
import { commentary, wordCount } from '../../lib/facts/quotation.ts';
import { faultsOf } from './raw-row.ts';
import { quotationRecord } from './sample-rows.ts';

const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');

describe('quotations', () => {
  test.each([
    ['forty words', { quote: words(40) }, []],
    ['forty-one', { quote: words(41) }, ['quote: 41 words are too many; quote 40 at most']],
    ['unknown class', { class: 'guru' }, ['class: "guru" is not allowed here;']],
    ['no speaker', { speaker: '' }, ['speaker: "" is empty;']],
    ['publisher and date for a link', { source_url: '' }, []],
    ['neither', { source_url: '', date: '' }, ['source_url: no way to find the source;']],
    ['date as a word', { date: 'spring' }, ['date: "spring" is not a date;']],
    ['missing key', { check: undefined }, ['check: undefined is not a text; write a string']],
    ['unknown key', { colour: 'red' }, ['colour: is no field of this table; remove it or mend its spelling']],
  ])('%s', (_name, fields, messages) => {
    const faults = faultsOf(commentary, quotationRecord(fields));
    expect(faults).toHaveLength(messages.length);
    for (const [i, message] of messages.entries()) expect(faults[i]).toContain(message);
  });

  test('words of a script without spaces are counted by the segmenter', () => {
    expect(wordCount('今天很多人毕业了', 'zh-Hans')).toBeGreaterThan(3);
    expect(wordCount('many people  left', 'en')).toBe(3);
  });
});

test('a key that is left out is reported as missing', () => {
  const { check: _, ...rest } = quotationRecord();
  expect(faultsOf(commentary, rest)).toEqual(['check: is missing; add it, empty if it is unknown']);
});
