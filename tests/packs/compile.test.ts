import { beforeAll, describe, expect, test } from 'vitest';
import { readTables } from '../../lib/cli/read-tables.ts';
import { isHidden } from '../../lib/facts/flags.ts';
import type { Tables } from '../../lib/facts/tables.ts';
import type { CompanyFacts } from '../../lib/packs/card-facts.ts';
import { compilePack, type Pack } from '../../lib/packs/compile.ts';
import { shardPath } from '../../lib/packs/shard.ts';
import { announcedSum } from '../../lib/packs/summary.ts';

let tables: Tables;
let pack: Pack;
let cards: CompanyFacts[];
beforeAll(() => {
  tables = readTables();
  pack = compilePack(tables);
  cards = [...pack.companies.values()].flatMap((shard) => Object.values(shard));
});

function card(id: string): CompanyFacts {
  const found = pack.companies.get(shardPath({ kind: 'company', id }))?.[id];
  if (found === undefined) throw new Error(`no card of ${id}`);
  return found;
}

function phrase(id: string) {
  return pack.phrases.get(shardPath({ kind: 'phrase', id }))?.[id];
}

describe('the pack of the real tables', () => {
  test('every company and every phrase is found in its shard', () => {
    expect(cards).toHaveLength(tables.companies.length);
    for (const { id } of tables.companies) expect(card(id).id).toBe(id);
    for (const { id } of tables.lexicon) expect(phrase(id)?.id).toBe(id);
  });

  test('no shard is much larger than the others', () => {
    const sizes = [...pack.companies.values()].map((shard) => Object.keys(shard).length);
    expect(sizes).toHaveLength(64);
    expect(Math.max(...sizes)).toBeLessThan(2 * (tables.companies.length / 64));
  });

  test('hidden rows are in no card, all other rows of known firms are', () => {
    const shown = new Set(
      cards.flatMap(({ events, notices }) => [...events, ...notices].map(({ id }) => id)),
    );
    const rows = [...tables.events, ...tables.notices];
    const hidden = rows.filter(isHidden);
    expect(hidden.length).toBeGreaterThan(300);
    expect(hidden.filter(({ id }) => shown.has(id))).toEqual([]);
    const expected = rows.filter((row) => row.companyId !== null && !isHidden(row));
    expect(shown.size).toBe(expected.length);
    expect(pack.coverage.announcements + pack.coverage.notices).toBe(expected.length);
  });

  test('no link in a card is anything but https', () => {
    const links = cards.flatMap(({ events, notices, quotations }) =>
      [...events, ...notices, ...quotations].map(({ sourceUrl }) => sourceUrl),
    );
    expect(links.filter((link) => link !== '' && !link.startsWith('https://'))).toEqual([]);
    expect(links.filter((link) => link === '').length).toBeLessThan(20);
  });

  test('rows compiled from the Chinese press, rumours and headcounts are never summable', () => {
    const events = cards.flatMap((company) => company.events);
    const press = events.filter(({ origin }) => origin === 'china-press-compilation');
    expect(press.length).toBeGreaterThan(50);
    expect(press.filter(({ summable }) => summable)).toEqual([]);
    const doubtful = events.filter(
      ({ status, cautions }) =>
        ['rumoured', 'denied', 'amended', 'rescinded'].includes(status) ||
        cautions.includes('headcount-change'),
    );
    expect(doubtful.length).toBeGreaterThan(30);
    expect(doubtful.filter(({ summable }) => summable)).toEqual([]);
  });

  test('the firms of the story have their records', () => {
    expect(card('jd-com').events.map(({ status }) => status)).toContain('reported');
    for (const id of ['jd-com', 'bilibili', 'alibaba', 'tencent', 'kuaishou']) {
      expect(card(id).events.length, id).toBeGreaterThan(2);
    }
    expect(announcedSum(card('jd-com').events, pack.coverage).count).toBeNull();
    expect(card('jd-com').quotations[0]?.speaker).toBe('Adrian Goh');
  });

  test('quotations about a phrase stand on its card in both languages', () => {
    for (const id of ['en-graduation', 'zhs-005']) {
      expect(phrase(id)?.quotations[0]?.speaker, id).toBe('Adrian Goh');
    }
  });

  test('a known range is summed as a range, notices apart', () => {
    const hp = announcedSum(card('hp').events, pack.coverage);
    expect([hp.count, hp.countMax]).toEqual([4000, 6000]);
    const amazon = card('amazon');
    expect(amazon.notices.length).toBeGreaterThan(0);
    const { count, used } = announcedSum(amazon.events, pack.coverage);
    expect(count).toBe(used.reduce((total, event) => total + (event.count ?? 0), 0));
  });

  test('the same tables give the same pack', () => {
    expect(JSON.stringify([...compilePack(tables).companies])).toBe(JSON.stringify([...pack.companies]));
  });
});
