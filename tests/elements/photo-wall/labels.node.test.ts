import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelPages } from '../../../src/elements/photo-wall/paper/labels.js';
import { buildModel } from '../../../src/elements/photo-wall/model/model.js';
import { PhotoText } from '../../../src/elements/photo-wall/model/text.js';
import type { Box, DisplayList, Group, Mark } from '../../../src/paper/marks.js';
import { textLength } from '../../../src/text/length.js';
import { photo, wall } from './photos.js';

const mm = 72 / 25.4;
const rules = { today: '2018-11-05', strictConsent: false, strictReview: false };

function pagesOf(count: number, more: object = {}): DisplayList[] {
  const photos = Array.from({ length: count }, (_, i) =>
    photo(`p${i}`, {
      title: `第${i}张照片`,
      date: '2018-09',
      place: '河沿小路',
      credit: '周敏',
      consent: { given: true },
      text: '党群“1+2+1”夜间巡逻，沿河岸和楼道走一遍。'.repeat(8),
    }),
  );
  const model = buildModel(wall({ photos, ...more }), rules);
  return labelPages(new PhotoText(model, 'zh-CN'), model.photos, []);
}

const groupsOf = ({ pieces }: DisplayList): Group[] =>
  pieces.filter((each): each is Group => 'marks' in each);
const labelsOf = (page: DisplayList): Group[] => groupsOf(page).filter(({ title }) => title !== undefined);
const texts = (marks: readonly Mark[]): string =>
  marks.map((mark) => (mark.kind === 'text' ? mark.runs.map(({ text }) => text).join('') : '')).join('');

test('eight labels of 90 × 60 mm on an A4 sheet, side by side, the rest on the next', () => {
  const pages = pagesOf(11);
  assert.deepEqual(
    pages.map((page) => labelsOf(page).length),
    [8, 3],
  );
  const boxes = labelsOf(pages[0]!).map(({ box }) => box);
  for (const box of boxes) {
    assert.ok(Math.abs(box.width - 90 * mm) < 0.01 && Math.abs(box.height - 60 * mm) < 0.01);
    assert.ok(box.x >= 0 && box.x + box.width <= pages[0]!.width);
    assert.ok(box.y >= 0 && box.y + box.height <= pages[0]!.height);
  }
  const overlap = (a: Box, b: Box): boolean =>
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.01 &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.01;
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => assert.ok(!overlap(a, b))));
});

test('every line of the knife has its marks, and none of them lies on a label', () => {
  for (const page of pagesOf(11)) {
    const labels = labelsOf(page).map(({ box }) => box);
    const marks = groupsOf(page).find(({ title }) => title === undefined)!.marks;
    const edges = {
      x: new Set(labels.flatMap(({ x, width }) => [Math.round(x), Math.round(x + width)])),
      y: new Set(labels.flatMap(({ y, height }) => [Math.round(y), Math.round(y + height)])),
    };
    const seen = { x: new Map<number, number>(), y: new Map<number, number>() };
    for (const mark of marks) {
      assert.equal(mark.kind, 'path');
      const [, x, y, way, length] = /^M([\d.]+) ([\d.]+)([hv])([\d.]+)$/.exec((mark as { d: string }).d)!;
      const at = { x: Number(x), y: Number(y) };
      const end = {
        x: at.x + (way === 'h' ? Number(length) : 0),
        y: at.y + (way === 'v' ? Number(length) : 0),
      };
      const axis = way === 'v' ? 'x' : 'y';
      seen[axis].set(Math.round(at[axis]), (seen[axis].get(Math.round(at[axis])) ?? 0) + 1);
      assert.ok(at.x >= 0 && at.y >= 0 && end.x <= page.width && end.y <= page.height, 'on the sheet');
      for (const box of labels)
        assert.ok(
          end.x <= box.x || at.x >= box.x + box.width || end.y <= box.y || at.y >= box.y + box.height,
          'off the label',
        );
    }
    for (const axis of ['x', 'y'] as const)
      for (const edge of edges[axis]) assert.equal(seen[axis].get(edge), 2, `${axis} ${edge}`);
  }
});

test('all that is set stays on its own label; a sample says so on each', () => {
  const [page] = pagesOf(8, { sample: true });
  for (const { box, marks } of labelsOf(page!)) {
    const said = texts(marks);
    for (const part of ['张照片', '河沿小路', '周敏', '示例数据', '党群'])
      assert.ok(said.includes(part), part);
    for (const mark of marks)
      if (mark.kind === 'text')
        for (const { text, x, y } of mark.runs) {
          assert.ok(y <= box.y + box.height && y - mark.size >= box.y, text);
          const width = mark.anchor === 'start' ? textLength(text) * mark.size * 1.02 : 0;
          assert.ok(x >= box.x && x + width <= box.x + box.width, text);
        }
  }
});

test('a label tells its place on the whole wall, and a short text is set larger than a long one', () => {
  const bodies = ['夜里巡逻。', '夜里沿河岸和楼道走一遍，看看灯亮不亮。'.repeat(5)];
  const photos = bodies.map((text, i) => photo(`p${i}`, { title: `第${i}张照片`, text }));
  const model = buildModel(wall({ photos }), rules);
  const of = (at: number): readonly Mark[] =>
    labelsOf(labelPages(new PhotoText(model, 'zh-CN'), [model.photos[at]!], [])[0]!)[0]!.marks;
  assert.match(texts(of(1)), /第2张，共2张/);
  const sizeOf = (at: number): number => {
    const mark = of(at).find((each) => texts([each]).startsWith('夜里'));
    return mark?.kind === 'text' ? mark.size : 0;
  };
  assert.equal(sizeOf(0), 13);
  assert.ok(sizeOf(1) > 7 && sizeOf(1) < 11.5, `${sizeOf(1)}`);
});

test('an object counts within its case, as on the screen', () => {
  const cases = ['k1', 'k2'].map((id, i) => ({ id, title: id, order: i }));
  const objects = ['a', 'b', 'c'].map((id, i) => ({ id, title: id, case: i < 2 ? 'k1' : 'k2' }));
  const model = buildModel(wall({ cases, objects }), rules);
  const pages = labelPages(new PhotoText(model, 'zh-CN'), [], objects);
  const said = labelsOf(pages[0]!).map(({ marks }) => texts(marks));
  for (const [i, number] of ['第1件，共2件', '第2件，共2件', '第1件，共1件'].entries())
    assert.ok(said[i]!.startsWith(number), said[i]);
});

test('a caption that stands for the title is not told twice; a group is called as its section is', () => {
  const text = new PhotoText(buildModel(wall(), rules), 'zh-CN');
  const [bare, titled] = [{}, { title: '灯' }].map((more) => photo('a', { caption: '楼道灯亮了', ...more }));
  assert.deepEqual([text.titleOf(bare!), text.textOf(bare!)], ['楼道灯亮了', undefined]);
  assert.deepEqual([text.titleOf(titled!), text.textOf(titled!)], ['灯', '楼道灯亮了']);
  const section = { id: '2018', title: '清扫' };
  assert.equal(text.groupName({ id: '2018', section, photos: [] }), '清扫');
});
