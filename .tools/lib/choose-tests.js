import { filesIn } from './files.js';

/** Which files under tests/ each step runs. */
const OWN = {
  node: (path) => path.endsWith('.node.test.ts'),
  package: (path) => path.startsWith('tests/package/') && path.endsWith('.test.js'),
  browser: (path) => path.endsWith('.test.ts') && !path.endsWith('.node.test.ts'),
  engines: (path) => path.startsWith('tests/engines/') && path.endsWith('.test.js'),
  storybook: (path) => path.startsWith('tests/storybook/') && path.endsWith('.test.js'),
  e2e: (path) => path.startsWith('tests/e2e/') && path.endsWith('.test.js'),
};

/**
 * The test files of a step.
 *
 * @param {keyof typeof OWN} step
 * @param {string[]} words parts of paths; a file that holds one of them is chosen. None chooses all.
 * @returns {string[]} sorted paths from the root of the repository
 */
export function testsOf(step, words) {
  const own = filesIn('tests').filter(OWN[step]);
  return words.length > 0 ? own.filter((path) => words.some((word) => path.includes(word))) : own;
}

/**
 * The words that choose no file in any of the steps: a mistyped one must not look like tests that pass.
 *
 * @param {string[]} steps
 * @param {string[]} words
 */
export function wordsWithoutTest(steps, words) {
  const withFiles = steps.filter((step) => step in OWN);
  return words.filter((word) => withFiles.every((step) => testsOf(step, [word]).length === 0));
}
