/** Numbers of a slot of the gate table: key, first form, number of forms. */
export const GATE_FIELDS = 3;
/** Slots per gate key: a table at most half full keeps probes short. */
const SLOTS_PER_KEY = 2;

/** Spreads gate keys over an open-addressing table of key, first form and number of forms. */
export function gateTable(keys: Int32Array): Int32Array {
  let size = 16;
  while (size < (keys.length / 2) * SLOTS_PER_KEY) size *= 2;
  const table = new Int32Array(size * GATE_FIELDS);
  let first = 0;
  for (let k = 0; k < keys.length; k += 2) {
    const key = keys[k] as number;
    let slot = key & (size - 1);
    while (table[slot * GATE_FIELDS] !== 0) slot = (slot + 1) & (size - 1);
    table.set([key, first, keys[k + 1] as number], slot * GATE_FIELDS);
    first += keys[k + 1] as number;
  }
  return table;
}

/** Running sums of every `step`-th number from `first` on: where each of a row of lengths begins, and the end of the last. */
export function starts(lengths: Int32Array, first: number, step: number): Int32Array {
  const sums = new Int32Array(lengths.length / step + 1);
  for (let i = first, k = 0; i < lengths.length; i += step, k++)
    sums[k + 1] = (sums[k] as number) + (lengths[i] as number);
  return sums;
}

/** String of each form: 0 stands for the next one that no form has had yet. */
export function formStrings(forms: Int32Array): Int32Array {
  const ids = new Int32Array(forms.length / 2);
  let next = 0;
  for (let k = 0; k < ids.length; k++) {
    const written = forms[k * 2] as number;
    ids[k] = written === 0 ? next++ : written - 1;
  }
  return ids;
}
