import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { encoded } from '../../.tools/lib/encodings.js';
import { loadScript } from '../../src/tables/load-script.js';
import { bench, rawXlsx, textSheet as sheet } from './command.js';

const { run, file, json, read } = bench('convert');

const heads = '称号,级别,授予单位,日期,文号,有效期至,备注';
const honors = `${heads}
全国文明单位,国家级,示例机关,2017.11,示例〔2017〕5号,2020年11月,"三年一查，
今年复查"
"省级""先进""社区", 省级　,示例厅,２０１６年５月４日,,长期,
区文明单位,区级,,43409,,,
`;
const head = ['--kind', 'honor-roll', '--title', '荣誉', '--as-of', '2018-11-05'];

test('honours in a CSV become a document that passes the check', () => {
  file('honors.csv', honors);
  assert.deepEqual(run('convert', 'honors.csv', ...head, '-o', 'honors.json'), {
    status: 0,
    out: '',
    err: '已写好honors.json：荣誉3。\n',
  });
  const { honors: made, ...rest } = json('honors.json');
  assert.deepEqual(rest, {
    kind: 'honor-roll',
    version: 1,
    title: '荣誉',
    asOf: '2018-11-05',
    levels: [{ id: 'county', label: '区级' }],
  });
  assert.deepEqual(made, [
    {
      id: '全国文明单位',
      title: '全国文明单位',
      level: 'national',
      issuer: '示例机关',
      date: '2017-11',
      ref: '示例〔2017〕5号',
      validUntil: '2020-11',
      note: '三年一查，\n今年复查',
    },
    {
      id: '省级"先进"社区',
      title: '省级"先进"社区',
      level: 'provincial',
      issuer: '示例厅',
      date: '2016-05-04',
      permanent: true,
    },
    { id: '区文明单位', title: '区文明单位', level: 'county', date: '2018-11-05' },
  ]);
  assert.equal(run('check', 'honors.json').status, 0);
});

test('GBK, and UTF-8 with and without a mark, say the same', () => {
  file('plain.csv', honors);
  file('marked.csv', `\ufeff${honors}`);
  file('gbk.csv', encoded('gbk', honors));
  run('convert', 'plain.csv', ...head, '-o', 'plain.json');
  for (const name of ['marked', 'gbk']) {
    const { status, out } = run('convert', `${name}.csv`, ...head, '-o', `${name}.json`);
    assert.equal(status, 0);
    assert.equal(read(`${name}.json`), read('plain.json'));
    if (name === 'gbk') assert.match(out, /提醒 文件是GBK编码.*对就不用改/);
  }
});

test('without -o the document is the output and nothing else is', () => {
  file('honors.csv', honors);
  const { out, err } = run('convert', 'honors.csv', ...head);
  assert.equal((JSON.parse(out) as { kind: string }).kind, 'honor-roll');
  assert.equal(err, '');
});

test('a file for a hall without a network loads itself, in a page of any encoding or inside it', () => {
  const title = '<!-- <script>荣誉</script>𠮷';
  file('odd.csv', `${heads}\n${title},省级,,,,,甲\u2028乙\n`);
  assert.equal(run('convert', 'odd.csv', ...head, '-o', 'district.js').status, 0);
  const script = read('district.js');
  assert.match(script, /^[\n\x20-;=-~]+$/, 'ASCII without a <');
  let given: unknown;
  runInNewContext(script, { Qianshao: { load: (document: unknown) => (given = document) } });
  assert.equal((given as { honors: { title: string }[] }).honors[0]!.title, title);
  assert.equal(run('check', 'district.js').status, 0);
  assert.equal(loadScript({}, '区'), 'Qianshao.load({}, "\\u533a");\n');
});

const bad = `${heads}
好的,省级,,2017,,,
坏日期,省级,,2017-13,,,
,省级,,,,,
坏级别,宇宙级,,,,,
有号码,省级,,,,,身份证11010519491231002X
合计,,,,,,4
`;

test('each row that is not understood is told by row and column, and nothing is written', () => {
  file('bad.csv', bad);
  const { status, out, err } = run('convert', 'bad.csv', ...head, '-o', 'bad.json');
  assert.equal(status, 1);
  assert.deepEqual(
    out
      .trim()
      .split('\n')
      .map((line) => line.replace(/ — .*/, '')),
    [
      'bad.csv: 第3行D列“日期” 错误 “2017-13”不是日期。',
      'bad.csv: 第4行A列“称号” 错误 没有写“称号”。',
      'bad.csv: 第5行B列“级别” 错误 不认识级别“宇宙级”；级别不由名称推定。',
      'bad.csv: 第6行G列“备注” 错误 这里有身份证号码，不能公开。',
      'bad.csv: 第7行 错误 “合计”行不是一条记录。',
    ],
  );
  assert.equal(err, '没有转换：5处错误。\n');
  assert.doesNotMatch(out + err, /11010519491231002/);
  assert.throws(() => read('bad.json'));
});

