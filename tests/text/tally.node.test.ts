import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tallyPaths, tallyStrokes } from '../../src/text/index.js';

test('a count is drawn by counting', () => {
  assert.equal(tallyStrokes(12).text, '正正丅');
  assert.equal(tallyStrokes(12).label, '12画，正字2个又2画');
  assert.equal(tallyStrokes(12, 'zh-TW').label, '12畫，正字2個又2畫');
  assert.equal(tallyStrokes(12, 'en').label, '12 strokes: 2 of five and 2');
  assert.equal(tallyStrokes(10).label, '10画，正字2个');
  assert.equal(tallyStrokes(3).label, '3画');
  assert.equal(tallyStrokes(1, 'en').label, '1 stroke');
  assert.deepEqual(
    [1, 2, 3, 4, 5].map((n) => tallyStrokes(n).text),
    ['一', '丅', '下', '𤴓', '正'],
  );
  assert.deepEqual(tallyStrokes(7).groups, [
    { made: 5, pale: 0 },
    { made: 2, pale: 0 },
  ]);
  assert.equal(tallyPaths.length, 5);
});

test('what is still needed is pale', () => {
  assert.deepEqual(tallyStrokes(7, 'zh-CN', 12).groups, [
    { made: 5, pale: 0 },
    { made: 2, pale: 3 },
    { made: 0, pale: 2 },
  ]);
  assert.deepEqual(tallyStrokes(7, 'zh-CN', 5).groups, tallyStrokes(7).groups);
});

test('what is no count is none, and what nobody counts by eye is not drawn', () => {
  for (const count of [0, -3, NaN, -Infinity]) {
    assert.deepEqual(tallyStrokes(count), { count: 0, text: '', label: '0画', groups: [] });
  }
  assert.equal(tallyStrokes(2.9).count, 2);
  const huge = tallyStrokes(1e15);
  assert.equal(huge.text, '1000000000000000');
  assert.equal(huge.label, '1000000000000000画，正字200000000000000个');
  assert.ok(huge.groups.length <= 2500);
  assert.ok(tallyStrokes(Infinity).count > 0);
});

test('one stroke is one', () => {
  fc.assert(
    fc.property(fc.nat(12_500), fc.nat(12_500), (count, needed) => {
      const { text, groups, label } = tallyStrokes(count, 'zh-CN', needed);
      const sum = (key: 'made' | 'pale') => groups.reduce((all, each) => all + each[key], 0);
      assert.equal(sum('made'), count);
      assert.equal(sum('made') + sum('pale'), Math.max(count, needed));
      const strokes = [...text].reduce(
        (all, each) => all + ' 一丅下𤴓正'.replace(/𤴓/u, '4').indexOf(each.replace('𤴓', '4')),
        0,
      );
      assert.equal(strokes, count);
      assert.ok(label.startsWith(`${count}画`));
      for (const group of groups) assert.ok(group.made + group.pale <= 5);
    }),
  );
});
