import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSheets } from '../../src/tables/convert.js';
import { describeTable } from '../../src/tables/words.js';
import { growth, linear } from '../fixtures/growth.js';
import { sheet } from './sheets.js';

type Made = Record<string, Record<string, unknown>[]>;

/** One sheet as it is read: what is told, by place and code, and the document. */
function read(name: string, heads: string, ...rows: string[]) {
  const given = { title: '表', asOf: '2018', kind: kinds[name] };
  const { document, problems } = convertSheets([sheet(name, heads, ...rows)], given);
  return {
    document: document as Made | null,
    told: problems.map(({ row, column, code }) => `${row} ${column} ${code}`),
    words: problems.map((each) => describeTable(each, 'zh-CN')),
  };
}
const kinds: Readonly<Record<string, string>> = {
  名录: 'leaderboard',
  合计: 'leaderboard',
  指标: 'leaderboard',
  荣誉: 'honor-roll',
  单位: 'org-tree',
  照片: 'photo-wall',
};
const names = (list: Made[string]): unknown[] => list.map(({ name }) => name);

test('a spread name loses its blank, be its character rare or not', () => {
  const { document } = read('名录', '姓名|服务时长', '王 芳|1', '王 𬭎|2', '𬭎　𬭎|3', '𬭎 王|4');
  assert.deepEqual(names(document!['entries']!), ['王芳', '王𬭎', '𬭎𬭎', '𬭎王']);
});

test('several persons in one cell are told, not fused', () => {
  const single = read(
    '名录',
    '姓名|服务时长',
    ...['李强 王芳|1', '张三/李四|2', '李强、欧阳修远|3', '王 𬭎|4', '阿依古丽·买买提|5', 'Li Ming|6'],
  );
  assert.deepEqual(single.told, ['2 0 several-persons', '3 0 several-persons', '4 0 several-persons']);
  assert.deepEqual(single.words[0], {
    message: '“李强 王芳”像是几个人。',
    fix: '一人一行；一个人就去掉中间的空格或符号。',
  });
  const mixed = read('名录', '名称|类型|服务时长', '新城 志愿队|团队|1', '李强 王芳|个人|2', '甲乙 丙丁||3');
  assert.deepEqual(mixed.told, ['3 0 several-persons']);
  const posts = read('单位', '名称|书记|委员', '甲|张三/李四|李四 欧阳修远 王五', '乙|王 强|李四、王五');
  assert.deepEqual(
    posts.told.filter((each) => !each.endsWith('type-assumed')),
    ['2 1 parted-by-blank', '2 2 parted-by-blank'],
  );
  const sheets = [
    sheet('单位', '名称|类型', '甲|支部'),
    sheet('岗位', '单位|职务|姓名', '甲|书记|李强 王芳', '甲|委员|王 芳'),
  ];
  const { problems } = convertSheets(sheets, { title: '表', asOf: '2018' });
  assert.deepEqual(
    problems.map(({ sheet, row, code }) => [sheet, row, code]),
    [['岗位', 2, 'several-persons']],
  );
});

test('who stands under 姓名 is a person, where no column says what each is', () => {
  const types = (heads: string, row: string): unknown =>
    read('名录', heads, row).document!['entries']![0]!['type'];
  assert.equal(types('姓名|服务时长', '甲|1'), 'person');
  assert.equal(types('志愿者|服务时长', '蓝天救援队|1'), undefined);
  assert.equal(types('队名|服务时长', '甲|1'), undefined);
  assert.equal(types('姓名|类型|服务时长', '甲|团队|1'), 'team');
});

test('a row of totals is none of the board, whatever it is called and wherever that stands', () => {
  const rows = ['合计', '累计', '本月合计', '合计（2支）', '总时长', '总 计：', '全年累计', '本頁小計'];
  const { told, words } = read('名录', '队名|服务时长', '甲队|1', ...rows.map((each) => `${each}|9`));
  assert.deepEqual(
    told,
    rows.map((_, i) => `${i + 3} -1 total-row`),
  );
  assert.match(words[0]!.fix, /“合计”表/);
  assert.deepEqual(read('名录', '序号|队名|服务时长', '1|甲队|1', '3|合计|190').told, ['3 -1 total-row']);
  const honors = read('荣誉', '序号|称号|级别', '1|先进|省级', '2|合计|2');
  assert.deepEqual(honors.told, ['3 -1 total-row']);
  assert.equal(honors.words[0]!.fix, '删去这一行。', 'only a board has a sheet of totals');
  assert.deepEqual(read('名录', '队名|服务时长', '合计志愿队|1', '平均主义读书会|2').told, []);
  // The sheet of totals is made of them.
  const sheets = [
    sheet('名录', '队名|总时长（小时）', '甲队|1'),
    sheet('指标', '名称|单位', '总时长|小时'),
    sheet('里程碑', '指标|数值', '总时长|100'),
    sheet('合计', '名称|数字', '总时长|3000余小时', '合计|12支'),
  ];
  const { document, problems } = convertSheets(sheets, { title: '表', asOf: '2018' });
  assert.deepEqual(problems, []);
  assert.equal((document!['totals'] as unknown[]).length, 2);
});