test('with --keep-going they are left out, and each is told', () => {
  file('bad.csv', bad);
  const { status, out, err } = run('convert', 'bad.csv', ...head, '-o', 'kept.json', '--keep-going');
  assert.equal(status, 0);
  assert.equal(out.trim().split('\n').length, 5);
  assert.equal(out.match(/已略去/g)?.length, 5);
  assert.equal(err, '已写好kept.json：荣誉1；略去5处。\n');
  assert.deepEqual(
    (json('kept.json')['honors'] as { title: string }[]).map(({ title }) => title),
    ['好的'],
  );
  assert.equal(run('check', 'kept.json').status, 0);
  // Without a day there is no document: that is what is to be mended.
  const dayless = run('convert', 'bad.csv', ...head.slice(0, 4), '-o', 'kept.json', '--keep-going');
  assert.equal(dayless.err, '没有转换：1处错误。\n');
});

test('problems in the other languages, and as data', () => {
  file('bad.csv', bad);
  assert.match(
    run('convert', 'bad.csv', ...head, '-o', 'x.json', '--lang', 'en').out,
    /row 3 column D "日期" error/,
  );
  assert.match(
    run('convert', 'bad.csv', ...head, '-o', 'x.json', '--lang', 'zh-TW').out,
    /第3列D欄「日期」 錯誤/,
  );
  const told = JSON.parse(run('convert', 'bad.csv', ...head, '-o', 'x.json', '--json').out) as object[];
  assert.deepEqual(
    { ...told[0], message: '', fix: '' },
    {
      file: 'bad.csv',
      sheet: '',
      row: 3,
      column: 'D',
      head: '日期',
      code: 'bad-date',
      severity: 'error',
      leftOut: false,
      message: '',
      fix: '',
    },
  );
});

test('columns: unknown ones with a guess, doubled ones, those about persons', () => {
  file(
    'heads.csv',
    '称号,级别,授予机构单位,颁发日期,获奖时间,家庭住址,Xyz,空列\n一,省级,甲,2017,2018,乙,丙,\n',
  );
  const { out } = run('convert', 'heads.csv', ...head, '-o', 'x.json');
  assert.match(out, /第1行C列“授予机构单位” 错误 不认识这个列名。 — 是不是“授予单位”？/);
  assert.match(out, /第1行E列“获奖时间” 错误 与列“颁发日期”是同一个意思/);
  assert.match(out, /第1行F列“家庭住址” 错误 文档不收/);
  assert.match(out, /第1行G列“Xyz” 错误 不认识这个列名/);
  assert.doesNotMatch(out, /空列/, 'a column in which nothing stands is no loss');
});

test('an organisation: the heads of the contract, superiors by name, vacant posts, figures with their words', () => {
  file(
    'org.csv',
    '上级,名称,书记,党员数\n,新城社区党委,沈 国良,１５００余\n新城社区党委,第一支部,张三,41\n第一支部,一组,空缺,约20人\n',
  );
  const given = ['--kind', 'org-tree', '--title', '架构', '--as-of', '2018-11'];
  assert.equal(run('convert', 'org.csv', ...given, '-o', 'org.json').status, 0);
  assert.equal(run('check', 'org.json').status, 0);
  const [top, branch, group] = json('org.json')['units'] as Record<string, unknown>[];
  assert.deepEqual(top!['counts'], { members: { value: 1500, qualifier: 'over', unit: '人' } });
  assert.deepEqual(top!['posts'], [{ id: '新城社区党委-书记', title: '书记', holder: { name: '沈国良' } }]);
  assert.equal(branch!['parentId'], '新城社区党委');
  assert.deepEqual((group!['posts'] as { holder: unknown }[])[0]!.holder, null);
  file('lost.csv', '上级,名称\n,甲\n乙,丙\n丙,丁\n甲,戊\n');
  const lost = run('convert', 'lost.csv', ...given, '-o', 'lost.json');
  assert.equal(lost.status, 1);
  assert.match(lost.out, /第3行A列“上级” 错误 找不到“乙”/);
  assert.equal(run('convert', 'lost.csv', ...given, '-o', 'lost.json', '--keep-going').status, 0);
  assert.deepEqual(
    (json('lost.json')['units'] as { name: string }[]).map(({ name }) => name),
    ['甲', '戊'],
  );
  file('round.csv', '编号,上级,名称\na,b,甲\nb,a,乙\nc,,丙\n');
  assert.match(run('convert', 'round.csv', ...given, '-o', 'x.json').out, /第2行B列“上级” 错误/);
});

