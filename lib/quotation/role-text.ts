import { withoutCredentials } from './credentials.ts';
import type { SpeechWords } from './speech/speech-words.ts';

const AGE =
  /^(?:de\s+|von\s+)?\d{1,3}(?:\s*(?:years? old|jahre(?: alt)?|ans|años|anos|anni|лет|года?))?\s*(?:,\s*|$)/iu;

/** "cofounder of Lumo which makes lamps": the relative clause says nothing of the office. */
function cutClause(part: string): string {
  return part
    .replace(/^(.{12,}?),?\s+(?:which|that|where|whose|который|которая)\s.*$/su, '$1')
    .replace(/^(.{12,}?),\s+(?:der|die|das|qui|que|che)\s.*$/su, '$1');
}

/** What stands before the name and behind it, without articles and ages. */
export function roleText(before: string, after: string, speech: SpeechWords): string {
  const strip = (part: string): string => {
    let rest = part.replace(AGE, '').trim();
    const first = /^\S+/u.exec(rest)?.[0] ?? '';
    if (first && speech.articles.has(first.toLowerCase())) rest = rest.slice(first.length).trim();
    return rest.replace(/[,;:]+$/u, '');
  };
  const [front, back] = [strip(before), cutClause(strip(withoutCredentials(after.replace(AGE, ''), speech)))];
  if (!front || !back) return front || back;
  if (speech.roles.of(front) === 0) return back;
  return speech.roles.of(back) === 0 && back.length < 40 ? front : `${front}, ${back}`;
}
