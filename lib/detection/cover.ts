import type { Span } from '../text/span.ts';

/** Spans of one text by the units they cover: asking costs as much as the span asked for is long, however many there are. */
export class Cover<S extends Span> {
  readonly #byUnit = new Map<number, S>();

  constructor(spans: Iterable<S> = []) {
    for (const span of spans) this.add(span);
  }

  add(span: S): void {
    for (let unit = span.start; unit < span.end; unit++) this.#byUnit.set(unit, span);
  }

  /** The span that covers a unit, the last one added if there are several. */
  at(unit: number): S | undefined {
    return this.#byUnit.get(unit);
  }

  /** Whether any span shares a unit with this one. */
  meets({ start, end }: Span): boolean {
    for (let unit = start; unit < end; unit++) if (this.#byUnit.has(unit)) return true;
    return false;
  }
}
