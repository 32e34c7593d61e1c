import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  askedFor,
  nobody,
  noticed,
  passed,
  pauseToggled,
  secondsToAnswer,
  type Visit,
} from '../../../src/elements/kiosk/state/visit.js';

test('a touch opens, a minute of nobody asks, 20 seconds later nobody is there', () => {
  let visit = noticed(nobody, 1_000);
  assert.equal(visit.state, 'browse');
  visit = passed(visit, 60_999, 60);
  assert.equal(visit.state, 'browse');
  visit = passed(visit, 61_000, 60);
  assert.equal(visit.state, 'warning');
  assert.equal(secondsToAnswer(visit, 61_000), 20);
  assert.equal(secondsToAnswer(visit, 66_500), 15);
  assert.equal(passed(visit, 80_999, 60).state, 'warning');
  assert.equal(passed(visit, 81_000, 60), nobody);
});

test('a touch in the warning goes on, and the minute begins anew', () => {
  let visit = passed(noticed(nobody, 0), 60_000, 60);
  visit = noticed(visit, 75_000);
  assert.deepEqual(visit, { state: 'browse', isPaused: false, since: 75_000 });
  assert.equal(passed(visit, 134_000, 60).state, 'browse');
});

test('a halted loop is asked for too, goes on being halted when somebody answers, and runs again when nobody does', () => {
  let visit = pauseToggled(nobody, 0);
  assert.deepEqual(visit, { state: 'attract', isPaused: true, since: 0 });
  visit = passed(visit, 60_000, 60);
  assert.equal(visit.state, 'warning');
  assert.deepEqual(noticed(visit, 70_000), { state: 'attract', isPaused: true, since: 70_000 });
  assert.equal(passed(visit, 80_000, 60), nobody);
  assert.equal(pauseToggled(pauseToggled(nobody, 0), 5), nobody);
});

test('while nobody is there time changes nothing', () => {
  assert.equal(passed(nobody, 1e12, 60), nobody);
});

test('whatever happens, nobody is sent away without 20 seconds of warning', () => {
  const step = fc.record({ after: fc.integer({ min: 0, max: 200_000 }), touch: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 5, max: 600 }), (steps, idle) => {
      let visit: Visit = nobody;
      let now = 0;
      let warnedAt: number | null = null;
      for (const { after, touch } of steps) {
        now += after;
        const before = visit;
        visit = touch ? noticed(visit, now) : passed(visit, now, idle);
        if (before.state === 'browse') assert.notEqual(visit.state, 'attract');
        if (visit.state === 'warning' && before.state !== 'warning') warnedAt = now;
        if (before.state === 'warning' && visit.state === 'attract' && !visit.isPaused)
          assert.ok(warnedAt !== null && now - warnedAt >= askedFor * 1000);
      }
    }),
  );
});
