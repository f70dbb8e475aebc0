import { describe, expect, it } from 'vitest';
import { countReport, STEPS } from '../../lib/cli/test-steps.ts';

const report = (changes: Partial<Parameters<typeof countReport>[0]>) => ({
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...changes,
});

describe('countReport', () => {
  it('takes passed and failed tests as they are', () => {
    expect(countReport(report({ numFailedTests: 2, success: false }))).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a test that was left out as a failure', () => {
    expect(countReport(report({ numPendingTests: 1, numTodoTests: 1 }))).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a file that broke before its first test', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(countReport(report({ success: false, testResults }))).toEqual({ passed: 3, failed: 1 });
  });

  it('never calls an unsuccessful run successful', () => {
    expect(countReport(report({ success: false }))).toEqual({ passed: 3, failed: 1 });
  });
});

describe('STEPS', () => {
  it('names each step once and a needed step before the one that needs it', () => {
    const names = STEPS.map((step) => step.name);
    expect(new Set(names).size).toBe(names.length);
    for (const [at, step] of STEPS.entries()) {
      if (step.needs) expect(names.slice(0, at)).toContain(step.needs);
    }
  });
});
