import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Visits } from '../../../src/elements/kiosk/state/visits.js';

test('each change of the state or the pause is told once, with the state before', () => {
  const told: string[] = [];
  const visits = new Visits((before) =>
    told.push(`${before} → ${visits.state}${visits.isPaused ? ', halted' : ''}`),
  );
  visits.notice();
  visits.notice();
  visits.pass(performance.now() + 61_000, 60);
  assert.ok(visits.secondsToAnswer > 20, 'asked a minute from now');
  visits.notice();
  assert.equal(visits.secondsToAnswer, 0, 'nobody is asked');
  visits.end();
  visits.end();
  visits.togglePause();
  visits.togglePause();
  assert.deepEqual(told, [
    'attract → browse',
    'browse → warning',
    'warning → browse',
    'browse → attract',
    'attract → attract, halted',
    'attract → attract',
  ]);
});

test('a kiosk that leaves the page drops the visit and tells nobody', () => {
  let told = 0;
  const visits = new Visits(() => told++);
  visits.togglePause();
  assert.equal(visits.drop(), false, 'a halted loop is no visit');
  assert.equal(visits.isPaused, false);
  visits.notice();
  assert.equal(visits.drop(), true);
  assert.equal(visits.state, 'attract');
  assert.equal(told, 2);
});
