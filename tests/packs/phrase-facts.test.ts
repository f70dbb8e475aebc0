import { describe, expect, test } from 'vitest';
import { phraseFacts } from '../../lib/packs/phrase-facts.ts';
import { entryRow, quotationRow } from '../facts/sample-rows.ts';

const about = (phrase: string, id = 'doe-on-words') =>
  quotationRow({ id, about: { companies: [], phrases: [phrase] } });

describe('facts of a phrase', () => {
  test.each([
    ['the head form', 'graduation', 1],
    ['another case', 'Graduation', 1],
    ['a form', 'graduated from the company', 1],
    ['a hyphen for a space', 'graduated-from the company', 1],
    ['another phrase', 'rightsizing', 0],
    ['a part of a form', 'graduated', 0],
  ])('a quotation about %s', (_name, phrase, count) => {
    expect(phraseFacts({ lexicon: [entryRow()], commentary: [about(phrase)] })[0]?.quotations).toHaveLength(
      count,
    );
  });

  test('a quotation that names two forms of one entry stands there once', () => {
    const twice = quotationRow({
      about: { companies: [], phrases: ['graduation', 'graduated from the company'] },
    });
    expect(phraseFacts({ lexicon: [entryRow()], commentary: [twice] })[0]?.quotations).toHaveLength(1);
  });

  test('a legal note nobody could vouch for is kept back', () => {
    const legal = 'A notice of 60 days is due';
    const of = (fields: Record<string, unknown>) =>
      phraseFacts({ lexicon: [entryRow(fields)], commentary: [] })[0];
    expect(of({ legal })?.legal).toBe(legal);
    expect(of({ legal, legalCertainty: 'unsure' })?.legal).toBeNull();
  });

  test('sources are https links only', () => {
    const [facts] = phraseFacts({
      lexicon: [entryRow({ sources: ['http://old.example/', 'https://news.example/'] })],
      commentary: [],
    });
    expect(facts?.sources).toEqual(['https://news.example/']);
  });
});
