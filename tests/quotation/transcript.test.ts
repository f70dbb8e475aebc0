import { expect, test } from 'vitest';
import { readTranscript } from '../../lib/quotation/transcript.ts';

function turns(...lines: string[]): string[] {
  const blocks = lines.map((text) => ({ text }));
  return readTranscript(blocks).map(({ block, start, end, speaker, role }) => {
    const words = (lines[block] as string).slice(start, end);
    return `${speaker.text}${role ? ` (${role})` : ''}: ${words}`;
  });
}

test('two speakers in turn', () => {
  expect(turns('Roy: We had a plan.', 'Kim: It was no plan at all.', 'Roy: That is unfair.')).toEqual([
    'Roy: We had a plan.',
    'Kim: It was no plan at all.',
    'Roy: That is unfair.',
  ]);
});
test('an interview: the one who asks proves it and is left out', () => {
  expect(
    turns(
      'Interviewer: Why did you go?',
      'Anna Fox: They told me to.',
      'Interviewer: And then?',
      'Anna Fox: I found out on the news.',
    ),
  ).toEqual(['Anna Fox: They told me to.', 'Anna Fox: I found out on the news.']);
});
test('Chinese and Japanese labels', () => {
  expect(
    turns('记者：为什么离开公司？', '王芳：他们说我毕业了。', '记者：之后呢？', '王芳：我在新闻上才知道。'),
  ).toEqual(['王芳: 他们说我毕业了。', '王芳: 我在新闻上才知道。']);
});
test('labels inside marks that never close', () => {
  expect(
    turns('"WALL: Let me ask you this.', '"PINE: Well, look, we tried.', '"WALL: Did you really try?'),
  ).toEqual(['WALL: Let me ask you this.', 'PINE: Well, look, we tried.', 'WALL: Did you really try?']);
});
test('broadcasters, one line is enough', () => {
  expect(turns('[박지훈/노조 지부장 : 우리는 끝까지 싸울 겁니다.]')).toEqual([
    '박지훈 (노조 지부장): 우리는 끝까지 싸울 겁니다.',
  ]);
});
test.each([
  [['Update: The article was changed.', 'Source: Reuters.', 'Note: Figures are rounded.']],
  [['Lumo: 300 jobs to go.', 'The firm said so.']],
  [['Background: The firm is old.', 'Background: It is big.', 'Background: It is ours.']],
])('%s is no conversation', (lines) => {
  expect(turns(...lines)).toEqual([]);
});
test('a headline of that form, far from the turns, is none of them', () => {
  expect(
    turns(
      'Pence: No deal is likely',
      'A long text.',
      'Roy: We had a plan.',
      'Kim: It was no plan at all.',
      'Roy: That is unfair.',
      'Kim: It is fair enough.',
    )[0],
  ).toBe('Roy: We had a plan.');
});
