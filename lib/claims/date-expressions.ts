import type { Span } from '../text/span.ts';

/** A date of a text. `value` is as exact as the text: YYYY, YYYY-MM or YYYY-MM-DD; null where the year is not told. */
export interface DateExpression extends Span {
  readonly value: string | null;
}

const YEAR = String.raw`(?:19|20)\d{2}`;
const CJK = new RegExp(
  String.raw`(${YEAR})\s?[年년](?:度)?(?:\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일号號])?)?|(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]`,
  'gu',
);
const ISO = new RegExp(String.raw`(?<!\d)(${YEAR})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)`, 'g');
const MIN_YEAR = 1900;
const MAX_YEAR = 2099;

interface Months {
  readonly pattern: RegExp;
  number(name: string): number;
}

const cache = new Map<string, Months>();

/** Names of the months as the browser's own locale data has them: full and short, alone and beside a day. */
function monthsOf(language: string): Months {
  let months = cache.get(language);
  if (months) return months;
  const names = new Map<string, number>();
  for (let month = 0; month < 12; month++) {
    const day = new Date(Date.UTC(2001, month, 15));
    for (const style of ['long', 'short'] as const) {
      for (const beside of [{}, { day: 'numeric' }] as const) {
        const parts = new Intl.DateTimeFormat(language, {
          month: style,
          timeZone: 'UTC',
          ...beside,
        }).formatToParts(day);
        const name = parts
          .find((p) => p.type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '');
        if (name && /\p{L}{3}/u.test(name)) names.set(name.normalize('NFKC'), month + 1);
      }
    }
  }
  if (language === 'en') names.set('sept', 9);
  const alternatives = [...names.keys()].sort((a, b) => b.length - a.length).join('|') || '(?!)';
  const day = String.raw`(?:(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?(?: (?:de|di|of))? )?`;
  const tail = String.raw`(?:[.,]? (?:(\d{1,2})(?:st|nd|rd|th)?(?!\d|[,.]\d|%)(?:,)?(?: |$|(?=[^\p{L}\d])))?(?:(?:de|del|of|do|roku) )?(${YEAR})?)?`;
  months = {
    pattern: new RegExp(String.raw`(?<![\p{L}\d])${day}(${alternatives})(?![\p{L}])${tail}`, 'gu'),
    number: (name) => names.get(name) ?? 0,
  };
  cache.set(language, months);
  return months;
}

function dated(year: string | undefined, month: number, day: number): string | null {
  const y = Number(year);
  if (!(y >= MIN_YEAR && y <= MAX_YEAR) || month > 12 || day > 31) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${y}${month > 0 ? `-${two(month)}${day > 0 ? `-${two(day)}` : ''}` : ''}`;
}

/** Dates in a folded text, in text order. Weekdays and "last year" are none. */
export function dateExpressions(text: string, language: string): DateExpression[] {
  const found: DateExpression[] = [];
  const add = (start: number, length: number, value: string | null) => {
    if (!found.some((d) => d.start < start + length && start < d.end))
      found.push({ start, end: start + length, value });
  };
  for (const hit of text.matchAll(CJK))
    add(hit.index, hit[0].length, dated(hit[1], Number(hit[2] ?? 0), Number(hit[3] ?? 0)));
  for (const hit of text.matchAll(ISO))
    add(hit.index, hit[0].length, dated(hit[1], Number(hit[2]), Number(hit[3] ?? 0)));
  if (!['zh', 'ja', 'ko'].includes(language)) {
    const months = monthsOf(language);
    for (const hit of text.matchAll(months.pattern)) {
      const [all, before, name = '', behind, year] = hit;
      // Some short names are also words (may, mar): alone they are no date.
      if (!before && !behind && !year && name.length < 4) continue;
      add(hit.index, all.trimEnd().length, dated(year, months.number(name), Number(before ?? behind ?? 0)));
    }
  }
  const year = new RegExp(String.raw`(?<![\p{L}\d.,$€£¥])(${YEAR})(?![\d%]|[.,]\d)`, 'gu');
  for (const hit of text.matchAll(year)) add(hit.index, hit[0].length, dated(hit[1], 0, 0));
  return found.sort((a, b) => a.start - b.start);
}
