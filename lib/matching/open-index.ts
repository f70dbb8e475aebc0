import { NameIndex } from './name-index.ts';
import type { Packed } from './packing.ts';

/** Opens a packed index. Throws where a section is missing (a pack of another version). */
export function openIndex(packed: Packed): NameIndex {
  return new NameIndex(packed);
}
