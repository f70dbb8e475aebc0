import { expect, test } from 'vitest';
import { describeProblem, TableError, type TableProblem } from '../../lib/facts/problem.ts';

const problem = (line: number, field = 'count'): TableProblem => ({
  code: 'field-invalid',
  file: 'assets/facts/events.csv',
  line,
  field,
  message: 'wrong; mend it',
});

test('a problem reads file:line:field', () => {
  expect(describeProblem(problem(12))).toBe('assets/facts/events.csv:12:count: wrong; mend it');
  expect(describeProblem(problem(0, ''))).toBe('assets/facts/events.csv: wrong; mend it');
});

test('the error keeps all problems and spells out the first ones', () => {
  const all = Array.from({ length: 25 }, (_, i) => problem(i + 2));
  const error = new TableError(all);
  expect(error.problems).toHaveLength(25);
  expect(error.message).toContain('25 fault(s)');
  expect(error.message).toContain('events.csv:21:count');
  expect(error.message).not.toContain('events.csv:22:count');
  expect(error.message).toContain('and 5 more');
});
