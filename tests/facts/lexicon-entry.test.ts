import { describe, expect, test } from 'vitest';
import { lexicon, looseForm } from '../../lib/facts/lexicon-entry.ts';
import { faultsOf } from './raw-row.ts';
import { entryRecord } from './sample-rows.ts';

describe('lexicon entries', () => {
  test.each([
    ['sound', {}, []],
    ['Hinglish id', { id: 'hi-Latn-vrs' }, []],
    ['example without a form', { example: 'They were let go.' }, ['example: "They were let go." holds none']],
    ['near-miss without a form', { nearMiss: 'A party.' }, ['nearMiss: "A party." holds none of the forms;']],
    [
      'innocent sense without a near-miss',
      { nearMiss: null },
      ['nearMiss: innocent and nearMiss belong together;'],
    ],
    [
      'context without evidence',
      { evidence: [] },
      ['evidence: needs-context without evidence can never count;'],
    ],
    ['head form twice', { forms: ['graduation'] }, ['forms: the head form stands among the forms;']],
    ['foreign exact form', { caseSensitive: ['RIF'] }, ['caseSensitive: RIF is no form of the entry;']],
    ['doubt without a note', { legalCertainty: 'unsure' }, ['legalCertainty: there is no legal note']],
    ['choices and a gap', { forms: ['{cut|cuts} … jobs'], example: 'Kestrel cuts ninety jobs.' }, []],
    [
      'gap the wrong way round',
      { forms: ['{cut|cuts} … jobs'], example: 'Jobs it cuts.' },
      ['example: "Jobs it cuts." holds'],
    ],
    [
      'open brace',
      { forms: ['{cut|cuts jobs'] },
      ['forms: "{cut|cuts jobs" has a brace without its partner;'],
    ],
    ['unknown kind', { kind: 'joke' }, ['kind: "joke" is not allowed here;']],
    ['source that is no link', { sources: ['a book'] }, ['sources: "a book" is not a web link;']],
  ])('%s', (_name, fields, messages) => {
    const faults = faultsOf(lexicon, entryRecord(fields));
    expect(faults).toHaveLength(messages.length);
    for (const [i, message] of messages.entries()) expect(faults[i]).toContain(message);
  });

  test('hyphen, space, case, apostrophe and width make no other form', () => {
    expect(looseForm('Right-Sizing')).toBe(looseForm('rightsizing'));
    expect(looseForm('RIF’d')).toBe(looseForm("ＲＩＦ'd"));
  });
});
