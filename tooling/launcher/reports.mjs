/**
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Count
 */

/** A step that either holds or does not: types, lint, build. @param {string} name @param {boolean} holds @returns {Count} */
export function countCheck(name, holds) {
  return holds
    ? { passed: 1, failed: 0, skipped: 0, failures: [] }
    : { passed: 0, failed: 1, skipped: 0, failures: [name] };
}

/**
 * Counts a JSON report of vitest. Everything that makes the runner end badly counts as a failure, also what no
 * test tells: a file that does not load, an error outside of tests, a report that is missing or tells of no test.
 * @param {string} name @param {string | undefined} text @param {number} exitCode @returns {Count}
 */
export function countReport(name, text, exitCode) {
  const files = readFiles(text);
  if (files === undefined) return countCheck(`${name}: the test runner ended without a report`, false);
  /** @type {Count} */
  const count = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const file of files) countFile(file, count);
  if (exitCode !== 0 && count.failed === 0) {
    count.failed = 1;
    count.failures.push(`${name}: the test runner ended with exit code ${exitCode} though no test failed`);
  }
  if (count.passed + count.failed + count.skipped === 0)
    return countCheck(`${name}: no test was found`, false);
  return count;
}

/** @param {Count[]} counts @returns {Count} */
export function addCounts(counts) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    counts.reduce((total, count) => total + count[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    failures: counts.flatMap((count) => count.failures),
  };
}

/** The last line of `npm test`. @param {Count} count */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function countFile(file, count) {
  const tests = file.assertionResults ?? [];
  for (const test of tests) {
    if (test.status === 'passed') count.passed += 1;
    else if (test.status === 'failed') {
      count.failed += 1;
      count.failures.push(`${file.name} > ${test.fullName}${firstLine(test.failureMessages?.[0])}`);
    } else count.skipped += 1;
  }
  // A file that breaks while it loads, or in a hook, fails without any of its tests failing.
  if (file.status === 'failed' && !tests.some((test) => test.status === 'failed')) {
    count.failed += 1;
    count.failures.push(`${file.name}${firstLine(file.message)}`);
  }
}

function firstLine(message) {
  const line = message?.trim().split('\n')[0];
  return line ? `: ${line}` : '';
}

function readFiles(text) {
  if (text === undefined) return undefined;
  try {
    const { testResults } = JSON.parse(text);
    return Array.isArray(testResults) ? testResults : undefined;
  } catch {
    return undefined; // Half a report: the runner died while writing it.
  }
}
