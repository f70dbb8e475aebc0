import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Figure } from '../lib/hover/card-figure.ts';

/** Looks up an interface string in the browser's language; empty where there is none. */
export type MessageSource = (key: string, substitutions: readonly string[]) => string;

const DAY_PARTS = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
const MONTH_PARTS = { year: 'numeric', month: 'short', timeZone: 'UTC' } as const;

/** Interface text, numbers and dates in the reader's language. */
export class InterfaceText {
  /** BCP 47 tag of the language the strings are in. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly #source: MessageSource;
  readonly #plural: Intl.PluralRules;
  readonly #number: Intl.NumberFormat;
  readonly #percent: Intl.NumberFormat;

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
  }

  t(key: string, ...substitutions: string[]): string {
    return this.#source(key, substitutions);
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
    if (partial.length < 7) return partial;
    const parts = partial.length === 7 ? MONTH_PARTS : DAY_PARTS;
    return new Intl.DateTimeFormat(this.tag, parts).format(Date.parse(partial));
  }

  /** "up to 4,000 jobs" */
  jobs(figure: Figure): string {
    return this.plural('jobs', figure.high ?? figure.low, this.#stated(figure, this.#number, 1));
  }

  /** "10–30% of staff" */
  share(figure: Figure): string {
    return this.t('share_of_staff', this.#stated(figure, this.#percent, 100));
  }

  #stated({ qualifier, low, high }: Figure, format: Intl.NumberFormat, unit: number): string {
    if (high !== null) return format.formatRange(low / unit, high / unit);
    const plain = format.format(low / unit);
    return qualifier === 'exact' || qualifier === 'range'
      ? plain
      : this.t(`figure_${qualifier.replace('-', '_')}`, plain);
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
