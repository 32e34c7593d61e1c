import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { OrgTreeDocument, Unit } from '../../src/contract/generated/org-tree/types.js';
import { buildModel } from '../../src/elements/org-tree/model/model.js';
import { orgToCSV } from '../../src/elements/org-tree/paper/csv.js';
import '../fixtures/languages.js';
import { OrgWords } from '../../src/elements/org-tree/model/words.js';
import { cellText } from '../../src/paper/csv.js';
import type { Locale } from '../../src/text/locale.js';
import { organisations } from '../fixtures/made-up-org.js';
import { parseCSV } from './parse-csv.js';

const community = JSON.parse(readFileSync('demo/data/org.json', 'utf8')) as OrgTreeDocument;

function tableOf(
  document: OrgTreeDocument,
  locale: Locale = 'zh-CN',
): { head: string[]; columns: string[]; rows: string[][] } {
  const all = parseCSV(orgToCSV(new OrgWords(buildModel(document), locale)));
  const gap = all.findIndex((row) => row.every((cell) => cell === ''));
  return { head: all.slice(0, gap).map((row) => row[0]!), columns: all[gap + 1]!, rows: all.slice(gap + 2) };
}

const org = (units: Unit[]): OrgTreeDocument => ({
  kind: 'org-tree',
  version: 1,
  title: '试',
  asOf: '2018-11-05',
  units,
});

test('a kind of figure may be called as what every object has', () => {
  const one = { value: 1, unit: '人' };
  const document = org([
    { id: 'a', name: '甲', type: 't', counts: { constructor: one } },
    { id: 'b', parentId: 'a', name: '乙', type: 't', counts: { constructor: { value: 2, unit: '次' } } },
    { id: 'c', parentId: 'a', name: '丙', type: 't', counts: { members: one } },
    { id: 'd', parentId: 'a', name: '丁', type: 't' },
  ]);
  const { columns, rows } = tableOf(document);
  const at = columns.indexOf('constructor');
  assert.deepEqual(
    rows.map((row) => row[at]),
    ['1人', '2次', '', ''],
  );
});

test('the community: head, columns and a row a post', () => {
  const { head, columns, rows } = tableOf(community);
  assert.equal(head[0], '新城社区党组织架构');
  assert.equal(head[1], '截至2018年11月5日');
  assert.match(head[3]!, /^示例数据：/);
  assert.deepEqual(columns.slice(0, 9), [
    '层级',
    '类型',
    '单位',
    '上级',
    '岗位',
    '姓名',
    '任职起',
    '范围',
    '党员数',
  ]);
  assert.equal(
    rows.length,
    community.units!.reduce((sum, { posts = [] }) => sum + Math.max(1, posts.length), 0),
  );
  assert.deepEqual(rows[0]!.slice(0, 7), [
    '1',
    '社区党委',
    '新城社区党委',
    '',
    '书记',
    '林国强',
    '2016年6月',
  ]);
  assert.deepEqual(rows[3]!.slice(4, 7), ['纪检委员', '空缺', '']);
  assert.deepEqual(rows[4]!.slice(0, 8), [
    '2',
    '前哨支部',
    '第一前哨支部',
    '新城社区党委',
    '书记',
    '王秀兰',
    '2016年6月',
    '第一网格',
  ]);
});

test('the post of a person who was withdrawn is vacant, without the date and remark of the holding', () => {
  const holder = { person: 'p1', since: '2016-06', note: '代理' };
  const { columns, rows } = tableOf({
    ...org([{ id: 'b', name: '一支部', type: 'b', posts: [{ id: 'x', title: '副书记', holder }] }]),
    people: [{ id: 'p1', withdrawn: true }],
  } as unknown as OrgTreeDocument);
  assert.deepEqual(rows[0]!.slice(4, 7), ['副书记', '空缺', '']);
  assert.equal(columns.includes('备注'), false);
});

test('what is remarked of a post or its holding stands in a column of its own, when there is any', () => {
  const { columns, rows } = tableOf(community);
  const at = columns.indexOf('备注');
  assert.ok(at > 0);
  assert.deepEqual(rows.map((row) => row[at]).filter(Boolean), ['兼第三前哨支部书记']);
  const plain = tableOf(org([{ id: 'a', name: '甲', type: 't', posts: [{ id: 'p', title: '书记' }] }]));
  assert.equal(plain.columns.includes('备注'), false);
});

test('a document that is no sample does not say so', () => {
  const { sample: _sample, note: _note, ...real } = community;
  assert.deepEqual(
    tableOf(real).head.filter((line) => line.includes('示例')),
    [],
  );
});

test('in the language of the reader', () => {
  assert.deepEqual(tableOf(community, 'zh-TW').columns.slice(0, 6), [
    '層級',
    '類型',
    '單位',
    '上級',
    '崗位',
    '姓名',
  ]);
  const en = tableOf(community, 'en');
  assert.deepEqual(en.columns.slice(0, 6), ['Level', 'Type', 'Unit', 'Under', 'Post', 'Name']);
  assert.equal(en.rows[3]![5], 'vacant');
  assert.match(en.head[3]!, /^Sample data: /);
});

test('figures stand once a unit, as numbers with their unit in the head', () => {
  const posts = [
    { id: 'a1', title: '书记' },
    { id: 'a2', title: '委员' },
  ];
  const members = (value: number) => ({ members: { value, unit: '人' } });
  const { columns, rows } = tableOf(
    org([
      { id: 'a', name: '甲', type: 't', posts, counts: members(41) },
      { id: 'b', parentId: 'a', name: '乙', type: 't', counts: members(7) },
    ]),
  );
  const at = columns.indexOf('党员数（人）');
  assert.deepEqual(
    rows.map((row) => row[at]),
    ['41', '', '7'],
  );
});

test('a qualifier is part of the figure: then all of the column are written out', () => {
  const counts = (qualifier?: 'over') => ({
    volunteers: { value: 30, unit: '名', ...(qualifier ? { qualifier } : {}) },
  });
  const { columns, rows } = tableOf(
    org([
      { id: 'a', name: '甲', type: 't', counts: counts('over') },
      { id: 'b', parentId: 'a', name: '乙', type: 't', counts: counts() },
    ]),
  );
  const at = columns.indexOf('volunteers');
  assert.deepEqual(
    rows.map((row) => row[at]),
    ['30余名', '30名'],
  );
});

test('a name that would run as a formula does not', () => {
  const { rows } = tableOf(org([{ id: 'a', name: '=HYPERLINK("http://x")', type: 't' }]));
  assert.equal(rows[0]![2], '\'=HYPERLINK("http://x")');
});

test('a long name is given whole', () => {
  const name = '党'.repeat(5000);
  assert.equal(tableOf(org([{ id: 'a', name, type: 't' }])).rows[0]![2], name);
});

test('every unit and every post has its row, in reading order', () => {
  fc.assert(
    fc.property(organisations(), (document) => {
      const { rows } = tableOf(document);
      const { nodes } = buildModel(document);
      const expected = nodes.flatMap(({ unit }) =>
        ((unit.posts ?? []).length > 0 ? unit.posts! : [null]).map((post) => [
          cellText(typeof unit.name === 'string' ? unit.name || unit.id : ''),
          post ? cellText(post.title as string) : '',
        ]),
      );
      assert.deepEqual(
        rows.map((row) => [row[2], row[4]]),
        expected,
      );
    }),
  );
});
