import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { atOnce } from '../../src/paper/steps.js';
import type { Drawing } from '../../src/paper/sheets.js';
import type { OrgWords } from '../../src/elements/org-tree/model/words.js';
import { drawChart } from '../../src/elements/org-tree/paper/chart.js';
import { drawHanging } from '../../src/elements/org-tree/paper/hanging.js';
import { headOf } from '../../src/elements/org-tree/paper/heads.js';
import {
  isWindow,
  smallestText,
  type Box,
  type DisplayList,
  type Group,
  type Window,
} from '../../src/paper/marks.js';
import { leastType, mostPages, stationery } from '../../src/paper/papers.js';
import { tile, tilePages, type Tiling } from '../../src/paper/sheets.js';
import { bigOrg } from '../fixtures/big-org.js';
import { organisations } from '../fixtures/made-up-org.js';
import { community, groupsOf, layOutPages, open, textsOf } from './org.js';
import { spokenOf } from '../../src/elements/org-tree/paper/spoken.js';

const saidOn = (page: DisplayList): string[] => groupsOf(page).flatMap(textsOf);
const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

/** Cards that no page holds whole. */
function tornCards(tiling: Tiling): Group[] {
  const views = tilePages(tiling).map((page) => windowOf(page).view);
  return tiling.drawing.groups.filter(
    ({ title, box }) => title !== undefined && !views.some((view) => contains(view, box)),
  );
}

const windowOf = (page: DisplayList): Window => page.pieces.find(isWindow)!;

test('the community stands on one A4 sheet and one A3 sheet, in letters of 6 pt and more', () => {
  for (const paper of ['A4', 'A3'] as const) {
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
      const { words } = open(community, locale);
      const { pages, form, told } = layOutPages(words, { paper });
      assert.deepEqual([pages.length, form, told], [1, 'sheet', ''], `${paper} ${locale}`);
      const { box, view, groups } = windowOf(pages[0]!);
      assert.ok((smallestText(groups) * box.width) / view.width >= leastType);
      assert.ok(contains({ x: 0, y: 0, width: pages[0]!.width, height: pages[0]!.height }, box));
    }
  }
});

test('everybody who holds a post is on the sheet, and the vacancy', () => {
  const { model, words } = open(community);
  const said = saidOn(layOutPages(words).pages[0]!);
  for (const { unit } of model.nodes)
    for (const post of unit.posts ?? []) assert.ok(said.includes(words.holder(post)), words.holder(post));
  assert.ok(said.includes('空缺'));
});

test('who holds a post is on the sheet also where nothing is told of the post before', () => {
  const [first, ...others] = bigOrg(5, { posts: 0 }).units!;
  const posts = [
    { id: 'a', title: '书记' },
    { id: 'b', title: '副书记', holder: { name: '张三' } },
  ];
  const { words } = open({ ...bigOrg(5, { posts: 0 }), units: [{ ...first!, posts }, ...others] });
  const { pages, form } = layOutPages(words, { paper: 'A4' });
  assert.equal(form, 'sheet');
  assert.ok(saidOn(pages[0]!).join().includes('张三'));
});

test('every page has title, body, date, sample mark and its number', () => {
  const { words } = open(bigOrg(400));
  for (const form of ['tiles', 'list'] as const) {
    const { pages } = layOutPages(words, { form, printed: '2018年11月6日印' });
    assert.ok(pages.length > 1);
    pages.forEach((page, i) => {
      const said = saidOn(page);
      assert.ok(said.some((text) => text.startsWith('400个单位')));
      assert.ok(said.includes('第1单位　截至2018年11月5日　2018年11月6日印　示例数据'));
      assert.ok(said.includes(`第${i + 1}页，共${pages.length}页`));
    });
  }
});

test('what no reader could read on one sheet is tiled, and told', () => {
  const { words } = open(bigOrg(2000));
  const { pages, form, told } = layOutPages(words, { paper: 'A4', form: 'sheet' });
  assert.equal(form, 'tiles');
  assert.ok(pages.length > 1);
  assert.match(told, new RegExp(`^一张A4放不下.*${pages.length}页`));
});

test('nobody is made to print a thousand pages', () => {
  const { words } = open(bigOrg(20_000));
  const { pages, told } = layOutPages(words, { form: 'list' });
  assert.equal(pages.length, 0);
  assert.match(told, /^要印\d+页/);
  assert.ok(Number(/\d+/.exec(told)![0]) > mostPages);
});

test('a city is told at once that it is too large for a drawing, and is never advised the paper it has', () => {
  const { words } = open(bigOrg(30_001));
  const { pages, told } = layOutPages(words, { paper: 'A3', form: 'sheet' });
  assert.equal(pages.length, 0);
  assert.match(told, /^有30001个单位/);
  assert.match(layOutPages(words, { paper: 'A4', form: 'list' }).told, /改用A3或存为表格/);
  assert.doesNotMatch(layOutPages(words, { paper: 'A3', form: 'list' }).told, /A3/);
});

