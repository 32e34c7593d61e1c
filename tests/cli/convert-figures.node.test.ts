import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownBy } from '../../src/tables/xlsx-dates.js';
import { bench, rawXlsx, textSheet } from './command.js';

const { run, file, json } = bench('figures');
const head = ['--title', '服务榜', '--as-of', '2018-11-05'];

test('a line below the list, of who made the sheet or a note, is told and is no record', () => {
  file(
    'notes.csv',
    '姓名,服务时长\n张国良,12\n注：数据截至10月底,\n 【备注】：另有三人未核实,\n製表人：王五,审核：赵六\n填表日期：2018年10月31日,\n',
  );
  const { status, out } = run('convert', 'notes.csv', ...head, '-o', 'x.json');
  assert.equal(status, 0, out);
  for (const row of [3, 4, 5, 6]) assert.match(out, new RegExp(`第${row}行 提醒 这一行像是表下的注或落款`));
  assert.deepEqual(
    (json('x.json')['entries'] as { name: string }[]).map(({ name }) => name),
    ['张国良'],
  );
  // With something else beside it, it may be a record all the same: then it is not passed over.
  file('mixed.csv', '姓名,所属,服务时长\n张国良,第一网格,12\n制表人：,王五,\n');
  const mixed = run('convert', 'mixed.csv', ...head, '-o', 'y.json');
  assert.equal(mixed.status, 1);
  assert.match(mixed.out, /第3行 错误 这一行像是表下的注或落款/);
});

test('a figure with another unit than its column is not taken for it', () => {
  file(
    'units.csv',
    '姓名,服务时长（小时）,服务人次,活动,积分（分）\n甲,"1,234.5小时",30人次,3场,88分\n乙,30分,2小时,4人次,90\n',
  );
  const { status, out } = run('convert', 'units.csv', ...head, '-o', 'x.json');
  assert.equal(status, 1);
  assert.match(out, /第3行B列“服务时长（小时）” 错误 “30分”不是数字/);
  assert.match(out, /第3行C列“服务人次” 错误 “2小时”不是数字/);
  assert.match(out, /第3行D列“活动” 错误 “4人次”不是数字/);
  assert.doesNotMatch(out, /第2行/);
});

test('the time before is compared: its column has the same unit', () => {
  file('before.csv', '姓名,服务时长（分钟）,上期服务时长（小时）\n甲,120,30\n');
  const { status, out } = run('convert', 'before.csv', ...head, '-o', 'x.json');
  assert.equal(status, 1);
  assert.match(out, /C列“上期服务时长（小时）” 错误 这一列的单位是“小时”，同一指标别处是“分钟”/);
  file('same.csv', '姓名,服务时长,上期服务时长（小时）\n甲,120,30\n');
  assert.equal(run('convert', 'same.csv', ...head, '-o', 'x.json').status, 0);
});

test('sheets of one board: measures of all of them, and one unit for each', () => {
  const teams = textSheet(['队名', '类型', '服务时长（小时）'], ['甲队', '团队', '412']);
  const board = (...people: string[][]) => {
    file('board.xlsx', rawXlsx({ 团队: teams, 志愿者: textSheet(...people) }, []));
    return (...more: string[]) => run('convert', 'board.xlsx', ...head, '-o', 'x.json', ...more);
  };
  const convert = board(['姓名', '类型', '服务时长（分钟）', '人次'], ['张国良', '个人', '120', '7']);
  const { status, out } = convert();
  assert.equal(status, 1);
  assert.match(out, /工作表“志愿者”C列“服务时长（分钟）” 错误 这一列的单位是“分钟”，同一指标别处是“小时”/);
  assert.equal(convert('--keep-going').status, 0);
  const values = () => (json('x.json')['entries'] as { values: unknown }[]).map((each) => each.values);
  assert.deepEqual(values(), [{ hours: 412 }, { services: 7 }], 'what is told as left out is left out');
  // A head without a unit has its usual one, not that of another sheet.
  const bare = textSheet(['姓名', '类型', '服务时长（分钟）'], ['张国良', '个人', '120']);
  file('bare.xlsx', rawXlsx({ 志愿者: bare, 团队: textSheet(['队名', '服务时长'], ['甲队', '2小时']) }, []));
  assert.match(run('convert', 'bare.xlsx', ...head, '-o', 'x.json').out, /工作表“团队”B列.*“小时”.*“分钟”/);
  const same = board(['姓名', '类型', '时长', '义诊（次）'], ['张国良', '个人', '2', '3'])();
  assert.equal(same.status, 0, same.out);
  assert.deepEqual(json('x.json')['measures'], [
    { id: 'hours', label: '服务时长', unit: '小时' },
    { id: '义诊', label: '义诊', unit: '次' },
  ]);
  assert.deepEqual(values(), [{ hours: 412 }, { hours: 2, 义诊: 3 }]);
});

