import { boardCharacters, columnsOf } from '../../../src/elements/org-tree/tree/vertical-name.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { OrgTreeDocument } from '../../../src/contract/generated/org-tree/types.js';
import { buildModel } from '../../../src/elements/org-tree/model/model.js';
import '../../fixtures/languages.js';
import { organisations } from '../../fixtures/made-up-org.js';
import { orgStrings } from '../../../src/elements/org-tree/strings/org-tree.strings.js';
import { postsByTitle, remarkOf, shortTitle, toldPosts } from '../../../src/elements/org-tree/model/posts.js';
import { OrgWords } from '../../../src/elements/org-tree/model/words.js';
import { slipLengthOf } from '../../../src/elements/org-tree/tree/tree-view.js';
import { spokenOf } from '../../../src/elements/org-tree/paper/spoken.js';

const community = buildModel(JSON.parse(readFileSync('demo/data/org.json', 'utf8')) as OrgTreeDocument);
const zh = new OrgWords(community, 'zh-CN');
const tw = new OrgWords(community, 'zh-TW');
const en = new OrgWords(community, 'en');
const unit = (id: string) => community.unitOf.get(id)!;

test('a unit speaks the reader’s language', () => {
  assert.equal(zh.name(unit('b03')), '第三前哨支部');
  assert.equal(en.name(unit('b03')), 'Third Outpost Branch');
  assert.equal(zh.shortName(unit('b03')), '三支部');
  assert.equal(tw.shortName(unit('b01-g1')), '一組');
});

test('posts: what the branch’s own board need not repeat, the same title together, nothing of whom nobody told', () => {
  const posts = [
    { id: 'p1', title: '支部书记', holder: { name: '甲', note: '代理' } },
    { id: 'p2', title: '委员', holder: { name: '乙' } },
    { id: 'p3', title: '委员', holder: null },
    { id: 'p4', title: '组织委员' },
    { id: 'p5', title: '委员' },
  ];
  const short = (title: string, words = zh): string => shortTitle({ id: 'p', title }, words);
  assert.deepEqual(
    ['支部书记', '支部', '副书记', '组织委员', '党支部委员'].map((title) => short(title)),
    ['书记', '支部', '副书记', '组织委员', '党支部委员'],
  );
  assert.equal(short('Branch committee member', en), 'Member');
  assert.equal(short('Branch secretary', en), 'Secretary');
  assert.deepEqual(
    postsByTitle(posts, zh).map(([title, of]) => [title, ...of.map(({ id }) => id)]),
    [
      ['支部书记', 'p1'],
      ['委员', 'p2', 'p3'],
    ],
  );
  assert.deepEqual(
    toldPosts({ ...unit('b01'), unit: { ...unit('b01').unit, posts } }).map(({ id }) => id),
    ['p1', 'p2', 'p3'],
  );
  assert.deepEqual(
    posts.slice(0, 3).map((post) => remarkOf(post, zh)),
    ['（代理）', '', ''],
  );
});

test('a screen reader hears name, head and count', () => {
  assert.equal(spokenOf(zh, unit('b01')), '第一前哨支部，书记　王秀兰，3组');
  assert.match(spokenOf(en, unit('b01')), /^First Outpost Branch, Secretary\s.+, 3 groups$/);
  assert.match(spokenOf(zh, unit('b01-g1')), /^第一楼道党小组，组长　[^，]+$/);
});

test('nobody in a post is 空缺, also when the person named is not in the document', () => {
  const disc = unit('c').unit.posts!.find(({ id }) => id === 'c-disc')!;
  assert.deepEqual(
    [zh, tw, en].map((each) => each.holder(disc)),
    ['空缺', '空缺', 'vacant'],
  );
  assert.equal(zh.holder({ id: 'x', title: '书记', holder: { person: 'nobody' } }), '空缺');
});

test('a post that says nothing of its holder claims no vacancy', () => {
  assert.equal(zh.holder({ id: 'x', title: '书记' }), '');
  assert.equal(zh.isVacant({ id: 'x', title: '书记' }), false);
});

test('a board has the short name only where the full one is too long for it', () => {
  const boardName = (name: string): string =>
    zh.boardName({ ...unit('b03'), unit: { ...unit('b03').unit, name, shortName: '三支部' } });
  assert.deepEqual(['第三前哨支部委员会', '第三前哨支部委员会会'].map(boardName), [
    '第三前哨支部委员会',
    '三支部',
  ]);
});

