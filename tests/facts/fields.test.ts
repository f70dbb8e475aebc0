import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  barList,
  day,
  filled,
  languageTag,
  link,
  oneOf,
  optionalCount,
  optionalDay,
  optionalOneOf,
  optionalPercent,
  optionalSlug,
  optionalText,
  partialDate,
  slug,
  text,
  textList,
} from '../../lib/facts/fields.ts';

/** What a cell becomes, or the message of its first fault. */
function read(schema: v.GenericSchema<unknown, unknown>, cell: unknown): unknown {
  const result = v.safeParse(schema, cell);
  return result.success ? result.output : `! ${result.issues[0].message}`;
}

const fault = (message: string) => expect.stringContaining(`! ${message}`);

describe('cells', () => {
  test.each([
    ['text', text, 'Müller & Söhne', 'Müller & Söhne'],
    ['empty text', optionalText, '', null],
    ['bars', barList, 'JD|京东', ['JD', '京东']],
    ['no bars', barList, '', []],
    ['id', slug, '10x-genomics', '10x-genomics'],
    ['no id', optionalSlug, '', null],
    ['day', day, '2024-02-29', '2024-02-29'],
    ['no day', optionalDay, '', null],
    ['month', partialDate, '2022-03', '2022-03'],
    ['count', optionalCount, '4375', 4375],
    ['unknown count is null, not zero', optionalCount, '', null],
    ['percent', optionalPercent, '7.5', 7.5],
    ['the whole workforce', optionalPercent, '100', 100],
    ['link', link, 'https://news.example/a?b=c', 'https://news.example/a?b=c'],
    ['word', oneOf(['a', 'b']), 'b', 'b'],
    ['no word', optionalOneOf(['a', 'b']), '', null],
    ['tag', languageTag, 'hi-Latn', 'hi-Latn'],
    ['zero-width non-joiner of Persian', text, 'نمی\u200cدانم', 'نمی\u200cدانم'],
  ])('%s', (_name, schema, cell, expected) => {
    expect(read(schema, cell)).toEqual(expected);
  });

  test.each([
    ['bidi override', text, 'Acme\u202egnirif', '"Acme\u202egnirif" holds an invisible control character'],
    ['line break', text, 'a\nb', String.raw`"a\nb" holds an invisible control character`],
    ['outer space', text, ' a', '" a" begins or ends with a space; remove it'],
    ['nothing', filled, '', '"" is empty; this field must be filled in'],
    ['empty part', barList, 'a||b', '"a||b" has an empty part'],
    ['repeat', barList, 'a|a', '"a|a" names a value twice'],
    ['repeat in JSON', textList, ['a', 'a'], '["a","a"] names a value twice'],
    ['capital in an id', slug, 'JD', '"JD" is not an id'],
    ['day that does not exist', day, '2026-02-30', '"2026-02-30" is not a day; write it as YYYY-MM-DD'],
    ['month 13', partialDate, '2026-13', '"2026-13" is not a date'],
    ['American date', partialDate, '3/4/2026', '"3/4/2026" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'],
    ['zero people', optionalCount, '0', '"0" is not a whole number from 1'],
    ['text count', optionalCount, '1,200', '"1,200" is not a whole number'],
    ['fraction for percent', optionalPercent, '0', '"0" is not a percentage; write 15 for 15 percent'],
    ['over a hundred', optionalPercent, '101', '"101" is not a percentage'],
    ['script link', link, 'javascript:alert(1)', '"javascript:alert(1)" is not a web link'],
    ['data link', link, 'data:text/html,x', 'is not a web link'],
    [
      'link with remark',
      link,
      'https://news.example/a (copy)',
      '"https://news.example/a (copy)" is not a web link',
    ],
    ['unknown word', oneOf(['a', 'b']), 'c', '"c" is not allowed here; write one of: a, b'],
    ['tag in other case', languageTag, 'zh-hans', '"zh-hans" is not a language tag'],
  ])('%s is refused', (_name, schema, cell, message) => {
    const got = String(read(schema, cell));
    expect(got).toMatch(/^! /);
    expect(got).toContain(message);
  });

  test('a message names the value, what is wrong and what to do', () => {
    expect(read(slug, 'Two Words')).toEqual(
      fault('"Two Words" is not an id; use lower-case letters, digits and single dashes'),
    );
  });
});
