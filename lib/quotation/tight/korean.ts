import type { Attribution } from '../attribution.ts';
import type { SpeakerPhrase } from '../speaker-phrase.ts';
import { type Around, type Ground, phrase, type TightGrammar } from './grammar.ts';
import { nounPhrase, type Token, tokensOf, topicStem } from './korean-name.ts';

const VERBS =
  '말했|말한|말하|밝혔|밝힌|밝히|전했|전한|전하|설명했|설명한|설명하|강조했|강조한|강조하|주장했|주장한|주장하|덧붙였|덧붙이|지적했|지적한|지적하|토로했|토로한|토로하|하소연|언급했|언급한|답했|답한|답하|반박했|비판했|비판한|호소했|호소한|했다|했습니다|했고|했으며|했지만|한다|합니다|분석했|분석한|내다봤|내다보|평가했|평가한|전망했|전망한|촉구했|촉구한|꼬집었|귀띔했|귀띔하|털어놨|털어놓|적었|적은|썼다|올렸|물었|되물었|외쳤|해명했|해명한|선을 그었|말이다|조언했|경고했|우려했|당부했|반문했|회상했|고백했|입장|설명|반응|지적|주장|목소리|의견|얘기|이야기|분석|말도|말을|호소|토로|해명|관측|전언|비판|불만|글이|글을|댓글|게시글|이같이 말|이렇게 말';
const CUE = new RegExp(VERBS, 'u');
/** Endings that are glued to the closing mark when somebody is quoted. */
const GLUED =
  /^(?:이?라(?:고도|고는|고|며|면서|는|던|니|서)|고도|고는|고|며|면서|는|란|이란|하고|하며|던|하는|이라고)(?=[\s,.]|$)/u;
const TERM_AFTER =
  /^(?:을|를|이|가|은|의|에|에서|로|으로|와|과|도|만|부터|까지|처럼|들|식|형|제도|프로그램|정책|사업|등)(?=[\s,.]|$)/u;
const TERM_NAMED =
  /^(?:이?라는|란|이란)\s*(?:말|용어|이름|뜻|단어|표현|의미|제목|문구|신조어|별명|명칭|제도|프로그램|슬로건)/u;
const ADVERB = /^(?:이같이|이와\s?같이|같이|없이|많이|굳이|일일이|높이|깊이|그같이|다같이)$/u;
const TERM_BEFORE = /(?:이른바|일명|소위|제목은|제목의|이름은|별칭은|슬로건은)\s*$/u;
function isPlausible(found: SpeakerPhrase | null, ground: Ground): found is SpeakerPhrase {
  return (
    found !== null &&
    (ground.firms.has(found.text) ||
      found.named ||
      found.pronoun !== null ||
      ground.roles.of(found.text) !== 0 ||
      /측$/u.test(found.text))
  );
}

/** The topic that speaks: the last one that is a name, an office, a firm; of several, the one nearest the mark. */
function topic(text: string, at: number, ground: Ground, sure = false): SpeakerPhrase | null {
  const tokens = tokensOf(
    text.replace(/\([^()]*\)/gu, (aside) => ' '.repeat(aside.length)),
    at,
  );
  let first: SpeakerPhrase | null = null;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const stem = ADVERB.test((tokens[i] as Token).text) ? null : topicStem((tokens[i] as Token).text);
    if (stem === null || (tokens[i] as Token).text.endsWith('의')) continue;
    const found = nounPhrase(tokens, i, stem, ground.roles);
    if (isPlausible(found, ground)) return found;
    if (/(?:은|는)$/u.test((tokens[i] as Token).text)) first = found;
  }
  // With a verb of speech the topic of the sentence speaks, whatever it is called.
  return sure ? first : null;
}

