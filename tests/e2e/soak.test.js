/** The soak in short: a day of the hall demo, with faults, visits and an hour without a network (`npm run soak` for a month). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growth, soak } from '../soak/soak.js';

test('a day in the hall leaves nothing behind: no growth, no blank, no error', async (context) => {
  const { measured, failures, served } = await soak({ rounds: 36, samples: 18, offlineAfter: 32 });
  const last = measured[measured.length - 1];
  const grown = growth(measured);
  context.diagnostic(JSON.stringify({ last, grown, served }));
  assert.deepEqual(failures, []);
  assert.ok(last.scenes > 100 && last.visits === 36, JSON.stringify(last));
  assert.ok(served.bad > 5 && served.good + served.unchanged > 20, JSON.stringify(served));
  assert.ok(grown.heap <= 1, `heap: ${grown.heap} MB`);
  assert.ok(grown.engine <= 1.5, `the engine's heap: ${grown.engine} MB`);
  assert.ok(grown.nodes <= 1_500 && grown.listeners <= 50 && grown.timers <= 2, JSON.stringify(grown));
});
