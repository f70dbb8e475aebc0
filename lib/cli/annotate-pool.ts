import { Worker } from 'node:worker_threads';
import type { BatchResult, LineBatch } from './annotate-worker.ts';
import type { Engine } from './engine.ts';

const BATCH_LINES = 64;
/** Batches under way per worker: enough to keep it busy, few enough to keep memory flat. */
const DEPTH = 3;

/** Writes a line, waiting where the reader is slower than we are. */
export type Write = (line: string) => Promise<void>;

/** Annotates lines one after another in this thread. Returns whether every line was good. */
export async function annotateInOrder(
  engine: Engine,
  lines: AsyncIterable<string>,
  lang: string | null,
  write: Write,
): Promise<boolean> {
  let number = 0;
  let good = true;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const result = engine.annotateLine(line, number, lang);
    if (result.failed) good = false;
    await write(result.line);
  }
  return good;
}

async function* batches(lines: AsyncIterable<string>): AsyncGenerator<LineBatch> {
  let id = 0;
  let number = 0;
  let batch: string[] = [];
  let first = 1;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') {
      // Line numbers of a batch must run on, so an empty line ends it.
      if (batch.length > 0) yield { id: id++, first, lines: batch };
      batch = [];
      first = number + 1;
      continue;
    }
    batch.push(line);
    if (batch.length < BATCH_LINES) continue;
    yield { id: id++, first, lines: batch };
    batch = [];
    first = number + 1;
  }
  if (batch.length > 0) yield { id, first, lines: batch };
}

/** As `annotateInOrder`, shared among worker threads; the output keeps the order of the input. */
export async function annotateInParallel(
  lines: AsyncIterable<string>,
  lang: string | null,
  jobs: number,
  write: Write,
): Promise<boolean> {
  const workers = Array.from(
    { length: jobs },
    () => new Worker(new URL('./annotate-worker.mjs', import.meta.url), { workerData: { lang } }),
  );
  const pending = new Map<number, (result: BatchResult) => void>();
  const queue: Promise<BatchResult>[] = [];
  let good = true;
  let fail: (error: Error) => void = () => {};
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failure.catch(() => {});
  for (const worker of workers) {
    worker.on('message', (result: BatchResult) => {
      pending.get(result.id)?.(result);
      pending.delete(result.id);
    });
    worker.on('error', fail);
  }
  const drain = async (): Promise<void> => {
    const next = queue.shift();
    if (!next) return;
    const result = await Promise.race([next, failure]);
    if (result.failed) good = false;
    for (const line of result.lines) await write(line);
  };
  try {
    for await (const batch of batches(lines)) {
      queue.push(new Promise((resolve) => pending.set(batch.id, resolve)));
      workers[batch.id % jobs]?.postMessage(batch);
      if (queue.length >= jobs * DEPTH) await drain();
    }
    while (queue.length > 0) await drain();
    return good;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