function rightOf({ before, beforeAt, after, afterAt, inner, ground }: Around): Attribution | null {
  const glued = GLUED.exec(after);
  const signed = /^\s*\(([^()]{2,30})\)/u.exec(after);
  if (!glued && signed?.[1]) {
    const speaker = nounPhrase(
      tokensOf(signed[1], afterAt + 1),
      tokensOf(signed[1], 0).length - 1,
      signed[1].split(/\s+/u).at(-1) ?? '',
      ground.roles,
    );
    return isPlausible(speaker, ground) ? { speaker, strength: 4, how: 'signature' } : null;
  }
  if (!glued) return echoOf(after, afterAt, ground);
  const rest = /^[^.\n]{0,80}/u.exec(after.slice(glued[0].length))?.[0] ?? '';
  const cue = CUE.exec(rest);
  const carries = /(?:며|면서)$/u.test(glued[0]);
  if (!cue && !carries && inner.length < 12) return null;
  const own = cue ? topic(rest.slice(0, cue.index), afterAt + glued[0].length, ground) : null;
  const owner = cue
    ? /([가-힣A-Za-z]+(?:\s[가-힣A-Za-z]+){0,3})의\s+$/u.exec(rest.slice(0, cue.index))
    : null;
  const held = owner?.[1]
    ? ownerPhrase(owner[1], afterAt + glued[0].length + rest.indexOf(owner[1]), ground)
    : null;
  const side = cue && !own && !held ? sidePhrase(rest.slice(0, cue.index), afterAt + glued[0].length) : null;
  const speaker = own ?? held ?? side ?? topic(before, beforeAt, ground, cue !== null || carries);
  return { speaker, strength: cue || carries ? 5 : 4, how: 'speech' };
}

/** "…" 이 씨는 이렇게 말했다. */
function echoOf(after: string, afterAt: number, ground: Ground): Attribution | null {
  const echo = /^[\s.]*([^."]{2,70}?(?:은|는))\s(?:이렇게|이같이|이처럼)/u.exec(after);
  const words = /^[\s.]*([^."]{2,70}?)의\s(?:말|이야기|얘기|토로|하소연|설명)이?다/u.exec(after);
  if (words?.[1]) {
    const speaker = ownerPhrase(
      words[1].replace(/\([^()]*\)/gu, (aside) => ' '.repeat(aside.length)),
      afterAt + after.indexOf(words[1]),
      ground,
    );
    if (speaker) return { speaker, strength: 4, how: 'speech' };
  }
  if (!echo?.[1]) return null;
  const speaker = topic(echo[1], afterAt + after.indexOf(echo[1]), ground, true);
  return speaker && { speaker, strength: 4, how: 'speech' };
}

function ownerPhrase(text: string, at: number, ground: Ground): SpeakerPhrase | null {
  const tokens = tokensOf(text, at);
  const found = nounPhrase(tokens, tokens.length - 1, tokens.at(-1)?.text ?? '', ground.roles);
  return isPlausible(found, ground) ? found : null;
}

/** "…는 게 회사 측 설명이다": the side right before the noun of speech. */
function sidePhrase(text: string, at: number): SpeakerPhrase | null {
  const match = /([가-힣A-Za-z]+(?:\s[가-힣A-Za-z]+){0,1}\s?(?:측|관계자|업계|전문가들?))\s*$/u.exec(text);
  return match?.[1] ? phrase(match[1], at + match.index, {}) : null;
}

function leftOf({ before, beforeAt, after, ground }: Around): Attribution | null {
  const trimmed = before.trimEnd();
  const label = /^(.{1,24})[:：]$/u.exec(trimmed);
  if (label?.[1]) {
    const tokens = tokensOf(label[1], beforeAt);
    const speaker = nounPhrase(tokens, tokens.length - 1, tokens.at(-1)?.text ?? '', ground.roles);
    if (isPlausible(speaker, ground)) return { speaker, strength: 4, how: 'colon' };
  }
  if (!/^(?:[.,]|\s*$)/u.test(after)) return null;
  const last = tokensOf(trimmed, beforeAt).at(-1);
  if (!last || topicStem(last.text) === null) return null;
  const speaker = topic(trimmed, beforeAt, ground);
  return speaker ? { speaker, strength: 4, how: 'speech' } : null;
}

/** Korean: a quoting particle is glued to the closing mark, the verb ends the sentence, the speaker bears a topic particle. */
export const korean: TightGrammar = {
  left: leftOf,
  right: rightOf,
  isTerm: ({ before, after }) =>
    TERM_BEFORE.test(before) || TERM_NAMED.test(after) || (TERM_AFTER.test(after) && !GLUED.test(after)),
  looksRight: () => true,
  subjectOf(sentence, at, ground) {
    const tokens = tokensOf(sentence, at);
    for (const [i, token] of tokens.entries()) {
      if (!/(?:은|는)$/u.test(token.text)) continue;
      const stem = topicStem(token.text);
      const found = stem === null ? null : nounPhrase(tokens, i, stem, ground.roles);
      if (isPlausible(found, ground) && (found.named || ground.roles.of(found.text) !== 0))
        return { speaker: found, spoke: CUE.test(sentence) };
    }
    return null;
  },
};
