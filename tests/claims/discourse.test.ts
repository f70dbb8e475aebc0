import { expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../lib/claims/all-languages.ts';
import { readClaims } from '../../lib/claims/read-claims.ts';
import type { CompanyAnnotation } from '../../lib/detection/annotation.ts';

function firm(text: string, surface: string, companyId: string | null): CompanyAnnotation {
  const start = text.indexOf(surface);
  return {
    kind: 'company',
    start,
    end: start + surface.length,
    surface,
    companyId,
    candidates: companyId === null ? [] : [companyId],
    ...(companyId === null ? { name: surface } : {}),
    relation: 'name',
    confidence: 1,
    why: [],
  };
}

function claims(lines: readonly string[], firms: readonly (readonly CompanyAnnotation[])[]) {
  const blocks = lines.map((text, key) => ({ key, text, lang: 'en', heading: false }));
  const annotations = new Map(firms.map((list, key) => [key, list]));
  const page = {
    title: '',
    lang: 'en',
    languages: ALL_LANGUAGES,
    companyName: (id: string) => `name of ${id}`,
  };
  return readClaims(blocks, annotations, page);
}

it('names a firm outside the tables, without an id', () => {
  const text = 'Brightleaf Tooling said it would cut 300 jobs.';
  expect(claims([text], [[firm(text, 'Brightleaf Tooling', null)]])).toMatchObject([
    { company: 'Brightleaf Tooling', companyId: null, count: 300 },
  ]);
});

it('takes a short name for the firm of the page whose name begins so', () => {
  const first = 'Brightleaf Foods is ailing.';
  const second = 'Brightleaf will cut 300 jobs.';
  expect(
    claims([first, second], [[firm(first, 'Brightleaf Foods', 'bf')], [firm(second, 'Brightleaf', null)]]),
  ).toMatchObject([{ company: 'name of bf', companyId: 'bf' }]);
});
