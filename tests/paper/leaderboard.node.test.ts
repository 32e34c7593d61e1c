import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../fixtures/languages.js';
import { boardToCSV } from '../../src/elements/leaderboard/paper/csv.js';
import { headOf, leastPages, listPages } from '../../src/elements/leaderboard/paper/list.js';
import { isWindow, type DisplayList, type TextMark } from '../../src/paper/marks.js';
import { stationery } from '../../src/paper/papers.js';
import { board, city, team, textOf } from '../elements/leaderboard/board.js';
import { parseCSV } from './parse-csv.js';

const textsOf = (page: DisplayList): string[] =>
  page.pieces.flatMap((piece) =>
    isWindow(piece)
      ? []
      : piece.marks.flatMap((mark) =>
          mark.kind === 'text' ? [mark.runs.map(({ text }) => text).join('')] : [],
        ),
  );

test('the table: places of the numbered, figures as numbers, what is missing empty, formulas harmless', () => {
  const document = board({
    entries: [
      team('a', 9, { verified: true }),
      team('b', 9, { name: '=cmd|x' }),
      team('c', null),
      team('d', 1),
      team('gone', 100, { optOut: true }),
    ],
  });
  const text = textOf(document);
  text.settings = { top: 2 };
  const rows = parseCSV(boardToCSV(text));
  const head = rows.findIndex((row) => row[0] === '名次');
  assert.ok(
    head > 2 && rows[head - 1]!.every((cell) => cell === ''),
    'an empty row parts the head from the table',
  );
  assert.deepEqual(rows[head], ['名次', '名称', '类型', '服务人次', '服务时长（小时）', '核实']);
  assert.deepEqual(rows.slice(head + 1), [
    ['1', 'a队', '团队', '9', '', '已核'],
    ['1', "'=cmd|x", '团队', '9', '', '待核'],
    ['', 'c队', '团队', '', '', '待核'],
    ['', 'd队', '团队', '1', '', '待核'],
  ]);
  const above = rows.slice(0, head).flat().join(' ');
  assert.match(above, /1支团队申请不参加/);
  assert.match(above, /示例数据/);
  assert.doesNotMatch(above, /gone/);
});

test('the printed list: everybody once, the heads of the columns on every page, pages counted', () => {
  const text = textOf(city(400));
  const sheet = stationery('A4', false, headOf(text));
  const pages = listPages(text, sheet);
  assert.ok(pages.length >= leastPages(text, sheet) && pages.length < 16, `${pages.length}`);
  const all = pages.map(textsOf);
  for (const [i, texts] of all.entries()) {
    assert.ok(texts.includes('姓名') && texts.includes('服务人次'), `page ${i + 1}`);
    assert.ok(texts.some((each) => each.includes(`第${i + 1}页，共${pages.length}页`)));
  }
  const places = all.flat().filter((each) => /^(并列)?第\d+名$/.test(each));
  assert.ok(places.length >= 10);
  const groups = all.flat().filter((each) => /^第\d+组$/.test(each));
  assert.equal(groups.length, 400);
  for (const page of pages)
    for (const piece of page.pieces) assert.ok(piece.box.y + piece.box.height <= page.height + 0.01);
});

test('a long name is broken, not cut; teams come before persons', () => {
  const long = '新城社区流动党员与新就业群体联合志愿服务队暨邻里互助与应急值守联合会';
  const document = board({
    entries: [
      { id: 'p', name: '王芳', type: 'person', values: { services: 3 } },
      team('a', 5, { name: long }),
    ],
  });
  const text = textOf(document);
  const [page, second] = listPages(text, stationery('A4', false, headOf(text)));
  const texts = textsOf(page!);
  assert.ok(texts.join('').includes(long.slice(0, 10)));
  assert.ok(long.split('').every((character) => texts.join('').includes(character)));
  assert.ok(textsOf(second!).includes('王芳') || texts.indexOf('王芳') > 0);
});

test('a place is one line, a long name ends with no lone character, heads stand apart', () => {
  const name = '余姚市阳明街道新城社区“红马甲”流动党员与新就业群体联合志愿服务队第一分队临时工作小组';
  const document = board({
    entries: Array.from({ length: 14 }, (_, i) =>
      team(`t${i}`, 100 - (i < 2 ? 0 : i), { name: name.slice(0, 44 - i) }),
    ),
    measures: [
      { id: 'services', label: '服务人次', unit: '人次' },
      { id: 'hours', label: '服务时长', unit: '小时' },
      { id: 'activities', label: '活动', unit: '次' },
    ],
  });
  const text = textOf(document);
  const [page] = listPages(text, stationery('A4', false, headOf(text)));
  const texts = textsOf(page!);
  assert.ok(texts.includes('并列第1名'));
  assert.deepEqual(
    texts.filter((each) => /^\p{Script=Han}$/u.test(each)),
    [],
  );
  const heads = page!.pieces.flatMap((piece) =>
    isWindow(piece)
      ? []
      : piece.marks.filter(
          (mark): mark is TextMark =>
            mark.kind === 'text' &&
            /^服务(人次|时长（小时）)$/.test(mark.runs.map((run) => run.text).join('')),
        ),
  );
  const [first, second] = heads;
  const width = second!.size * second!.runs.reduce((sum, { text: said }) => sum + said.length, 0);
  assert.ok(second!.runs[0]!.x - width - first!.runs[0]!.x > 8, 'heads of figures stand apart');
});
