import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildModel, isRevoked } from '../../../src/elements/honor-roll/model/model.js';
import { countLines, packNames, spanOf } from '../../../src/elements/honor-roll/model/names.js';
import { linesOf, setTitle, titleLeading } from '../../../src/elements/honor-roll/wall/plaque-text.js';
import { layOutNames, names as measure } from '../../../src/elements/honor-roll/wall/names-layout.js';
import { layOutPages, wallText } from '../../../src/elements/honor-roll/wall/pages.js';
import { layOutWall, wall, type WallText } from '../../../src/elements/honor-roll/wall/wall-layout.js';
import { widthOf } from '../../../src/text/measure.js';
import { HonorText } from '../../../src/elements/honor-roll/model/text.js';
import { bigRoll, honorRolls, names, rollOf, titles } from '../../fixtures/made-up-honors.js';

const day = '2018-11-05';

/** Room for the plaques: a 16:9 hall, a wall of 32:9, a portrait kiosk, in em of the place. */
const rooms = {
  hall: { width: 45, height: 30 },
  wall: { width: 77, height: 23 },
  kiosk: { width: 34, height: 50 },
};

const textOf = (words: HonorText): WallText => wallText(words, { title: widthOf, note: widthOf });

test('every honour stands on one page, once, whole and inside of it', () => {
  fc.assert(
    fc.property(honorRolls(60), fc.constantFrom(...Object.values(rooms)), (document, room) => {
      const model = buildModel(document, day);
      const items = model.items.filter((item) => !isRevoked(item));
      const pages = layOutWall(items, textOf(new HonorText(model, 'zh-CN')), room);
      const shown = pages.flatMap(({ bands }) =>
        bands.flatMap(({ rows }) => rows.flatMap(({ plaques }) => plaques)),
      );
      assert.deepEqual(
        shown.map(({ item }) => item.id),
        items.map(({ id }) => id),
      );
      for (const { bands, items: own } of pages) {
        assert.equal(own.length, bands.flatMap(({ rows }) => rows.flatMap(({ plaques }) => plaques)).length);
        const tall = bands.reduce((sum, { height }) => sum + height, 0) + (bands.length - 1) * wall.bandGap;
        const rows = bands.flatMap(({ rows: each }) => each);
        assert.ok(tall <= room.height + 0.01 || rows.length === 1, `${tall} of ${room.height}`);
        for (const row of rows) {
          const wide = row.plaques.length * row.width + (row.plaques.length - 1) * wall.gap + wall.label;
          assert.ok(wide <= room.width + 0.01, `${wide} of ${room.width}`);
          for (const { title, notes } of row.plaques) {
            const needed = title.lines.length * title.size * titleLeading + notes.length * wall.note;
            assert.ok(
              needed <= row.height - 2 * wall.padding.y + 0.01,
              `${title.lines.join('/')}: ${needed} of ${row.height}`,
            );
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('the seven of the report and one more fill one page of a hall, as board 07a', () => {
  const model = buildModel(
    rollOf([
      { level: 'national', title: '全国文明单位' },
      { level: 'national', title: '全国和谐示范社区' },
      { level: 'national', title: '全国综合减灾示范社区' },
      { level: 'provincial', title: '省文明社区' },
      { level: 'provincial', title: '省城市党建示范点' },
      { title: '宁波市先进基层党组织' },
      { title: '宁波市“双强百佳”示范党组织' },
    ]),
    day,
  );
  const [page, ...others] = layOutWall(model.items, textOf(new HonorText(model, 'zh-CN')), rooms.hall);
  assert.equal(others.length, 0);
  assert.deepEqual(
    page?.bands.map(({ rows }) => rows.map(({ plaques }) => plaques.length)),
    [[3], [2], [2]],
  );
  const tall = page.bands.reduce((sum, { height }) => sum + height, 0) + 2 * wall.bandGap;
  assert.ok(tall > rooms.hall.height * 0.9, `the height is filled: ${tall}`);
  const [first, second, third] = page.bands.map(({ rows }) => rows[0]!.height);
  assert.ok(first! > second! && second! > third!, 'a higher level is larger');
});

test('a page that is not full has higher plaques, but none that is higher than wide', () => {
  for (const [count, level] of [
    [6, 'municipal'],
    [1, 'national'],
    [9, 'community'],
  ] as const)
    for (const room of Object.values(rooms)) {
      const honors = Array.from({ length: count }, (_, i) => ({ title: `示范社区${i}`, level }));
      const model = buildModel(rollOf(honors), day);
      for (const page of layOutWall(model.items, textOf(new HonorText(model, 'zh-CN')), room)) {
        const rows = page.bands.flatMap((band) => band.rows);
        const tall = page.bands.reduce((sum, { height }) => sum + height, 0);
        assert.ok(tall <= room.height + 0.01);
        for (const { width, height } of rows) assert.ok(height <= Math.max(width, wall.steps[3].most));
        const { most } = wall.steps[page.bands[0]!.level.step];
        const isHighest = rows.every(({ width, height }) => height >= Math.min(most * 1.2, width - 0.01));
        assert.ok(tall > room.height * 0.97 || isHighest, `${count}: ${tall} of ${room.height}`);
      }
    }
});

test('phrases below a title stand apart in every language', () => {
  const honors = [{ validUntil: '2015', sample: true, title: '文明' }];
  const model = buildModel(rollOf(honors), day);
  for (const locale of ['zh-CN', 'en'] as const) {
    const words = textOf(new HonorText(model, locale));
    const [page] = layOutWall(model.items, words, { width: 40, height: 30 });
    const [plaque] = page!.bands[0]!.rows[0]!.plaques;
    assert.deepEqual(plaque!.notes.join(' ').split('\u2003'), words.notes(model.items[0]!));
  }
});

test('pages are even: none of many is nearly empty', () => {
  const model = buildModel(bigRoll(300), day);
  const pages = layOutWall(model.items, textOf(new HonorText(model, 'zh-CN')), rooms.hall);
  const counts = pages.map(({ items }) => items.length);
  assert.ok(Math.min(...counts) >= 5, counts.join(' '));
});

test('a title keeps its text, from 2 to 60 characters; its type is never under the least', () => {
  fc.assert(
    fc.property(titles, fc.double({ min: 7, max: 20, noNaN: true }), (title, width) => {
      const { lines, size } = setTitle(title, 1.75, { width, height: 40 });
      assert.equal(lines.join(''), title);
      assert.ok(size >= 0.875 && size <= 1.75);
    }),
  );
});

test('names: none is lost, parted or moved; a line never holds more than its cells', () => {
  fc.assert(
    fc.property(fc.array(names, { maxLength: 200 }), fc.integer({ min: 1, max: 20 }), (all, cells) => {
      const lines = packNames(all, (name) => name, cells, 3.9);
      assert.deepEqual(
        lines.flatMap((line) => line.map(({ item }) => item)),
        all,
      );
      for (const line of lines) {
        const taken = line.reduce((sum, { span }) => sum + span, 0);
        assert.ok(line.length > 0 && taken <= cells);
      }
      const spans = all.map((name) => spanOf(name, 3.9));
      assert.equal(countLines(spans, cells), lines.length);
    }),
  );
});

test('six hundred names stand on a few pages of a hall, hundreds on each', () => {
  const roll = Array.from({ length: 600 }, (_, i) => ({
    person: { type: 'person' as const, name: '' },
    name: i % 4 === 0 ? '李伟' : '张志远',
  }));
  const pages = layOutNames(
    roll.map(({ name }) => spanOf(name, measure.cell)),
    rooms.hall,
    () => roll,
  );
  assert.equal(
    pages.reduce((sum, { count }) => sum + count, 0),
    600,
  );
  assert.ok(
    pages.length <= 5 && pages.every(({ count }) => count >= 120),
    pages.map(({ count }) => count).join(' '),
  );
  for (const { lines, pitch, size, cells } of pages) {
    assert.ok(pitch >= 1.9 && lines.length * pitch * size <= rooms.hall.width + 0.01);
    assert.ok(cells * measure.cell - 0.9 + measure.head <= rooms.hall.height + 0.01);
  }
});

test('few honours fill a screen: they are set larger, on as many pages, and stay inside of them', () => {
  for (const count of [1, 2, 3, 5, 9])
    for (const room of Object.values(rooms)) {
      const model = buildModel(bigRoll(count), day);
      const widths = { title: widthOf, note: widthOf };
      const words = new HonorText(model, 'zh-CN');
      const pages = layOutPages(model, words, room, widths);
      assert.ok(pages.length <= layOutWall(model.items, textOf(words), room).length);
      for (const page of pages) {
        assert.equal(page.kind, 'plaques');
        if (page.kind !== 'plaques') continue;
        const taken = Math.max(...page.halves.map(({ height }) => height)) * page.scale;
        assert.ok(taken <= room.height + 0.01, `${count}: ${taken} of ${room.height}`);
        if (count === 1)
          assert.ok(taken > room.height * 0.55 && page.scale > 1.2, `${taken} of ${room.height}`);
      }
    }
});

test('no word of a title is parted where a little smaller type keeps it whole', () => {
  const { lines } = setTitle('宁波市“双强百佳”示范党组织', 1.5, { width: 7.4, height: 6 });
  assert.deepEqual(lines, ['宁波市', '“双强百佳”', '示范党组织']);
  for (const perLine of [7, 8, 10])
    assert.doesNotMatch(
      linesOf('宁波市“双强百佳”2020年度示范党组织', perLine).join('/'),
      /2020\//,
      'a year after a quote stays with 年',
    );
});

test('no phrase in quotes is parted that a line has room for, in straight quotes neither', () => {
  for (const [open, close] of ['“”', '""'])
    for (const phrase of ['双强百佳', '文明家庭健康社区平安', '学雷锋志愿服务最美个人一'])
      for (const width of [15, 17, 20]) {
        const title = `宁波市${open}${phrase}${close}示范党组织优秀单位`;
        const { lines } = setTitle(title, 1, { width, height: 6 });
        assert.equal(lines.join(''), title);
        assert.ok(
          lines.some((line) => line.includes(`${open}${phrase}${close}`)),
          `${width}: ${lines.join('/')}`,
        );
      }
});

const levelSizes = (level: string, titlesOf: readonly string[], room = rooms.hall): number[][] => {
  const model = buildModel(rollOf(titlesOf.map((title) => ({ title, level }))), day);
  const pages = layOutPages(model, new HonorText(model, 'zh-CN'), room, { title: widthOf, note: widthOf });
  return pages.flatMap((page) =>
    page.kind === 'plaques'
      ? [
          page.halves.flatMap(({ bands }) =>
            bands.flatMap(({ rows }) =>
              rows.flatMap(({ plaques }) => plaques.map(({ title }) => title.size)),
            ),
          ),
        ]
      : [],
  );
};

test('equal honours are equally large, on a wall of two halves too; a title that is far too long is smaller alone', () => {
  const usual = ['文明单位', '宁波市先进基层党组织', '宁波市“双强百佳”示范党组织', '和谐社区', '平安'];
  for (const room of Object.values(rooms))
    for (const sizes of levelSizes('municipal', [...usual, ...usual, ...usual], room))
      assert.equal(new Set(sizes).size, 1, sizes.join(' '));
  const long = '2016至2017年度楼道党建与网格服务联动项目优秀组织单位（第二批示范点）'.repeat(4);
  const [sizes] = levelSizes('municipal', ['文明单位', '平安社区', long], rooms.kiosk) as [number[]];
  const [largest, smallest] = [Math.max(...sizes), Math.min(...sizes)];
  assert.equal(sizes.filter((size) => size === largest).length, 2, sizes.join(' '));
  assert.ok(largest >= wall.steps[3].title * 0.7 && smallest < largest, sizes.join(' '));
});

test('within a level what still stands comes first on the wall, unless an order is given', () => {
  const old = { validUntil: '2015' };
  const shown = (orders: readonly (number | undefined)[]): string => {
    const honors = ['a', 'b', 'c'].map((id, i) => ({
      id,
      date: `${2014 - i}`,
      ...(i === 0 ? old : {}),
      ...(orders[i] === undefined ? {} : { order: orders[i] }),
    }));
    const model = buildModel(rollOf(honors), day);
    const words = new HonorText(model, 'zh-CN');
    const pages = layOutPages(model, words, rooms.hall, { title: widthOf, note: widthOf });
    return pages.flatMap((page) => (page.kind === 'plaques' ? page.items.map(({ id }) => id) : [])).join('');
  };
  assert.equal(shown([]), 'bca');
  assert.equal(shown([1]), 'abc');
});

test('a screen that is lower than a plaque has whole ones', () => {
  const room = { width: 13, height: 5.9 };
  const model = buildModel(bigRoll(12), day);
  for (const page of layOutWall(model.items, textOf(new HonorText(model, 'zh-CN')), room))
    for (const { rows } of page.bands)
      for (const { height, plaques } of rows) {
        const needed = Math.max(
          ...plaques.map(
            ({ title, notes }) => title.lines.length * 0.875 * titleLeading + notes.length * wall.note,
          ),
        );
        assert.ok(
          height <= Math.max(room.height - wall.rule, needed + 2 * wall.padding.y + 1.2),
          `${height}`,
        );
      }
});

test('a font that is wider than usual gets smaller type or more lines, never a cut', () => {
  const wide = (text: string): number => widthOf(text) * 1.3;
  fc.assert(
    fc.property(titles, (title) => {
      const { lines, size } = setTitle(title, 1.75, { width: 11, height: 60 }, wide);
      assert.equal(lines.join(''), title);
      const longest = Math.max(...lines.map((line) => wide(line) * size));
      const whole = Math.max(...lines.map((line) => Array.from(line).length)) === 1;
      // A Latin word that is longer than a line stays whole.
      assert.ok(longest <= 11 + 0.01 || whole || size === 0.875, `${lines.join('/')}: ${longest}`);
    }),
  );
});

test('a title stands in the largest type that has room, whichever sizes were left untried', () => {
  const sizes = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36, 0.28].map((step) => 4 * step);
  const room = fc.record({ width: fc.integer({ min: 3, max: 30 }), height: fc.integer({ min: 2, max: 24 }) });
  fc.assert(
    fc.property(fc.array(titles, { minLength: 2, maxLength: 4 }), room, (parts, { width, height }) => {
      // Where the author has said where it breaks, no smaller type is taken for the sake of a word.
      const title = parts.join('\u200b');
      const stands = sizes.find((size) => {
        const lines = linesOf(title, width / (size * 1.04));
        const widest = Math.max(...lines.map(widthOf)) * size * 1.04;
        return widest <= width + 0.01 && lines.length * titleLeading * size <= height + 0.01;
      });
      // Where none has room, it is the least.
      assert.equal(setTitle(title, 4, { width, height }).size, stands ?? 4 * 0.28);
    }),
  );
});