test('the name of a picture stays as it is; what an address cannot hold is written out', () => {
  const photos = (src: string) => read('照片', '文件|宽|高|题名', `${src}|1|1|灯`);
  const src = (given: string): unknown => photos(given).document?.['photos']![0]!['src'];
  for (const [given, is] of [
    ['photos/微信图片 2018 (1).jpg', 'photos/微信图片 2018 (1).jpg'],
    ['photos/微信\n图片.jpg', 'photos/微信图片.jpg'],
    ['photos/2号楼#3.jpg', 'photos/2号楼%233.jpg'],
    ['photos/100%.jpg', 'photos/100%25.jpg'],
    ['photos/a%20b.jpg', 'photos/a%20b.jpg'],
    ['https://a.example/ b.jpg', 'https://a.example/b.jpg'],
    ['detail.html#part', 'detail.html#part'],
  ])
    assert.equal(src(given!), is);
  for (const each of ['=DISPIMG("ID_1",1)', '=_xlfn.DISPIMG("ID_1",1)', '=A1']) {
    const { told, words } = photos(each);
    assert.deepEqual(told, ['2 0 no-file-name']);
    assert.match(words[0]!.message, /嵌在单元格里的图片/);
  }
  assert.deepEqual(read('荣誉', '称号|级别|备注', '甲|省级|=DISPIMG("ID_1",1)').told, ['2 2 no-file-name']);
});

test('a photo lies where the file manager says it; what no browser shows is told', () => {
  const of = (name: string) => read('照片', '文件|宽|高|替代文字', `${name}|4|3|好`);
  assert.equal(of('照片\\2018\\1.jpg').document!['photos']![0]!['src'], '照片/2018/1.jpg');
  assert.deepEqual(of('\\\\server\\1.jpg').told, ['2 0 unsafe-link']);
  assert.deepEqual(of('IMG_1.HEIC').told, ['2 0 no-web-photo']);
});

test('levels in one word, and a near name only where half of it is there', () => {
  const levels = ['国家', '省', '市', '区', '镇', '村'].map((each) => `甲${each}|${each}`);
  const { document } = read('荣誉', '称号|级别', ...levels);
  assert.deepEqual(
    document!['honors']!.map(({ level }) => level),
    ['national', 'provincial', 'municipal', 'county', 'subdistrict', 'community'],
  );
  assert.deepEqual(document!['levels'], [{ id: 'county', label: '区级' }]);
  const bracketed = convertSheets([sheet('荣誉', '称号|级别', '先进|区（县）级')], {
    title: 't',
    asOf: '2018',
  });
  assert.deepEqual(
    bracketed.document!['levels'],
    [{ id: 'county', label: '区（县）级' }],
    'as it was written',
  );
  const two = read('荣誉', '称号|级别', '先进|区级', '文明|区县级').document!;
  assert.equal(two['levels'], undefined, 'two words for it, so it keeps its own');
  const near = (name: string): unknown =>
    convertSheets([{ name, rows: [['甲', '乙']] }], { kind: 'ballot' }).problems.find(
      ({ code }) => code === 'unknown-sheet',
    )!.params['near'];
  assert.deepEqual([near('签到'), near('候选'), near('計票')], ['', '候选人', '监票计票人']);
});

test('what stands in brackets behind a post is of its title, unless it tells how to fill in', () => {
  const { document } = read(
    '单位',
    '名称|书记（代）|副书记（姓名）|委员（组织）|委员（宣传）|第一书记（挂职）|组长（必填）|青年委员（几人）|主任（2名）|联络员（如有）|文体委员（2名）',
    '甲|张三|李四|王五|赵六|钱七|孙八|周九|吴十|郑一|冯二',
  );
  assert.deepEqual(
    (document!['units']![0]!['posts'] as { title: string }[]).map(({ title }) => title),
    [
      '书记（代）',
      '副书记',
      '委员（组织）',
      '委员（宣传）',
      '第一书记（挂职）',
      '组长',
      '青年委员',
      '主任',
      '联络员',
      '文体委员',
    ],
  );
});

