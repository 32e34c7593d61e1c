/** Sheets as clerks have them: what was once read wrongly without a word, or ended the command. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSheets } from '../../src/tables/convert.js';
import { shownBy } from '../../src/tables/xlsx-dates.js';
import { bench, rawXlsx, textSheet } from './command.js';

const { run, file, json, read } = bench('clerks');
const head = ['--title', '表', '--as-of', '2018-11-05'];

/** What a CSV is told and made into. */
function converted(content: string, ...more: string[]) {
  file('in.csv', content);
  const { status, out, err } = run('convert', 'in.csv', ...head, '-o', 'out.json', ...more);
  return { status, said: out + err };
}

test('a head that is no cell at all ends nothing', () => {
  const gap =
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="C2" t="s"><v>3</v></c></row></sheetData>';
  file('gap.xlsx', rawXlsx({ 荣誉: gap }, ['称号', '级别', '文明单位', '省级']));
  const { status, err } = run('convert', 'gap.xlsx', ...head, '-o', 'gap.json');
  assert.equal(status, 0, err);
  assert.equal((json('gap.json')['honors'] as unknown[]).length, 1);
});

test('what is written is never a table: it may be the only one a clerk has', () => {
  const table = rawXlsx({ 荣誉: textSheet(['称号', '级别'], ['文明单位', '省级']) }, []);
  file('own.xlsx', table);
  file('other.csv', '称号,级别\n');
  for (const out of ['./own.xlsx', 'other.csv', 'new.XLSX']) {
    const { status, err } = run('convert', 'own.xlsx', ...head, '-o', out);
    assert.equal(status, 2, out);
    assert.match(err, /写出的(文件与读的是同一个|是文档，不是表格)/);
  }
  assert.equal(read('own.xlsx').slice(0, 2), 'PK');
  assert.equal(read('other.csv'), '称号,级别\n');
});

test('numbers before names are told: which part is a name is not guessed', () => {
  for (const cell of ['1、张三 2、李四', '1.李四', '（1）赵六；（2）钱七']) {
    const { status, said } = converted(`称号,级别,受表彰个人\n先进,省级,${cell}\n`);
    assert.equal(status, 1, cell);
    assert.match(said, /里有编号/);
  }
  assert.equal(converted('称号,级别,受表彰个人\n先进,省级,张三、李四\n').status, 0);
  assert.equal(converted('称号,级别,受表彰单位\n先进,省级,网格 3、网格 4\n').status, 0);
});

test('a sum under another name is no team', () => {
  for (const name of ['汇总', '第一网格 汇总', '全社区合计', '合计人数', '平均值']) {
    const { said } = converted(`名称,服务时长（小时）,备注\n一队,412,\n${name},712,\n`);
    assert.match(said, new RegExp(`“${name}”行不是一条记录`), name);
  }
  assert.equal(converted('名称,服务时长（小时）\n汇总组服务队,412\n').status, 0);
  const units = '名称,上级,类型,负责人\n防控指挥部,,指挥部,张三\n数据汇总,防控指挥部,工作组,李四\n';
  assert.equal(converted(units).status, 0);
});

test('what stands alone below teams is no team', () => {
  const below = ['单位负责人：张三', '截至2018年11月5日', '分管领导签字：', '※已核实', '★数据截至十月底'];
  const { status, said } = converted(
    `名称,服务时长（小时）,备注\n一队,412,\n${below.map((each) => `${each},,\n`).join('')}`,
  );
  assert.equal(status, 0, said);
  assert.equal((json('out.json')['entries'] as unknown[]).length, 1);
  assert.equal(said.match(/像是表下的注或落款/g)?.length, below.length);
  // Above and among records it may be one.
  const units = converted('名称,上级\n★新城社区党委,\n一支部,★新城社区党委\n', '--kind', 'org-tree');
  assert.equal(units.status, 0, units.said);
});

test('a number between words of its format is what the clerk sees', () => {
  assert.deepEqual(shownBy(180, '"RY"000'), { before: 'RY', digits: 3, after: '' });
  assert.deepEqual(shownBy(180, '"A"000'), { before: 'A', digits: 3, after: '' });
  assert.deepEqual(shownBy(180, '\\N0;@'), { before: 'N', digits: 1, after: '' });
  assert.equal(shownBy(180, '0"小时"'), null);
  const text = (i: number) => `<c t="s"><v>${i}</v></c>`;
  const rows = `<sheetData><row>${text(0)}${text(1)}${text(2)}</row><row>${text(3)}${text(4)}<c s="10"><v>12</v></c></row></sheetData>`;
  file('ref.xlsx', rawXlsx({ 荣誉: rows }, ['称号', '级别', '文号', '文明单位', '省级']));
  assert.equal(run('convert', 'ref.xlsx', ...head, '-o', 'ref.json').status, 0);
  assert.deepEqual((json('ref.json')['honors'] as { ref: string }[])[0]!.ref, '新发〔2018〕12号');
  const hours = `<sheetData><row>${text(0)}${text(1)}</row><row>${text(2)}<c s="10"><v>412</v></c></row></sheetData>`;
  file('hours.xlsx', rawXlsx({ 名录: hours }, ['姓名', '服务时长', '甲']));
  assert.equal(run('convert', 'hours.xlsx', ...head, '--kind', 'leaderboard', '-o', 'hours.json').status, 0);
  const [entry] = json('hours.json')['entries'] as { values: object }[];
  assert.deepEqual(Object.values(entry!.values), [412]);
});

test('CSV: blanks before quotes, delimiters inside cells, the line sep=', () => {
  const { status, said } = converted('名称, 上级, 类型, 委员, 备注\n社区党委, , 社区党委, "张三,李四",\n');
  assert.equal(status, 0, said);
  const [unit] = json('out.json')['units'] as { posts: { holder: { person: string } }[] }[];
  assert.equal(unit!.posts.length, 2);
  assert.equal(converted('称号,级别,备注\n先进,市级,一;二;三;四\n先进2,市级,一;二;三;四;五\n').status, 0);
  assert.equal(converted('名称\t上级\t类型\t委员\n社区党委\t\t党委\t张三,李四,王五,赵六,钱七\n').status, 0);
  assert.equal(converted('sep=;\n称号;级别;备注\n先进;市级;一,二,三\n').status, 0);
  const wrong = converted('sep=,\n称号,级别,日期\n先进,市级,去年\n');
  assert.match(wrong.said, /第3行/, 'as the clerk counts lines');
});

test('20186 is no day of 1955', () => {
  assert.match(converted('称号,级别,日期\n文明,省级,20186\n').said, /“20186”不是日期/);
  assert.equal(converted('称号,级别,日期\n文明,省级,43409\n').status, 0);
  assert.equal((json('out.json')['honors'] as { date: string }[])[0]!.date, '2018-11-05');
});

test('a stroke where a type stands is none', () => {
  const { said } = converted('名称,上级,类型\n党委,,/\n一支部,党委,支部\n');
  assert.match(said, /没有写“类型”/);
});

test('of thousands of wrong references each is told, and the first get a guess', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => [`单位${i}`, '新城社区党总支委员会', '支部']);
  const { problems } = convertSheets([{ name: '单位', rows: [['名称', '上级', '类型'], ...rows] }], {
    title: '表',
    asOf: '2018',
  });
  const found = problems.filter(({ code }) => code === 'unknown-reference');
  assert.equal(found.length, 3000);
});
