import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../lib/browser/message-schema.ts';
import { readTables } from '../../lib/cli/read-tables.ts';

describe('parseRequest', () => {
  it.each([
    [{ kind: 'card', subject: { kind: 'company', id: 'jd-com' } }],
    [{ kind: 'counts', companies: 3, phrases: 0 }],
    [{ kind: 'drawer' }],
  ])('knows %o', (message) => {
    expect(parseRequest(message)).toEqual(message);
  });

  it.each([
    [null],
    ['card'],
    [[]],
    [{}],
    [{ kind: 'findings' }],
    [{ kind: 'card' }],
    [{ kind: 'drawer', frameId: 0 }],
    [{ kind: 'card', subject: { kind: 'site', id: 'x' } }],
    [{ kind: 'card', subject: { kind: 'company', id: '__proto__' } }],
    [{ kind: 'card', subject: { kind: 'company', id: '../../secret' } }],
    [{ kind: 'card', subject: { kind: 'company', id: 'x', extra: 1 } }],
    [{ kind: 'card', subject: { kind: 'company', id: 'x'.repeat(500) } }],
    [{ kind: 'counts', companies: -1, phrases: 0 }],
    [{ kind: 'counts', companies: Number.NaN, phrases: 0 }],
    [{ kind: 'counts', companies: 1, phrases: 0, tabId: 7 }],
  ])('refuses %o', (message) => {
    expect(parseRequest(message)).toBeNull();
  });

  it('knows every subject of the tables', () => {
    const { companies, lexicon } = readTables();
    const subjects = [
      ...companies.map(({ id }) => ({ kind: 'company', id })),
      ...lexicon.map(({ id }) => ({ kind: 'phrase', id })),
    ];
    expect(subjects.length).toBeGreaterThan(6000);
    expect(subjects.filter((subject) => parseRequest({ kind: 'card', subject }) === null)).toEqual([]);
  });
});
