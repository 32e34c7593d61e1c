/**
 * `npm run soak`: the hall demo in Chromium through a month's worth, with faults and visits; then the same without a network. Some
 * minutes on a quiet machine. `-- --rounds 200` makes it shorter.
 */
import { parseArgs } from 'node:util';
import { demandBuild } from '../../.tools/lib/built.js';
import { ensureBrowsers } from '../../.tools/lib/browsers.js';
import { growth, soak } from './soak.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '500' } } });
demandBuild();
const { browsers } = await ensureBrowsers();
process.env.CHROME_PATH ??= browsers.chromium ?? '';
const rounds = Math.max(12, Number(values.rounds) || 500);
let isWell = true;
for (const [title, options] of [
  ['with a network', {}],
  ['without one, from the second hour on', { offlineAfter: 6, rounds: Math.ceil(rounds / 4) }],
]) {
  console.log(`\n${title}`);
  const { measured, failures, served } = await soak({ rounds, samples: 24, say: console.log, ...options });
  const grown = growth(measured);
  console.log(
    `served ${JSON.stringify(served)}; grown: heap ${grown.heap.toFixed(2)} MB, nodes ${grown.nodes}, listeners ${grown.listeners}, timers ${grown.timers}`,
  );
  for (const each of failures) console.log(`  ${each}`);
  if (
    failures.length > 0 ||
    grown.heap > 1 ||
    grown.nodes > 3_000 ||
    grown.timers > 2 ||
    grown.listeners > 50
  )
    isWell = false;
}
console.log(isWell ? '\nno growth, no blank, no error' : '\nnot well');
process.exitCode = isWell ? 0 : 1;