test('items above the heads: several in one cell, in any column, told where they stand', () => {
  const given = (options: { title?: string }, ...rows: string[][]) => {
    const sheet = { name: '荣誉', rows: [...rows, ['称号', '级别', '备注'], ['先进', '省级', '']] };
    const { document, problems } = convertSheets([sheet], options);
    return { document, told: problems.map(({ row, column, code }) => `${row} ${column} ${code}`) };
  };
  const above = (...rows: string[][]) => given({}, ...rows);
  const { document, told } = above(
    ['附件1-2', '', ''],
    ['附表', '', ''],
    ['荣誉一览表', '', ''],
    ['填报单位：定安路社区　　填报日期：2018年11月5日　联系人：甲', '', '截至日期：2018年11月5日'],
  );
  assert.deepEqual(
    [document!['title'], document!['asOf'], document!['source']],
    ['荣誉一览表', '2018-11-05', { name: '定安路社区' }],
  );
  assert.deepEqual(told, ['1 -1 row-above', '2 -1 row-above', '3 -1 title-from-row', '4 0 row-above']);
  assert.ok(above(['填表日期：昨天', '', '']).told.includes('1 0 bad-date'));
  assert.ok(above(['附件 二：', '', '']).told.includes('0 -1 no-title'));
  const titled = given({ title: '荣誉名录' }, ['荣誉一览表', '', ''], ['截至日期：2018-11-05', '', '']);
  assert.equal(titled.document!['title'], '荣誉名录');
  assert.deepEqual(titled.told, ['1 -1 row-above'], 'the line is not taken as the title');
});

test('figures: more than said, and units that are none', () => {
  const rows = ['40有余', '40+', '1500＋', '40+人', '40人以上', '1200％', '40?', '41'];
  const members = (each: string): unknown =>
    (read('单位', '名称|党员数', `甲|${each}`).document?.['units']![0]!['counts'] as Made | undefined)?.[
      'members'
    ];
  const over = (value: number) => ({ value, qualifier: 'over', unit: '人' });
  assert.deepEqual(rows.map(members), [
    ...[over(40), over(40), over(1500), over(40), over(40)],
    ...[undefined, undefined, { value: 41, unit: '人' }],
  ]);
  assert.ok(read('单位', '名称|党员数', '甲|1200％').told.includes('2 1 bad-number'));
  for (const each of ['40人左右', '约40人', '近40'])
    assert.deepEqual(members(each), { value: 40, qualifier: 'about', unit: '人' }, each);
  const share = [sheet('名录', '队名|服务时长', '甲队|1'), sheet('合计', '名称|数字', '参与率|85％')];
  const { document } = convertSheets(share, { title: '表', asOf: '2018' });
  assert.deepEqual((document as Made)['totals']![0]!['figure'], { value: 85, unit: '%' });
});

test('a unit that was honoured is in no other; a person is', () => {
  const heads = '称号|级别|受表彰单位|受表彰个人|所在单位';
  const { document } = read('荣誉', heads, '先进|省级|甲社区|王芳、李军|一支部');
  const from = '一支部';
  assert.deepEqual(document!['honors']![0]!['recipients'], [
    { type: 'unit', name: '甲社区' },
    { type: 'person', name: '王芳', from },
    { type: 'person', name: '李军', from },
  ]);
});

test('同上 is told in every column, and 已核 is yes', () => {
  const { told } = read('荣誉', '称号|级别|授予单位', '甲|省级|机关', '乙|省级|同上', '丙|同 上|〃');
  assert.deepEqual(told, ['3 2 ditto', '4 1 ditto', '4 2 ditto']);
  const { document } = read('名录', '队名|服务时长|已核实', '甲|1|已核', '乙|2|未核');
  assert.deepEqual(
    document!['entries']!.map(({ verified }) => verified),
    [true, false],
  );
});

test('where the kind is said, a sheet that only bears the name of another kind’s list stays unknown', () => {
  const of = (name: string, ...heads: string[]) =>
    convertSheets(
      [
        sheet('基本信息', '种类|志愿服务榜', '标题|榜', '截至日期|2018'),
        sheet('名录', '名称|服务时长', '甲队|1'),
        { name, rows: [heads, ['甲', '乙']] },
      ],
      { keepGoing: true },
    );
  for (const [code, name, ...heads] of [
    ['other-kind', '人员', '姓名', '专长'],
    ['unknown-sheet', '照片', '队名', '照片'],
    ['unknown-sheet', '荣誉', '队名', '荣誉'],
    ['unknown-sheet', '候选人', '姓名', '组别'],
  ] as const) {
    const { document, problems } = of(name, ...heads);
    assert.deepEqual(
      problems.map((each) => `${each.sheet} ${each.code}`),
      [`${name} ${code}`],
    );
    assert.equal((document as Made | null)?.['entries']?.length, 1);
  }
});

