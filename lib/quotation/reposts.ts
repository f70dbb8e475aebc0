import type { Turn } from './transcript.ts';

/** Weibo and its like chain what they pass on: words//@name:words. */
const CHAIN = /(?:\/\/|^RT |\sRT )@([\p{L}\p{N}_-]{1,30})\s?[:：]\s?/gu;
/** A line of a reply that repeats what it answers. */
const QUOTED_LINE = /^\s*(?:>|&gt;)\s*(?=\S)/u;
/** The line above it: "@ana wrote:", "On Monday Ana Roy wrote:". */
const WROTE =
  /(?:^|\s)(@[\p{L}\p{N}_.-]{2,30}|(?!\p{Lu}\p{Ll}+day\s)\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2})\s(?:wrote|writes|said|schrieb|a écrit|escribió|escreveu|ha scritto)\s?:\s*$/u;
const SHORTEST = 4;
const LONGEST_LEAD = 160;

/** Words of others that a post repeats: reposts and quoted lines. */
export function readReposts(blocks: readonly { readonly text: string }[]): Turn[] {
  const turns: Turn[] = [];
  blocks.forEach(({ text }, block) => {
    const marks = [...text.matchAll(CHAIN)];
    marks.forEach((match, i) => {
      const start = match.index + match[0].length;
      const end = marks[i + 1]?.index ?? text.length;
      const words = text.slice(start, end).trimEnd();
      if (words.length < SHORTEST) return;
      const at = match.index + match[0].indexOf('@');
      const name = `@${match[1]}`;
      turns.push({
        block,
        start,
        end: start + words.length,
        speaker: { start: at, end: at + name.length, text: name },
        speakerBlock: block,
        role: 'user',
      });
    });
    const quoted = QUOTED_LINE.exec(text);
    const above = quoted ? WROTE.exec((blocks[block - 1]?.text ?? '').slice(-LONGEST_LEAD)) : null;
    if (!quoted || !above?.[1]) return;
    const cut = Math.max(0, (blocks[block - 1]?.text.length ?? 0) - LONGEST_LEAD);
    const at = cut + above.index + above[0].indexOf(above[1]);
    turns.push({
      block,
      start: quoted[0].length,
      end: text.trimEnd().length,
      speaker: { start: at, end: at + above[1].length, text: above[1] },
      speakerBlock: block - 1,
      role: above[1].startsWith('@') ? 'user' : '',
    });
  });
  return turns;
}
