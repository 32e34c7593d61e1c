import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildModel, isRevoked } from '../../../src/elements/honor-roll/model/model.js';
import { countLines, packNames, spanOf } from '../../../src/elements/honor-roll/model/names.js';
import { setTitle, titleLeading } from '../../../src/elements/honor-roll/wall/plaque-text.js';
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
