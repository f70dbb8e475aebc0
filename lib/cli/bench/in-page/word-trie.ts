/** A node of a trie whose edges are words; `end` where a term ends. */
interface WordNode {
  readonly next: Map<string, WordNode>;
  end: boolean;
}

const WORDS = /[\p{L}\p{N}\p{M}']+/gu;

/** The plain way to look for many names: a trie of words in maps, walked from every word of the text. */
export class WordTrie {
  readonly #root: WordNode = { next: new Map(), end: false };

  constructor(terms: readonly string[]) {
    for (const term of terms) {
      let at = this.#root;
      for (const word of term.toLowerCase().match(WORDS) ?? []) {
        let next = at.next.get(word);
        if (!next) {
          next = { next: new Map(), end: false };
          at.next.set(word, next);
        }
        at = next;
      }
      if (at !== this.#root) at.end = true;
    }
  }

  /** Number of places where a term begins and ends at words. */
  count(text: string): number {
    const words = text.toLowerCase().match(WORDS) ?? [];
    let found = 0;
    for (let i = 0; i < words.length; i++) {
      let at: WordNode | undefined = this.#root;
      for (let j = i; at !== undefined && j <= words.length; j++) {
        if (at.end) {
          found++;
          break;
        }
        at = j < words.length ? at.next.get(words[j] as string) : undefined;
      }
    }
    return found;
  }
}
