/**
 * `npm run soak`: how smoothly the hall demo runs on a slow box; then the hall demo in Chromium through a month's worth (600 rounds:
 * some 20,500 scenes, 29,700 refreshes of which 9,000 fail, 2,400 visits; 60 minutes or more on two cores that do nothing else); then a
 * quarter of it without a network. `-- --rounds 200` makes it shorter, `--only without` runs the part without a network alone.
 */
import { parseArgs } from 'node:util';
import { demandBuild } from '../../.tools/lib/built.js';
import { ensureBrowsers } from '../../.tools/lib/browsers.js';
import { frames } from './frames.js';
import { growth, soak } from './soak.js';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '600' }, only: { type: 'string', default: '' } },
});
demandBuild();
const { browsers } = await ensureBrowsers();
process.env.CHROME_PATH ??= browsers.chromium ?? '';
const rounds = Math.max(12, Number(values.rounds) || 600);
let isWell = true;
const { p95, p99, frames: count, scenes } = await frames({ slower: 6, seconds: 60 });
console.log(
  `attract mode on a box 6 times slower: ${count} frames, ${scenes} scenes, p95 ${p95.toFixed(1)} ms (at most 50), p99 ${p99.toFixed(1)} ms`,
);
if (p95 > 50) isWell = false;
for (const [title, options] of [
  ['with a network', {}],
  ['without one, from the second hour on', { offlineAfter: 6, rounds: Math.ceil(rounds / 4) }],
]) {
  if (!title.startsWith(values.only)) continue;
  console.log(`\n${title}`);
  const { measured, failures, served } = await soak({
    rounds,
    samples: 24,
    rest: 1_600,
    visits: 4,
    say: console.log,
    ...options,
  });
  const grown = growth(measured);
  console.log(
    `served ${JSON.stringify(served)}; grown: heap ${grown.heap.toFixed(2)} MB, the engine's ${grown.engine.toFixed(2)} MB, nodes ${grown.nodes}, detached ${grown.detached}, listeners ${grown.listeners}, timers ${grown.timers}`,
  );
  for (const each of failures) console.log(`  ${each}`);
  if (
    failures.length > 0 ||
    grown.heap > 1 ||
    grown.engine > 1 ||
    grown.nodes > 3_000 ||
    grown.timers > 2 ||
    grown.listeners > 50
  )
    isWell = false;
}
console.log(isWell ? '\nno growth, no blank, no error' : '\nnot well');
process.exitCode = isWell ? 0 : 1;
