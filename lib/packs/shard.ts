import type { CardSubject, CompanyFacts, PhraseFacts } from './card-facts.ts';

/**
 * Where in the pack a subject lies. One card needs one small file: the
 * background, which the browser may stop after seconds of idling, must not
 * parse megabytes each time it wakes.
 */

/** Facts of some subjects by id. */
export type CompanyShard = Readonly<Record<string, CompanyFacts>>;
export type PhraseShard = Readonly<Record<string, PhraseFacts>>;

/** Enough to keep a shard near 60 kB; a power of two, so that two hexadecimal digits of the hash name it. */
const COMPANY_SHARDS = 64;

export const COVERAGE_PATH = 'pack/coverage.json';

/** FNV-1a over the code units of an id: the same on every machine and in every version of the pack. */
function hash(id: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Path of the shard that holds a subject, from the root of the extension. */
export function shardPath(subject: CardSubject): string {
  if (subject.kind === 'company') {
    const shard = hash(subject.id) % COMPANY_SHARDS;
    return `pack/companies/${shard.toString(16).padStart(2, '0')}.json`;
  }
  // The id of an entry begins with the tag of its language: the id alone leads to the file.
  return `pack/phrases/${/^[a-z]*/.exec(subject.id)?.[0] || 'other'}.json`;
}
