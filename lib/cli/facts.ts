import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeProblem, TableError } from '../facts/problem.ts';
import type { Tables } from '../facts/tables.ts';
import { packFiles } from './pack-files.ts';
import { readTables } from './read-tables.ts';

const USAGE = `usage: npm run -s facts -- check [--root DIR]
       npm run -s facts -- pack --out DIR [--root DIR]

check   reads every table under assets/facts and lists what is wrong, as file:line:field
pack    writes the card facts, as the build packs them, under DIR

--root  folder that holds assets/facts; the project itself if left out`;

/** Exit codes: 0 done, 1 faults in the tables, 2 the command was not understood. */
function main(args: readonly string[]): number {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return misunderstood((error as Error).message);
  }
  const { positionals, values } = parsed;
  const [command, ...rest] = positionals;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (rest.length > 0) return misunderstood(`too many words: ${rest.join(' ')}`);
  if (command === 'check') return check(values.root);
  if (command === 'pack')
    return values.out === undefined ? misunderstood('pack needs --out DIR') : pack(values.out, values.root);
  return misunderstood(command === undefined ? 'say what to do' : `unknown command: ${command}`);
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, root: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
}

function misunderstood(why: string): number {
  console.error(`${why}\n${USAGE}`);
  return 2;
}

function check(root: string | undefined): number {
  const tables = tablesOrNull(root);
  if (tables === null) return 1;
  for (const [name, rows] of Object.entries(tables)) {
    if (Array.isArray(rows)) console.log(`${String(rows.length).padStart(6)}  ${name}`);
  }
  console.log('no faults');
  return 0;
}

function pack(out: string, root: string | undefined): number {
  const tables = tablesOrNull(root);
  if (tables === null) return 1;
  const { files, sizes } = packFiles(tables);
  for (const { relativeDest, contents } of files) {
    const path = join(out, relativeDest);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  for (const size of sizes) {
    console.log(
      `${size.part.padEnd(10)} ${String(size.files).padStart(3)} files ${kilo(size.bytes)} kB, ${kilo(size.gzipped)} kB gzipped, largest ${kilo(size.largest)} kB`,
    );
  }
  return 0;
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** The tables, or null after every fault was printed. */
function tablesOrNull(root: string | undefined): Tables | null {
  try {
    return readTables(root);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    for (const problem of error.problems) console.error(describeProblem(problem));
    console.error(`${error.problems.length} fault(s)`);
    return null;
  }
}

process.exitCode = main(process.argv.slice(2));
