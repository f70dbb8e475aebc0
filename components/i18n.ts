import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Figure } from '../lib/hover/card-figure.ts';
import { regionCode } from './region-code.ts';

/** Looks up an interface string in the browser's language; empty where there is none. */
export type MessageSource = (key: string, substitutions: readonly string[]) => string;

/** How a day is written; a date known to the month or year leaves parts out. */
const DATE_PARTS = { year: 'numeric', month: 'short', day: 'numeric' } as const;
const NUMBER_PARTS: ReadonlySet<string> = new Set(['integer', 'group', 'decimal', 'fraction']);

/** Between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. */
function isolated(value: string): string {
  return `\u2068${value}\u2069`;
}

/** Interface text, numbers and dates in the reader's language. */
export class InterfaceText {
  /** BCP 47 tag of the language the strings are in. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly #source: MessageSource;
  readonly #plural: Intl.PluralRules;
  readonly #number: Intl.NumberFormat;
  readonly #percent: Intl.NumberFormat;
  readonly #regions: Intl.DisplayNames;

  /**
   * `uiLanguage` is the browser's own tag. Its region is kept for dates, unless
   * the strings are in another language because there are none in its own.
   */
  constructor(source: MessageSource, uiLanguage: string) {
    this.#source = source;
    const written = source('locale_tag', []) || 'en';
    this.tag = uiLanguage.split('-')[0] === written.split('-')[0] ? uiLanguage : written;
    this.direction = /^(?:ar|fa|he|ur)\b/.test(this.tag) ? 'rtl' : 'ltr';
    this.#plural = new Intl.PluralRules(this.tag);
    this.#number = new Intl.NumberFormat(this.tag);
    this.#percent = new Intl.NumberFormat(this.tag, { style: 'percent', maximumFractionDigits: 1 });
    this.#regions = new Intl.DisplayNames(this.tag, { type: 'region' });
  }

  /**
   * Text with values in the places of `$1`, `$2` … Where the language runs from
   * right to left each value is isolated: a date beside a Latin word would else
   * be drawn apart.
   */
  t(key: string, ...substitutions: string[]): string {
    const values = this.direction === 'rtl' ? substitutions.map(isolated) : substitutions;
    return this.#source(key, values);
  }

  /** Text with a number in it; `amount` chooses the plural form, `$1` is `amount` unless other texts are given. */
  plural(key: string, amount: number, ...substitutions: string[]): string {
    const given = substitutions.length > 0 ? substitutions : [this.number(amount)];
    return this.t(`${key}_${this.#plural.select(amount)}`, ...given) || this.t(`${key}_other`, ...given);
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  /** YYYY, YYYY-MM or YYYY-MM-DD; never more exact than it was given. */
  date(partial: string): string {
    const { year, month, day } = DATE_PARTS;
    const parts = {
      year,
      ...(partial.length > 4 && { month }),
      ...(partial.length > 7 && { day }),
      timeZone: 'UTC',
    };
    return new Intl.DateTimeFormat(this.tag, parts).format(Date.parse(partial));
  }

  /** Two ISO days as a span of time. */
  span(from: string, to: string): string {
    const format = new Intl.DateTimeFormat(this.tag, { ...DATE_PARTS, timeZone: 'UTC' });
    return format.formatRange(Date.parse(from), Date.parse(to));
  }

  /** "2022–2026" */
  years(from: number, to: number): string {
    return from === to ? String(from) : `${from}–${to}`;
  }

  /** "CA, NY" */
  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.tag, { type: 'unit', style: 'short' }).format(items);
  }

  /** Name of a country in the reader's language; as it is given (in English) where it is not recognised. */
  country(name: string): string {
    if (/^en\b/.test(this.tag)) return name;
    const code = regionCode(name);
    return (code && this.#regions.of(code)) || name;
  }

  /** Regions by their codes: "United States, European Union". */
  regions(codes: readonly string[]): string {
    return this.list(codes.map((code) => this.#regions.of(code) ?? code));
  }

  /** "up to 4,000 jobs" */
  jobs(figure: Figure): string {
    const { low, high } = figure;
    const stated =
      high === null ? this.#qualified(figure, this.number(low)) : this.#number.formatRange(low, high);
    return this.plural('jobs', high ?? low, stated);
  }

  /** "10–30% of staff" */
  share(figure: Figure): string {
    const { low, high } = figure;
    const stated =
      high === null
        ? this.#qualified(figure, this.#percent.format(low / 100))
        : this.#percentRange(low, high);
    return this.t('share_of_staff', stated);
  }

  /** "4,000 jobs · 10% of staff"; empty where neither is stated. */
  figures({ jobs, share }: { readonly jobs: Figure | null; readonly share: Figure | null }): string {
    return [jobs && this.jobs(jobs), share && this.share(share)].filter(Boolean).join(' · ');
  }

  /** The percent sign once: `formatRange` would repeat it. */
  #percentRange(low: number, high: number): string {
    let range = this.#number.formatRange(low, high);
    return this.#percent
      .formatToParts(high / 100)
      .map(({ type, value }) => {
        if (!NUMBER_PARTS.has(type)) return value;
        const once = range;
        range = '';
        return once;
      })
      .join('');
  }

  #qualified({ qualifier }: Figure, stated: string): string {
    return qualifier === 'exact' || qualifier === 'range'
      ? stated
      : this.t(`figure_${qualifier.replace('-', '_')}`, stated);
  }
}

const Text = createContext<InterfaceText | null>(null);
export const TextProvider = Text.Provider;

/** Throws outside of a `TextProvider`. */
export function useText(): InterfaceText {
  const text = useContext(Text);
  if (!text) throw new Error('No interface text: put a TextProvider around this component.');
  return text;
}