test('a count of posts names the type of unit only where another type has that title', () => {
  const types = ['党委', '支部'].map((label, i) => ({ id: `${i}`, label, rank: i }));
  const posts = types.map((type) => ({ title: '书记', type, count: 2 }));
  assert.equal(zh.postName(posts[0]!, posts), '党委书记');
  assert.equal(zh.postName(posts[0]!, posts.slice(0, 1)), '书记');
});

test('what has no short name is called by its name, what has no words by its id', () => {
  const model = buildModel({
    kind: 'org-tree',
    version: 1,
    title: '',
    asOf: '2018',
    units: [
      { id: 'a', name: '甲', type: 't' },
      { id: 'b', parentId: 'a', name: '', type: 't' },
    ],
  });
  const words = new OrgWords(model, 'zh-CN');
  assert.equal(words.shortName(model.unitOf.get('a')!), '甲');
  assert.equal(words.name(model.unitOf.get('b')!), 'b');
  assert.equal(words.childCount(model.unitOf.get('a')!), '1');
  assert.equal(words.childCount(model.unitOf.get('b')!), '');
  assert.equal(words.countBelow(model.unitOf.get('a')!), '1', 'of no type that is known');
});

test('a name of 20 MB costs no more than its beginning', () => {
  const name = '长'.repeat(10_000_000);
  const model = buildModel({
    kind: 'org-tree',
    version: 1,
    title: name,
    asOf: '2018',
    units: [{ id: 'a', name, type: name }],
  });
  const words = new OrgWords(model, 'zh-CN');
  const start = performance.now();
  for (let i = 0; i < 1_000; i++) spokenOf(words, model.nodes[0]!);
  assert.ok(performance.now() - start < 2_000, 'a thousand times in less than two seconds');
  assert.ok(words.name(model.nodes[0]!).length <= 200);
});

test('whatever a label holds, what is said is short and well-formed', () => {
  const anyText = fc.string({
    unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    maxLength: 400,
  });
  fc.assert(
    fc.property(fc.oneof(anyText, fc.dictionary(anyText, anyText)), (label) => {
      for (const said of [zh.say(label), zh.tell(label)]) {
        assert.doesNotMatch(said, /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
        assert.ok(said.length <= 4_000);
      }
    }),
  );
});

test('no language of the interface has an empty word, and none but English says Chinese in English', () => {
  for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
    for (const [key, word] of Object.entries(orgStrings[locale])) {
      const said = typeof word === 'function' ? (word as (...values: unknown[]) => string)(1, 'x') : word;
      assert.ok(said.length > 0, `${locale} ${key}`);
      if (locale === 'en') assert.doesNotMatch(said, /\p{Script=Han}/u, key);
    }
  }
});

test('zh-TW is not zh-CN under another name', () => {
  const same = Object.entries(orgStrings['zh-TW']).filter(
    ([key, word]) =>
      typeof word === 'string' &&
      /[架构还组织资料详关闭职责负围员党]/.test(word) &&
      word === (orgStrings['zh-CN'] as Record<string, unknown>)[key],
  );
  assert.deepEqual(same, []);
});

test('the longest line of a stack is found without reading every line', () => {
  fc.assert(
    fc.property(organisations(), fc.constantFrom('zh-CN' as const, 'en' as const), (document, locale) => {
      const model = buildModel(document);
      const words = new OrgWords(model, locale);
      const exact = Math.max(0, ...model.nodes.map((node) => slipLengthOf(node, words)));
      const found = model.nodes.reduce((most, node) => Math.max(most, slipLengthOf(node, words, most)), 0);
      assert.equal(found, exact);
    }),
  );
});

test('a long name takes two columns of a drawing’s board, and as many of a poster’s as its sense asks for', () => {
  const long = '新城社区流动党员与新就业群体联合党支部';
  assert.equal(boardCharacters('第十一前哨支部'), 7);
  // Nineteen below one another would be a board of more than twice the height.
  assert.ok(boardCharacters(long) < 12, String(boardCharacters(long)));
  assert.equal(columnsOf('社区物业企业与业主委员会联合支部', 8), 3);
  assert.equal(columnsOf('第十一前哨支部', 8), 1);
  for (const most of [3, 5, 8])
    assert.ok(columnsOf(long, most) * most >= 19, `${columnsOf(long, most)} of ${most}`);
});
