/**
 * A packed section file in two strings: one of text, one of numbers. A string
 * constant is the one thing a script can carry that needs no parsing of its
 * own; numbers take two code units of 15 bits each, which keeps clear of the
 * surrogates that UTF-8 cannot carry and of all that a script must escape.
 */
export interface Packed {
  readonly text: string;
  readonly numbers: string;
}

const BITS = 15;
/** Added to every unit: clear of control characters, the quote and the backslash, which a script would have to escape. */
const OFFSET = 93;
const LOW = (1 << BITS) - 1;
/** Largest number a pack can hold. */
export const MAX_PACKED = 2 ** (2 * BITS) - 1;

export function encodeNumbers(values: Iterable<number>): string {
  const units: string[] = [];
  for (const value of values) {
    if (!Number.isInteger(value) || value < 0 || value > MAX_PACKED)
      throw new RangeError(`cannot pack ${value}`);
    units.push(String.fromCharCode((value & LOW) + OFFSET, (value >> BITS) + OFFSET));
  }
  return units.join('');
}

export function decodeNumbers(numbers: string): Int32Array {
  const values = new Int32Array(numbers.length >> 1);
  for (let i = 0, at = 0; i < values.length; i++, at += 2) {
    values[i] = (numbers.charCodeAt(at) - OFFSET) | ((numbers.charCodeAt(at + 1) - OFFSET) << BITS);
  }
  return values;
}

/** Collects strings, each once; the id of a string is its rank of arrival. */
export class StringPool {
  readonly #ids = new Map<string, number>();

  id(value: string): number {
    let id = this.#ids.get(value);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(value, id);
    }
    return id;
  }

  values(): string[] {
    return [...this.#ids.keys()];
  }
}

/** Writes sections of numbers behind one another, each headed by its length. */
export function packSections(sections: readonly (readonly number[])[], text: string): Packed {
  const flat: number[] = [sections.length];
  for (const section of sections) flat.push(section.length);
  for (const section of sections) for (const value of section) flat.push(value);
  return { text, numbers: encodeNumbers(flat) };
}

/** Sections in the order they were packed, as views on one array. */
export function unpackSections(packed: Packed): Int32Array[] {
  const all = decodeNumbers(packed.numbers);
  const count = all[0] ?? 0;
  const sections: Int32Array[] = [];
  let at = 1 + count;
  for (let i = 0; i < count; i++) {
    const length = all[1 + i] as number;
    sections.push(all.subarray(at, at + length));
    at += length;
  }
  return sections;
}
