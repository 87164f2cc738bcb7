import { describe, expect, test } from 'vitest';
import { addCounts, closingLine, countCheck, countReport } from './reports.mjs';

const report = (testResults: unknown[]) => JSON.stringify({ testResults });
const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  message: 'SyntaxError: broken\n  at somewhere',
  assertionResults: tests.map((result) => ({
    status: result,
    fullName: `says ${result}`,
    failureMessages: ['expected 1\n at x'],
  })),
});

describe('counting a report', () => {
  test('adds up every test of every file', () => {
    const count = countReport(
      'unit',
      report([file('passed', 'passed', 'skipped'), file('passed', 'passed', 'todo')]),
      0,
    );
    expect(count).toEqual({ passed: 2, failed: 0, skipped: 2, failures: [] });
  });

  test('names each failed test with the first line of its reason', () => {
    const count = countReport('unit', report([file('failed', 'passed', 'failed')]), 1);
    expect(count).toMatchObject({ passed: 1, failed: 1, failures: ['a.test.ts > says failed: expected 1'] });
  });

  test('a file that does not load is a failure though it holds no test', () => {
    expect(countReport('unit', report([file('failed')]), 1)).toMatchObject({
      failed: 1,
      failures: ['a.test.ts: SyntaxError: broken'],
    });
  });

  test.each([
    ['no report', undefined, 1],
    ['half a report', '{"testResults": [', 1],
    ['a report of no test', report([]), 0],
    ['a bad end though all passed', report([file('passed', 'passed')]), 1],
  ])('%s is a failure', (_, text, exitCode) => {
    expect(countReport('unit', text, exitCode).failed).toBe(1);
  });
});

test('the closing line adds up all suites', () => {
  const total = addCounts([countCheck('types', true), countCheck('lint', false)]);
  expect(closingLine(total)).toBe('1 passed, 1 failed, 0 skipped');
  expect(total.failures).toEqual(['lint']);
});
