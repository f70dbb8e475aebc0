import type { Tables } from '../facts/tables.ts';
import type { Coverage } from './card-facts.ts';
import { companyFacts } from './company-facts.ts';
import { coverageOf } from './coverage.ts';
import { phraseFacts } from './phrase-facts.ts';
import { type CompanyShard, type PhraseShard, shardPath } from './shard.ts';

/** The facts behind the cards, cut into shards; keys are the paths of `shardPath`. */
export interface Pack {
  readonly companies: ReadonlyMap<string, CompanyShard>;
  readonly phrases: ReadonlyMap<string, PhraseShard>;
  readonly coverage: Coverage;
}

/** Compiles checked tables. The same tables give the same pack, key order included. */
export function compilePack(tables: Tables): Pack {
  return {
    companies: shards(companyFacts(tables), 'company'),
    phrases: shards(phraseFacts(tables), 'phrase'),
    coverage: coverageOf(tables),
  };
}

function shards<Facts extends { readonly id: string }>(
  all: readonly Facts[],
  kind: 'company' | 'phrase',
): Map<string, Record<string, Facts>> {
  const byPath = new Map<string, Record<string, Facts>>();
  for (const facts of [...all].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const path = shardPath({ kind, id: facts.id });
    const shard = byPath.get(path);
    if (shard === undefined) byPath.set(path, { [facts.id]: facts });
    else shard[facts.id] = facts;
  }
  return byPath;
}
