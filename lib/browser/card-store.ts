import { browser } from 'wxt/browser';
import { type ArticleLanguage, languagePath } from '../article/article-language.ts';
import type { CardFacts, CardSubject, CompanyFacts, Coverage, PhraseFacts } from '../packs/card-facts.ts';
import { COVERAGE_PATH, shardPath } from '../packs/shard.ts';

const files = new Map<string, Promise<unknown>>();

/** A file of the bundled pack; read once while the background is awake. */
function packFile(path: string): Promise<unknown> {
  let file = files.get(path);
  if (!file) {
    file = fetch(browser.runtime.getURL(`/${path}` as never)).then((response) => {
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json();
    });
    file.catch(() => files.delete(path));
    files.set(path, file);
  }
  return file;
}

/** An entry of a shard, if it is one of its own and says itself that it is the one that was asked for. */
function entryOf<T extends { readonly id: string }>(shard: unknown, id: string): T | null {
  if (typeof shard !== 'object' || shard === null || !Object.hasOwn(shard, id)) return null;
  const entry = (shard as Record<string, T | null>)[id];
  return entry?.id === id ? entry : null;
}

/** What the pack covers. */
export async function readCoverage(): Promise<Coverage> {
  return (await packFile(COVERAGE_PATH)) as Coverage;
}

/** Facts for one card, or null where the pack knows no such subject. Rejects where the pack says not what it covers. */
export async function readCard(subject: CardSubject): Promise<CardFacts | null> {
  const [shard, coverage] = await Promise.all([
    packFile(shardPath(subject)).catch(() => null),
    readCoverage(),
  ]);
  if (subject.kind === 'company') {
    const company = entryOf<CompanyFacts>(shard, subject.id);
    return company && { kind: 'company', company, coverage };
  }
  const phrase = entryOf<PhraseFacts>(shard, subject.id);
  return phrase && { kind: 'phrase', phrase, coverage };
}

/** What the pack knows of a language that articles are written in, by primary tag; null where it has none. */
export async function readLanguage(tag: string): Promise<ArticleLanguage | null> {
  return (await packFile(languagePath(tag)).catch(() => null)) as ArticleLanguage | null;
}