test('posts and steps of a unit that is left out are told with it', () => {
  const units = (...rows: string[][]) =>
    sheet(['编号', '上级', '名称', '类型'], ['c', '', '社区党委', '党委'], ...rows);
  const posts = sheet(['单位', '职务', '姓名'], ['b01', '纪检委员', '冯涛'], ['c', '书记', '沈国良']);
  const steps = sheet(['单位', '职务', '环节'], ['b01', '纪检委员', '计划']);
  const told = (sheets: Record<string, string>): string[] => {
    file('left.xlsx', rawXlsx({ ...sheets, 工作环节: steps }, []));
    const { status, out } = run('convert', 'left.xlsx', ...head.slice(2), '-o', 'left.json', '--keep-going');
    assert.equal(status, 0, out);
    return out.match(/“[^”]+”第\d行.*?(?=，已略去|。|，这)/g) ?? [];
  };
  const lost = [
    '“岗位”第2行A列“单位” 提醒 “一支部”那一行没有采用',
    '“工作环节”第2行A列“单位” 提醒 “一支部”那一行没有采用',
  ];
  // Its superior is not there.
  assert.deepEqual(told({ 单位: units(['b01', '不存在', '一支部', '支部']), 岗位: posts }).slice(1), lost);
  // The check of the document finds it below itself.
  assert.deepEqual(told({ 单位: units(['b01', 'b01', '一支部', '支部']), 岗位: posts }).slice(1), lost);
  // A type that the sheet of types lacks.
  const types = sheet(['名称'], ['党委']);
  assert.deepEqual(
    told({ 单位类型: types, 单位: units(['b01', 'c', '一支部', '支部']), 岗位: posts }).slice(1),
    lost,
  );
  // The post alone goes, and its step with it.
  const twice = sheet(
    ['编号', '单位', '职务', '姓名'],
    ['p', 'c', '书记', '沈国良'],
    ['p', 'b01', '纪检委员', '冯涛'],
  );
  const [first, second, ...more] = told({ 单位: units(['b01', 'c', '一支部', '支部']), 岗位: twice });
  assert.match(first!, /^“岗位”第3行A列“编号”/);
  assert.equal(second, '“工作环节”第2行A列“单位” 提醒 “纪检委员”那一行没有采用');
  assert.deepEqual(more, []);
  const [, bare] = json('left.json')['units'] as Record<string, unknown>[];
  assert.deepEqual(Object.keys(bare!), ['id', 'parentId', 'name', 'type'], 'it has no posts any more');
});

test('flat rows and nested children of chart libraries', () => {
  const given = ['--title', '架构', '--as-of', '2018'];
  file(
    'flat.json',
    JSON.stringify([
      { id: 1, parentId: null, name: '甲', _expanded: true },
      { id: 2, parentId: 1, name: '乙' },
    ]),
  );
  file(
    'tree.json',
    JSON.stringify({
      series: [
        {
          type: 'tree',
          data: [{ name: '甲', collapsed: false, children: [{ name: '乙', itemStyle: { color: 'red' } }] }],
        },
      ],
    }),
  );
  for (const name of ['flat', 'tree']) {
    assert.equal(
      run('convert', `${name}.json`, ...given, '--kind', 'org-tree', '-o', `${name}-made.json`).status,
      0,
    );
    assert.equal(run('check', `${name}-made.json`).status, 0);
    const [top, below] = json(`${name}-made.json`)['units'] as Record<string, unknown>[];
    assert.equal(below!['parentId'], top!['id']);
    assert.deepEqual([top!['name'], below!['name']], ['甲', '乙']);
  }
  file('value.json', JSON.stringify({ name: '甲', value: 3, children: [{ name: '乙', value: 4 }] }));
  assert.match(run('convert', 'value.json', ...given, '-o', 'x.json').out, /“value” 错误 不认识/);
  file('done.json', JSON.stringify({ kind: 'org-tree', version: 1 }));
  assert.match(run('convert', 'done.json', ...given, '-o', 'x.json').out, /已经是前哨文档/);
});

const c = (at: string, text: number, style = 0): string =>
  `<c r="${at}" s="${style}" t="s"><v>${text}</v></c>`;
const n = (at: string, value: number, style = 0): string => `<c r="${at}" s="${style}"><v>${value}</v></c>`;

