// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { declaredFirms } from '../../lib/dom/declared-firms.ts';

function declared(data: unknown): string[] {
  document.body.innerHTML = '';
  const script = Object.assign(document.createElement('script'), { type: 'application/ld+json' });
  script.textContent = typeof data === 'string' ? data : JSON.stringify(data);
  document.body.append(script);
  return declaredFirms(document);
}

test('firms that the page is about or mentions', () => {
  const data = {
    '@type': 'NewsArticle',
    about: [{ '@type': 'Corporation', tickerSymbol: 'XYZ', name: 'Block' }],
    mentions: { '@type': 'Organization', name: 'Norvik Tooling' },
  };
  expect(declared(data)).toEqual(['Block', 'Norvik Tooling']);
});

test('not the publisher, and not people', () => {
  const data = {
    publisher: { '@type': 'Organization', name: 'Fortune' },
    author: [{ '@type': 'Organization', name: 'Time Staff' }],
    about: { '@type': 'Person', name: 'Ana Roy' },
  };
  expect(declared(data)).toEqual([]);
});

test('nothing where the data is broken or endless', () => {
  expect(declared('{"@type": "Corporation", "name": ')).toEqual([]);
  expect(declared('{"@type":"Corporation",'.repeat(5000))).toEqual([]);
  expect(declared({ '@type': 'Corporation', name: 'x'.repeat(500) })).toEqual([]);
});
