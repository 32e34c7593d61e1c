import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countNumbered, isTied, orderOfValues, rankValues } from '../../src/rules/ranking.js';

const floats = (...values: number[]) => Float64Array.from(values);
const placesOf = (values: Float64Array, options = {}) => {
  const { order, places } = rankValues(values, options);
  const by = new Array<number>(values.length);
  order.forEach((index, at) => (by[index] = places[at]!));
  return by;
};

test('equal figures share a place; then places are left out, or not', () => {
  const values = floats(5120, 3960, 4380, 3960, 2875);
  assert.deepEqual(placesOf(values), [1, 3, 2, 3, 5]);
  assert.deepEqual(placesOf(values, { ties: 'dense' }), [1, 3, 2, 3, 4]);
  assert.deepEqual(placesOf(values, { better: 'less' }), [5, 2, 4, 2, 1]);
});

test('a missing figure is no zero: it has no place and comes last, also where less is better', () => {
  const values = floats(NaN, 0, 7, NaN, -3);
  assert.deepEqual(placesOf(values), [0, 2, 1, 0, 3]);
  assert.deepEqual([...rankValues(values).order], [2, 1, 4, 0, 3]);
  assert.deepEqual([...rankValues(values, { better: 'less' }).order], [4, 1, 2, 0, 3]);
});

test('who shares the last numbered place is numbered too', () => {
  const ranking = rankValues(floats(9, 8, 7, 7, 7, 6));
  assert.equal(countNumbered(ranking, 3), 5);
  assert.equal(countNumbered(ranking, 2), 2);
  assert.equal(countNumbered(ranking, 0), 0);
  assert.equal(countNumbered(ranking, Infinity), 6);
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((at) => isTied(ranking, at)),
    [false, false, true, true, true, false],
  );
  assert.equal(isTied(rankValues(floats(NaN, NaN)), 0), false, 'those without a figure share nothing');
  assert.equal(countNumbered(rankValues(floats(NaN, 9, NaN)), 3), 1, 'nor have they a number');
});

test('nothing, one, minus zero, infinities', () => {
  assert.deepEqual([...rankValues(floats()).order], []);
  assert.deepEqual(placesOf(floats(3)), [1]);
  assert.deepEqual(placesOf(floats(0, -0)), [1, 1]);
  assert.deepEqual(placesOf(floats(-Infinity, NaN, Infinity)), [2, 0, 1]);
});

/** Many, with ties, signs and gaps. */
const manyOf = (figure: fc.Arbitrary<number>) =>
  fc
    .array(figure, { minLength: 5, maxLength: 60 })
    .chain((some) =>
      fc
        .integer({ min: 2000, max: 3000 })
        .map((length) => Float64Array.from({ length }, (_, i) => some[(i * 31 + (i >> 4)) % some.length]!)),
    );

/** Whole numbers and some decimals, far apart too, are sorted by counting; small lists are not. */
const counted = fc
  .tuple(fc.constantFrom(1, 10, 100, 1_000), fc.constantFrom(3, 40_000, 2 ** 31 - 1))
  .chain(([parts, most]) =>
    manyOf(
      fc.oneof(
        fc.integer({ min: -most, max: most }).map((n) => n / parts),
        fc.constantFrom(0, -0, NaN),
      ),
    ),
  );
const compared = manyOf(
  fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double(),
    fc.constantFrom(0, -0, NaN, 1e-320, -1e308, 2 ** 53),
  ),
);

for (const [how, many] of Object.entries({ counting: counted, comparing: compared }))
  test(`the order by ${how}: stable, best first, missing last`, () => {
    fc.assert(
      fc.property(many, fc.constantFrom('more' as const, 'less' as const), (values, better) => {
        const order = [...orderOfValues(values, better)];
        const sign = better === 'more' ? -1 : 1;
        const wanted = Array.from(values, (_, i) => i)
          .filter((i) => !Number.isNaN(values[i]!))
          .sort((a, b) => (values[a] === values[b] ? a - b : sign * (values[a]! < values[b]! ? -1 : 1)));
        const missing = Array.from(values, (_, i) => i).filter((i) => Number.isNaN(values[i]!));
        assert.deepEqual(order, [...wanted, ...missing]);
      }),
      { numRuns: 60 },
    );
  });

test('a place is one more than how many are better; equal values have equal places', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(NaN)), { maxLength: 40 }),
      (list) => {
        const places = placesOf(Float64Array.from(list));
        list.forEach((value, i) => {
          const better = list.filter((other) => other > value).length;
          assert.equal(places[i], Number.isNaN(value) ? 0 : better + 1);
        });
        const dense = placesOf(Float64Array.from(list), { ties: 'dense' });
        const steps = new Set(dense.filter((place) => place > 0));
        assert.deepEqual(
          [...steps].sort((a, b) => a - b),
          Array.from(steps, (_, i) => i + 1),
        );
      },
    ),
  );
});
