import { writeFileSync } from 'node:fs';

/**
 * Counts the tests of every engine into a JSON file, which `npm test` reads: `{ [engine]: { passed, failed, skipped } }`.
 * A file that could not be run at all counts as one failure.
 *
 * @param {string} file
 */
export function countingReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = {};
      for (const session of sessions) {
        const own = (counts[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        for (const test of testsOf(session.testResults)) own[verdict(test)] += 1;
        if (!session.passed && !testsOf(session.testResults).some((test) => verdict(test) === 'failed'))
          own.failed += 1;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

function verdict({ passed, skipped }) {
  if (skipped) return 'skipped';
  return passed ? 'passed' : 'failed';
}
