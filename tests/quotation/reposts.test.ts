import { expect, test } from 'vitest';
import { readReposts } from '../../lib/quotation/reposts.ts';

function parts(...lines: string[]): string[] {
  return readReposts(lines.map((text) => ({ text }))).map(({ block, start, end, speaker, speakerBlock }) => {
    const name = (lines[speakerBlock] as string).slice(speaker.start, speaker.end);
    return `${name}: ${(lines[block] as string).slice(start, end)}`;
  });
}

test('a chain of reposts', () => {
  expect(parts('说得好//@小明:这就是现实啊//@阿花:公司太狠了')).toEqual([
    '@小明: 这就是现实啊',
    '@阿花: 公司太狠了',
  ]);
});
test('an old-style retweet', () => {
  expect(parts('So true RT @cloud: they cut my whole team')).toEqual(['@cloud: they cut my whole team']);
});
test('quoted lines under the name of their author', () => {
  expect(parts('@ana wrote:', '> They cut my whole team today', 'Same here.')).toEqual([
    '@ana: They cut my whole team today',
  ]);
  expect(parts('On Monday Ana Roy wrote:', '> They cut my whole team today')).toEqual([
    'Ana Roy: They cut my whole team today',
  ]);
});
test('quoted lines of nobody are left alone', () => {
  expect(parts('Look at this', '> They cut my whole team today')).toEqual([]);
});
test('an address is no repost', () => {
  expect(parts('See https://example.com/@ana:80 and mail ana@example.com: now')).toEqual([]);
});
