import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { balanceTitle, textLength, verticalRuns } from '../../src/text/index.js';

const broken = (title: string, perLine: number) => balanceTitle(title, perLine).join('|');

test('titles are broken into lines of the same length', () => {
  assert.equal(broken('新城社区党组织架构', 9), '新城社区党组织架构');
  assert.equal(broken('新城社区党组织架构图', 9), '新城社区党|组织架构图');
  assert.equal(
    broken('小事简议，大事细议，要事议妥，急事议决', 10),
    '小事简议，大事细议，|要事议妥，急事议决',
  );
  assert.equal(broken('党员大会表决结果', 4), '党员大会|表决结果');
});

test('no line is one character alone', () => {
  assert.equal(broken('新城社区党组织', 6), '新城社区|党组织');
  assert.deepEqual(
    balanceTitle('甲乙丙丁戊', 4).map((line) => line.length),
    [3, 2],
  );
});

test('what belongs together stays together', () => {
  assert.equal(broken('夜巡队今年出动670余人次', 9), '夜巡队今年|出动670余人次');
  assert.equal(broken('自2018年11月5日起施行', 8), '自2018年11月5日|起施行');
  assert.equal(broken('第十一前哨支部', 5), '第十一前哨|支部');
  assert.equal(broken('关于“三式三全”工作法', 6), '关于|“三式三全”|工作法');
  assert.equal(broken('党建展厅WeChat公众号', 7), '党建展厅|WeChat公众号');
});

test('an author says where it may be broken best', () => {
  assert.equal(broken('新城社区\u200b党组织架构图', 9), '新城社区\u200b|党组织架构图');
});

test('a title that fits, and a width that is none, give one line', () => {
  for (const width of [0, -1, NaN, Infinity, 100])
    assert.deepEqual(balanceTitle('党员大会', width), ['党员大会']);
  assert.deepEqual(balanceTitle('', 5), ['']);
});

const closing = /^[，。、；：！？”’）》」』】…]/;
const opening = /[“‘（《「『【]$/;

test('lines are the title, within their width, as few as can be, and begin and end as they may', () => {
  const character = fc.constantFrom(
    ...'新城社区党组织架构图议事会，。、；：”）》“（《 1258年月日名人AbＷ\u200b𠮷',
  );
  fc.assert(
    fc.property(fc.array(character, { maxLength: 40 }), fc.integer({ min: 4, max: 20 }), (all, width) => {
      const title = all.join('');
      const lines = balanceTitle(title, width);
      assert.equal(lines.join(''), title);
      lines.forEach((line, i) => {
        if (i > 0) assert.doesNotMatch(line, closing);
        if (i + 1 < lines.length) assert.doesNotMatch(line.trimEnd(), opening);
      });
    }),
    { numRuns: 1000 },
  );
});

test('plain Han titles are even: lines differ by one character', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 20 }), (length, width) => {
      const lines = balanceTitle('社'.repeat(length), width);
      const lengths = lines.map(textLength);
      assert.equal(lines.length, Math.ceil(length / width));
      assert.ok(Math.max(...lengths) <= width);
      assert.ok(Math.max(...lengths) - Math.min(...lengths) <= 1, lengths.join(' '));
      if (length > 3 && width > 2) assert.ok(Math.min(...lengths) > 1 || width === 3, lengths.join(' '));
    }),
  );
});

test('a title of any length is broken at once', () => {
  const start = performance.now();
  assert.equal(balanceTitle('社区'.repeat(1_000_000), 10).join('').length, 2_000_000);
  assert.ok(performance.now() - start < 3000);
});

const runs = (text: string) =>
  verticalRuns(text)
    .map(({ text: run, upright }) => (upright ? `[${run}]` : run))
    .join('|');

test('one to three digits stand upright in vertical text', () => {
  assert.equal(runs('第11支部'), '第|[11]|支部');
  assert.equal(runs('第3支部120人'), '第|[3]|支部|[120]|人');
  assert.equal(runs('2018年11月5日'), '2018年|[11]|月|[5]|日');
  assert.equal(runs('第三支部'), '第三支部');
  assert.equal(runs('A3打印'), 'A3打印');
  assert.equal(runs('35%'), '35%');
  assert.equal(runs('1.5小时'), '1.5小时');
  assert.equal(runs(''), '');
});

test('vertical runs are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'第支部0123456789A.% ') }), (text) => {
      const all = verticalRuns(text);
      assert.equal(all.map((run) => run.text).join(''), text);
      for (const run of all) if (run.upright) assert.match(run.text, /^\d{1,3}$/);
    }),
  );
});