const workbook = (options = {}) =>
  rawXlsx(
    {
      荣誉: `<sheetData><row r="1">${c('A1', 7)}</row><row r="2">${[0, 1, 2, 3].map((text, i) => c('ABCD'.charAt(i) + '2', text)).join('')}</row>
      <row r="3">${c('A3', 4)}${c('B3', 5)}${n('C3', 43409, 1)}${c('D3', 6)}</row>
      <row r="4">${c('A4', 8)}<c r="B4"/>${n('C4', 43405, 2)}</row>
      <row r="6">${c('A6', 9)}${c('B6', 5)}${n('C6', 43409.5, 3)}<c r="D6" t="str"><f>A1&amp;"x"</f><v>算出的&amp;值</v></c></row></sheetData>
      <mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="B3:B4"/></mergeCells>`,
      基本信息: `<sheetData><row r="1">${c('A1', 10)}${c('B1', 11)}</row><row r="2">${c('A2', 12)}${n('B2', 43409, 1)}</row></sheetData>`,
      草稿: `<sheetData><row r="1">${c('A1', 4)}</row></sheetData>`,
    },
    [
      ...['称号', '级别', '日期', '备注'],
      '<r><t>全国</t></r><r><rPr><b/></rPr><t>文明单位</t></r><rPh sb="0" eb="1"><t>ㄑㄩㄢˊ</t></rPh>',
      ...[
        '省级',
        '第一行&#10;第二行_x000D_',
        '荣誉一览表',
        '先进社区',
        '示范社区',
        '项目',
        '内容',
        '截至日期',
      ],
    ],
    options,
  );

test('a workbook as WPS writes it: shared and rich texts, dates by their format, merged cells, formulas', () => {
  file('wps.xlsx', workbook({ hidden: '草稿' }));
  const { status, out } = run('convert', 'wps.xlsx', '-o', 'wps.json');
  assert.equal(status, 0, out);
  assert.match(out, /工作表“草稿” 提醒 工作表是隐藏的/);
  assert.match(out, /工作表“荣誉”第1行 提醒 这一行用作标题/);
  const { honors: made, title, asOf } = json('wps.json');
  assert.deepEqual([title, asOf], ['荣誉一览表', '2018-11-05']);
  assert.deepEqual(made, [
    {
      id: '全国文明单位',
      title: '全国文明单位',
      level: 'provincial',
      date: '2018-11-05',
      note: '第一行\n第二行',
    },
    { id: '先进社区', title: '先进社区', level: 'provincial', date: '2018-11' },
    { id: '示范社区', title: '示范社区', level: 'provincial', date: '2018-11-05', note: '算出的&值' },
  ]);
  assert.equal(run('check', 'wps.json').status, 0);
  file('mac.xlsx', workbook({ hidden: '草稿', date1904: true }));
  run('convert', 'mac.xlsx', '-o', 'mac.json');
  assert.equal(json('mac.json')['asOf'], '2022-11-06', 'days since 1904');
});

test('rows and columns that are hidden or filtered away are read, and that is told', () => {
  const row = (at: number, more = '') =>
    `<row r="${at}"${more}>${c(`A${at}`, at)}${c(`B${at}`, 0)}${c(`C${at}`, 0)}</row>`;
  const sheet = `<cols><col min="1" max="1" width="9"/><col min="3" max="16384" width="0" hidden="1"/></cols><sheetData><row r="1">${c('A1', 1)}${c('B1', 5)}${c('C1', 6)}</row>${row(2)}${row(3, ' hidden="1"')}${row(4, ' hidden="0"')}<row r="9" hidden="1"/></sheetData>`;
  file('filtered.xlsx', rawXlsx({ 荣誉: sheet }, ['省级', '称号', '甲', '乙', '丙', '级别', '备注']));
  const { status, out } = run(
    'convert',
    'filtered.xlsx',
    '--title',
    '荣誉',
    '--as-of',
    '2018',
    '-o',
    'x.json',
  );
  assert.equal(status, 0, out);
  assert.match(out, /工作表“荣誉” 提醒 有1行是隐藏或筛选掉的（第3行），也读了/);
  assert.match(out, /工作表“荣誉” 提醒 C列是隐藏的，也读了/);
  assert.equal((json('x.json')['honors'] as unknown[]).length, 3);
});

test('an entity of the file itself is not expanded', () => {
  const rows = sheet(['称号', '级别'], ['先进&many;社区', '省级']);
  file('entity.xlsx', rawXlsx({ 荣誉: `<!DOCTYPE x [<!ENTITY many "很多很多">]>${rows}` }, []));
  const { status, out } = run(
    'convert',
    'entity.xlsx',
    '--title',
    '荣誉',
    '--as-of',
    '2018',
    '-o',
    'entity.json',
  );
  assert.equal(status, 0, out);
  assert.equal((json('entity.json')['honors'] as { title: string }[])[0]?.title, '先进&many;社区');
});