test('a measure that 指标 gives no unit has that of its columns', () => {
  const measures = textSheet(['名称', '单位'], ['义诊', '']);
  const sheets = { 指标: measures, 团队: textSheet(['队名', '义诊（小时）'], ['甲队', '4']) };
  file('own.xlsx', rawXlsx(sheets, []));
  assert.equal(run('convert', 'own.xlsx', ...head, '-o', 'x.json').status, 0);
  assert.deepEqual(json('x.json')['measures'], [{ id: '义诊', label: '义诊', unit: '小时' }]);
  const more = { ...sheets, 志愿者: textSheet(['姓名', '义诊（分钟）'], ['甲', '30']) };
  file('own.xlsx', rawXlsx(more, []));
  assert.match(run('convert', 'own.xlsx', ...head, '-o', 'x.json').out, /“志愿者”B列.*“分钟”.*“小时”/);
});

test('a column about persons is no measure, whatever stands in its brackets', () => {
  const secret = [
    '身份证号（后四位）',
    '出生年份（年）',
    '手机（尾号）',
    '家庭住址（栋）',
    '本人生日（农历）',
    '身分證字號（後四碼）',
    '帳號（末碼）',
  ];
  const counted = [
    '看望病人（人次）',
    '代办身份证（件）',
    '集体生日会（场）',
    '手机教学（小时）',
    '账户开设（户）',
  ];
  const table = (heads: string[]): string =>
    `姓名,服务时长,${heads.join()}\n张国良,12${',5'.repeat(heads.length)}\n`;
  file('secret.csv', table(secret));
  const given = ['--kind', 'leaderboard', ...head, '-o', 'x.json'];
  const { status, out } = run('convert', 'secret.csv', ...given);
  assert.equal(status, 1);
  for (const each of secret) assert.match(out, new RegExp(`列“${each}” 错误 文档不收`));
  file('counted.csv', table(counted));
  const good = run('convert', 'counted.csv', ...given);
  assert.equal(good.status, 0, good.out);
  assert.equal((json('x.json')['measures'] as unknown[]).length, 1 + counted.length);
});

const cells = (row: number, given: readonly string[]): string =>
  `<row r="${row}">${given.map((each, i) => each.replace('<c', `<c r="${'ABC'.charAt(i)}${row}"`)).join('')}</row>`;
const text = (index: number): string => `<c t="s"><v>${index}</v></c>`;

test('numbers that a spreadsheet has computed are those that it shows', () => {
  const rows = [
    cells(1, [text(0), text(1), text(2)]),
    cells(2, [text(3), '<c><f>D2*1.1</f><v>13.200000000000001</v></c>', '<c><v>33.333333333333336</v></c>']),
  ];
  file(
    'sums.xlsx',
    rawXlsx({ 名录: `<sheetData>${rows.join('')}</sheetData>` }, ['姓名', '服务时长', '服务人次', '甲']),
  );
  const { status, out } = run('convert', 'sums.xlsx', ...head, '-o', 'x.json');
  assert.equal(status, 0, out);
  const [entry] = json('x.json')['entries'] as { values: unknown }[];
  assert.deepEqual(entry!.values, { hours: 13.2, services: 33.3333333333 });
});

