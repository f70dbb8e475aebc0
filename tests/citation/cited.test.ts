import { describe, expect, test } from 'vitest';
import { type Cited, cslCitation, markdownCitation, plainCitation } from '../../lib/citation/cited.ts';

const FULL: Cited = {
  quote: 'It is lean.',
  speaker: 'Ana Roy',
  role: 'economist',
  organisation: 'Elm University',
  publisher: 'The Ledger',
  title: 'Cuts at Lumo',
  date: '2026-03-04',
  url: 'https://ledger.example/cuts',
};
const BARE: Cited = { ...FULL, speaker: '', role: '', organisation: '', title: '', date: '', url: '' };

describe('plain', () => {
  test('speaker, source, date and address', () => {
    expect(plainCitation(FULL)).toBe(
      '“It is lean.” — Ana Roy, economist, Elm University. The Ledger, “Cuts at Lumo”, 2026-03-04. https://ledger.example/cuts',
    );
  });
  test('what is unknown is left out', () => {
    expect(plainCitation(BARE)).toBe('“It is lean.” The Ledger.');
  });
  test('an organisation that the role names is not named twice', () => {
    expect(plainCitation({ ...FULL, role: 'economist at Elm University' })).toContain(
      '— Ana Roy, economist at Elm University. The',
    );
  });
});

describe('Markdown', () => {
  test('a block quotation with a link', () => {
    expect(markdownCitation(FULL)).toBe(
      '> It is lean.\n>\n> — Ana Roy, economist, Elm University. [Cuts at Lumo](<https://ledger.example/cuts>), The Ledger, 2026-03-04',
    );
  });
  test('signs of Markdown stay signs', () => {
    expect(markdownCitation({ ...BARE, quote: '*No* [comment]' })).toBe(
      '> \\*No\\* \\[comment\\]\n>\n> — The Ledger',
    );
  });
  test('an address cannot end its link', () => {
    expect(markdownCitation({ ...FULL, url: 'https://a.example/x> y' })).toContain(
      '<https://a.example/x%3E%20y>',
    );
  });
});

describe('CSL-JSON', () => {
  test('a page with its date in parts', () => {
    expect(cslCitation(FULL)).toEqual({
      id: expect.stringMatching(/^theledger2026[0-9a-z]+$/),
      type: 'webpage',
      title: 'Cuts at Lumo',
      'container-title': 'The Ledger',
      issued: { 'date-parts': [[2026, 3, 4]] },
      URL: 'https://ledger.example/cuts',
      note: '“It is lean.” — Ana Roy, economist, Elm University',
    });
  });
  test('no date, no title', () => {
    const item = cslCitation(BARE);
    expect(item).not.toHaveProperty('issued');
    expect(item.title).toBe('The Ledger');
  });
  test('a key for each quotation', () => {
    expect(cslCitation(FULL).id).toBe(cslCitation({ ...FULL }).id);
    expect(cslCitation(FULL).id).not.toBe(cslCitation({ ...FULL, quote: 'It is fat.' }).id);
  });
});
