/**
 * `npm test`: installs what is missing, then runs every check in a fixed order, going on after a failure. The last line
 * is `N passed, N failed`; the exit code is 1 when anything failed.
 *
 *   npm test -- --only node,browser          chooses steps
 *   npm test -- --files org-tree             chooses test files whose path holds the word, in every step that has files
 *   QS_ENGINES=chromium npm test             chooses engines
 */
import { parseArgs } from 'node:util';
import { wordsWithoutTest } from './lib/choose-tests.js';
import { setup } from './setup.js';

/**
 * @typedef {object} Outcome of a step
 * @property {number} passed tests, or 1 where a tool passes as a whole
 * @property {number} failed
 * @property {string} [report] printed when something failed
 * @property {string[]} [notes] printed always: what was left out, counts by engine
 */

/**
 * In this order; a step is the file of that name in steps/. Steps of one line run side by side, each lane from left to right: the
 * stories and the demo wait for their pages most of the time. Whatever measures has the machine for itself.
 */
const GROUPS = [
  [['lint'], ['format', 'types', 'generated', 'copies']],
  [['node']],
  [['build']],
  [['package']],
  [['browser']],
  [['engines']],
  [['storybook'], ['e2e']],
  [['bench']],
];
const STEPS = GROUPS.flat(2);

const { values } = parseArgs({
  options: { only: { type: 'string' }, files: { type: 'string', multiple: true, default: [] } },
});
const chosen = values.only === undefined ? STEPS : values.only.split(',');
const unknown = chosen.filter((name) => !STEPS.includes(name));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}. There are ${STEPS.join(', ')}.`);
  process.exit(2);
}
const unmatched = wordsWithoutTest(chosen, values.files);
if (unmatched.length > 0) {
  console.error(`no test file of ${chosen.join(', ')} has in its path: ${unmatched.join(', ')}`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
try {
  const found = await setup({ browsers: true });
  for (const lanes of GROUPS)
    await Promise.all(
      lanes.map(async (lane) => {
        for (const name of lane)
          if (chosen.includes(name)) await take(name, { ...found, files: values.files });
      }),
    );
} catch (error) {
  console.error(error.message);
  total.failed += 1;
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

async function take(name, context) {
  const { title, default: step } = await import(`./steps/${name}.js`);
  const started = performance.now();
  const { passed, failed, report, notes = [] } = await attempt(step, context);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (failed > 0 && report) console.log(`\n${report.trim()}\n`);
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name}: ${title}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
  for (const note of notes) console.log(`    ${note}`);
  total.passed += passed;
  total.failed += failed;
}

async function attempt(step, context) {
  try {
    return await step(context);
  } catch (error) {
    return { passed: 0, failed: 1, report: error.stack ?? String(error) };
  }
}
