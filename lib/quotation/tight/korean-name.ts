import type { RoleBook } from '../role-book.ts';
import type { SpeakerPhrase } from '../speaker-phrase.ts';
import type { Pronoun } from '../speech/speech-words.ts';
import { phrase } from './grammar.ts';

const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용';
/** Offices that follow a bare family name; "한 직원" and "이 관계자" are no Mr Han and no Ms Lee. */
const TITLE =
  /(?:대표|회장|사장|교수|변호사|연구원|위원|의원|장관|이사|본부장|전무|상무|위원장|지부장|부장|팀장|박사|노무사)$/u;
/** Words before an office that begin like a family name. */
const NO_NAME =
  /^(?:전문|선임|수석|전직|현직|책임|주임|신임|임시|공동|최고|유명|한국|노동|고용|인사|금융|전임|국내|민간|기업|정규|소속|전담|지역|현장|공인|경영|경제|산업|정보|조직|채용|홍보|안전)$/u;
const TIME =
  /^(?:\d+(?:일|월|년|시|분)|이날|전날|지난|올해|최근|당시|이어|또|또한|특히|그러면서|그러나|하지만|반면|한편|이에|오전|오후|같은|이와)/u;
const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  그: 'he',
  그녀: 'she',
  그들: 'they',
  이들: 'they',
  나: 'other',
  저: 'other',
  우리: 'other',
  기자: 'other',
};

/** A word with its offset. */
export interface Token {
  readonly text: string;
  readonly at: number;
}

export function tokensOf(text: string, at: number): Token[] {
  return [...text.matchAll(/[^\s,]+/gu)].map((match) => ({ text: match[0], at: at + match.index }));
}

/** The token without its topic or subject particle; null if it bears none. */
export function topicStem(token: string): string | null {
  const match = /^(.+?)(?:께서는|께서|에서는|에서도|측은|측이|에\s?따르면|은|는|이|가|도|의)$/u.exec(token);
  if (!match?.[1]) return null;
  const stem = match[1].replace(/에$/u, '');
  return (token.endsWith('측은') || token.endsWith('측이')) && stem !== '측' ? `${stem}측` : stem;
}

/** Two to four syllables that begin with a family name. */
function isName(token: string, roles: RoleBook): boolean {
  return (
    /^[가-힣]{2,4}$/u.test(token) &&
    !NO_NAME.test(token) &&
    SURNAMES.includes(token.slice(0, 1)) &&
    roles.of(token) === 0
  );
}

/** The noun phrase that ends in `tokens[end]` (particle removed: `stem`). */
export function nounPhrase(
  tokens: readonly Token[],
  end: number,
  stem: string,
  roles: RoleBook,
): SpeakerPhrase | null {
  let from = end;
  while (from > 0 && end - from < 6) {
    const before = (tokens[from - 1] as Token).text;
    if (
      TIME.test(before) ||
      (!isName(before, roles) &&
        /(?:에서|에게|에|을|를|으로|며|고|지만|는데|어|아|해|라며|라고|한편|다|던|은|는)$/u.test(before))
    )
      break;
    from--;
  }
  const last = tokens[end] as Token;
  const first = tokens[from] as Token;
  const stop = last.at + stem.length;
  const words = tokens.slice(from, end).map((token) => token.text);
  const joined = [...words, stem].join(' ');
  const pronoun = PRONOUNS[stem];
  if (pronoun && from === end) return phrase(stem, last.at, { pronoun });
  const named = (token: Token, text: string, role: string): SpeakerPhrase =>
    phrase(text, token.at, { named: true, role, evidence: joined });
  const family = (tokens[end - 1] as Token | undefined)?.text ?? '';
  if (end > from && family.length === 1 && family !== '한' && SURNAMES.includes(family) && TITLE.test(stem)) {
    const at = (tokens[end - 1] as Token).at;
    const role = [...words.slice(0, -1), stem].join(' ');
    return phrase(`${family} ${stem}`, at, { named: true, role, evidence: joined, end: stop });
  }
  // "이재용 회장", "김철수 노동연구원 선임연구위원", "A씨".
  if (end > from && roles.of(stem) !== 0 && isName((tokens[end - 1] as Token).text, roles)) {
    return named(
      tokens[end - 1] as Token,
      (tokens[end - 1] as Token).text,
      [...words.slice(0, -1), stem].join(' '),
    );
  }
  // "정하늘 씨".
  if (stem === '씨' && end > from) {
    const name = tokens[end - 1] as Token;
    const role = words.slice(0, -1).join(' ');
    return phrase(`${name.text} 씨`, name.at, { named: true, role, evidence: joined, end: stop });
  }
  if (end > from && isName(first.text, roles) && roles.of(joined) !== 0)
    return named(first, first.text, joined.slice(first.text.length).trim());
  const mister = /^([A-Z가-힣]{1,4})\s?씨$/u.exec(stem);
  if (mister) return named(last, stem, words.join(' '));
  if (from === end && isName(stem, roles)) return named(last, stem, '');
  // "조 바이든 대통령": two or more words that are no office, then the office.
  if (end - from >= 2 && end - from <= 3 && TITLE.test(stem) && words.every((word) => roles.of(word) === 0)) {
    return phrase(words.join(' '), first.at, { named: true, role: stem, evidence: joined });
  }
  // "증권사 연구원 윤재호": the office in front.
  if (end > from && stem.length === 3 && isName(stem, roles) && roles.of(words.at(-1) ?? '') !== 0)
    return named(last, stem, words.join(' '));
  const one = words.lastIndexOf('한');
  if (one > 0)
    return phrase([...words.slice(one), stem].join(' '), (tokens[from + one] as Token).at, {
      role: joined,
      evidence: joined,
      end: stop,
    });
  return phrase(joined, first.at, { role: joined, evidence: joined, end: stop });
}