test('a sheet that is not known, a formula without a value, an error, cells merged across, a number that was rounded', () => {
  file('wps.xlsx', workbook());
  assert.match(run('convert', 'wps.xlsx', '-o', 'x.json').out, /工作表“草稿” 错误 不认识这个工作表/);
  const rows = `<sheetData><row r="1">${[0, 1, 2].map((text, i) => c('ABC'.charAt(i) + '1', text)).join('')}</row>
    <row r="2">${c('A2', 3)}${c('B2', 4)}<c r="C2"><f>NOW()</f></c></row>
    <row r="3">${c('A3', 3)}${c('B3', 4)}<c r="C3" t="e"><f>X</f><v>#REF!</v></c></row>
    <row r="4">${c('A4', 3)}</row><row r="5">${c('A5', 3)}${c('B5', 4)}${n('C5', 330281199001011000)}</row></sheetData><mergeCells><mergeCell ref="A4:C4"/></mergeCells>`;
  file('odd.xlsx', rawXlsx({ Sheet1: rows }, ['称号', '级别', '备注', '先进', '省级']));
  const { status, out } = run('convert', 'odd.xlsx', '--title', '荣誉', '--as-of', '2018', '-o', 'x.json');
  assert.equal(status, 1);
  for (const each of [
    /“Sheet1”第2行C列“备注” 错误 公式没有算出的值/,
    /第3行C列“备注” 错误 单元格是错误值#REF!/,
    /第4行 错误 这一行有横向合并的单元格/,
    /第5行C列“备注” 错误 (数字超过15位|这里有)/,
  ])
    assert.match(out, each);
});

test('cells merged over a column without a head are one cell', () => {
  const rows = `<sheetData><row r="1">${c('A1', 0)}${c('B1', 1)}${c('C1', 2)}</row><row r="2">${c('A2', 3)}${c('B2', 4)}${c('C2', 2)}</row></sheetData><mergeCells><mergeCell ref="C1:E1"/><mergeCell ref="C2:E2"/></mergeCells>`;
  file('wide.xlsx', rawXlsx({ 荣誉: rows }, ['称号', '级别', '备注', '先进', '省级']));
  assert.equal(run('convert', 'wide.xlsx', '--title', '荣誉', '--as-of', '2018', '-o', 'x.json').status, 0);
});

test('several kinds in a workbook become a district', () => {
  file(
    'all.xlsx',
    rawXlsx(
      {
        基本信息: sheet(['项目', '内容'], ['标题', '新城社区'], ['截至日期', '2018年11月5日']),
        单位: sheet(['上级', '名称', '类型'], ['', '党委', '社区党委'], ['党委', '一支部', '支部']),
        名录: sheet(['名称', '服务时长（小时）', '义诊（次）'], ['甲队', '1,200', '3'], ['乙队', '', '4']),
      },
      [],
    ),
  );
  const { status, out } = run('convert', 'all.xlsx', '-o', 'district.json');
  assert.equal(status, 0, out);
  const { kind, title, documents } = json('district.json') as {
    kind: string;
    title: string;
    documents: Record<string, Record<string, unknown>>;
  };
  assert.deepEqual(
    [kind, title, Object.keys(documents)],
    ['district', '新城社区', ['org-tree', 'leaderboard']],
  );
  assert.deepEqual(documents['leaderboard']!['measures'], [
    { id: 'hours', label: '服务时长', unit: '小时' },
    { id: '义诊', label: '义诊', unit: '次' },
  ]);
  assert.deepEqual(
    (documents['leaderboard']!['entries'] as { values: object }[])[1]!.values,
    { 义诊: 4 },
    'a missing value is no zero',
  );
  assert.deepEqual(documents['org-tree']!['types'], [
    { id: '社区党委', label: '社区党委', rank: 1 },
    { id: '支部', label: '支部', rank: 2 },
  ]);
  assert.equal(run('check', 'district.json').status, 0);
});

const meeting = [
  ['会议', '党员大会'],
  ['会议日期', '2018-10-23'],
  ['规则', '党员大会表决'],
  ['类别', '重大项目安排'],
  ['议案', '关于更换照明'],
] as const;
const units = sheet(['上级', '名称', '类型'], ['', '党委', '社区党委']);
const honorRows = sheet(['称号', '级别'], ['先进', '省级']);
const board = sheet(['名称', '服务时长（小时）'], ['甲队', '12']);
const items = (...more: readonly (readonly string[])[]): string =>
  sheet(['项目', '内容'], ['标题', '新城社区'], ['截至日期', '2018-11-05'], ...more);
type Documents = Record<string, Record<string, unknown>>;

test('in a workbook of several kinds each takes its own items, and one that none knows is told once', () => {
  const of = (...more: string[][]) =>
    rawXlsx({ 基本信息: items(...more), 单位: units, 荣誉: honorRows, 名录: board }, []);
  file('items.xlsx', of(['时段', '2018年'], ['总数', '70余项']));
  assert.deepEqual(run('convert', 'items.xlsx', '-o', 'x.json'), {
    status: 0,
    out: '',
    err: '已写好x.json：单位1、名录1、荣誉1。\n',
  });
  const documents = json('x.json')['documents'] as Documents;
  assert.deepEqual(documents['leaderboard']!['period'], { label: '2018年' });
  assert.deepEqual(documents['honor-roll']!['total'], { value: 70, qualifier: 'over', unit: '项' });
  assert.equal(documents['org-tree']!['total'], undefined);
  file('items.xlsx', of(['时断', '2018年']));
  assert.match(run('convert', 'items.xlsx', '-o', 'x.json').err, /1处错误/);
});