for (const [name, draw] of [
  ['chart', (words) => atOnce(drawChart(words))],
  ['hanging sheet', (words) => drawHanging(words, 1.6, 1)],
] as [string, (words: OrgWords) => Drawing][]) {
  test(`${name}: cut into pages, every card is whole on one of them and all is covered`, () => {
    fc.assert(
      fc.property(
        organisations(80),
        fc.boolean(),
        fc.double({ min: 0.3, max: 0.8, noNaN: true }),
        (document, lying, scale) => {
          const { words } = open(document);
          const drawing = draw(words);
          const format = stationery('A4', lying, headOf(words));
          const tiling = tile(drawing, format, scale);
          const page = { width: (format.width - 72) / scale - 28 / scale, height: 0 };
          const torn = tornCards(tiling).filter(
            ({ box }) => box.width + 4 <= page.width && box.height + 4 <= (format.height - 200) / scale,
          );
          assert.deepEqual(
            torn.map(({ title }) => title),
            [],
          );
          const numbers = tiling.pages.flat().filter((number) => number > 0);
          assert.deepEqual(
            numbers,
            numbers.map((_, i) => i + 1),
          );
          const pages = tilePages(tiling);
          assert.equal(pages.length, numbers.length);
          for (const page of pages) assert.ok(windowOf(page).groups.length > 0, 'a page with nothing on it');
          for (const { box } of drawing.groups) {
            assert.ok(
              tiling.columns[0]!.from <= box.x + 2 &&
                box.x + box.width <= tiling.columns[tiling.columns.length - 1]!.to + 2,
            );
            assert.ok(
              tiling.rows[0]!.from <= box.y + 2 &&
                box.y + box.height <= tiling.rows[tiling.rows.length - 1]!.to + 2,
            );
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test(`${name}: every unit has one card, and no two cards lie on each other`, () => {
    fc.assert(
      fc.property(organisations(40), (document) => {
        const { model, words } = open(document);
        const cards = draw(words).groups.filter(({ title }) => title !== undefined);
        for (const node of model.nodes) assert.ok(cards.some(({ title }) => title === spokenOf(words, node)));
        cards.forEach(({ box: a }, i) =>
          cards.slice(i + 1).forEach(({ box: b }) => {
            const apart =
              a.x + a.width <= b.x + 0.01 ||
              b.x + b.width <= a.x + 0.01 ||
              a.y + a.height <= b.y + 0.01 ||
              b.y + b.height <= a.y + 0.01;
            assert.ok(apart);
          }),
        );
      }),
      { numRuns: 40 },
    );
  });
}

test('pages name their neighbours, and are named by them', () => {
  const { words } = open(bigOrg(900));
  const { pages } = layOutPages(words, { form: 'tiles' });
  const joins = pages.map((page) =>
    saidOn(page)
      .flatMap((text) => /^接第(\d+)页$/.exec(text)?.[1] ?? [])
      .map(Number),
  );
  assert.ok(joins.every((numbers) => numbers.length > 0));
  joins.forEach((numbers, i) => {
    for (const number of numbers) assert.ok(joins[number - 1]!.includes(i + 1), `${i + 1} and ${number}`);
  });
});

test('each page shows its own part at the same size', () => {
  const { words } = open(bigOrg(900));
  const { pages } = layOutPages(words, { form: 'tiles' });
  const scales = pages.map((page) => windowOf(page)).map(({ box, view }) => box.width / view.width);
  for (const scale of scales) assert.ok(Math.abs(scale - scales[0]!) < 1e-9);
  assert.equal(
    new Set(pages.map((page) => `${windowOf(page).view.x} ${windowOf(page).view.y}`)).size,
    pages.length,
  );
});

test('the list has every post once, its heads on every page and the way where a page begins inside a branch', () => {
  const { model, words } = open(community);
  const { pages } = layOutPages(words, { form: 'list' });
  const said = pages.map(saidOn);
  for (const texts of said)
    for (const head of ['单位', '岗位', '姓名', '任职起', '范围']) assert.ok(texts.includes(head));
  assert.ok(said[1]!.some((text) => text.startsWith('接上页：新城社区党委')));
  assert.ok(!said[0]!.some((text) => text.startsWith('接上页')));
  const holders = model.nodes.flatMap(({ unit }) => (unit.posts ?? []).map((post) => words.holder(post)));
  const printed = said.flat().filter((text) => holders.includes(text));
  assert.deepEqual(printed.sort(), [...holders].sort());
});

test('list: all units in reading order, none on two pages, nothing below the foot', () => {
  fc.assert(
    fc.property(organisations(120), (document) => {
      const { model, words } = open(document);
      const { pages } = layOutPages(words, { form: 'list' });
      const titles = pages.flatMap((page) => groupsOf(page).flatMap(({ title }) => title ?? []));
      assert.deepEqual(
        titles,
        model.nodes.map((node) => spokenOf(words, node)),
      );
      for (const page of pages)
        for (const { box, title } of groupsOf(page))
          if (title !== undefined) assert.ok(box.y + box.height <= page.height - 50, `${box.y + box.height}`);
    }),
    { numRuns: 40 },
  );
});
