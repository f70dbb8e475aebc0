import type { ComponentChild } from 'preact';
import { useText } from './i18n.ts';

/** Characters of no language, which stand for the parts until the sentence is known. */
const FIRST_PLACE = 0xe000;
const PLACES = /[\ue000-\ue009]/;

export interface SentenceProps {
  /** Key of an interface string. */
  readonly of: string;
  /** What stands for `$1`, `$2` …: elements, where a part has a language or direction of its own. */
  readonly parts: readonly ComponentChild[];
}

/** An interface string with elements in it, in the order that its language has them. */
export function Sentence({ of, parts }: SentenceProps) {
  const text = useText();
  const places = parts.map((_, i) => String.fromCharCode(FIRST_PLACE + i));
  const sentence = text.t(of, ...places);
  const order = [...sentence].filter((char) => PLACES.test(char));
  return (
    <>
      {sentence
        .split(PLACES)
        .map((piece, i) => [i > 0 && parts[(order[i - 1]?.charCodeAt(0) ?? 0) - FIRST_PLACE], piece])}
    </>
  );
}
