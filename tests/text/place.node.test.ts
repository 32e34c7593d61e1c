import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatPlace, placesOf } from '../../src/text/index.js';

test('places and ties in three languages', () => {
  assert.equal(formatPlace({ place: 3 }, 'zh-CN'), '第3名');
  assert.equal(formatPlace({ place: 3, tied: true }, 'zh-CN'), '并列第3名');
  assert.equal(formatPlace({ place: 3, tied: true }, 'zh-TW'), '並列第3名');
  const english = [1, 2, 3, 4, 10, 11, 12, 13, 21, 22, 23, 101, 111, 112, 1003].map((place) =>
    formatPlace({ place }, 'en'),
  );
  assert.equal(
    english.join(' '),
    '1st 2nd 3rd 4th 10th 11th 12th 13th 21st 22nd 23rd 101st 111th 112th 1003rd',
  );
  assert.equal(formatPlace({ place: 1, tied: true }, 'en'), 'joint 1st');
  for (const place of [0, -1, 1.5, NaN, Infinity]) assert.equal(formatPlace({ place }, 'zh-CN'), '—');
});

const said = (values: number[], dense = false) =>
  placesOf(values, { dense })
    .map((each) => formatPlace(each, 'zh-CN'))
    .join(' ');

test('those who share a place use up the places after it, unless they are told not to', () => {
  assert.equal(said([9, 8, 7, 7, 5]), '第1名 第2名 并列第3名 并列第3名 第5名');
  assert.equal(said([9, 8, 7, 7, 5], true), '第1名 第2名 并列第3名 并列第3名 第4名');
  assert.equal(said([9, 9, 9]), '并列第1名 并列第1名 并列第1名');
  assert.equal(said([]), '');
  const people = [{ n: 2 }, { n: 2 }, { n: 1 }];
  assert.deepEqual(
    placesOf(people, { equal: (a, b) => a.n === b.n }).map((each) => each.place),
    [1, 1, 3],
  );
});

test('a place is one more than the number of those before it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (values) => {
      const best = [...values].sort((a, b) => b - a);
      placesOf(best).forEach(({ place, tied }, i) => {
        assert.equal(place, best.filter((each) => each > best[i]!).length + 1);
        assert.equal(tied, best.filter((each) => each === best[i]).length > 1);
      });
      const dense = placesOf(best, { dense: true });
      dense.forEach(({ place }, i) => {
        assert.equal(place, new Set(best.filter((each) => each > best[i]!)).size + 1);
      });
    }),
  );
});
