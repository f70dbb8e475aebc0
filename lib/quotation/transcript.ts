import type { Span } from '../text/span.ts';

/** Words without marks that a label gives to a speaker. `start` and `end` are the words. */
export interface Turn extends Span {
  /** Index of the block. */
  readonly block: number;
  readonly speaker: Span & { readonly text: string };
  /** Block of the speaker's name. */
  readonly speakerBlock: number;
  readonly role: string;
}

/** `Name: words`, `Name (role): words`; a mark may open the words or the label. */
const LABEL =
  /^(\s*["“«„「]?\s*)((?:\p{Lu}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}.'’·・-]*(?:\s(?:\p{Lu}|[\p{Script=Hangul}]|van|von|de|da|del|der)[\p{L}\p{M}.'’-]*){0,4})(?:\s*[(（]([^()（）]{1,60})[)）]|,\s([^:：,]{2,60}))?\s*[:：]\s*(?=\S)/u;
/** Korean broadcasters: [Name/office : words]. */
const BRACKETED =
  /[[［【]\s*([^\]［］【】/／:：]{1,24})\s*[/／]\s*([^\]/／:：]{1,40})\s*[:：]\s*([^\]］】]{4,})[\]］】]/gu;
/** Labels of the one who asks: they prove a conversation, and are left out. */
const ASKS =
  /^(?:q|question|frage|pregunta|pergunta|domanda|вопрос|问|問|記者|记者|主持人|質問|聞き手|기자|질문|앵커|interviewer|host|moderator|anchor|reporter)$/iu;
/** Labels that name no speaker. */
const NO_SPEAKER =
  /^(?:a|answer|note|notes|source|sources|update|updated|photo|image|caption|video|related|read more|correction|editor'?s note|tags|topics|share|follow|contact|date|time|location|summary|abstract|key points|background|conclusion|warning|disclaimer|tip|ps|p\.s|pro|con|pros|cons|step \d+|antwort|hinweis|quelle|foto|lesen sie auch|lire aussi|à lire|crédit|fuente|lea también|leia também|fonte|respuesta|resposta|risposta|ответ|источник|фото|примечание|答|編輯|编辑|来源|來源|作者|责编|責任編輯|注|备注|標題|标题|写真|出典|回答|関連記事|参考|사진|출처|답변|관련기사|crosstalk)$/iu;
const SHORTEST_WORDS = 3;

function labelOf(text: string): { label: string; labelAt: number; role: string; from: number } | null {
  const match = LABEL.exec(text.slice(0, 200));
  if (!match?.[2]) return null;
  return {
    label: match[2],
    labelAt: (match[1] ?? '').length,
    role: match[3] ?? match[4] ?? '',
    from: match[0].length,
  };
}

function sizeOf(words: string): number {
  const spaced = words.split(/\s+/u).length;
  return spaced > 1 ? spaced : Math.floor(words.length / 2);
}

/**
 * Turns of a conversation printed as `Name: words`. One such line proves
 * nothing ("Update: …"); two speakers, or one who speaks three times, do.
 */
export function readTranscript(blocks: readonly { readonly text: string }[]): Turn[] {
  const turns: Turn[] = [];
  const counts = new Map<string, number>();
  blocks.forEach(({ text }, block) => {
    for (const match of text.matchAll(BRACKETED)) {
      const [whole, name = '', role = '', words = ''] = match;
      const start = match.index + whole.indexOf(words, whole.search(/[:：]/u));
      const at = match.index + whole.indexOf(name);
      turns.push({
        block,
        start,
        end: start + words.trimEnd().length,
        speaker: { start: at, end: at + name.trimEnd().length, text: name.trim() },
        speakerBlock: block,
        role: role.trim(),
      });
    }
  });
  const labelled = blocks.map(({ text }) => labelOf(text));
  for (const label of labelled) {
    if (label && !NO_SPEAKER.test(label.label)) counts.set(label.label, (counts.get(label.label) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  if (counts.size < 2 ? most < 3 : most < 2) return turns;
  labelled.forEach((found, block) => {
    const text = (blocks[block] as { text: string }).text;
    if (!found || NO_SPEAKER.test(found.label) || ASKS.test(found.label)) return;
    // Said once and far from the others, it is a headline or a caption.
    if ((counts.get(found.label) ?? 0) < 2 && !labelled[block - 1] && !labelled[block + 1]) return;
    const end = text.trimEnd().replace(/["”»“」]$/u, '').length;
    if (sizeOf(text.slice(found.from, end)) < SHORTEST_WORDS) return;
    const start = found.from + (/^["“«„「]/u.test(text.slice(found.from)) ? 1 : 0);
    turns.push({
      block,
      start,
      end,
      speaker: { start: found.labelAt, end: found.labelAt + found.label.length, text: found.label },
      speakerBlock: block,
      role: found.role,
    });
  });
  return turns.sort((a, b) => a.block - b.block || a.start - b.start);
}
