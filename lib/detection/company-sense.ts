import type { AliasPolicy } from '../gazetteer/alias.ts';
import type { CompanyNames } from '../matching/name-index.ts';
import { CharClass, charClass } from '../text/char-class.ts';
import { behindGivenName } from './behind-given-name.ts';
import type { Candidate } from './candidate.ts';
import type { CaseStyle } from './case-vote.ts';
import type { Frames, LanguageData, NamePatterns } from './language-data.ts';
import type { Resources } from './resources.ts';
import { signsBeside } from './signs-beside.ts';
import type { Surroundings } from './surroundings.ts';
import { findTerm, frameStands } from './terms.ts';
import { unitLength } from './unit-name.ts';

export interface CompanyVerdict {
  readonly score: number;
  readonly accepted: boolean;
  /** Something next to the name proves the firm: it may vouch for other mentions on the page. */
  readonly proof: boolean;
  readonly why: readonly string[];
}

/** What the page knows that a single block does not. */
export interface PageKnowledge {
  /** Firms named on the page by a name that needs no evidence, or proved once. */
  confirmed(companyRef: number): boolean;
  /** Firms that another mention on the page stands for by strong evidence. */
  likely(companyRef: number): boolean;
  /** Another accepted firm stands in a list right beside this span of the block. */
  listedWithFirm(candidate: Candidate): boolean;
  /** End of the list of names that begins at this one (“A, B and C”); the end of the name where it stands alone. */
  listEnd(candidate: Candidate): number;
  /** The sentence speaks of layoffs. */
  cutsNear(candidate: Candidate): boolean;
}

const THRESHOLD: Partial<Record<AliasPolicy, number>> = { 'unless-refuted': 0, 'never-alone': 3.5 };
/** Points that any other name needs. */
const EVIDENCE = 1.5;
/** How far in front of and behind a name the frames may look. */
const REACH = 64;

