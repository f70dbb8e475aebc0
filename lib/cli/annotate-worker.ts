import { parentPort, workerData } from 'node:worker_threads';
import { createEngine } from './engine.ts';

/** A share of lines for one worker. */
export interface LineBatch {
  readonly id: number;
  readonly first: number;
  readonly lines: readonly string[];
}

/** What came of a share, in the order of its lines. */
export interface BatchResult {
  readonly id: number;
  readonly lines: readonly string[];
  readonly failed: boolean;
}

const { lang } = workerData as { lang: string | null };
const engine = createEngine();
parentPort?.on('message', (batch: LineBatch) => {
  const results = batch.lines.map((line, i) => engine.annotateLine(line, batch.first + i, lang));
  const reply: BatchResult = {
    id: batch.id,
    lines: results.map((r) => r.line),
    failed: results.some((r) => r.failed),
  };
  parentPort?.postMessage(reply);
});