test('a percent and a number with zeros before it are what their cells show', () => {
  const rows = [
    cells(1, [text(0), text(1), text(2)]),
    cells(2, [text(3), '<c s="7"><v>0.85</v></c>', '<c s="9"><v>1234</v></c>']),
    cells(3, [text(4), '<c s="8"><v>0.57499999999999996</v></c>', '<c s="9"><v>1234567</v></c>']),
  ];
  const shown = `<sheetData>${rows.join('')}</sheetData>`;
  file('shown.xlsx', rawXlsx({ 名录: shown }, ['姓名', '参与率（%）', '编号', '甲', '乙']));
  const { status, out } = run('convert', 'shown.xlsx', ...head, '-o', 'x.json');
  assert.equal(status, 0, out);
  assert.deepEqual(json('x.json')['entries'], [
    { id: '001234', name: '甲', type: 'person', values: { 参与率: 85 } },
    { id: '1234567', name: '乙', type: 'person', values: { 参与率: 57.5 } },
  ]);
  file('shown.xlsx', rawXlsx({ 名录: shown }, ['姓名', '服务时长', '编号', '甲', '乙']));
  assert.match(run('convert', 'shown.xlsx', ...head, '-o', 'x.json').out, /“85%”不是数字/);
  // Text behind the digits and more digits than a number holds stay as they were.
  for (const [code, is] of [
    ['0.00%', 'percent'],
    ['0"%"', null],
    ['0\\%', null],
    ['0_%', null],
    ['[$-804]000000;@', 6],
    ['0', null],
    ['yyyy"年"m"月"', 'month'],
    ['yyyy"年"', 'year'],
    ['yyyy-mm', 'month'],
  ] as const)
    assert.equal(shownBy(180, code), is, code);
  const long = `<sheetData>${cells(1, [text(0), text(1)])}${cells(2, [text(2), '<c s="9"><v>1234567890123456</v></c>'])}</sheetData>`;
  file('long.xlsx', rawXlsx({ 名录: long }, ['姓名', '备注', '甲']));
  assert.match(
    run('convert', 'long.xlsx', ...head, '-o', 'x.json', '--kind', 'leaderboard').out,
    /数字超过15位/,
  );
});

test('cells that do not say their place follow one another, empty ones too', () => {
  const row = (...given: string[]): string => `<row>${given.join('')}</row>`;
  const rows = [
    row(text(0), text(1), text(2), text(3)),
    row(text(4), '<c/>', '<c s="0"/>', '<c><v>3</v></c>'),
    row(text(5), '<c r="C3"><v>7</v></c>', '<c><v>8</v></c>'),
  ];
  const heads = ['姓名', '服务时长', '服务人次', '活动', '甲', '乙'];
  file('bare.xlsx', rawXlsx({ 名录: `<sheetData>${rows.join('')}</sheetData>` }, heads));
  const { status, out } = run('convert', 'bare.xlsx', ...head, '-o', 'x.json');
  assert.equal(status, 0, out);
  assert.deepEqual(
    (json('x.json')['entries'] as { values: unknown }[]).map(({ values }) => values),
    [{ activities: 3 }, { services: 7, activities: 8 }],
  );
});

test('a time of day or a duration is no number of hours', () => {
  const rows = [
    cells(1, [text(0), text(1)]),
    cells(2, [text(2), '<c s="5"><v>0.520833333333333</v></c>']),
    cells(3, [text(3), '<c s="6"><v>1.5</v></c>']),
  ];
  file(
    'times.xlsx',
    rawXlsx({ 名录: `<sheetData>${rows.join('')}</sheetData>` }, ['姓名', '服务时长', '甲', '乙']),
  );
  const { status, out } = run('convert', 'times.xlsx', ...head, '-o', 'x.json');
  assert.equal(status, 1);
  assert.match(out, /第2行B列“服务时长” 错误 “12:30”不是数字/);
  assert.match(out, /第3行B列“服务时长” 错误 “36:00”不是数字/);
  const offices = [
    cells(1, [text(0), text(1)]),
    cells(2, [text(2), '<c s="5"><v>0.354166666666667</v></c>']),
  ];
  file(
    'office.xlsx',
    rawXlsx({ 单位: `<sheetData>${offices.join('')}</sheetData>` }, ['名称', '办公时间', '社区党委']),
  );
  assert.equal(run('convert', 'office.xlsx', ...head, '-o', 'x.json').status, 0);
  const [unit] = json('x.json')['units'] as { contact: unknown }[];
  assert.deepEqual(unit!.contact, { hours: '8:30' });
});