test('a sheet whose heads are those of another kind is not taken for the kind that is asked for', () => {
  const sheets = [
    sheet('服务', '名称|类型|服务时长', '甲队|团队|3'),
    sheet('Sheet2', '名称|上级|类型', '社区党委||党委', '一支部|社区党委|支部'),
  ];
  const given = { kind: 'leaderboard', title: '榜', asOf: '2018' };
  const { document, problems } = convertSheets(sheets, given);
  assert.equal(document, null);
  const [other] = problems.filter(({ sheet }) => sheet === 'Sheet2');
  assert.match(describeTable(other!, 'zh-CN').message, /^按列名是“组织架构”的“单位”表，不是选定的那种/);
  const kept = convertSheets(sheets, { ...given, keepGoing: true }).document as Made | null;
  assert.deepEqual(names(kept!['entries']!), ['甲队']);
});

test('candidates below the items of a CSV are told once, as a list that needs a sheet of its own', () => {
  const items = [
    ['种类', '票决'],
    ['标题', '选举'],
    ['截至日期', '2018-11-05'],
    ['应选人数', 2],
  ];
  for (const heads of [['候选人', '性别'], ['姓名', '介绍'], ['候选人']]) {
    const rows = [...items, [], heads, ['张三', '男'], ['李四', '女'], ['王五', '男']];
    const { document, problems } = convertSheets([{ rows }]);
    assert.equal(document, null);
    const told = problems.filter(({ row }) => row >= 6);
    assert.deepEqual(
      told.map(({ code, row }) => [code, row]),
      [['second-list', 6]],
      heads.join(),
    );
    const { message, fix } = describeTable(told[0]!, 'zh-CN');
    assert.match(message, new RegExp(`（${heads.join('、')}），从这里起没有读`));
    assert.match(fix, /CSV只装一张表，另存成\.xlsx/);
  }
  const unknown = [
    ['性别', '男'],
    ['监票人', '张三'],
  ];
  const { problems } = convertSheets([{ rows: [...unknown, ...items] }]);
  assert.deepEqual(
    problems.filter(({ code }) => code === 'unknown-item').map(({ row }) => row),
    [1, 2],
    'what items follow is no list, but an item that nobody knows',
  );
});

test('a second list on a sheet is told where it begins, and heads that come again are no row', () => {
  const rows = ['先进|省级|2018年7月1日', '称号|级别|日期', '文明|区级|2017.11'];
  const heads = read('荣誉', '称号|级别|日期', ...rows);
  assert.deepEqual([heads.told, heads.document!['honors']!.length], [['3 -1 repeated-heads'], 2]);
  for (const between of ['', '志愿者名单||']) {
    const { told, words } = read('荣誉', '称号|级别|日期', rows[0]!, between, '姓名|服务时长|', '王芳|3|');
    assert.equal(told[told.length - 1], '4 -1 second-list');
    assert.match(words[words.length - 1]!.message, /另一张表的列名（姓名、服务时长），从这里起没有读/);
  }
  // The second has more heads: the rows of the first are not lost above them without a word.
  const wider = ['称号|级别|日期|授予单位', '文明|区级|2017|区'];
  const lost = read('荣誉', '称号|级别', '先进|省级', '模范|市级', '', ...wider);
  assert.deepEqual([lost.document, lost.told[lost.told.length - 1]], [null, '5 -1 second-list']);
  // A title that is a head elsewhere is no list.
  assert.deepEqual(
    read('荣誉', '标题|照片', '截至日期|2018', '种类|荣誉', '称号|级别', '先进|省级').told,
    [],
  );
  // It has more columns: they are not asked for a head in the first.
  const own = read('荣誉', '称号|级别', '先进|省级', '', '姓名|所属|服务时长', '王芳|一支部|3');
  assert.deepEqual(own.told, ['4 -1 second-list']);
  // Words that are heads elsewhere stand in rows as well.
  assert.deepEqual(read('名录', '名称|所属|服务时长', '志愿者|支部|1', '|支部|2').told, [
    '3 0 missing-value',
  ]);
  assert.deepEqual(read('名录', '名称|类型|所属|服务时长', '志愿者|团队|支部|3').told, []);
});

