import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './root.js';

/**
 * Counts the tests of every engine into a JSON file, which `npm test` reads: `{ [engine]: { passed, failed, skipped, seconds } }`;
 * `seconds` holds those of each test file. A file that could not be run at all counts as one failure.
 *
 * @param {string} file
 */
export function countingReporter(file) {
  // Written at the end of the run and when the runner stops: it may do the second without the first.
  const count = ({ sessions }) => writeFileSync(file, JSON.stringify(countsOf(sessions)));
  return { onTestRunFinished: count, stop: count };
}

function countsOf(sessions) {
  const counts = {};
  for (const session of sessions) {
    const own = (counts[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0, seconds: {} });
    const tests = testsOf(session.testResults);
    for (const test of tests) own[verdict(test)] += 1;
    own.seconds[relative(root, session.testFile)] =
      tests.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000;
    if (!session.passed && !tests.some((test) => verdict(test) === 'failed')) own.failed += 1;
  }
  return counts;
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

function verdict({ passed, skipped }) {
  if (skipped) return 'skipped';
  return passed ? 'passed' : 'failed';
}
