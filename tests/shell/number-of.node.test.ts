import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingLevelOf } from '../../src/shell/paint/heading.js';
import { numberOf, secondsOf } from '../../src/shell/paint/number-of.js';

test('a number may be given as the text that HTML has; all else is none', () => {
  assert.equal(numberOf(600), 600);
  assert.equal(numberOf('600'), 600);
  for (const none of ['soon', null, undefined, true, [7], {}, 7n, Symbol()])
    assert.equal(numberOf(none), NaN, typeof none);
});

test('seconds that no timer can hold are none: it would fire at once, again and again', () => {
  assert.deepEqual([60, '0.5', 999_999].map(secondsOf), [60, 0.5, 999_999]);
  for (const none of [0, -1, 9_999_999, Infinity, NaN, 'x', null]) assert.equal(secondsOf(none), 0);
});

test('so may the level of a heading', () => {
  assert.deepEqual([3, '3', '9', 'x', null, 0.6].map(headingLevelOf), [3, 3, 6, 2, 2, 1]);
});
