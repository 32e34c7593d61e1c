import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { testsOf } from '../lib/choose-tests.js';
import { root, strict } from '../lib/root.js';
import { tool } from '../lib/run.js';

export const title = 'Elements in Chromium, Firefox ESR and WebKitGTK';

export default async function browser({ browsers, missing, files }) {
  const wanted = process.env.QS_ENGINES?.split(',').map((name) => name.trim()) ?? Object.keys(browsers);
  const unknown = wanted.filter((name) => !(name in browsers));
  // A name that is mistyped must not look like tests that pass.
  if (unknown.length > 0)
    return { passed: 0, failed: 1, report: `QS_ENGINES: no such engine: ${unknown.join(', ')}\n` };
  const engines = wanted.filter((name) => browsers[name]);
  const absent = wanted.filter((name) => missing.includes(name));
  const outcome = {
    passed: 0,
    failed: strict ? absent.length : 0,
    report: strict ? absent.map((name) => `${name}: not found\n`).join('') : '',
    notes: strict ? [] : absent.map((name) => `left out: every test in ${name}, which was not found`),
  };
  const chosen = testsOf('browser', files);
  if (chosen.length === 0 && files.length > 0) return outcome;
  if (chosen.length === 0) return { ...outcome, failed: outcome.failed + 1, report: 'no tests/**/*.test.ts' };
  if (engines.length === 0) return outcome;

  const counts = join(root, '.cache/browser-tests.json');
  await mkdir(join(root, '.cache'), { recursive: true });
  await rm(counts, { force: true });
  const { code, output } = await tool(
    '@web/test-runner',
    ['--config', '.tools/web-test-runner.config.js', '--files', ...chosen],
    { bin: 'web-test-runner', minutes: 35, env: { QS_ENGINES: engines.join(','), QS_COUNTS: counts } },
  );
  const results = Object.entries(await readCounts(counts));
  for (const [engine, { passed, failed, skipped, seconds }] of results) {
    outcome.passed += passed;
    outcome.failed += failed;
    outcome.notes.push(
      `${engine}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} left out` : ''}; ${longest(seconds)}`,
    );
  }
  if (code !== 0) outcome.report += failures(output);
  // It died, or an engine never answered: no count tells that.
  if (code !== 0 && outcome.failed === 0) outcome.failed = 1;
  if (code === 0 && results.length < engines.length) outcome.failed += engines.length - results.length;
  return outcome;
}

/** The whole run has a limit: what takes long is told. */
function longest(seconds) {
  const files = Object.entries(seconds).sort(([, a], [, b]) => b - a);
  const all = files.reduce((sum, [, each]) => sum + each, 0);
  const told = files.slice(0, 5).map(([file, each]) => `${file} ${each.toFixed(0)}`);
  return `${all.toFixed(0)} s, most in ${told.join(', ')}`;
}

/**
 * The parts about files in which something failed. The runner also draws bars, as if on a terminal, and repeats what
 * passing tests said on the console.
 */
function failures(output) {
  const plain = output.replace(CONTROL, '').replace(/^(\w+: +\||Running |Finished ).*\n/gm, '');
  const parts = plain.split(/^(?=\S+\.test\.ts:$)/m);
  const failed = parts.filter((part) => part.includes('❌'));
  return (failed.length > 0 ? failed : parts).join('').replace(/\n{3,}/g, '\n\n');
}

const CONTROL = /\u001b\[\d*\w/g;

async function readCounts(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return {};
  }
}
