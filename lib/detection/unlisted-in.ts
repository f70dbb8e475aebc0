import type { BlockRecord } from './block-record.ts';
import { Cover } from './cover.ts';
import type { PageMemory } from './page-memory.ts';
import type { UnlistedName } from './unlisted/unlisted-name.ts';

const WORD = /[\p{L}\p{N}]/u;
const CAPITAL_BEFORE = /\p{Lu}[\p{L}\p{N}'’.-]* $/u;
const CAPITAL_AFTER = /^ \p{Lu}/u;
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;
/** Names shorter than this stand in other words by chance. */
const MIN_LENGTH = 2;
/** Look of a name’s surroundings, in units. */
const REACH = 24;

/** A name of capitals and small letters is no part of a longer one, and no part of a word. */
function standsAlone(text: string, start: number, end: number, name: string): boolean {
  if (!SPACED.test(name)) return true;
  return (
    !WORD.test(text[start - 1] ?? '') &&
    !WORD.test(text[end] ?? '') &&
    !CAPITAL_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) &&
    !CAPITAL_AFTER.test(text.slice(end, end + REACH))
  );
}

/** Firms outside the tables in a block: those it shows itself, and further mentions of those the page has shown. */
export function unlistedIn(record: BlockRecord, memory: PageMemory): UnlistedName[] {
  const found = [...record.unlisted];
  const taken = new Cover(found);
  const { text } = record.around.block;
  for (const name of memory.unlisted) {
    if (name.length < MIN_LENGTH) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (taken.meets({ start: at, end }) || !standsAlone(text, at, end, name)) continue;
      const firm = { start: at, end, name, why: 'shown to be a firm elsewhere on the page', full: false };
      found.push(firm);
      taken.add(firm);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