test('the day on which a table was filled in stands for the day of its figures only where that is not written', () => {
  const of = (...lines: string[]): unknown =>
    convertSheets([
      { name: '荣誉', rows: [['一览表'], ...lines.map((each) => [each]), ['称号', '级别'], ['甲', '省级']] },
    ]).document?.['asOf'];
  assert.equal(of('填报日期：2018年11月5日'), '2018-11-05');
  assert.equal(of('制表日期：2018-11-05', '截至日期：2018-10-31'), '2018-10-31');
  assert.equal(of('截至日期：2018-10-31', '填表日期：2018-11-05'), '2018-10-31');
  assert.equal(of('统计日期：2018-10-31 制表日期：2018-11-05'), '2018-10-31');
});

test('one blank parts what a line above the heads says, but no time, address or name', () => {
  const of = (line: string): Record<string, unknown> | null =>
    convertSheets([{ name: '荣誉', rows: [['一览表'], [line], ['称号', '级别'], ['甲', '省级']] }], {
      asOf: '2018',
    }).document;
  const said = of('来源：区民政局 https://a.cn/x 审核人：王 芳 审核日期：2018-11-05 12:30 制表人：李 强')!;
  assert.deepEqual(said['source'], { name: '区民政局 https://a.cn/x' });
  assert.deepEqual(said['review'], { by: '王芳', at: '2018-11-05' });
});

test('a letter in place of a nought is no unit', () => {
  assert.deepEqual(read('单位', '名称|党员数', '一支部|3O').told.slice(-1), ['2 1 bad-number']);
});

/** The id of each row by what `tell` says of it, for the rows as they stand and in other orders. */
function idsOf(
  name: string,
  list: string,
  heads: string,
  rows: readonly string[],
  tell: (row: Made[string][0]) => string,
) {
  return [rows, [...rows].reverse(), [...rows.slice(1), rows[0]!]].map((each) => {
    const { document } = read(name, heads, ...each);
    return Object.fromEntries(document![list]!.map((row) => [tell(row), row['id']]));
  });
}

test('a table that is sorted keeps its ids, whatever has one name', () => {
  const honors = ['2018-07|镇|甲', '2017|区|', '2018-07|区|', '2018-07|镇|乙'].map(
    (row) => `先进|区级|${row}`,
  );
  const made = [
    idsOf('荣誉', 'honors', '称号|级别|日期|授予单位|获奖人', honors, ({ date, issuer, recipients }) =>
      JSON.stringify([date, issuer, recipients]),
    ),
    idsOf(
      '单位',
      'units',
      '名称|上级',
      ['党委|', '一支部|党委', '二支部|党委', '小组|二支部', '小组|一支部'],
      (row) => String([row['name'], row['parentId']]),
    ),
    idsOf('名录', 'entries', '姓名|所属|服务时长', ['王芳|二|1', '王芳|一|2'], ({ group }) => String(group)),
    idsOf('照片', 'photos', '文件|宽|高|题名', ['2018/1.jpg|4|3|乙', '2017/1.jpg|4|3|甲'], ({ src }) =>
      String(src),
    ),
  ];
  for (const [first, ...others] of made) for (const other of others) assert.deepEqual(other, first);
  assert.deepEqual(Object.values(made[0]![0]!).sort(), [
    '先进',
    '先进-2018-07-区',
    '先进-2018-07-镇-乙',
    '先进-2018-07-镇-甲',
  ]);
  assert.equal(made[1]![0]!['小组,一支部'], '小组');
  assert.equal(made[1]![0]!['小组,二支部'], '小组-二支部');
});

test('a newer honour of the same title leaves the ids of the older ones as they are', () => {
  const rows = ['先进|区级|2016', '先进|区级|2017'];
  const ids = (...all: string[]): Record<string, unknown> =>
    Object.fromEntries(
      read('荣誉', '称号|级别|日期', ...all).document!['honors']!.map(({ date, id }) => [String(date), id]),
    );
  assert.deepEqual(ids('先进|区级|2018', ...rows), { ...ids(...rows), 2018: '先进-2018' });
});

test('lines below a list: a note that goes on, a day, a page, a seal, a sum with its figure are no records', () => {
  const below = ['注：1.以系统为准|', '2.未核实的不计|', '以上截至10月底|', '第 1 页 共 2 页|'];
  const signed = ['定安路社区（盖章）|', '2018年11月5日|'];
  const { document, told } = read('名录', '姓名|服务时长', '张三|1', ...below, ...signed);
  assert.deepEqual(names(document!['entries']!), ['张三']);
  assert.deepEqual(
    told,
    [3, 4, 5, 6, 7, 8].map((row) => `${row} -1 note-row`),
  );
  const sums = ['共计35人', '合计：35人', '总计 12.5 小时', '共3支队伍'].map((each) => `${each}|`);
  assert.deepEqual(
    read('名录', '队名|服务时长', '共青团志愿队|1', ...sums).told,
    [3, 4, 5, 6].map((row) => `${row} -1 total-row`),
  );
  // Beside a figure, or without a note above, a number before a name is the clerk's.
  const kept = read('名录', '队名|服务时长', '1.甲队|', '注：|', '2.乙队|3', '丙队|').document!;
  assert.deepEqual(names(kept['entries']!), ['1.甲队', '2.乙队', '丙队']);
});

