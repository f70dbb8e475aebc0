import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../lib/detection/annotation.ts';
import { createPageReader } from '../../lib/detection/read-page.ts';
import { SHIPPED_LANGUAGES } from '../../lib/detection/shipped-languages.ts';
import { indexOf, type SmallSource } from '../matching/index-of.ts';

const SOURCE: SmallSource = {
  names: [
    ['Block', 'Block Inc.'],
    ['Target'],
    ['Apple'],
    ['Amazon', '亚马逊'],
    ['Nike'],
    ['GM'],
    ['Walmart'],
    ['小米'],
    ['Bolt (rides)', 'Bolt'],
    ['Bolt (checkout)', 'Bolt'],
  ],
  policies: {
    Block: 'need-evidence',
    Target: 'need-evidence',
    Apple: 'need-evidence',
    Nike: 'cased-exact',
    GM: 'never-alone',
    小米: 'need-evidence',
    Bolt: 'need-evidence',
  },
  signs: [
    { companyId: 'Block', people: ['Jack Dorsey'], against: ['{} party', 'road {}'] },
    { companyId: 'Apple', products: ['iPhone'], against: ['{} pie', 'an {}', 'orchard'] },
    { companyId: 'Amazon', againstLocal: { zh: ['{}雨林'] } },
    { companyId: 'GM', people: ['Mary Barra'], products: ['Chevrolet'] },
    { companyId: 'Bolt (rides)', people: ['Markus Villig'] },
  ],
  entries: [
    { term: 'rightsizing', ambiguity: 'needs-context', evidence: ['staff', 'jobs'], stop: ['image'] },
    { term: 'laid off', kind: 'plain' },
    { term: 'Freisetzung', lang: 'de' },
    { term: 'RIF', caseSensitive: ['RIF'] },
  ],
};

const index = indexOf(SOURCE);

function read(texts: string[], { title = '', lang = null as string | null } = {}): Annotation[][] {
  const reader = createPageReader(
    { index, languages: SHIPPED_LANGUAGES },
    { title, url: 'https://news.example/', lang },
  );
  const results = reader.read(texts.map((text, key) => ({ key, text, lang: null, heading: false })));
  return texts.map((_, key) => [...(results.get(key) ?? [])]);
}

const shown = (annotations: Annotation[]): string[] =>
  annotations.map((a) => `${a.surface}=${a.kind === 'company' ? a.companyId : a.entryId}`);

describe('names that are also words', () => {
  it.each([
    ['subject of a cut', 'Target to eliminate 1,800 corporate roles', ['Target=Target']],
    ['a plain noun', 'Target audiences differ from year to year', []],
    ['lower case', 'They block callers and target buyers', []],
    ['a person of the firm', 'Yesterday Block and its head Jack Dorsey spoke of costs', ['Block=Block']],
    ['a frame of the other sense', 'The Block party was loud, said Jack Dorsey', []],
    ['an article', 'An Apple a day is cut into slices', []],
    ['a compound', 'Apple-picking jobs were cut in Target-rich areas', []],
    ['part of a longer name', 'Apple Valley lost nine teachers', []],
    [
      'a list with a firm',
      'Shops such as Walmart and Target posted results',
      ['Walmart=Walmart', 'Target=Target'],
    ],
    ['legal form', 'The firm, Target Corporation, spoke', ['Target=Target']],
    ['ticker', 'Shares of Target (NYSE: TGT) sank', ['Target=Target']],
    ['Chinese subject', '小米裁员的消息传开', ['小米=小米']],
    ['Chinese food', '妈妈煮了小米粥和两斤小米', []],
    ['a longer phrase of a plain name', '亚马逊雨林大火', []],
    ['the plain name itself', '亚马逊今年裁员', ['亚马逊=Amazon']],
    ['an address', 'Write to jobs@walmart.com or /Walmart/ today', []],
  ])('%s', (_, text, expected) => {
    expect(shown(read([text])[0] ?? [])).toEqual(expected);
  });
});

describe('letter case', () => {
  it.each([
    ['exact case only', 'We saw nike and Nike', ['Nike=Nike']],
    ['capitals prove nothing', 'THE NIKE STATUE MOVES', []],
    ['capitals with a cut', 'NIKE TO CUT 2% OF STAFF', ['NIKE=Nike']],
    ['initials are never taken alone', 'The GM of the team spoke', []],
    ['initials with proof', 'GM said Mary Barra would cut Chevrolet jobs', ['GM=GM']],
    ['cased phrases', 'Another RIF, not a rif', ['RIF=RIF']],
  ])('%s', (_, text, expected) => {
    expect(shown(read([text])[0] ?? [])).toEqual(expected);
  });
});