test('a ballot has a place in such a workbook: in 基本信息, in a sheet of its own, or across', () => {
  const vote = [...meeting, ['阶段', '起草']];
  const across = sheet(
    vote.map(([item = '']) => item),
    vote.map(([, value = '']) => value),
  );
  for (const sheets of [
    { 基本信息: items(...vote), 荣誉: honorRows },
    { 基本信息: items(['种类', '票决'], ...vote), 荣誉: honorRows },
    { 基本信息: items(['种类', '荣誉']), 票决: sheet(['项目', '内容'], ...vote), 荣誉: honorRows },
    { 基本信息: items(), 票决: across.replace(/r="[A-Z]+\d"/g, ''), 荣誉: honorRows },
  ]) {
    file('vote.xlsx', rawXlsx(sheets, []));
    const { status, out } = run('convert', 'vote.xlsx', '-o', 'x.json');
    assert.equal(status, 0, out);
    const documents = json('x.json')['documents'] as Documents;
    assert.deepEqual(Object.keys(documents), ['honor-roll', 'ballot']);
    assert.deepEqual(documents['ballot']!['matter'], { category: 'project', motion: '关于更换照明' });
    assert.equal(run('check', 'x.json').status, 0);
  }
});

test('a re-vote is an election’s, and what was void and is held again is none', () => {
  for (const [rule, told] of [
    ['再次投票', /“再次投票”只用于选举/],
    ['重新投票', /重新投票/],
  ] as const) {
    const rows = meeting.map(([item, value]) => (item === '规则' ? [item, rule] : [item, value]));
    file('vote.xlsx', rawXlsx({ 基本信息: items(...rows, ['阶段', '起草']) }, []));
    const { status, err, out } = run('convert', 'vote.xlsx', '-o', 'x.json');
    assert.equal(status, 1, rule);
    assert.match(err + out, told);
    // At the item's row.
    assert.match(err + out, /规则|第6行/);
  }
});

test('sheets of templates put together: the item 种类 keeps none of them out', () => {
  file(
    'both.xlsx',
    rawXlsx({ 基本信息: items(['种类', '荣誉']), 单位: units, 荣誉: honorRows, 名录: board }, []),
  );
  assert.equal(run('convert', 'both.xlsx', '-o', 'x.json').status, 0);
  assert.deepEqual(Object.keys(json('x.json')['documents'] as object), [
    'org-tree',
    'leaderboard',
    'honor-roll',
  ]);
  file('alone.xlsx', rawXlsx({ 基本信息: items(['种类', '荣誉']), 单位: units }, []));
  assert.match(
    run('convert', 'alone.xlsx', '-o', 'x.json').out,
    /工作表“基本信息” 错误 “荣誉”表里没有可用的行。 — 至少写一行；不要这种文档时，删去“种类”一项。/,
  );
  const second = sheet(
    ['项目', '内容'],
    ['种类', '志愿服务榜'],
    ['标题', '榜'],
    ['截至日期', '2018-12-05'],
    ['审核人', '乙'],
    ['审核日期', '2018-12-06'],
  );
  file(
    'both.xlsx',
    rawXlsx({ 基本信息: items(['种类', '荣誉']), '基本信息 (2)': second, 荣誉: honorRows, 名录: board }, []),
  );
  assert.equal(run('convert', 'both.xlsx', '-o', 'x.json').status, 0);
  const { title, documents } = json('x.json') as { title: string; documents: Documents };
  assert.equal(title, '新城社区');
  assert.deepEqual(
    [documents['honor-roll']!['asOf'], documents['honor-roll']!['review']],
    ['2018-11-05', undefined],
  );
  assert.deepEqual(
    [documents['leaderboard']!['asOf'], documents['leaderboard']!['review']],
    ['2018-12-05', { by: '乙', at: '2018-12-06' }],
  );
});