test('rows that are only numbered hold nothing', () => {
  const { document, told } = read('名录', '序号|姓名|服务时长', '1|张三|1', '2||', '3||');
  assert.deepEqual([told, document!['entries']!.length], [[], 1]);
  assert.deepEqual(read('名录', '序号|姓名|服务时长', '1|张三|1', '2||5').told, ['3 1 missing-value']);
});

test('two figures in one cell are told, not fused', () => {
  const hours = ['12\n13', '12 13', '412\n390', '１２　１３', '1 234', '12 小时'];
  const { told } = read('名录', '姓名|服务时长', ...hours.map((each, i) => `张${i}|${each}`));
  assert.deepEqual(
    told,
    [2, 3, 4, 5].map((row) => `${row} 1 bad-number`),
  );
  assert.ok(read('单位', '名称|党员数', '党委|40 41').told.includes('2 1 bad-number'));
});

test('what a spreadsheet took for a date is no number of a house; a month is a period', () => {
  const { problems } = convertSheets([
    {
      name: '基本信息',
      rows: [
        ['标题', '架构'],
        ['截至日期', '2018'],
        ['时段', { date: '2018-10' }],
      ],
    },
    {
      name: '名录',
      rows: [
        ['编号', '名称', '所属', '服务时长'],
        [{ date: '2018-01-01' }, '甲队', { date: '2018-03-05' }, '1'],
      ],
    },
  ]);
  assert.deepEqual(
    problems.map(({ row, column, code }) => [row, column, code]),
    [0, 2].map((column) => [2, column, 'rounded-number']),
  );
});

test('a measure is called as its column is; last year is the time before', () => {
  const { document } = read('名录', '姓名|APP打卡（次）|PM2.5监测（kWh）|上年度服务时长', '张三|1|2|3');
  assert.deepEqual(document!['measures'], [
    { id: 'app打卡', label: 'APP打卡', unit: '次' },
    { id: 'pm25监测', label: 'PM2.5监测', unit: 'kWh' },
    { id: 'hours', label: '服务时长', unit: '小时' },
  ]);
  assert.deepEqual({ ...(document!['entries']![0]!['previous'] as object) }, { hours: 3 });
  const year = read('名录', '姓名|服务时长（2018年）', '张三|1').document!['measures']!;
  assert.deepEqual(year, [{ id: 'hours', label: '服务时长', unit: '小时' }], 'a time is no unit');
});

test('whoever stands below a unit that is left out is told, however far below', () => {
  const rows = ['根|委|', '甲|支部|无此单位', '乙|组|甲', '丙|组|乙'];
  assert.deepEqual(read('单位', '名称|类型|上级', ...rows).told, [
    '3 2 unknown-reference',
    '4 2 reference-left-out',
    '5 2 reference-left-out',
  ]);
});

test('what names a row that the check takes out goes by itself: the rows around it stay', () => {
  const read = (...sheets: ReturnType<typeof sheet>[]) => {
    const { document, problems } = convertSheets(sheets, { title: '表', asOf: '2018', keepGoing: true });
    const told = problems.filter(({ code }) => code !== 'alt-from-title');
    return {
      document: document as Made,
      told: told.map(({ sheet: name, row, column, code }) => `${name} ${row} ${column} ${code}`),
    };
  };
  const posts = read(
    sheet('单位', '编号|名称|类型', 'c|社区党委|党委'),
    sheet('岗位', '编号|单位|职务|姓名', 'c|c|书记|甲', 'p2|c|委员|沈国良', 'p3|c|青年委员|乙'),
    sheet('人员', '编号|姓名', 'c|沈国良', 'x|李强'),
  );
  assert.deepEqual(posts.told, [
    '岗位 2 0 duplicate-id',
    '岗位 3 -1 missing-person',
    '岗位 3 3 missing-field',
    '人员 2 0 duplicate-id',
  ]);
  const [unit] = posts.document['units'] as unknown as { posts: { id: string }[] }[];
  assert.deepEqual(
    unit!.posts.map(({ id }) => id),
    ['p3'],
  );
  const wall = read(
    sheet('照片', '编号|文件|宽|高|题名', 'a|a.jpg|1|1|灯', 'b|b.jpg|0|1|河'),
    sheet('物件', '名称|照片', '杯|b、a', '碗|a'),
  );
  assert.deepEqual(wall.told, ['照片 3 2 too-small', '照片 3 2 missing-field', '物件 2 1 no-such-photo']);
  assert.deepEqual(wall.document['objects'], [{ id: '碗', title: '碗', photos: ['a'] }]);
  // Two rows of one number on two sheets are two.
  const units = sheet('单位', '编号|名称|类型|上级', 'b|一支部|支部|无此单位', 'c|党委|党委|');
  const { told } = read(units, sheet('岗位', '单位|职务|姓名', 'b|书记|甲'));
  assert.deepEqual(told, ['单位 2 3 unknown-reference', '岗位 2 0 reference-left-out']);
  // More than the check tells at once.
  const many = Array.from({ length: 150 }, (_, i) => `p${i}|a.jpg|${i === 0 ? 1 : 0}|1|灯`);
  const rest = read(sheet('照片', '编号|文件|宽|高|替代文字', ...many));
  assert.deepEqual([rest.document['photos']!.length, rest.told.length], [1, 298]);
});

