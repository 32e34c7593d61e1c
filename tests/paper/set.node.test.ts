import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fitText, leading, lettersOf, widthOf, wrap } from '../../src/text/measure.js';
import { hei } from '../../src/paper/marks.js';
import { columnLength, foldColumn, setColumn, setName, setTracked } from '../../src/paper/set.js';

const voice = hei(10);
const said = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ maxLength: 60, unit: fc.constantFrom(...'第一前哨支部，。（）“”12A b·—𠮷') }),
);
const blankless = (text: string): string => text.replace(/\s/g, '');

test('breaking a text loses nothing but blanks', () => {
  fc.assert(
    fc.property(said, fc.double({ min: 1, max: 30, noNaN: true }), (text, width) => {
      assert.equal(blankless(wrap(text, width).join('')), blankless(text));
    }),
  );
});

test('no line is wider than its room, unless a single letter with its marks is', () => {
  fc.assert(
    fc.property(said, fc.double({ min: 3, max: 30, noNaN: true }), (text, width) => {
      for (const line of wrap(text, width))
        assert.ok(widthOf(line) <= width + 1e-9 || /[，。（）“”·—,.;:?!)\]%}([{]/.test(line), line);
    }),
  );
});

test('no line begins with a closing mark or ends with an opening one', () => {
  for (const width of [3, 4, 5, 6, 7]) {
    for (const line of wrap('小事简议，大事细议，要事议妥，急事议决。（“三级联建”）', width)) {
      assert.doesNotMatch(line, /^[，。”）]/);
      assert.doesNotMatch(line, /[“（]$/);
    }
  }
});

test('Latin words stay whole', () => {
  assert.deepEqual(wrap('Party Committee of Xincheng Community', 12), [
    'Party Committee of',
    'Xincheng Community',
  ]);
});

test('a fitted text stands in its room whole', () => {
  fc.assert(
    fc.property(said, (text) => {
      const { size, lines } = fitText(text, 16, 120, 30);
      assert.equal(blankless(lines.join('')), blankless(text));
      if (size < 1) return;
      assert.ok(size + (lines.length - 1) * leading * size <= 30 + 1e-6);
    }),
  );
});

test('a title of two lines is even: no line of one character', () => {
  const { lines } = fitText('新城社区党组织架构图二', 16, 160, 60);
  assert.equal(lines.length, 2);
  assert.ok(lines.every((line) => line.length >= 4));
});

test('a name of two characters is spread to three, and is still those two', () => {
  const { runs, anchor } = setName('方芸', 100, 0, voice, 'end');
  assert.equal(anchor, 'middle');
  assert.deepEqual(
    runs.map(({ text, x }) => [text, x]),
    [
      ['方', 75],
      ['芸', 95],
    ],
  );
  assert.deepEqual(setName('欧阳海燕', 100, 0, voice).runs, [{ text: '欧阳海燕', x: 100, y: 0 }]);
});

test('wide setting is for Han characters only', () => {
  assert.equal(setTracked('社区党委', 50, 0, voice, 0.1).runs.length, 4);
  assert.equal(setTracked('Committee', 50, 0, voice, 0.1).runs.length, 1);
});

test('a vertical line goes down letter by letter and is the text', () => {
  const { runs } = setColumn('第十一前哨支部', 5, 0, voice);
  assert.deepEqual(runs.map(({ text }) => text).join(''), '第十一前哨支部');
  assert.ok(runs.every(({ x, turned }) => x === 5 && !turned));
  runs.slice(1).forEach(({ y }, i) => assert.ok(y > runs[i]!.y));
});

test('in it two and three digits stand upright side by side, words and brackets on their side', () => {
  const { runs } = setColumn('第12届（Branch）', 5, 0, voice);
  assert.deepEqual(
    runs.map(({ text, turned = false }) => [text, turned]),
    [
      ['第', false],
      ['12', false],
      ['届', false],
      ['（', true],
      ['Branch', true],
      ['）', true],
    ],
  );
});

test('no letter of a vertical line is lost', () => {
  fc.assert(
    fc.property(said, (text) => {
      const { runs } = setColumn(text, 0, 0, voice, { tracking: 0.1, name: true });
      assert.equal(runs.map((run) => run.text).join(''), text);
      assert.ok(runs.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)));
    }),
  );
});

test('a long name is folded into even columns, none longer than asked', () => {
  assert.deepEqual(foldColumn('新城社区第十一前哨支部委员会', 9), ['新城社区第十一', '前哨支部委员会']);
  assert.deepEqual(foldColumn('第一前哨支部', 9), ['第一前哨支部']);
  fc.assert(
    fc.property(said, (text) => {
      const columns = foldColumn(text, 9);
      assert.equal(blankless(columns.join('')), blankless(text));
      for (const column of columns)
        assert.ok(columnLength(column) <= 9 + 1e-9 || lettersOf(column).length === 1);
    }),
  );
});