test('who stands twice is told: in one sheet as two of one name, in two sheets as two times in one board', () => {
  file('twice.csv', '姓名,所属,服务时长\n甲,一,1\n甲,二,2\n甲,一,3\n');
  const { status, out } = run('convert', 'twice.csv', ...head, '-o', 'x.json');
  assert.equal(status, 0);
  assert.deepEqual(out.match(/第\d+行.*?已经有了/g), ['第4行A列“姓名” 提醒 “甲”在第2行已经有了']);
  assert.equal((json('x.json')['entries'] as unknown[]).length, 3);
  const sheet = (hours: number): string =>
    `<sheetData>${cells(1, [text(0), text(1)])}${cells(2, [text(2), `<c><v>${hours}</v></c>`])}</sheetData>`;
  file('years.xlsx', rawXlsx({ '2017年': sheet(1), '2018年': sheet(2) }, ['姓名', '服务时长', '甲']));
  const years = run('convert', 'years.xlsx', ...head, '-o', 'y.json');
  assert.equal(years.status, 1);
  assert.match(years.out, /工作表“2018年”第2行A列“姓名” 错误 “甲”在工作表“2017年”第2行已经有了/);
  assert.equal(run('convert', 'years.xlsx', ...head, '--keep-going', '-o', 'y.json').status, 0);
  assert.deepEqual(
    (json('y.json')['entries'] as { values: unknown }[]).map(({ values }) => values),
    [{ hours: 1 }],
  );
});

test('a head that shares one character of two with another is not taken for it', () => {
  file('heads.csv', '姓名,性别,名次,服务时长\n甲,女,1,2\n');
  const { out } = run('convert', 'heads.csv', ...head, '-o', 'x.json');
  assert.match(out, /“性别” 错误 不认识这个列名。 — 照模板改列名/);
  assert.match(out, /“名次” 错误 不认识这个列名。 — 照模板改列名/);
});

test('what the check of the document says names columns, not fields', () => {
  file('org.csv', '名称,上级,党员数\n甲,,-3\n乙,,4\n丙,丙,\n');
  const { out } = run('convert', 'org.csv', ...head, '-o', 'x.json');
  assert.match(out, /第2行C列“党员数” 错误 “党员数”是-3，太小了/);
  assert.match(out, /第4行B列“上级” 错误 上级绕成了圈：丙→丙。 — 改正其中一个单位的“上级”。/);
  assert.doesNotMatch(out, /parentId|roots|value|members/);
});

test('names with a blank between them are asked about; a name that is spread is one', () => {
  file('names.csv', '名称,书记,委员\n甲,王　强,李四 王五\n乙,欧阳 修,李四、王 五\n');
  const { out } = run('convert', 'names.csv', ...head, '-o', 'x.json');
  assert.deepEqual(out.match(/第\d行.列“[^”]+” 错误 “[^”]+”是一个还是几个/g), [
    '第2行C列“委员” 错误 “李四 王五”是一个还是几个',
  ]);
});

test('one figure merged over several rows is not that of each', () => {
  const rows = [
    cells(1, [text(0), text(1)]),
    cells(2, [text(2), '<c><v>412</v></c>']),
    cells(3, [text(3), '<c/>']),
  ];
  const merged = `<sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>`;
  const out = (name: string, ...heads: string[]): string => {
    file('joint.xlsx', rawXlsx({ [name]: merged }, [...heads, '甲', '乙']));
    return run('convert', 'joint.xlsx', ...head, '-o', 'x.json').out;
  };
  assert.match(out('名录', '姓名', '服务时长'), /第3行B列“服务时长” 错误 “412”是几行合并的一格/);
  assert.match(out('单位', '名称', '党员数'), /第3行B列“党员数” 错误 “412”是几行合并的一格/);
});

test('a CSV holds the errors that a spreadsheet showed, and texts that a system kept from being numbers', () => {
  file(
    'shown.csv',
    '编号,姓名,服务时长,备注\n="001",="张三",1,#1\n"=""002""",李四,2,#N/A\n3.30281E+17,王五,3,#DIV/0!\n4,赵六,4,########\n',
  );
  const given = ['--kind', 'leaderboard', ...head, '-o', 'x.json'];
  const { out } = run('convert', 'shown.csv', ...given);
  assert.match(out, /第3行D列“备注” 错误 单元格是错误值#N\/A/);
  assert.match(out, /第4行A列“编号” 错误 数字超过15位/);
  assert.match(out, /第4行D列“备注” 错误 单元格是错误值#DIV\/0!/);
  assert.match(out, /第5行D列“备注” 错误 单元格是错误值#{8}/);
  run('convert', 'shown.csv', ...given, '--keep-going');
  const kept = json('x.json')['entries'] as { id: string; name: string; note?: string }[];
  assert.deepEqual(
    kept.map(({ id, name, note }) => [id, name, note]),
    [['001', '张三', '#1']],
  );
});
