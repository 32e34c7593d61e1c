import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strokesOf } from '../../../src/elements/kiosk/plinth/strokes.js';
import { fitInto, parseSize, parseTurns, shiftAt } from '../../../src/elements/kiosk/state/fit.js';
import { groupsOf, isOver, secondsLeft, secondsOf } from '../../../src/elements/kiosk/state/turn.js';

const plain = { dwell: 15, pages: false, hasEnded: false };

test('a scene stays its dwell, and one that pages until it has told its end', () => {
  assert.equal(isOver(plain, 14.9), false);
  assert.equal(isOver(plain, 15), true);
  assert.equal(isOver({ ...plain, pages: true }, 500), false);
  assert.equal(isOver({ ...plain, pages: true, hasEnded: true }, 14), false);
  assert.equal(isOver({ ...plain, pages: true, hasEnded: true }, 15), true);
  assert.equal(isOver({ ...plain, pages: true }, 615), true, 'one that never tells');
  const film = { ...plain, pages: true, isFilm: true };
  assert.equal(isOver(film, 1_200), false, 'a film goes on to its end');
  assert.equal(isOver({ ...film, hasEnded: true }, 1_200), true);
  assert.equal(secondsLeft(plain, 5), 10);
  assert.equal(secondsLeft(plain, 50), 0);
  assert.equal(secondsLeft({ ...plain, pages: true, toEnd: null }, 5), null, 'nobody knows');
  assert.equal(secondsLeft({ ...plain, pages: true, toEnd: 40 }, 5), 40);
  assert.equal(secondsLeft({ ...plain, pages: true, toEnd: 2 }, 5), 10, 'its dwell is longer');
});

test('seconds from attributes', () => {
  for (const bad of [null, undefined, '', '0', '-3', 'x', 'Infinity', '1e9', '86400'])
    assert.equal(secondsOf(bad, 15), 15);
  assert.equal(secondsOf('40', 15), 40);
  assert.equal(secondsOf('0.5', 15), 0.5);
});

test('groups', () => {
  assert.deepEqual(groupsOf([1, 2, 3, 4, 5], 3), [
    [1, 2, 3],
    [4, 5],
  ]);
  assert.deepEqual(groupsOf([1, 2], NaN), [[1], [2]]);
  assert.deepEqual(groupsOf([1, 2, 3], 2.9), [[1, 2], [3]]);
  assert.deepEqual(
    groupsOf(Array(20).fill(0), 20).map(({ length }) => length),
    [8, 8, 4],
  );
  assert.deepEqual(groupsOf([], 3), []);
});

test('one stroke is one second, sixty at most', () => {
  const { tall, short } = strokesOf(6, 15);
  assert.equal(tall.match(/M/g)?.length, 6);
  assert.equal(short.match(/M/g)?.length, 9);
  assert.equal(strokesOf(0, 15).tall, '');
  assert.equal(strokesOf(15, 15).short, '');
  assert.equal(strokesOf(300, 600).tall.match(/M/g)?.length, 30);
});

test('a drawing of its own size stands amid any screen', () => {
  const size = { width: 3840, height: 1080 };
  assert.deepEqual(fitInto(size, size, 0), { ...size, transform: '' });
  assert.deepEqual(fitInto({ width: 1920, height: 1080 }, size, 0), {
    ...size,
    transform: 'translate(0px, 270px) scale(0.5)',
  });
  assert.deepEqual(fitInto({ width: 1920, height: 1080 }, null, 1), {
    width: 1080,
    height: 1920,
    transform: 'translate(1920px, 0px) rotate(90deg)',
  });
  assert.deepEqual(fitInto({ width: 1920, height: 1080 }, { width: 1080, height: 1920 }, 3, [2, -1]), {
    width: 1080,
    height: 1920,
    transform: 'translate(2px, 1079px) rotate(270deg)',
  });
  // Whole px; and no scale that would take the drawing away, while there is no room yet.
  const small = { width: 1000, height: 500 };
  assert.equal(fitInto({ width: 1000, height: 501 }, small, 0).transform, 'translate(0px, 1px)');
  assert.equal(fitInto({ width: 0, height: 0 }, small, 0).transform, '');
  assert.equal(fitInto(small, { width: 0, height: 0 }, 0).transform, '');
});

test('sizes and turns as written', () => {
  assert.deepEqual(parseSize('3840x1080'), { width: 3840, height: 1080 });
  assert.deepEqual(parseSize(' 1080 × 1920 '), { width: 1080, height: 1920 });
  for (const bad of [null, '', '3840', '0x5', 'ax b', '-3x4']) assert.equal(parseSize(bad), null);
  assert.deepEqual(['0', '90', '-90', '450', 'x', null].map(parseTurns), [0, 1, 3, 1, 0, 0]);
  assert.deepEqual(['44', '89', '91', '225'].map(parseTurns), [0, 1, 1, 3]);
});

test('against burning in the picture walks within its bounds and comes back', () => {
  const seen = new Set<string>();
  for (let minute = 0; minute < 60; minute++) {
    const [x, y] = shiftAt(4, minute * 60);
    assert.ok(Math.abs(x) <= 4 && Math.abs(y) <= 4);
    seen.add(`${x},${y}`);
  }
  assert.equal(seen.size, 9);
  assert.deepEqual(shiftAt(0, 999), [0, 0]);
  assert.deepEqual(
    [0, 179, 180, 359, 360].map((seconds) => shiftAt(1, seconds)),
    [
      [0, 0],
      [0, 0],
      [1, 0],
      [1, 0],
      [1, 1],
    ],
    'a step in three minutes',
  );
});
