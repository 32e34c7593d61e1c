import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { refreshDelay, respite, retryDelay } from '../../src/data/retry.js';

const late = (): number => 0;
const soon = (): number => 0.999999;

test('a retry waits 5 s, then twice as long, and never more than 5 min', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((failures) => retryDelay(failures, late) / 1000);
  assert.deepEqual(waits, [5, 10, 20, 40, 80, 160, 300, 300]);
});

test('jitter takes off up to half, so that screens switched on together do not ask together', () => {
  assert.equal(retryDelay(1, soon), 2_500);
  assert.equal(retryDelay(100, soon), 150_000);
  const waits = new Set(Array.from({ length: 50 }, () => retryDelay(3)));
  assert.ok(waits.size > 40, `50 screens asked at ${waits.size} different moments`);
});

test('whatever the number of failures, a wait is a whole number of ms between 2.5 s and 5 min', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, random) => {
      const wait = retryDelay(n, () => random);
      assert.ok(Number.isInteger(wait) && wait >= 2_500 && wait <= 300_000, `${n}: ${wait}`);
    }),
  );
});

test('a renewal comes at the page’s refresh, less up to a tenth', () => {
  assert.equal(refreshDelay(600, late), 600_000);
  assert.equal(refreshDelay(600, soon), 540_000);
  for (const seconds of [0.2, 1e-300, 1])
    assert.equal(refreshDelay(seconds, soon), 1_000, 'no more than once a second');
});

test('a server that asks to be left alone is, for a day at most', () => {
  assert.equal(respite(3_600_000), 3_600_000);
  assert.equal(respite(1e12), 86_400_000);
});