test('rows may be left out, but not a list that lacks a column', () => {
  const sheets = [sheet('单位', '名称|类型', '甲|支部'), sheet('岗位', '单位|姓名', '甲|乙')];
  const { document, problems } = convertSheets(sheets, { title: '表', asOf: '2018', keepGoing: true });
  assert.equal(document, null);
  assert.deepEqual(
    problems.map(({ sheet, code, isLeftOut }) => [sheet, code, isLeftOut]),
    [['岗位', 'missing-head', undefined]],
  );
});

test('a wrong sum of a meeting stops it, with rows left out or not; a CSV of items is a meeting where that is asked for', () => {
  const items = [
    ...['会议|大会', '会议日期|2018-10-23', '规则|党员大会表决', '类别|其他', '议案|照明', '阶段|封箱'],
    ...['告知原则|甲', '告知内容|甲', '告知程序|甲', '责任追究|甲', '初步意见|好'],
    ...['实到会|9', '发出|9', '收回|8', '在册|12'],
  ].map((row) => row.split('|'));
  const of = (expected: string) =>
    convertSheets([{ name: '', rows: [...items, ['应到会', expected]] }], {
      ...{ kind: 'ballot', title: '表', asOf: '2018', keepGoing: true },
    });
  const right = of('12');
  assert.deepEqual(right.problems, []);
  assert.deepEqual(right.document?.['box'], { issued: 9, returned: 8 });
  const wrong = of('10');
  assert.equal(wrong.document, null);
  assert.deepEqual(
    wrong.problems.map(({ row, code }) => [row, code]),
    [[16, 'roll-does-not-add']],
  );
});

test('a kind that is asked for takes the items of a sheet that says another; a list is one under any name', () => {
  const board = [
    ['姓名', '服务时长'],
    ['甲', '1'],
  ];
  const items = [
    ['项目', '内容'],
    ['种类', '荣誉'],
    ['来源', '街道'],
  ];
  const asked = { kind: 'leaderboard', title: '表', asOf: '2018' };
  const sheets = [
    { name: '基本信息', rows: items },
    { name: '名录', rows: board },
  ];
  assert.deepEqual(convertSheets(sheets, asked).document?.['source'], { name: '街道' });
  const [heads, row] = [
    ['姓名', '类型', '服务时长'],
    ['甲', '个人', '1'],
  ];
  const named = convertSheets([{ name: '基本信息', rows: [heads, row] }], asked);
  assert.equal((named.document as Made | null)?.['entries']?.length, 1);
});

test('of a meeting in one row each cell is told at its column, and a second meeting below it is told', () => {
  const heads = ['会议', '会议日期', '规则', '类别', '议案', '阶段'];
  const row = ['大会', '2018-10-23', '党员大会表决', '其他', '照明', '收工'];
  const given = { kind: 'ballot', title: '表', asOf: '2018' };
  const { problems } = convertSheets([{ name: '票决', rows: [heads, row, row] }], given);
  assert.deepEqual(
    problems.map(({ row: at, column, code }) => [at, column, code]),
    [
      [2, 5, 'not-a-choice'],
      [3, -1, 'second-meeting'],
    ],
  );
});

test('heads that two kinds have alike tell none', () => {
  const rows = [
    ['名称', '备注'],
    ['甲', '一'],
  ];
  const { problems } = convertSheets([{ name: '', rows }], { title: '表', asOf: '2018' });
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['no-kind'],
  );
});

test('a head that stands twice is told where both have something below', () => {
  const told = (second: string) => read('荣誉', '称号|级别|备注|备注', `甲|省级|一|${second}`).told;
  assert.deepEqual([told('二'), told('')], [['1 3 same-head'], []]);
});

