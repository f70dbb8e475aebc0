import { describe, expect, it } from 'vitest';
import { bibliography } from '../../lib/citation/bibliography.ts';
import { type Cited, cslCitation } from '../../lib/citation/cited.ts';

const CITED: Cited = {
  quote: 'It is lean.',
  speaker: 'Ana Roy',
  role: 'economist',
  organisation: 'Elm University',
  publisher: 'The Ledger',
  title: 'Cuts at Lumo & Co.',
  date: '2026-03-04',
  url: 'https://ledger.example/cuts_at_lumo',
};

describe('a bibliography', () => {
  it('in BibTeX is one entry under the key of the quotation', () => {
    const item = cslCitation(CITED);
    const entry = bibliography(item, 'bibtex');
    expect(entry.startsWith(`@misc{${item.id},`)).toBe(true);
    expect(entry).toMatch(/title = \{Cuts at \{Lumo\} \\& \{Co\}\.\}/);
    expect(entry).toMatch(/year = \{2026\}/);
    expect(entry).toContain('https://ledger.example/cuts_at_lumo');
    expect(entry).toMatch(/note = \{.*It is lean.*Ana Roy, economist, Elm University/);
  });

  it('lets no text end its field', () => {
    const entry = bibliography(
      cslCitation({ ...CITED, title: 'A } b { c', quote: '100 % of us \\ them' }),
      'bibtex',
    );
    let depth = 0;
    for (const sign of entry) {
      if (sign === '{') depth++;
      if (sign === '}') depth--;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  it('in CSL-JSON is the item', () => {
    const item = cslCitation(CITED);
    const [written] = JSON.parse(bibliography(item, 'csl-json')) as unknown[];
    expect(written).toMatchObject({
      id: item.id,
      type: 'webpage',
      title: item.title,
      URL: item.URL,
      note: item.note,
    });
  });
});
