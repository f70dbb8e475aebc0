import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { annotateInOrder, annotateInParallel } from './annotate-pool.ts';
import { createEngine } from './engine.ts';
import { readable } from './readable.ts';

const USAGE = `annotate [--jsonl] [--html] [--lang TAG] [--format json|text] [--jobs N] [FILE… | -]

Finds companies and layoff wording in texts, with the engine of the extension.
  --jsonl        one JSON object a line in and out: {"id","text"|"html","lang"?,"title"?,"url"?}
  --html         the input is HTML
  --lang TAG     language where the input names none (BCP 47)
  --format       json (default) or text
  --jobs N       worker threads, with --jsonl
Without FILE, or for -, reads standard input.`;

class UsageError extends Error {}

async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

function streamOf(file: string): Readable {
  return file === '-' ? process.stdin : createReadStream(file, 'utf8');
}

async function* linesOf(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files)
    yield* createInterface({ input: streamOf(file), crlfDelay: Number.POSITIVE_INFINITY });
}

function options(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        html: { type: 'boolean', default: false },
        lang: { type: 'string' },
        format: { type: 'string', default: 'json' },
        jobs: { type: 'string', default: '1' },
        help: { type: 'boolean', default: false },
      },
    });
    const jobs = Number(values.jobs);
    if (!Number.isInteger(jobs) || jobs < 1)
      throw new UsageError(`--jobs takes a whole number from 1, not "${values.jobs}"`);
    if (values.format !== 'json' && values.format !== 'text')
      throw new UsageError(`--format takes json or text, not "${values.format}"`);
    return { ...values, jobs, files: positionals.length > 0 ? positionals : ['-'] };
  } catch (error) {
    throw error instanceof UsageError
      ? error
      : new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function main(args: readonly string[]): Promise<number> {
  const chosen = options(args);
  if (chosen.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const lang = chosen.lang ?? null;
  if (chosen.jsonl) {
    const lines = linesOf(chosen.files);
    const good =
      chosen.jobs > 1
        ? await annotateInParallel(lines, lang, chosen.jobs, write)
        : await annotateInOrder(createEngine(), lines, lang, write);
    return good ? 0 : 1;
  }
  const engine = createEngine();
  for (const file of chosen.files) {
    const content = file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8');
    const html = chosen.html || /\.x?html?$/i.test(file);
    const record = engine.annotate(
      { id: file, text: html ? '' : content, lang, title: '', url: '' },
      html ? content : null,
    );
    await write(chosen.format === 'json' ? JSON.stringify(record) : readable(record));
  }
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`annotate: ${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof UsageError) process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
  },
);
