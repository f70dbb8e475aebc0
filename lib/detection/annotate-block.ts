import type { Annotation, CompanyAnnotation, PhraseAnnotation } from './annotation.ts';
import type { BlockMatch, BlockRecord, PhraseCandidate } from './block-record.ts';
import type { Candidate } from './candidate.ts';
import { judgeCompany } from './company-sense.ts';
import { Cover } from './cover.ts';
import { isRisky, type PageMemory } from './page-memory.ts';
import { judgePhrase } from './phrase-sense.ts';
import { refusesPlainName } from './plain-name.ts';
import type { Resources } from './resources.ts';
import { unitLength } from './unit-name.ts';
import type { UnlistedName } from './unlisted/unlisted-name.ts';
import { unlistedIn } from './unlisted-in.ts';

/** Confidence of a name that needs no evidence. */
const SURE = 0.97;
/** Confidence of a firm outside the tables. */
const UNLISTED = 0.8;
/** Points of the company score that add up to even odds and to near certainty. */
const EVEN = 1;
const STEEP = 0.9;

/** Longest name of a unit behind a firm's name, in code units. */
const UNIT_REACH = 32;

const PLAIN_NAME = 'a name that stands for this firm only';

export interface BlockVerdict {
  readonly annotations: readonly Annotation[];
  /** A refused name could still be vouched for by a later block. */
  readonly unsettled: boolean;
}

/** Judges every match of a block. Annotations come in text order and do not overlap. */
export function annotateBlock(resources: Resources, record: BlockRecord, memory: PageMemory): BlockVerdict {
  const annotations: Annotation[] = [];
  let unsettled = false;
  const unlisted = unlistedIn(record, memory);
  const named = new Cover(unlisted);
  for (const match of record.matches) {
    const around = named.at(match.start);
    const longer = around && match.end <= around.end ? around : undefined;
    const company = judgeFirms(resources, record, match, memory, longer);
    if (company) annotations.push(company);
    else {
      const phrase = judgePhrases(resources, record, match, memory);
      if (phrase) annotations.push(phrase);
      else unsettled = true;
    }
  }
  const firms = new Cover(annotations.filter((a) => a.kind === 'company'));
  const all = new Cover(annotations);
  for (const firm of unlisted) {
    // A word for cuts that acts is no firm.
    if ((firm.full ? firms : all).meets(firm)) continue;
    const annotation = toAnnotation(record, firm);
    annotations.push(annotation);
    firms.add(annotation);
  }
  annotations.sort((a, b) => a.start - b.start);
  // A firm's name stands before a phrase that shares letters with it.
  return { annotations: annotations.filter((a) => a.kind === 'company' || !firms.meets(a)), unsettled };
}

function toAnnotation(record: BlockRecord, firm: UnlistedName): CompanyAnnotation {
  const { start, end, name, why } = firm;
  return {
    kind: 'company',
    start,
    end,
    surface: record.around.block.text.slice(start, end),
    companyId: null,
    candidates: [],
    name,
    relation: 'name',
    confidence: UNLISTED,
    why: [why],
  };
}

function judgeFirms(
  resources: Resources,
  record: BlockRecord,
  match: BlockMatch,
  memory: PageMemory,
  longer: UnlistedName | undefined,
): CompanyAnnotation | null {
  // Where the text shows a longer name to be a firm's, a word behind its first is no firm of its own.
  const last = longer ? longer.start + longer.name.length : 0;
  if (longer?.full && match.start > longer.start && (match.end !== last || match.companies.every(isRisky)))
    return null;
  const { text } = record.around.block;
  const unitEnd =
    match.end +
    unitLength(text.slice(match.end, match.end + UNIT_REACH), resources.languages.names.unitNames);
  const knowledge = memory.knowledge(record);
  const standing: { candidate: Candidate; confidence: number; why: readonly string[] }[] = [];
  for (const candidate of match.companies) {
    if (!isRisky(candidate)) {
      if (refusesPlainName(resources, candidate, record.around)) continue;
      standing.push({ candidate, confidence: SURE, why: [PLAIN_NAME] });
      continue;
    }
    if (longer?.full && longer.name !== candidate.surface) continue;
    const verdict = judgeCompany(resources, candidate, record.around, knowledge);
    const shown =
      longer?.start === match.start && (longer.name === candidate.surface || unitEnd === longer.end);
    if (!verdict.accepted && !(shown && candidate.target.policy !== 'never-alone')) {
      const { id } = resources.index.company(candidate.target.ref);
      resources.onRefused?.(record.around.block.key, match, id, verdict.why);
      continue;
    }
    const confidence = 1 / (1 + Math.exp(-STEEP * (verdict.score - EVEN)));
    standing.push({ candidate, confidence: Math.round(confidence * 100) / 100, why: verdict.why });
  }
  standing.sort((a, b) => b.confidence - a.confidence);
  const [best] = standing;
  if (!best) return null;
  const named = standing.filter((s) => memory.confirmed(s.candidate.target.ref));
  const chosen = named.length === 1 ? named : standing;
  const [first] = chosen;
  if (!first) return null;
  // "Acme Deutschland GmbH" is named after its firm, and is marked as a whole.
  const end =
    longer?.full && longer.start === match.start && longer.name.length > match.end - match.start
      ? longer.end
      : unitEnd;
  return {
    kind: 'company',
    start: match.start,
    end,
    surface: text.slice(match.start, end),
    companyId: resources.index.company(first.candidate.target.ref).id,
    candidates: chosen.map((s) => resources.index.company(s.candidate.target.ref).id),
    relation: first.candidate.target.relation,
    confidence: first.confidence,
    why: first.why,
  };
}

function judgePhrases(
  resources: Resources,
  record: BlockRecord,
  match: BlockMatch,
  memory: PageMemory,
): PhraseAnnotation | null {
  const variant = match.phrases.length > 1 ? resources.languages.hanVariant(record.around.block.text) : null;
  // The lexicon of the text's own characters comes first; then an entry that
  // found its evidence says more than one that needs none.
  const rank = ({ entry }: PhraseCandidate): number =>
    (entry.lang === variant ? 2 : 0) + (entry.needsContext ? 1 : 0);
  const specificFirst = [...match.phrases].sort((a, b) => rank(b) - rank(a));
  for (const candidate of specificFirst) {
    const verdict = judgePhrase(resources.languages, candidate, record.around, memory.topic);
    if (!verdict.accepted) {
      resources.onRefused?.(record.around.block.key, candidate, candidate.entry.id, verdict.why);
      continue;
    }
    return {
      kind: 'phrase',
      start: candidate.start,
      end: candidate.end,
      surface: candidate.surface,
      entryId: candidate.entry.id,
      lang: candidate.entry.lang,
      layer: candidate.entry.layer,
      why: verdict.why,
    };
  }
  return null;
}
