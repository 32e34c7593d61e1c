import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Slot } from '../../../src/contract/generated/district/types.js';
import { isMourning, nextOpening, slotAt, weekdayOf } from '../../../src/elements/kiosk/state/schedule.js';

/** A moment by the clock of Shanghai. */
const at = (text: string): number => Date.parse(`${text}:00+08:00`);

const office: Slot = { days: [1, 2, 3, 4, 5], from: '08:30', to: '17:00' };
const market: Slot = { days: [6], from: '09:00', to: '12:00', scenes: ['photos'] };
const night: Slot = { days: [5], from: '22:00', to: '02:00', scenes: ['patrol'] };

test('weekdays are those of Shanghai', () => {
  assert.equal(weekdayOf(at('2018-11-05T00:00')), 1);
  assert.equal(weekdayOf(at('2018-11-04T23:59')), 7);
  assert.equal(weekdayOf(at('1969-12-31T12:00')), 3);
});

test('without a schedule it is always open', () => {
  assert.equal(slotAt(undefined, 0), 'always');
  assert.equal(slotAt([], 0), 'always');
});

test('a slot begins with its minute and ends before its last', () => {
  assert.equal(slotAt([office], at('2018-11-05T08:29')), null);
  assert.equal(slotAt([office], at('2018-11-05T08:30')), office);
  assert.equal(slotAt([office], at('2018-11-05T16:59')), office);
  assert.equal(slotAt([office], at('2018-11-05T17:00')), null);
  assert.equal(slotAt([office], at('2018-11-03T10:00')), null, 'a Saturday');
});

test('the first that fits wins', () => {
  assert.equal(slotAt([market, { from: '00:00', to: '24:00' }], at('2018-11-03T10:00')), market);
});

test('a slot over midnight belongs to the day it begins', () => {
  assert.equal(slotAt([night], at('2018-11-02T23:00')), night);
  assert.equal(slotAt([night], at('2018-11-03T01:59')), night);
  assert.equal(slotAt([night], at('2018-11-03T02:00')), null);
  assert.equal(slotAt([night], at('2018-11-02T01:00')), null, 'Thursday night');
  assert.equal(slotAt([night], at('2018-11-03T23:00')), null, 'Saturday evening');
  const sunday: Slot = { ...night, days: [7] };
  assert.equal(slotAt([sunday], at('2018-11-05T01:00')), sunday, 'the night to Monday');
  assert.equal(slotAt([sunday], at('2018-11-06T01:00')), null);
  const always: Slot = { from: '20:00', to: '20:00' };
  assert.equal(slotAt([always], at('2018-11-02T01:00')), always, 'the same twice is a whole day');
});

test('when it opens next', () => {
  assert.deepEqual(nextOpening([office], at('2018-11-05T07:00')), { inMinutes: 90, inDays: 0, at: '08:30' });
  assert.deepEqual(nextOpening([office], at('2018-11-02T17:00')), {
    inMinutes: 2 * 1440 + 15.5 * 60,
    inDays: 3,
    at: '08:30',
  });
  for (const schedule of [
    [office, market],
    [market, office],
  ])
    assert.deepEqual(nextOpening(schedule, at('2018-11-02T17:00')), {
      inMinutes: 16 * 60,
      inDays: 1,
      at: '09:00',
    });
  assert.equal(nextOpening([office], at('2018-11-05T08:30'))?.inDays, 1, 'the next, not the one that began');
  assert.deepEqual(nextOpening([{ days: [5], from: '08:30', to: '17:00' }], at('2018-11-02T18:00')), {
    inMinutes: 7 * 1440 - 9.5 * 60,
    inDays: 7,
    at: '08:30',
  });
  assert.equal(nextOpening([{ days: [], from: '08:30', to: '17:00' }], 0), null);
  assert.equal(nextOpening(undefined, 0), null);
});

test('days of mourning are whole days of Shanghai', () => {
  const days = ['2026-12-13'];
  assert.equal(isMourning(days, at('2026-12-12T23:59')), false);
  assert.equal(isMourning(days, at('2026-12-13T00:00')), true);
  assert.equal(isMourning(days, at('2026-12-13T23:59')), true);
  assert.equal(isMourning(undefined, 0), false);
});