test('what the check finds in a meeting is said by items and rows, never by fields', () => {
  const of = (...more: string[][]): string => {
    file('vote.xlsx', rawXlsx({ 基本信息: items(...meeting, ...more) }, []));
    return run('convert', 'vote.xlsx', '-o', 'x.json').out;
  };
  const count = of(['阶段', '计票']);
  assert.match(count, /工作表“基本信息” 错误 会议已到“计票”，却没有应到会、实到会。/);
  for (const each of ['告知原则', '发出', '收回', '初步意见'])
    assert.ok(count.includes(`却没有${each}`), each);
  assert.match(
    of(['阶段', '告知'], ['初步意见', '好'], ['告知原则', '甲']),
    /缺少“告知内容”。 — 补上“告知内容”。/,
  );
  assert.match(
    of(['阶段', '起草'], ['应到会', '5'], ['实到会', '4']),
    /第10行B列“应到会” 错误 会议还在“起草”，不该有应到会、实到会。 — 删去它，或把“阶段”改为/,
  );
  assert.match(
    run('convert', 'vote.xlsx', '-o', 'x.json', '--lang', 'zh-TW').out,
    /第10列B欄「应到会」 錯誤 會議還在「起草」，不該有应到会、实到会。 — 請刪去它，或把「阶段」改為/,
  );
  assert.match(
    run('convert', 'vote.xlsx', '-o', 'x.json', '--lang', 'en').out,
    /or set “阶段” to where the meeting is/,
  );
  file(
    'vote.xlsx',
    rawXlsx(
      {
        基本信息: items(
          ...meeting.slice(0, 3),
          ...[
            ['类别', '选举'],
            ['应选人数', '1'],
            ['阶段', '宣布'],
            ['告知原则', '甲'],
            ['告知内容', '甲'],
            ['告知程序', '甲'],
            ['责任追究', '甲'],
          ],
          ...['应到会', '实到会', '发出', '收回', '有效'].map((each) => [each, '5']),
          ['无效', '0'],
        ),
        候选人: sheet(['姓名'], ['甲'], ['乙']),
        监票计票人: sheet(['姓名', '分工'], ['丙', '监票']),
      },
      [],
    ),
  );
  const { out } = run('convert', 'vote.xlsx', '-o', 'x.json');
  assert.match(out, /工作表“候选人” 错误 会议已到“宣布”，却没有赞成、不赞成、弃权。/);
  assert.match(out, /工作表“监票计票人”第2行 错误 .* — 签了名以后，在“已签名”一列写“是”/);
  assert.doesNotMatch(out + count, /notice|roll|box|opinion|tally|signed|stage/);
});

test('a candidate without votes is told in his row', () => {
  const candidates = sheet(['姓名', '赞成', '不赞成', '弃权'], ['甲', '3', '2', '0'], ['乙', '', '', '']);
  const rows = ['应到会', '实到会', '发出', '收回', '有效'].map((each) => [each, '5']);
  const told = [...meeting.slice(0, 3), ['类别', '选举'], ['应选人数', '1'], ['阶段', '计票'], ...rows];
  file('line.xlsx', rawXlsx({ 基本信息: items(...told, ['无效', '0']), 候选人: candidates }, []));
  const { out } = run('convert', 'line.xlsx', '-o', 'x.json');
  assert.match(out, /工作表“候选人”第3行B列“赞成” 错误 没有候选人“乙”的票数。/);
});

