import { describe, expect, it } from 'vitest';
import { coreOf, coresAmong } from '../../lib/lexicon/core.ts';
import { expand, formsOf, writtenForms } from '../../lib/lexicon/forms.ts';

describe('expand', () => {
  it.each([
    ['plain', ['plain']],
    ['{cut|cuts} jobs', ['cut jobs', 'cuts jobs']],
    ['{a|b} … {c|d}', ['a … c', 'a … d', 'b … c', 'b … d']],
    [
      'in {our |}{global |}workforce',
      ['in our global workforce', 'in our workforce', 'in global workforce', 'in workforce'],
    ],
  ])('%s', (form, expected) => {
    expect(expand(form)).toEqual(expected);
  });
});

describe('formsOf', () => {
  it('adds the joined spelling of hyphenated words, each form once', () => {
    expect(formsOf({ term: 'right-sizing', forms: ['rightsizing', 'right-size'], match: 'word' })).toEqual([
      'right-sizing',
      'rightsizing',
      'right-size',
      'rightsize',
    ]);
  });
});

describe('writtenForms', () => {
  it('keeps the spelling that names a core, not the same form without it', () => {
    expect(writtenForms({ term: '被毕业', forms: ['{被|遭}[毕业]', '毕业潮'], match: 'substring' })).toEqual([
      '被[毕业]',
      '遭[毕业]',
      '毕业潮',
    ]);
  });
});

describe('coreOf', () => {
  const core = (form: string, forms: string[], match: 'word' | 'prefix' | 'substring' = 'word') => {
    const found = coreOf(form, coresAmong(forms), match);
    if (!found) return null;
    const text = form.replace(/[[\]]/g, '').toLowerCase();
    const start = found.start < 0 ? text.length + found.start : found.start;
    return text.slice(start, start + found.length);
  };
  it.each([
    [
      'a scheme word behind',
      core('restructuring plan', ['restructuring', 'restructuring plan']),
      'restructuring',
    ],
    ['the shortest there is', core('restructuring', ['restructuring', 'restructuring plan']), null],
    ['a part of a word is none', core('Zukunftsprogramms', ['Zukunftsprogramm', 'Zukunftsprogramms']), null],
    ['unspaced scripts', core('被毕业', ['毕业', '被毕业'], 'substring'), '毕业'],
    [
      'a scheme with a name',
      core('plan de départs volontaires', ['départs volontaires', 'plan de départs volontaires']),
      null,
    ],
    ['gaps stay whole', core('let … go', ['go', 'let … go']), null],
    ['named by brackets', core('was [let go] today', []), 'let go'],
    ['named behind a gap', core('jobs … [gently] cut', []), 'gently'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
