import type { AliasPolicy } from '../gazetteer/alias.ts';
import { findMatches } from '../matching/matcher.ts';
import { fold } from '../text/fold.ts';
import type { BlockMatch, BlockRecord } from './block-record.ts';
import type { Candidate } from './candidate.ts';
import { judgeCompany, type PageKnowledge } from './company-sense.ts';
import { isExact } from './letter-case.ts';
import { judgePhrase, type PageTopic } from './phrase-sense.ts';
import type { Resources } from './resources.ts';

/** Between two names of a list: comma, and, ideographic comma … */
const LIST_GAP =
  /^(?:\s*[,、，;/·]\s*(?:(?:and|or|und|et|y|e)\s)?|\s+(?:and|or|&|und|et|y|e|i|och|en)\s+|\s*(?:和|与|與|及|以及|や|と)\s*|(?:와|과)\s*)$/u;

/** Names of a list that are followed to its end. */
const MAX_LIST = 8;
/** Firms outside the tables that are kept: a page with more is a list of names. */
const MAX_UNLISTED = 60;
/** Points from which one mention may speak for others of the same name on the page. */
const STRONG = 3;

const RISKY: ReadonlySet<AliasPolicy> = new Set(['unless-refuted', 'need-evidence', 'never-alone']);

/** Whether a name is also something else, so that its context must decide. */
export function isRisky({ target, surface }: Candidate): boolean {
  return RISKY.has(target.policy) || !isExact(target, surface);
}

/** What is known of the page as a whole; it only grows. */
export class PageMemory {
  readonly #firms = new Set<number>();
  readonly #likely = new Set<number>();
  readonly #unlisted = new Set<string>();
  #layoffs = false;

  /** Grows with everything learnt; an unchanged number means that no verdict can change. */
  get revision(): number {
    return this.#firms.size + this.#likely.size + this.#unlisted.size + (this.#layoffs ? 1 : 0);
  }

  get topic(): PageTopic {
    return { layoffs: this.#layoffs };
  }

  confirmed(ref: number): boolean {
    return this.#firms.has(ref);
  }

  confirm(ref: number): void {
    this.#firms.add(ref);
  }

  /** Takes the firms that the page declares; a name that several firms bear says nothing. */
  declare({ index }: Resources, names: readonly string[]): void {
    for (const name of names) {
      const folded = fold(name);
      const [match] = findMatches(index, folded, ({ kind }) => kind === 'company');
      const [only, second] = match?.targets ?? [];
      if (only && !second && match?.end === folded.text.length) this.confirm(only.ref);
    }
  }

  /** Names of firms outside the tables that the page has shown to be firms. */
  get unlisted(): ReadonlySet<string> {
    return this.#unlisted;
  }

  /** Takes from a block what is certain without the page. */
  learn(resources: Resources, record: BlockRecord): void {
    const knowledge = this.knowledge(record);
    for (const { name, short = name } of record.unlisted) {
      if (this.#unlisted.size >= MAX_UNLISTED) break;
      this.#unlisted.add(name).add(short);
    }
    for (const match of record.matches) {
      if (
        match.phrases.some(
          (p) =>
            !p.entry.needsContext && judgePhrase(resources.languages, p, record.around, this.topic).accepted,
        )
      )
        this.#layoffs = true;
      const [only, second] = match.companies;
      if (!only || second) continue;
      if (!isRisky(only)) this.confirm(only.target.ref);
      else this.#weigh(resources, record, only, knowledge);
    }
  }

  #weigh(resources: Resources, record: BlockRecord, candidate: Candidate, knowledge: PageKnowledge): void {
    const { ref } = candidate.target;
    const verdict = judgeCompany(resources, candidate, record.around, knowledge);
    if (verdict.proof) this.confirm(ref);
    else if (verdict.accepted && verdict.score >= STRONG && !knowledge.likely(ref)) this.#likely.add(ref);
  }

  /** Answers of the page and the block to what the judge of a name asks. */
  knowledge(record: BlockRecord): PageKnowledge {
    return {
      confirmed: (ref) => this.#firms.has(ref),
      likely: (ref) => this.#likely.has(ref),
      listedWithFirm: (candidate) => isListed(record, candidate, (other) => this.#vouches(other)),
      listEnd: (candidate) => listEndOf(record, candidate),
      cutsNear: (candidate) => record.phraseSentences.has(record.around.sentenceIndex(candidate.start)),
    };
  }

  #vouches(match: BlockMatch): boolean {
    return match.companies.some((c) => !isRisky(c) || this.#firms.has(c.target.ref));
  }
}

function listEndOf(record: BlockRecord, candidate: Candidate): number {
  const { text } = record.around.block;
  let at = record.order.get(candidate.start) ?? -1;
  let end = candidate.end;
  for (let names = 0; names < MAX_LIST; names++) {
    const next = record.matches[++at];
    if (!next || next.companies.length === 0 || !LIST_GAP.test(text.slice(end, next.start))) break;
    end = next.end;
  }
  return end;
}

function isListed(
  record: BlockRecord,
  candidate: Candidate,
  vouches: (match: BlockMatch) => boolean,
): boolean {
  const { text } = record.around.block;
  const at = record.order.get(candidate.start) ?? -1;
  const before = record.matches[at - 1];
  const after = record.matches[at + 1];
  return (
    (before !== undefined && LIST_GAP.test(text.slice(before.end, candidate.start)) && vouches(before)) ||
    (after !== undefined && LIST_GAP.test(text.slice(candidate.end, after.start)) && vouches(after))
  );
}
