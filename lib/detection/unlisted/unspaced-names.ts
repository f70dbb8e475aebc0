import type { UnlistedName, UnlistedQuery } from './unlisted-name.ts';
import { UNSPACED_ROWS } from './unspaced-rows.ts';

interface Patterns {
  readonly forms: readonly RegExp[];
  readonly shown: readonly RegExp[];
  readonly inCuts: readonly RegExp[];
}

/** Small words that a run of ideographs in front of a legal form may begin with; the name begins behind the last of them. */
const LEAD =
  /^.*(?:[的了在是被将將和与與及由向对對据據为為从從於于让讓给給]|收购|收購|起诉|起訴|加入|入职|旗下|子公司|创办|成立|隶属)(?=.{2})/u;
/** Names of one block: more are a list. */
const MAX_NAMES = 100;

const cache = new Map<string, Patterns>();

function patternsOf(lang: string): Patterns | null {
  const row = UNSPACED_ROWS[lang];
  if (!row) return null;
  let patterns = cache.get(lang);
  if (!patterns) {
    const compile = (sources: readonly string[]) => sources.map((s) => new RegExp(s, 'gu'));
    patterns = { forms: compile(row.forms), shown: compile(row.shown), inCuts: compile(row.inCuts) };
    cache.set(lang, patterns);
  }
  return patterns;
}

/** Firms outside the tables in Chinese, Japanese and Korean. */
export function unspacedNames({ text, lang, cutsAt }: UnlistedQuery): UnlistedName[] {
  const patterns = patternsOf(lang ?? '');
  const noName = UNSPACED_ROWS[lang ?? '']?.noName;
  if (!patterns || !noName) return [];
  const found: UnlistedName[] = [];
  const add = (hit: RegExpExecArray, why: string, full: boolean): void => {
    const whole = hit[1] as string;
    const lead = full && lang === 'zh' ? (LEAD.exec(whole)?.[0].length ?? 0) : 0;
    const name = whole.slice(lead);
    if (name.length < 2 || noName.test(name) || found.length >= MAX_NAMES) return;
    const at = hit.index + hit[0].indexOf(whole);
    // A legal form around the name is marked with it.
    const start = full && lead === 0 ? hit.index : at + lead;
    const end = full ? hit.index + hit[0].length : at + whole.length;
    if (found.some((f) => f.start < end && start < f.end)) return;
    found.push({ start, end, name, why, full });
  };
  const run = (list: readonly RegExp[], why: string, full: boolean, inCuts: boolean): void => {
    for (const pattern of list)
      for (const hit of text.matchAll(pattern)) if (!inCuts || cutsAt(hit.index)) add(hit, why, full);
  };
  run(patterns.forms, 'legal form', true, false);
  run(patterns.shown, 'names its trade', true, false);
  run(patterns.inCuts, 'acts as an employer', false, true);
  return found.sort((a, b) => a.start - b.start);
}