describe('the page as a whole', () => {
  it('lets a full name vouch for the short one, before it and after it', () => {
    expect(read(['Block was quiet.', 'Then Block Inc. spoke.', 'Block was loud.']).map(shown)).toEqual([
      ['Block=Block'],
      ['Block Inc.=Block'],
      ['Block=Block'],
    ]);
  });

  it('reopens earlier batches when a full name turns up', () => {
    const reader = createPageReader(
      { index, languages: SHIPPED_LANGUAGES },
      { title: '', url: '', lang: null },
    );
    const block = (key: number, text: string) => ({ key, text, lang: null, heading: false });
    expect(reader.read([block(1, 'Block was quiet.')]).get(1)).toEqual([]);
    const later = reader.read([block(2, 'Then Block Inc. spoke.')]);
    expect([...later.keys()].sort()).toEqual([1, 2]);
    expect(shown([...(later.get(1) ?? [])])).toEqual(['Block=Block']);
  });

  it('lets a mention with strong signs speak for the bare ones', () => {
    expect(
      read(['Block will cut 90 jobs at Block offices, said Jack Dorsey.', 'Block held its tongue.']).map(
        shown,
      ),
    ).toEqual([['Block=Block', 'Block=Block'], ['Block=Block']]);
  });

  it('says nothing more of blocks that left', () => {
    const reader = createPageReader(
      { index, languages: SHIPPED_LANGUAGES },
      { title: '', url: '', lang: null },
    );
    reader.read([{ key: 1, text: 'Block was quiet.', lang: null, heading: false }]);
    reader.forget([1, 99]);
    expect([
      ...reader.read([{ key: 2, text: 'Then Block Inc. spoke.', lang: null, heading: false }]).keys(),
    ]).toEqual([2]);
  });

  it('keeps both firms of a shared name and never guesses', () => {
    const [annotation] = read(['Bolt laid off 300 staff'])[0] ?? [];
    expect(annotation?.kind === 'company' && [...annotation.candidates].sort()).toEqual([
      'Bolt (checkout)',
      'Bolt (rides)',
    ]);
  });
});

describe('phrases', () => {
  it.each([
    [
      'evidence in the sentence',
      ['Rightsizing will touch staff in Ohio.'],
      {},
      [['Rightsizing=rightsizing']],
    ],
    ['evidence next door', ['It is a rightsizing. Many jobs go.'], {}, [['rightsizing=rightsizing']]],
    [
      'evidence in the next block',
      ['It is a rightsizing.', 'Many jobs go.'],
      {},
      [['rightsizing=rightsizing'], []],
    ],
    [
      'evidence in the title',
      ['It is a rightsizing.'],
      { title: 'Jobs go at Lumo' },
      [['rightsizing=rightsizing']],
    ],
    ['no evidence', ['It is a rightsizing.'], {}, [[]]],
    ['a stop word', ['Rightsizing the image took staff a day.'], {}, [[]]],
    ['another language', ['The band Freisetzung plays at the club on Friday with the crew.'], {}, [[]]],
    [
      'its own language',
      ['Die Freisetzung von Personal ist nicht zu vermeiden.'],
      {},
      [['Freisetzung=Freisetzung']],
    ],
  ])('%s', (_, texts, options, expected) => {
    expect(read(texts, options).map(shown)).toEqual(expected);
  });

  it('tells the plain layer from euphemisms and gives reasons', () => {
    const [phrase] = read(['He was laid off.'])[0] ?? [];
    expect(phrase).toMatchObject({ kind: 'phrase', layer: 'plain', start: 7, end: 15 });
    expect(phrase?.why.length).toBeGreaterThan(0);
  });
});

describe('firms that the page declares', () => {
  const read = (text: string, ...firms: string[]) => {
    const page = { title: '', url: '', lang: 'en', firms };
    const reader = createPageReader({ index: indexOf(SOURCE), languages: SHIPPED_LANGUAGES }, page);
    const found = reader.read([{ key: 1, text, lang: 'en', heading: false }]).get(1) ?? [];
    return found.filter((a) => a.kind === 'company').map((a) => a.surface);
  };
  const TEXT = 'It rained on Block that night.';

  it('vouch for a name that would say too little alone', () => {
    expect([read(TEXT), read(TEXT, 'Block')]).toEqual([[], ['Block']]);
    expect(read(TEXT, 'Block Inc.')).toEqual(['Block']);
  });

  it('vouch for no other name, nor for one that several firms bear', () => {
    expect(read(TEXT, 'Target', 'Block Party Ltd.')).toEqual([]);
    const shared = 'It rained on Bolt that night.';
    expect(read(shared, 'Bolt')).toEqual(read(shared));
  });
});
