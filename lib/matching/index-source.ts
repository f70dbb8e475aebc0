import type { Tables } from '../facts/tables.ts';
import type { IndexSource } from './compile.ts';

/** The tables as the index compiler wants them. */
export function indexSource(
  tables: Pick<Tables, 'companies' | 'aliasPolicies' | 'blockers' | 'evidence' | 'lexicon'>,
): IndexSource {
  return {
    companies: tables.companies.map((row) => ({
      ...row,
      aliases: [...row.aliases, ...row.aliasesZh, ...row.aliasesJa, ...row.aliasesKo, ...row.aliasesOther],
    })),
    policies: tables.aliasPolicies,
    blockers: tables.blockers,
    signs: tables.evidence.map((row) => ({
      ...row,
      wordsLocal: row.wordsLocal as Record<string, readonly string[]>,
      againstLocal: row.againstLocal as Record<string, readonly string[]>,
    })),
    entries: tables.lexicon,
  };
}
