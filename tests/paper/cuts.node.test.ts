import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cut, type Span } from '../../src/paper/cuts.js';

const spans = fc.array(
  fc
    .tuple(fc.nat(5000), fc.integer({ min: 1, max: 400 }))
    .map(([from, length]): Span => ({ from, to: from + length })),
  { maxLength: 60 },
);

test('pieces cover the length without a gap, and overlap', () => {
  fc.assert(
    fc.property(
      spans,
      fc.integer({ min: 1, max: 6000 }),
      fc.integer({ min: 200, max: 900 }),
      (all, length, size) => {
        const pieces = cut(length, size, 28, all);
        assert.equal(pieces[0]!.from, 0);
        assert.equal(pieces[pieces.length - 1]!.to, length);
        pieces.forEach((piece, i) => {
          assert.ok(piece.to - piece.from <= size + 1e-9);
          const next = pieces[i + 1];
          if (!next) return;
          assert.ok(next.from > piece.from);
          assert.ok(piece.to - next.from >= 28 - 1e-9);
        });
      },
    ),
  );
});

test('every span that fits stands whole in one of them', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 200, max: 900 }), (all, size) => {
      const length = all.reduce((most, { to }) => Math.max(most, to), 1);
      const pieces = cut(length, size, 28, all);
      for (const { from, to } of all)
        if (to - from <= size - 28) assert.ok(pieces.some((piece) => piece.from <= from && to <= piece.to));
    }),
  );
});

test('what fits on one page is not cut', () => {
  assert.deepEqual(cut(500, 500, 28, []), [{ from: 0, to: 500 }]);
});

test('without spans the pieces go on by their size without the overlap', () => {
  assert.deepEqual(
    cut(250, 100, 20, []).map(({ from }) => from),
    [0, 80, 160],
  );
});