const UNSPACED = /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;
/** Units beside a name that tell the script of the text. */
const REACH_OF_SCRIPT = 12;
const CAPITAL_WORD_AFTER = /^ [A-ZÀ-ÞЀ-Я][a-zß-ÿĀ-ɏа-џḀ-ỿ]/;
const CAPITAL_WORD_BEFORE = /([A-ZÀ-ÞЀ-Я][A-Za-zÀ-ɏЀ-ӿḀ-ỿ’'.-]*)\s$/;

class Tally {
  score = 0;
  proof = false;
  readonly #reasons: { weight: number; text: string }[] = [];

  add(weight: number, text: string): void {
    this.score += weight;
    this.#reasons.push({ weight, text });
  }

  why(): string[] {
    return this.#reasons
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map((r) => `${r.text} (${r.weight > 0 ? '+' : '−'}${Math.abs(r.weight)})`);
  }
}

/** Whether the text beside a name is Chinese, Japanese or Korean, whatever the name is written in. */
function scriptBeside(before: string, after: string): Frames {
  return UNSPACED.test(before.slice(-REACH_OF_SCRIPT)) || UNSPACED.test(after.slice(0, REACH_OF_SCRIPT))
    ? 'unspaced'
    : 'spaced';
}

function weighFrames(
  tally: Tally,
  languages: LanguageData,
  before: string,
  after: string,
  person: boolean,
): void {
  const used = new Set<string>();
  for (const frame of languages.frames[scriptBeside(before, after)]) {
    if (used.has(frame.why) || (person && frame.ofPeople)) continue;
    if (!frame.pattern.test(frame.side === 'before' ? before : after)) continue;
    used.add(frame.why);
    tally.add(frame.weight, frame.why);
    if (frame.proof) tally.proof = true;
  }
}

function weighCase(
  tally: Tally,
  languages: LanguageData,
  candidate: Candidate,
  before: string,
  after: string,
  style: CaseStyle,
  opensSentence: boolean,
): void {
  const { surface, target } = candidate;
  const patterns = languages.names;
  if (target.shape === 'caseless') return;
  const lower = !/\p{Lu}/u.test(surface);
  if (lower && target.shape !== 'lower') tally.add(-6, 'written without a capital');
  if (patterns.article.test(before)) tally.add(-2.5, 'article in front');
  else if (patterns.openingArticle.test(before)) tally.add(-1, 'article in front');
  else if (patterns.definite.test(before) && !/(?:Company|Gap)$/u.test(surface))
    tally.add(-2, '“the” in front');
  if (behindGivenName(before, languages.givenNames) && !/\s/u.test(surface))
    tally.add(-3, 'behind a given name');
  else if (patterns.titleBefore.test(before)) tally.add(-3, 'part of a person or place name');
  if (patterns.nameAfter.test(after) || patterns.venueAfter.test(after) || patterns.venueBefore.test(before))
    tally.add(-3, 'part of a longer name');
  if (/^-\p{L}/u.test(after) || /\p{L}-$/u.test(before)) tally.add(-2.5, 'part of a compound');
  if (/^,/u.test(after) && opensSentence) tally.add(-1.5, 'comma behind the first word');
  if (style === 'capitals') {
    if (patterns.objectBefore.test(before)) tally.add(-2, 'not the subject');
    return;
  }
  if (style === 'sentence') {
    const previous = CAPITAL_WORD_BEFORE.exec(before)?.[1];
    if (previous && !patterns.sentenceOpener.test(previous) && !/['’]s$/u.test(previous))
      tally.add(-2, 'behind another capitalised word');
    if (CAPITAL_WORD_AFTER.test(after) && unitLength(after, patterns.unitNames) === 0)
      tally.add(-1.25, 'in front of another capitalised word');
    if (!opensSentence && !lower) tally.add(1, 'capital inside a sentence');
  }
  if (patterns.plainWordAfter.test(after) && tally.score < 0.5) tally.add(-1, 'a plain word follows');
}

function weighSigns(tally: Tally, candidate: Candidate, company: CompanyNames, around: Surroundings): void {
  const index = around.sentenceIndex(candidate.start);
  const block = around.folded.text;
  const signs = signsBeside(company, block.slice(candidate.foldedStart, candidate.foldedEnd));
  const here = around.first('here', index, signs.strong, 'word');
  if (here) tally.add(2.5, `“${here}” in the same sentence`);
  else {
    const inBlock = around.first('block', index, signs.strong, 'word');
    const near = inBlock ?? around.first('around', index, signs.strong, 'word');
    if (inBlock) tally.add(1.5, `“${inBlock}” in the same block`);
    else if (near) tally.add(1.25, `“${near}” close by`);
  }
  const sentence = around.sentence(index);
  const weak = signs.weak.filter((term) => findTerm(sentence, term, 'word') >= 0);
  if (weak.length > 0) tally.add(Math.min(1.5, weak.length), `“${weak[0]}” in the same sentence`);
  const frame = signs.frames.find((f) => frameStands(block, candidate.foldedStart, candidate.foldedEnd, f));
  const against = frame ? null : around.first('here', index, signs.against, 'word');
  if (frame) tally.add(-4, `reads “${frame.replace('{}', candidate.surface)}”`);
  else if (against) tally.add(-2, `“${against}” in the same sentence`);
}

function weighIdeographs(
  tally: Tally,
  patterns: NamePatterns,
  candidate: Candidate,
  before: string,
  after: string,
): void {
  if (charClass(candidate.surface.charCodeAt(0)) !== CharClass.Han) return;
  if (patterns.counterBefore.test(before)) tally.add(-3, 'counted like a thing');
  if (patterns.surnameBefore.test(before) && candidate.surface.length === 2)
    tally.add(-1, 'may be a given name');
  if (/^[、，]|^和|^与|^與/u.test(after) === false && /^[的地得了着過过化性者们們]/u.test(after))
    tally.add(-0.5, 'used as a word');
}

/** Weighs all that speaks for and against a name that is also a word, a person or a place. */
export function judgeCompany(
  { index, languages }: Resources,
  candidate: Candidate,
  around: Surroundings,
  page: PageKnowledge,
): CompanyVerdict {
  const { text } = around.block;
  const company = index.company(candidate.target.ref);
  const sentence = around.spans[around.sentenceIndex(candidate.start)];
  const from = Math.max(sentence?.start ?? 0, candidate.start - REACH);
  const before = text.slice(from, candidate.start);
  const after = text.slice(candidate.end, Math.min(text.length, candidate.end + REACH));
  const tally = new Tally();
  const listEnd = page.listEnd(candidate);
  weighFrames(tally, languages, before, after, candidate.target.person);
  if (listEnd > candidate.end) {
    weighFrames(tally, languages, '', text.slice(listEnd, listEnd + REACH), candidate.target.person);
    tally.add(0.5, 'listed with another name');
  }
  weighSigns(tally, candidate, company, around);
  if (page.confirmed(candidate.target.ref)) tally.add(3, 'the page names this firm in full');
  else if (page.likely(candidate.target.ref)) tally.add(1.5, 'it stands for this firm elsewhere on the page');
  if (page.listedWithFirm(candidate)) tally.add(1.75, 'listed beside another firm');
  if (page.cutsNear(candidate)) tally.add(0.5, 'the sentence speaks of cuts');
  weighCase(
    tally,
    languages,
    candidate,
    before,
    after,
    around.caseStyle(around.sentenceIndex(candidate.start)),
    before.trim() === '',
  );
  weighIdeographs(tally, languages.names, candidate, before, after);
  const policy = candidate.target.policy;
  const threshold = THRESHOLD[policy] ?? EVIDENCE;
  return {
    score: tally.score,
    accepted: tally.score >= threshold,
    proof: tally.proof && tally.score >= threshold,
    why: tally.why(),
  };
}
