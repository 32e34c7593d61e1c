import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RowOffsets } from '../../src/windowing/row-offsets.js';

const keys = (n: number) => Array.from({ length: n }, (_, i) => `k${i}`);

test('rows not yet measured are taken for the guess, then for the mean of those measured', () => {
  const rows = new RowOffsets(50);
  rows.setKeys(keys(4));
  assert.equal(rows.total, 200);
  rows.setSize('k0', 100);
  assert.equal(rows.total, 400);
  rows.setSize('k1', 50);
  assert.deepEqual([rows.startOf(1), rows.startOf(2), rows.total], [100, 150, 300]);
});

test('starts rise, end at the total, and every offset is found in its row', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.array(fc.tuple(fc.nat(199), fc.integer({ min: 1, max: 400 }))),
      fc.array(fc.integer({ min: -1000, max: 20_000 })),
      (count, measured, offsets) => {
        const rows = new RowOffsets(40);
        rows.setKeys(keys(count));
        for (const [i, size] of measured) if (i < count) rows.setSize(`k${i}`, size);
        assert.equal(rows.startOf(0), 0);
        assert.equal(rows.startOf(count), rows.total);
        // Where one row ends the next begins: the edges themselves are asked for too.
        const edges = Array.from({ length: count }, (_, i) => rows.startOf(i));
        for (const offset of [...offsets, ...edges]) {
          const at = rows.indexAt(offset);
          assert.ok(at >= 0 && at < count);
          if (offset >= 0 && offset < rows.total)
            assert.ok(rows.startOf(at) <= offset && offset < rows.startOf(at + 1));
        }
      },
    ),
  );
});

test('sizes are kept by key when rows come and go above', () => {
  const rows = new RowOffsets(10);
  rows.setKeys(['a', 'b', 'c']);
  for (const [key, size] of [
    ['a', 10],
    ['b', 30],
    ['c', 20],
  ] as const)
    rows.setSize(key, size);
  rows.setKeys(['new', 'b', 'c']);
  assert.equal(rows.startOf(2) - rows.startOf(1), 30);
  assert.equal(rows.startOf(1), 20, 'a new one is the mean');
});

test('what differs by less than a twentieth moves no row that was not measured', () => {
  const rows = new RowOffsets(10);
  rows.setKeys(keys(10_000));
  for (let i = 0; i < 20; i++) rows.setSize(`k${i}`, 40);
  const before = rows.startOf(6_000);
  assert.equal(before, 240_000);
  for (let i = 20; i < 60; i++) rows.setSize(`k${i}`, 42);
  assert.equal(rows.startOf(6_000) - before, 80, 'the rows that were measured alone');
  for (let i = 60; i < 400; i++) rows.setSize(`k${i}`, 60);
  assert.ok(rows.startOf(6_000) > 330_000, 'what is larger by far is followed');
});

test('the same size again is no change', () => {
  const rows = new RowOffsets(10);
  rows.setKeys(['a']);
  assert.equal(rows.setSize('a', 12), true);
  assert.equal(rows.setSize('a', 12), false);
  assert.equal(rows.setSize('a', 13), true);
  assert.equal(rows.total, 13);
});

test('no rows: nothing to find, nothing to add up', () => {
  const rows = new RowOffsets(10);
  rows.setKeys([]);
  assert.deepEqual([rows.count, rows.total, rows.startOf(0), rows.indexAt(100)], [0, 0, 0, 0]);
});

test('its memory is bounded, and what it forgets is taken for the mean', () => {
  const rows = new RowOffsets(10);
  rows.setKeys(keys(30_000));
  for (let i = 0; i < 30_000; i++) rows.setSize(`k${i}`, 25);
  assert.equal(rows.total, 750_000);
});

test('when it forgets, nothing moves by more than what was never measured', () => {
  const rows = new RowOffsets(50);
  rows.setKeys(keys(30_000));
  for (let i = 0; i <= 10_000; i++) rows.setSize(`k${i}`, 52);
  const before = rows.startOf(10_001);
  rows.setSize('k10001', 52);
  assert.equal(rows.startOf(10_001), before);
});

test('a hundred thousand rows, measured while they scroll by, are found without delay', () => {
  const rows = new RowOffsets(40);
  rows.setKeys(keys(100_000));
  const start = performance.now();
  for (let i = 0; i < 200; i++) {
    rows.setSize(`k${i * 400}`, 30 + (i % 20));
    rows.indexAt(i * 15_000);
  }
  assert.ok(performance.now() - start < 4_000);
});
