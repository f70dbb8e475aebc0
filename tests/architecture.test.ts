import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cycleIn, importsOf, ROOT, sourceFiles, wrongArrows } from './structure.ts';

const MOST_LINES = 250;
const files = sourceFiles('lib', 'components', 'entrypoints');
const code = files.filter((file) => !file.path.endsWith('.css'));

describe('the checks themselves can fail', () => {
  it.each([
    ['lib/text/fold.ts', ['lib/detection/annotation.ts'], 'text imports detection'],
    ['lib/detection/detect.ts', ['lib/dom/walker.ts'], 'detection imports dom'],
    ['lib/detection/detect.ts', ['wxt/browser'], 'detection uses the package wxt/browser'],
    ['lib/hover/step.ts', ['node:fs'], 'hover uses the package node:fs'],
    ['lib/dom/painter.ts', ['components/cards/index.ts'], 'dom imports components'],
    ['lib/dom/painter.ts', ['lib/browser/messages.ts'], 'dom imports browser'],
    ['lib/browser/messages.ts', ['lib/dom/painter.ts'], 'browser imports dom'],
    ['components/cards/CompanyCard.tsx', ['lib/browser/settings.ts'], 'components imports browser'],
    ['lib/matching/matcher.ts', ['entrypoints/reader.ts'], 'matching imports entrypoints'],
    ['lib/misc/odds.ts', [], 'misc is no layer'],
  ])('%s importing %s', (path, imports, sentence) => {
    expect(wrongArrows(path, imports).join()).toContain(sentence);
  });

  it('reads every way to name a module', () => {
    const text = `import a from './a.ts';\nimport type { B } from "../b/b.ts";\nexport * from './c.ts';\nimport './d.css';\nconst e = await import('./e.ts');\n// import './no.ts'\n/* import './no2.ts' */`;
    expect(importsOf('lib/x/y.ts', text)).toEqual([
      'lib/x/a.ts',
      'lib/b/b.ts',
      'lib/x/c.ts',
      'lib/x/d.css',
      'lib/x/e.ts',
    ]);
  });

  it('sees a circle', () => {
    const circle = [
      { path: 'a', imports: ['b'] },
      { path: 'b', imports: ['c'] },
      { path: 'c', imports: ['a'] },
    ];
    expect(cycleIn(circle)).toBe('a → b → c → a');
    expect(cycleIn(circle.slice(0, 2))).toBeNull();
  });
});

describe('the house', () => {
  it('has arrows that point one way', () => {
    expect(code.flatMap((file) => wrongArrows(file.path, file.imports))).toEqual([]);
  });

  it('has no circles', () => {
    expect(cycleIn(code)).toBeNull();
  });

  it('keeps files short', () => {
    expect(
      files.filter((file) => file.lines > MOST_LINES).map((file) => `${file.path}: ${file.lines} lines`),
    ).toEqual([]);
  });

  it('has thin entry points', () => {
    expect(
      code
        .filter((file) => /^entrypoints\/.*\.tsx?$/.test(file.path) && file.lines > 80)
        .map((file) => file.path),
    ).toEqual([]);
  });

  it('has no names that say nothing', () => {
    expect(
      files
        .filter((file) =>
          /\/(?:utils?|helpers?|managers?|misc|common|shared|stuff|data)(?:\.|\/)/i.test(file.path),
        )
        .map((file) => file.path),
    ).toEqual([]);
  });

  it('makes no markup from strings', () => {
    const markup =
      /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\b|dangerouslySetInnerHTML|\beval\(|new Function\(/;
    expect(code.filter((file) => markup.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it('asks no server: one place reads files, and those are the extension’s own', () => {
    const network =
      /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|\bnew Image\(/;
    expect(
      code
        .filter((file) => !file.path.startsWith('lib/cli/') && network.test(file.text))
        .map((file) => file.path),
    ).toEqual(['lib/browser/card-store.ts']);
  });

  it('sends and receives messages in one place', () => {
    const messaging = /\.(?:sendMessage|onMessage|onConnect|connect)\b\s*[(.]/;
    expect(
      code
        .filter(
          (file) =>
            messaging.test(file.text) &&
            file.path !== 'lib/browser/messages.ts' &&
            !file.path.startsWith('lib/cli/'),
        )
        .map((file) => file.path),
    ).toEqual([]);
  });

  it('has the top level it promises', () => {
    const promised =
      /^(?:entrypoints|components|lib|assets|tests|wxt\.config\.ts|package(?:-lock)?\.json|tsconfig\.json|README\.md|LICENSE|[A-Z]+\.md|node_modules|\..*)$/;
    expect(readdirSync(ROOT).filter((name) => !promised.test(name))).toEqual([]);
  });
});
