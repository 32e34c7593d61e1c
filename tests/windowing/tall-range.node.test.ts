import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TallRange, tallest } from '../../src/windowing/tall-range.js';

const view = 800;

function range(count: number, row = 48): TallRange {
  const made = new TallRange(row);
  made.count = count;
  return made;
}

/** Rows that are wholly or partly in sight once the list was scrolled there. */
function shown(list: TallRange, from: number): { first: number; last: number; top: number } {
  list.look({ from, to: from + view });
  const { start, end, before } = list.window(0);
  return { first: start, last: end - 1, top: before - from };
}

test('a list that an engine can lay out is laid out as it is', () => {
  const list = range(1_000);
  assert.equal(list.height, 48_000);
  assert.deepEqual(shown(list, 480), { first: 10, last: 26, top: 0 });
  const { before, after, start, end } = list.window(6);
  assert.equal(before + (end - start) * 48 + after, list.height);
});

test('a million rows: the end is reached, and the beginning again', () => {
  const list = range(1_000_000);
  assert.equal(list.height, tallest);
  assert.equal(shown(list, 0).first, 0);
  assert.equal(shown(list, tallest - view).last, 999_999);
  assert.equal(shown(list, 0).first, 0);
});

test('the thumb goes to the share, the wheel by its own px', () => {
  const list = range(1_000_000);
  const half = shown(list, (tallest - view) / 2);
  assert.ok(Math.abs(half.first - 500_000) < 20, `${half.first}`);
  const from = (tallest - view) / 2;
  let before = list.placeOf(500_000);
  for (let step = 1; step <= 20; step++) {
    list.look({ from: from + step * 100, to: from + step * 100 + view });
    assert.equal(list.placeOf(500_000), before, 'rows stay where they are while the list goes by');
    before = list.placeOf(500_000);
  }
});

test('whatever the way there, the rows rendered cover what is seen', () => {
  const steps = fc.array(
    fc.oneof(fc.integer({ min: -1_200, max: 1_200 }), fc.integer({ min: -9_000_000, max: 9_000_000 })),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000_000 }), steps, (count, moves) => {
      const list = range(count);
      let from = 0;
      for (const move of moves) {
        from = Math.max(0, Math.min(Math.max(0, list.height - view), from + move));
        list.look({ from, to: from + view });
        const { start, end, before, after } = list.window(6);
        assert.ok(start >= 0 && end <= count && start < end);
        assert.ok(before <= from + 1, `gap above: ${before} > ${from}`);
        const bottom = before + (end - start) * list.row;
        assert.ok(bottom >= Math.min(from + view, list.height) - 1, `gap below: ${bottom}`);
        assert.ok(Math.abs(bottom + after - list.height) < 1);
      }
    }),
    // Near its end, in a list that is hardly taller than one that is laid out as it is; and far taller.
    {
      examples: [
        [167_166, [7_998_866, 0]],
        [2_000_000, [7_999_000, 150]],
      ],
    },
  );
});

test('every row can be brought to sight, from anywhere', () => {
  const rows = fc.integer({ min: 0, max: 999_999 });
  fc.assert(
    fc.property(rows, rows, fc.integer({ min: 0, max: tallest - view }), (first, second, start) => {
      const list = range(1_000_000);
      list.look({ from: start, to: start + view });
      let from = start;
      for (const index of [first, second]) {
        from += list.reveal(index);
        assert.ok(from >= -0.5 && from <= tallest - view + 0.5, `${from} can be scrolled to`);
        // What the browser then tells.
        list.look({ from, to: from + view });
        const top = list.placeOf(index) - from;
        assert.ok(top >= -1 && top + list.row <= view + 1, `row ${index} at ${top}`);
      }
    }),
  );
});

test('what stands open below a row moves the rows after it', () => {
  const list = range(1_000);
  list.extra = { after: 3, size: 200 };
  assert.equal(list.startOf(3), 144);
  assert.equal(list.startOf(4), 392);
  assert.equal(list.indexAt(200), 3);
  assert.equal(list.indexAt(390), 3);
  assert.equal(list.indexAt(400), 4);
  assert.equal(list.height, 48_200);
});
