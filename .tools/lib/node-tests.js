import { run } from './run.js';

/**
 * Runs files of `node:test` and reads their counts.
 *
 * @param {string[]} files relative to the repository
 * @param {{ minutes?: number, fileMinutes?: number, oneByOne?: boolean, env?: Record<string, string | undefined> }} [options]
 *   `oneByOne` for files that drive a browser each; `fileMinutes` for one file (5)
 * @returns {Promise<import('../test.js').Outcome>}
 */
export async function nodeTests(files, { oneByOne = false, minutes = 15, fileMinutes = 5, ...options } = {}) {
  // A file that turns in a circle is named, and the others are run all the same.
  const limit = `--test-timeout=${fileMinutes * 60_000}`;
  const flags = ['--enable-source-maps', '--test', '--test-reporter=spec', limit];
  if (oneByOne) flags.push('--test-concurrency=1');
  const { code, output } = await run(process.execPath, [...flags, ...files], { minutes, ...options });
  const count = (name) => Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  const passed = count('pass');
  // A runner that dies, or finds nothing to run, has no count that tells it.
  if (failed === 0 && (code !== 0 || passed + count('skipped') === 0))
    return { passed, failed: 1, report: output };
  const skipped = /^\s*﹣ (.*?) \([\d.]+ms\) # (.*)$/gm;
  const notes = [...output.matchAll(skipped)].map(([, name, why]) => `left out: ${name} (${why})`);
  return { passed, failed, notes, report: failed > 0 ? failures(output) : '' };
}

/** Only what failed, without the frames inside Node. A file that could not be read says why before, not there. */
function failures(output) {
  const start = output.includes("'test failed'") ? -1 : output.lastIndexOf('✖ failing tests:');
  const told = start < 0 ? output : output.slice(start);
  return told.replace(/^\s+at .*\bnode:internal\/.*\n/gm, '');
}
