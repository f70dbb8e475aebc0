import { sentences } from '../text/sentences.ts';
import { annotateBlock } from './annotate-block.ts';
import type { Annotation } from './annotation.ts';
import { type BlockRecord, readBlock } from './block-record.ts';
import type { BlockText, PageInfo } from './block-text.ts';
import { findingKey } from './findings.ts';
import { PageMemory } from './page-memory.ts';
import type { PageReader } from './page-reader.ts';
import type { Resources } from './resources.ts';
import { Surroundings } from './surroundings.ts';

/** Blocks with open questions that are kept for a later answer; beyond it the oldest are settled as they are. */
const MAX_OPEN = 2000;

interface Kept {
  readonly record: BlockRecord;
  readonly signature: string;
}

function lastSentence(text: string | undefined): string {
  if (!text) return '';
  const span = sentences(text).at(-1);
  return span ? text.slice(span.start, span.end) : '';
}

function firstSentence(text: string | undefined): string {
  if (!text) return '';
  const span = sentences(text)[0];
  return span ? text.slice(span.start, span.end) : '';
}

function signatureOf(annotations: readonly Annotation[]): string {
  return annotations.map((a) => `${a.start}-${a.end}:${findingKey(a)}`).join(' ');
}

/**
 * The page reader. Each batch is gone through twice: first for what is certain
 * (names that need no evidence, names proved by what stands beside them), then
 * for the rest, which the certain names may vouch for. A firm that becomes
 * certain in a later batch reopens the earlier blocks that asked for it.
 */
export function createPageReader(resources: Resources, page: PageInfo): PageReader {
  const memory = new PageMemory();
  memory.declare(resources, page.firms ?? []);
  const open = new Map<number, Kept>();

  function decide(key: number, record: BlockRecord, results: Map<number, readonly Annotation[]>): void {
    const { annotations, unsettled } = annotateBlock(resources, record, memory);
    const signature = signatureOf(annotations);
    if (open.get(key)?.signature !== signature || !open.has(key)) results.set(key, annotations);
    open.delete(key);
    if (!unsettled) return;
    open.set(key, { record, signature });
    if (open.size > MAX_OPEN) open.delete(open.keys().next().value as number);
  }

  function surroundings(batch: readonly BlockText[]): Surroundings[] {
    let heading = '';
    return batch.map((block, i) => {
      const around = new Surroundings(block, {
        before: lastSentence(batch[i - 1]?.text),
        after: firstSentence(batch[i + 1]?.text),
        heading,
        title: page.title,
      });
      if (block.heading) heading = block.text;
      return around;
    });
  }

  return {
    read(batch) {
      const results = new Map<number, readonly Annotation[]>();
      const records = surroundings(batch).map((around) => readBlock(resources, around, page.lang));
      const before = memory.revision;
      for (const record of records) memory.learn(resources, record);
      for (const record of records) {
        open.delete(record.around.block.key);
        decide(record.around.block.key, record, results);
      }
      if (memory.revision > before) {
        for (const [key, kept] of [...open]) decide(key, kept.record, results);
      }
      return results;
    },
    forget(keys) {
      for (const key of keys) open.delete(key);
    },
  };
}
