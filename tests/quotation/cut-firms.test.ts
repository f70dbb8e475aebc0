import { describe, expect, test } from 'vitest';
import { CutFirms } from '../../lib/quotation/cut-firms.ts';
import { readingOf } from '../../lib/quotation/language.ts';
import { quotationLanguage } from '../../lib/quotation/languages/registry.ts';
import { pageOf, type Setting } from './page-of.ts';

/** A page with the given words marked as phrases about layoffs. */
function firmsOf(text: string, phrase: string, setting: Setting = {}): CutFirms {
  const page = pageOf(text, setting);
  const blocks = page.blocks.map((block) => {
    const start = block.text.indexOf(phrase);
    return start < 0 ? block : { ...block, phrases: [{ start, end: start + phrase.length }] };
  });
  return new CutFirms({ ...page, blocks }, readingOf(quotationLanguage('en')).speech);
}

describe('the firm being cut', () => {
  test.each<[string, string, Setting]>([
    ['known, before the phrase', 'Lumo is to cut 300 jobs.', { firms: ['Lumo'] }],
    ['known, behind the phrase', 'After cut 300 jobs at Lumo, calm.', { firms: ['Lumo'] }],
    ['in no table, at the head', 'Lumo will cut 300 jobs.', {}],
    ['in no table, as a possessor', 'News of Lumo’s cut 300 jobs came late.', {}],
    ['named by the claims', 'Nothing here.', { firms: ['Lumo'], cut: ['Lumo'] }],
  ])('%s', (_, text, setting) => {
    const line = setting.firms ? `${text} Roy runs Lumo.` : text;
    expect(firmsOf(line, 'cut 300 jobs', setting).relation('head of Lumo', 'Ana Roy')).toBe('cut');
  });

  test("a firm in somebody's role is not it", () => {
    const firms = firmsOf(
      'Lumo cut 300 jobs, said Bo Kim, an analyst at Kestrel, of the plan.',
      'cut 300 jobs',
      { firms: ['Lumo', 'Kestrel'] },
    );
    expect(firms.relation('analyst at Kestrel', 'Bo Kim')).toBe('listed');
    expect(firms.relation('boss of Lumo', 'Bo Kim')).toBe('cut');
  });
});

describe('other firms', () => {
  test('one that the headline names is a topic', () => {
    expect(
      firmsOf('It hurts.', '-', { title: 'Kestrel shuts a mill' }).relation('head of Kestrel', 'Ana Roy'),
    ).toBe('topic');
  });
  test('one that a sentence without the speaker names is a topic', () => {
    expect(firmsOf('Kestrel is large. Roy left.', '-').relation('head of Kestrel', 'Ana Roy')).toBe('topic');
  });
  test('one that stands beside the speaker alone is not', () => {
    expect(firmsOf('Ana Roy, head of Kestrel, left.', '-').relation('head of Kestrel', 'Ana Roy')).toBe(
      'other',
    );
  });
  test('offices in capitals are no firms', () => {
    expect(firmsOf('It hurts.', '-').relation('HR chief', 'Ana Roy')).toBe('none');
    expect(firmsOf('It hurts.', '-').relation('', 'Ana Roy')).toBe('none');
  });
});

describe('names at the head of a sentence about cuts', () => {
  test.each([
    ['Lumo will cut 300 jobs.', 'Lumo', true],
    ['But Lumo plans to cut 300 jobs.', 'Lumo', true],
    ['Lumo said it would cut 300 jobs.', 'Lumo', true],
    ['Roy said they would cut 300 jobs.', 'Roy', false],
    ['Ana Roy of Kestrel told us they cut 300 jobs.', 'Ana Roy', false],
    ['Roy was there when they cut 300 jobs.', 'Roy', false],
    ['An HR expert asked why they cut 300 jobs.', 'HR', false],
  ])('%s: %s', (text, name, expected) => {
    expect(firmsOf(text, 'cut 300 jobs').hasName(name)).toBe(expected);
  });
});
