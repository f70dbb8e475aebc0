import { type AliasPolicyRow, aliasPolicies } from './alias-policy.ts';
import { type BlockerRow, blockers } from './blocker.ts';
import { type CompanyRow, companies } from './company.ts';
import type { CoverageRow } from './coverage.ts';
import { type EventRow, events } from './event.ts';
import { type EvidenceRow, evidence } from './evidence.ts';
import { type LexiconEntry, lexicon } from './lexicon-entry.ts';
import { type MacroRow, macro } from './macro.ts';
import { type NoticeRow, notices } from './notice.ts';
import { commentary, type QuotationRow } from './quotation.ts';
import { type SiteRow, sites } from './site.ts';
import type { TableSpec } from './table-spec.ts';

/** All tables, checked: what the pack, the name index and the manifest are built from. */
export interface Tables {
  readonly companies: readonly CompanyRow[];
  readonly aliasPolicies: readonly AliasPolicyRow[];
  readonly blockers: readonly BlockerRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly lexicon: readonly LexiconEntry[];
  readonly events: readonly EventRow[];
  readonly notices: readonly NoticeRow[];
  readonly commentary: readonly QuotationRow[];
  readonly sites: readonly SiteRow[];
  readonly macro: readonly MacroRow[];
  readonly coverage: CoverageRow;
}

/** The tables that are lists of rows. */
export type TableName = Exclude<keyof Tables, 'coverage'>;

export const TABLES: Readonly<Record<TableName, TableSpec>> = {
  companies,
  aliasPolicies,
  blockers,
  evidence,
  lexicon,
  events,
  notices,
  commentary,
  sites,
  macro,
};