test('an id that comes again names the row of the first, a minor the columns of consent', () => {
  file('same.csv', '编号,称号,级别\n01,先进,省级\n01,文明,省级\n');
  const lang = (locale: string): string =>
    run('convert', 'same.csv', ...head, '-o', 'x.json', '--lang', locale).out;
  assert.match(lang('zh-CN'), /第3行A列“编号” 错误 编号“01”在第2行已经用过/);
  assert.match(lang('zh-TW'), /編號「01」在第2列已經用過/);
  assert.match(lang('en'), /The id "01" is used already at row 2\./);
  const person = sheet(['编号', '姓名'], ['01', '甲']);
  const numbered = sheet(['编号', '名称', '类型'], ['01', '党委', '社区党委']);
  file('same.xlsx', rawXlsx({ 基本信息: items(), 单位: numbered, 人员: person }, []));
  assert.match(run('convert', 'same.xlsx', '-o', 'x.json').out, /编号“01”在工作表“单位”第2行已经用过/);
  file('minor.csv', '文件,宽,高,题名,替代文字,有未成年人\na.jpg,3,2,甲,甲,是\n');
  const { out } = run(
    'convert',
    'minor.csv',
    '--kind',
    'photo-wall',
    '--title',
    '照',
    '--as-of',
    '2018',
    '-o',
    'x.json',
  );
  assert.match(out, /取得同意后，在“同意”和“监护人同意”两列都写“是”，或删去这一行/);
  assert.doesNotMatch(out, /consent|"/);
});

test('one name merged over several rows is told: each row is one more honour', () => {
  const tall = `<sheetData><row r="1">${[0, 1, 2].map((text, i) => c(`${'ABC'.charAt(i)}1`, text)).join('')}</row><row r="2">${c('A2', 3)}${c('B2', 4)}${c('C2', 5)}</row><row r="3">${c('C3', 6)}</row></sheetData><mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/></mergeCells>`;
  file('tall.xlsx', rawXlsx({ 荣誉: tall }, ['称号', '级别', '受表彰个人', '先进', '省级', '甲', '乙']));
  const { status, out } = run('convert', 'tall.xlsx', '--title', '荣誉', '--as-of', '2018', '-o', 'x.json');
  assert.equal(status, 0);
  assert.deepEqual(out.match(/第3行A列“称号” 提醒 “先进”在第2行已经有了，现在当作两个/g)?.length, 1);
});

test('an empty cell has no value, furigana are no text, the rest of a tall cell is no row, and behind the last column stands nothing', () => {
  const heads = [0, 1, 2, 3].map((text, i) => c(`${'ABCD'.charAt(i)}1`, text)).join('');
  const title = '<is><t>先进</t><rPh sb="0" eb="2"><t>せんしん</t></rPh></is>';
  const row = `<c r="A2" t="inlineStr">${title}</c>${c('B2', 4)}<c r="C2" t="s"><v></v></c><c r="D2" t="d"><v>2018-11-05T08:00:00Z</v></c><c r="ZZZZ2"><v>1</v></c>`;
  const rows = `<sheetData><row r="1">${heads}</row><row r="2">${row}</row><row r="3"><c r="A3"/></row></sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
  file('empty.xlsx', rawXlsx({ 荣誉: rows }, ['称号', '级别', '备注', '日期', '省级']));
  const { status, out } = run('convert', 'empty.xlsx', '--title', '荣誉', '--as-of', '2018', '-o', 'x.json');
  assert.equal(status, 0, out);
  assert.deepEqual(json('x.json')['honors'], [
    { id: '先进', title: '先进', level: 'provincial', date: '2018-11-05' },
  ]);
});

test('a text that begins with a word in quotes keeps them', () => {
  file('quoted.txt', `称号\t级别\t备注\n"四好"党支部\t省级\t"一\t二"三\n"先进" \t省级\t""\n`);
  assert.equal(run('convert', 'quoted.txt', ...head, '-o', 'x.json').status, 0);
  const made = json('x.json')['honors'] as { title: string; note?: string }[];
  assert.deepEqual(
    made.map(({ title, note }) => [title, note]),
    [
      ['"四好"党支部', '一 二三'],
      ['先进', undefined],
    ],
  );
});

test('a CSV that is asked for as another kind says which it is', () => {
  file('honors.csv', `种类,荣誉\n标题,荣誉\n截至日期,2018\n${heads}\n一,省级\n`);
  for (const more of [[], ['--keep-going']]) {
    const { status, out, err } = run('convert', 'honors.csv', '--kind', 'org-tree', ...more, '-o', 'x.json');
    assert.equal(status, 1);
    assert.match(out, /^honors\.csv: 错误 按列名是“荣誉”的“荣誉”表，不是选定的那种。 — .*\n$/);
    assert.match(err, /1处错误/);
  }
});

test('files that are none', () => {
  const told = (content: string | Uint8Array): string => {
    file('none.xlsx', content);
    const { status, out } = run('convert', 'none.xlsx', ...head, '-o', 'x.json');
    assert.equal(status, 1);
    return out;
  };
  assert.match(told(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2)), /旧格式/);
  assert.match(told('PK\u0003\u0004 and no more'), /文件坏了/);
  assert.match(
    told('\r\n<html xmlns:x="urn:excel"><table><tr><td>称号</td></tr></table>'),
    /是网页（HTML或XML），不是表格/,
  );
  for (const ending of ['.jpg', '-s.webp'])
    assert.match(told(readFileSync(`demo/pictures/bridge-2${ending}`)), /是图片或别的文件，不是表格/);
  assert.match(told(''), /没有内容/);
  assert.match(told(`${heads}\n"一,省级\n`), /第2行 错误 引号没有收尾/);
  assert.equal(run('convert', 'nowhere.xlsx', '-o', 'x.json').status, 2);
  assert.equal(run('convert', 'none.xlsx', '--kind', 'district', '-o', 'x.json').status, 2);
  assert.equal(run('convert', 'none.xlsx', '-o', 'none.xlsx').status, 2, 'the source is not written over');
  assert.equal(run('check', 'none.xlsx', '--kind', 'org-tree').status, 2, 'an option of another command');
});

test('100,000 rows are read, and all of them are there', () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, i) =>
      `<row r="${i + 2}"><c r="A${i + 2}" t="inlineStr"><is><t>荣誉${i}</t></is></c>${c(`B${i + 2}`, 2)}${n(`C${i + 2}`, 40000 + (i % 3000), 1)}</row>`,
  );
  file(
    'big.xlsx',
    rawXlsx(
      {
        荣誉: `<sheetData><row r="1">${c('A1', 0)}${c('B1', 1)}${c('C1', 3)}</row>${rows.join('')}</sheetData>`,
      },
      ['称号', '级别', '省级', '日期'],
    ),
  );
  const from = Date.now();
  const { status, err } = run('convert', 'big.xlsx', '--title', '荣誉', '--as-of', '2018', '-o', 'big.json');
  assert.equal(status, 0, err);
  assert.match(err, /荣誉100000/);
  assert.ok(Date.now() - from < 60_000);
});
