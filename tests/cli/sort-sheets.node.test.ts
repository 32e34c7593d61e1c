import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSheets } from '../../src/tables/convert.js';
import { sheetOf, type PlainSheet, type Sheet } from '../../src/tables/sheet.js';
import { sortSheets } from '../../src/tables/sort-sheets.js';
import { sheet } from './sheets.js';

/** Which list each sheet was taken for, which hold items, what is told. */
function sorted(sheets: readonly (PlainSheet | Sheet)[], kind?: string) {
  const { lists, heads, owners, kinds, problems } = sortSheets(sheets.map(sheetOf), kind);
  return {
    lists: lists.map((each) => `${each.sheet.name} ${each.form.kind} ${each.list.name}`),
    heads: heads.map(({ name }) => name),
    owners: [...owners.values()],
    kinds: kinds.map((each) => each.kind),
    told: problems.map(({ sheet: name, code }) => `${name} ${code}`),
  };
}

test('three items of its own make a sheet a meeting, or five across; two do not', () => {
  const items = ['会议|党员大会', '应到人数|33', '实到人数|31'];
  assert.deepEqual(sorted([sheet('表一', ...items)]).owners, ['ballot']);
  assert.deepEqual(sorted([sheet('表一', ...items.slice(1))]).owners, []);
  const across = ['会议|应到人数|实到人数|赞成|反对', '党员大会|33|31|30|1'];
  assert.deepEqual(sorted([sheet('表一', ...across)]).owners, ['ballot']);
  const four = across.map((row) => row.replace(/\|[^|]*$/, '|'));
  assert.deepEqual(sorted([sheet('表一', ...four)]).owners, []);
});

test('heads decide where a name says nothing: two that are known, and more than of any other list', () => {
  const byHeads = sorted([sheet('Sheet1', '称号|级别|日期', '先进|省级|2018')]);
  assert.deepEqual(byHeads.lists, ['Sheet1 honor-roll 荣誉']);
  assert.deepEqual(byHeads.told, ['Sheet1 sheet-by-heads']);
  assert.deepEqual(byHeads.kinds, ['honor-roll']);
  // One word that is known is not enough.
  assert.deepEqual(sorted([sheet('Sheet1', '称号|甲|乙', '先进|1|2')]).told, ['Sheet1 unknown-sheet']);
  // Named as a list, it is one, however little is known.
  assert.deepEqual(sorted([sheet('荣誉表', '称号|甲|乙', '先进|1|2')], 'honor-roll').lists, [
    '荣誉表 honor-roll 荣誉',
  ]);
});

test('a copied sheet, a list called 表 and the explanation of a template are known by their names', () => {
  const honors = ['称号|级别', '先进|省级'];
  const { lists, told } = sorted([
    sheet('荣誉 (2)', ...honors),
    sheet('填写说明', '列|说明', '称号|必填'),
    sheet('填写说明 (12)', '列|说明', '称号|必填'),
  ]);
  assert.deepEqual(lists, ['荣誉 (2) honor-roll 荣誉']);
  assert.deepEqual(told, []);
});

test('a hidden sheet is left out and told', () => {
  const hidden = { ...sheetOf(sheet('荣誉', '称号|级别', '先进|省级')), isHidden: true as const };
  const { lists, told } = sorted([hidden]);
  assert.deepEqual([lists, told], [[], ['荣誉 hidden-sheet']]);
});

test('a CSV is taken by its heads; where its kind is said and another fits better, that is told', () => {
  const teams = sheet('', '名称|类型|服务时长', '甲队|团队|3');
  assert.deepEqual(sorted([teams]).kinds, ['leaderboard']);
  assert.deepEqual(sorted([teams]).told, [' kind-by-heads']);
  assert.deepEqual(sorted([teams], 'leaderboard').told, []);
  assert.deepEqual(sorted([teams], 'honor-roll'), {
    lists: [],
    heads: [],
    owners: [],
    kinds: [],
    told: [' other-kind'],
  });
  assert.deepEqual(sorted([sheet('', '甲|乙', '1|2')]).told, [' no-kind']);
  assert.deepEqual(sorted([sheet('', '标题|表决', '应到人数|33')], 'ballot').heads, ['']);
});

test('a sheet of candidates in a CSV may be called 表, or be a copy', () => {
  for (const name of ['候选人', '候选人表', '候选人 (2)']) {
    const rows = [['种类', '票决'], ['标题', '选举'], ['截至日期', '2018'], [name], ['张三']];
    const { problems } = convertSheets([{ rows }]);
    const told = problems.filter(({ row }) => row >= 4).map(({ code, row }) => `${row} ${code}`);
    assert.deepEqual(told, ['4 second-list'], name);
  }
});