test('two items beside each other in a form are both read', () => {
  const rows = [
    ['标题', '榜', '截至日期', '2018-11-05'],
    ['审核人', '甲', '审核日期', '昨天'],
  ];
  const list = sheet('名录', '姓名|服务时长', '张三|1');
  const { problems } = convertSheets([{ name: '基本信息', rows }, list]);
  assert.deepEqual(
    problems.map(({ row, column, code }) => [row, column, code]),
    [[2, 3, 'bad-date']],
  );
  rows[1]![3] = '2018-11-06';
  const { document } = convertSheets([{ name: '基本信息', rows }, list]);
  assert.deepEqual([document!['asOf'], document!['review']], ['2018-11-05', { by: '甲', at: '2018-11-06' }]);
});

test('what two sheets of a list say otherwise is told, and the first stays', () => {
  const grid = (name: string, day: string, who: string) => ({
    name,
    rows: [[`填报单位：${name} 截至日期：${day} 填表日期：${day}`], ['姓名', '服务时长'], [who, '1']],
  });
  const { document, problems } = convertSheets(
    [grid('一', '2018-10-31', '甲'), grid('二', '2018-11-30', '乙'), grid('三', '2018-10-31', '丙')],
    { title: '榜' },
  );
  assert.deepEqual([document!['asOf'], document!['source']], ['2018-10-31', { name: '一' }]);
  assert.deepEqual(
    problems.filter(({ code }) => code === 'same-item').map(({ sheet, head }) => `${sheet} ${head}`),
    ['二 填报单位', '二 截至日期', '三 填报单位'],
  );
});

test('types stand by the least depth of their units, however the rows stand; a superior may be named in short', () => {
  const rows = ['一组|组|一支部|', '第一支部|支部|党委|一支部', '二组|组|党委|', '党委|委||'];
  const { document } = read('单位', '名称|类型|上级|简称', ...rows);
  assert.deepEqual(
    document!['types']!.map(({ id, rank }) => [id, rank]),
    [
      ['委', 1],
      ['组', 2],
      ['支部', 3],
    ],
  );
  assert.equal(document!['units']![0]!['parentId'], '第一支部');
});

test('a mark is of the measure that its word usually means', () => {
  const { document } = convertSheets(
    [sheet('名录', '名称|服务时长', '甲|5'), sheet('里程碑', '指标|数值', '小时数|100')],
    { title: 't', asOf: '2018', kind: 'leaderboard' },
  );
  assert.deepEqual(document!['milestones'], [{ measure: 'hours', at: 100 }]);
});

test('a unit that stands twice below one superior is told', () => {
  const rows = ['党委||党委', '一支部|党委|支部', '一支部|党委|支部', '一支部|一支部-党委|小组'];
  assert.ok(read('单位', '名称|上级|类型', ...rows).told.includes('4 0 same-again'));
});

test('what only looks like a note, a figure of the past or an item is what it was', () => {
  const below = read('名录', '名称|服务时长', '甲队|1', '第 1 页 共 2 页|', '名称|服务时长', '2.义诊队|');
  assert.deepEqual(below.told, ['3 -1 note-row', '4 -1 repeated-heads']);
  assert.deepEqual(names(below.document!['entries']!), ['甲队', '2.义诊队']);
  const slogans = read('名录', '名称|服务时长', '以上率下志愿队|', '第1页志愿队|', '乙队|2');
  assert.deepEqual(slogans.told, []);
  const units = read('名录', '名称|巡逻（KM）|上年度假（次）', '甲队|5km|1', '乙队|6|2');
  assert.deepEqual(units.told, []);
  assert.deepEqual(
    units.document!['measures']!.map(({ label }) => label),
    ['巡逻', '度假'],
  );
  const board = {
    name: '名录',
    rows: [
      ['名称', '服务时长'],
      ['甲队', 1],
    ],
  };
  for (const rows of [
    [
      ['项目', '内容', '类型', '说明'],
      ['截至日期', '2018-10-31', '日期', '数据截至哪天'],
    ],
    [['统计日期', '2018-10-31', '制表日期', '2018-11-05']],
  ]) {
    const { document } = convertSheets([{ name: '基本信息', rows }, board], { title: '表' });
    assert.equal((document as unknown as { asOf: string }).asOf, '2018-10-31');
  }
});

test('10,000 numbered rows below one another take their time once', () => {
  const often = growth((count) => {
    const rows = Array.from({ length: count }, (_, i) => `${i}.奖|`);
    return () => read('荣誉', '称号|级别', ...rows);
  });
  assert.ok(often < linear, `${often.toFixed(0)} times the time of a tenth`);
});
