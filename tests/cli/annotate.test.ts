import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../lib/cli/annotate-lines.ts';
import { annotateInOrder } from '../../lib/cli/annotate-pool.ts';
import { paragraphs } from '../../lib/cli/annotate-record.ts';
import { createEngine } from '../../lib/cli/engine.ts';
import { htmlText } from '../../lib/cli/html-text.ts';
import { readable } from '../../lib/cli/readable.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function annotate(input: string, ...args: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/annotate.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { code: run.status, lines: run.stdout.split('\n').filter(Boolean), stderr: run.stderr };
}

describe('parseLine', () => {
  it.each([
    ['{', /^not JSON/],
    ['[]', /not a JSON object/],
    ['{"id":1}', /neither "text" nor "html"/],
    ['{"id":1,"text":7}', /neither/],
  ])('%s is refused with a reason', (line, reason) => {
    const parsed = parseLine(line, null);
    expect(parsed.ok ? '' : parsed.error).toMatch(reason);
  });

  it('takes the language of the line before that of the command', () => {
    const parsed = parseLine('{"id":1,"text":"x","lang":"de"}', 'en');
    expect(parsed.ok && parsed.record.lang).toBe('de');
  });
});

describe('paragraphs', () => {
  it('keeps the offsets of the text', () => {
    const text = 'One\n\n  Two\r\nThree';
    for (const part of paragraphs(text))
      expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text);
    expect(paragraphs(text).map((p) => p.text.trim())).toEqual(['One', 'Two', 'Three']);
  });
});

describe('htmlText', () => {
  it('reads as the page script does: no menus, no scripts, names across tags whole', () => {
    const page = htmlText(
      '<html lang="de"><title>T</title><nav>Menu</nav><p>At <b>JD</b>.com<br>now</p><script>no</script><p hidden>no</p><textarea>no</textarea>',
    );
    expect(page).toMatchObject({ text: 'At JD.com\nnow', title: 'T', lang: 'de' });
  });
  it('tells headings and quotations by their markup, one shape a line', () => {
    const { text, lines } = htmlText('<h1>Cuts</h1><p>Roy said:</p><blockquote><p>Enough.</p></blockquote>');
    expect(text).toBe('Cuts\nRoy said:\nEnough.');
    expect(lines).toEqual([
      { heading: true, quoted: false },
      { heading: false, quoted: false },
      { heading: false, quoted: true },
    ]);
  });
});

const LINES = [
  '{"id":"a","text":"Tencent said that it had to let 40 people go."}',
  'nope',
  '{"id":"b","html":"<p>Staff of Kuaishou and Tencent</p>"}',
];

/** The answers to `LINES`: each line in its place, the error too. */
function expectAnswers(lines: readonly string[]): void {
  const [first, second, third] = lines.map((line) => JSON.parse(line));
  expect(first).toMatchObject({
    id: 'a',
    lang: 'en',
    companies: [{ start: 0, end: 7, surface: 'Tencent', company: 'Tencent', companyId: 'tencent' }],
    euphemisms: [
      { start: 28, end: 44, surface: 'let 40 people go', entry: 'en-let-go', kind: 'corporate-pr' },
    ],
    claims: expect.any(Array),
    quotes: expect.any(Array),
  });
  expect(second).toMatchObject({ id: null, line: 2, error: expect.stringContaining('not JSON') });
  expect(third.text).toBe('Staff of Kuaishou and Tencent');
  expect(third.companies.map((c: { surface: string }) => c.surface)).toEqual(['Kuaishou', 'Tencent']);
}

describe('annotate in this thread', () => {
  const engine = createEngine();

  it('answers line by line', async () => {
    const lines: string[] = [];
    const input = (async function* () {
      yield* LINES;
    })();
    const good = await annotateInOrder(engine, input, null, async (line) => void lines.push(line));
    expect(good).toBe(false);
    expectAnswers(lines);
  });

  it('writes for people too', () => {
    const text = 'Tencent let 40 people go.';
    const record = engine.annotate({ id: 'a', text, lang: 'en', title: '', url: '' }, null);
    expect(readable(record)).toContain('let 40 people go');
  });
});

describe('annotate on the command line', { timeout: 60_000 }, () => {
  it('answers each line in its place, errors too, with worker threads', () => {
    const { code, lines } = annotate(LINES.join('\n'), '--jsonl', '--jobs', '2');
    expect(code).toBe(1);
    expectAnswers(lines);
  });

  it('says what is wrong with its options', () => {
    const { code, stderr } = annotate('', '--format', 'xml');
    expect(code).toBe(2);
    expect(stderr).toContain('--format takes json or text');
  });
});
