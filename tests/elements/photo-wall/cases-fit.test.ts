import { expect } from '@esm-bundle/chai';
import type { CaseObject } from '../../../src/contract/generated/photo-wall/types.js';
import { clear } from '../../fixtures/page.js';
import { photo, wall as document_ } from './photos.js';
import { all, one, settled, stage } from './stage.js';

const body = '2016年起，党群夜巡队用它照过12个单元、36层楼道，型号LED-12V。';
const object = (id: string, more: Partial<CaseObject> = {}): CaseObject => ({
  id,
  title: '夜巡手电筒',
  text: body,
  used: '2016/2018',
  acquired: '2018-11-05',
  donor: '何建平',
  material: '铝',
  size: '长23厘米',
  photos: [`${id}-1`],
  ...more,
});

const objects = [
  object('a'),
  object('b', { title: '新城社区二〇一六年夜间巡逻LED强光手电筒（12V）第三代改进型' }),
  object('c', { text: body.repeat(4) }),
  ...Array.from({ length: 27 }, (_, i) => object(`o${i}`)),
];
const cases = () =>
  document_({
    objects,
    photos: objects.map(({ id }) => photo(`${id}-1`, { width: 800, height: 1200 })),
  });

describe('photo wall: cases where nobody scrolls', () => {
  afterEach(clear);

  const walls: readonly [string, string][] = [
    ['hall', 'display: block; width: 1920px; height: 1080px'],
    ['wall', 'display: block; width: 3840px; height: 1080px'],
    ['hall', 'display: block; width: 1366px; height: 768px'],
    ['hall', 'display: block; width: 1280px; height: 720px'],
    ['hall', 'display: block; width: 1024px; height: 768px'],
    ['hall', 'display: block; width: 960px; height: 540px'],
    ['hall', 'display: block; width: 1080px; height: 1920px'],
  ];
  walls.forEach(([place, style]) => {
    it(`${place}, ${style}: the object, what is known of it and the other objects stand on the screen`, async () => {
      const wall = await stage(cases(), `view="cases" data-qs-place="${place}"`, style);
      const { bottom, left, right } = wall.getBoundingClientRect();
      const em = parseFloat(getComputedStyle(one(wall, '.qs')).fontSize);
      for (const id of ['a', 'b', 'c', 'o20']) {
        wall.selected = id;
        await settled(wall);
        for (const part of ['.glass', '.object-label', '.object-facts', '.objects', '.foot'])
          for (const each of all(wall, part)) {
            const box = each.getBoundingClientRect();
            expect(box.bottom, `${id} ${part}`).to.be.at.most(bottom + 1);
            expect(box.right, `${id} ${part}`).to.be.at.most(right + 1);
          }
        expect(one(wall, '.glass').getBoundingClientRect().left - left, 'margin').to.be.above(em * 2.2);
        // The smallest screen has no room for the others: they come by themselves.
        const others = all(wall, '.object');
        if (wall.offsetHeight > 540) expect(others.length, id).to.be.above(1);
        if (others.length > 0) expect(one(wall, '.object[aria-current]').dataset['key']).to.equal(id);
      }
    });
  });

  it('a hall, upright: the foot stands at the foot, and a text that is too long ends with a whole line', async () => {
    const tall = 'display: block; width: 1080px; height: 1920px';
    const wall = await stage(cases(), 'view="cases" data-qs-place="hall" captions="horizontal"', tall);
    for (const id of ['a', 'c']) {
      wall.selected = id;
      await settled(wall);
      const { bottom } = wall.getBoundingClientRect();
      expect(bottom - one(wall, '.foot').getBoundingClientRect().bottom, id).to.be.within(0, 60);
    }
    // A low wall has no room for it.
    wall.style.cssText = 'display: block; width: 960px; height: 540px';
    await settled(wall);
    const label = one(wall, '.object-label');
    const text = one(wall, '.object-label p');
    expect(text.scrollHeight).to.be.greaterThan(text.clientHeight + 10);
    expect(text.getBoundingClientRect().bottom).to.be.at.most(label.getBoundingClientRect().bottom + 1);
    const lines = text.clientHeight / parseFloat(getComputedStyle(text).lineHeight);
    expect(lines).to.be.closeTo(Math.round(lines), 0.05);
  });

  it('a low wall: the choice of the cases stands beside the title, whole, or gives its line away', async () => {
    const twoCases = (title: string) =>
      document_({
        cases: [1, 2, 3].map((n) => ({ id: `k${n}`, title: `${title}${n}` })),
        objects: [1, 2, 3].map((n) => ({ ...object(`a${n}`), case: `k${n}` })),
      });
    const low = 'display: block; width: 1280px; height: 720px';
    const hall = 'view="cases" data-qs-place="hall"';
    const wall = await stage(twoCases('守夜的物'), hall, low);
    const title = one(wall, '.title').getBoundingClientRect();
    for (const chip of all(wall, '.case-choice .chip')) {
      expect(chip.scrollWidth).to.be.at.most(chip.clientWidth + 1);
      expect(chip.getBoundingClientRect().top).to.be.lessThan(title.bottom);
    }
    const last = all(wall, '.case-choice .chip').pop()!.getBoundingClientRect();
    expect(last.right, 'on the margin').to.be.closeTo(
      one(wall, '.object-facts').getBoundingClientRect().right,
      2,
    );
    const long = await stage(twoCases('守夜巡逻队员用过的物件'), hall, low);
    expect(all(long, '.case-choice')).to.deep.equal([]);
  });

  it('a strip: no column of a long vertical label is a lone letter, and none is cut', async () => {
    const wide = 'display: block; width: 3840px; height: 1080px';
    for (const length of [81, 91, 99]) {
      const objects = [object('a', { text: '字'.repeat(length) })];
      const photos = [photo('a-1', { width: 800, height: 1200 })];
      const wall = await stage(document_({ objects, photos }), 'view="cases" data-qs-place="wall"', wide);
      const label = one(wall, '.object-label.v');
      expect(label.scrollWidth, `${length}`).to.be.at.most(label.clientWidth);
      const range = document.createRange();
      range.selectNodeContents(one(wall, '.object-label.v p'));
      const columns = Array.from(range.getClientRects()).filter(({ height }) => height > 0);
      expect(columns.length, `${length}`).to.be.greaterThan(6);
      const longest = Math.max(...columns.map(({ height }) => height));
      for (const { height } of columns) expect(height, `${length}`).to.be.greaterThan(longest / 2);
    }
  });

  for (const size of [
    [1920, 1080],
    [1080, 1920],
  ] as const)
    it(`a panel, ${size.join('×')}: the object, the others and the way to the next stand above the bar`, async () => {
      const style = `display: block; width: ${size[0]}px; height: ${size[1]}px`;
      const few = document_({
        objects: objects.slice(0, 4),
        photos: objects.slice(0, 4).map(({ id }) => photo(`${id}-1`, { width: 800, height: 1200 })),
      });
      const wall = await stage(few, 'view="cases" data-qs-place="kiosk"', style);
      for (const id of ['a', 'o0']) {
        wall.selected = id;
        await settled(wall);
        const { bottom, right } = one(wall, '.case-way').getBoundingClientRect();
        expect(bottom, id).to.be.at.most(wall.getBoundingClientRect().bottom);
        const label = one(wall, '.object-label').getBoundingClientRect();
        expect(label.left, `${id} beside the picture`).to.be.at.least(
          one(wall, '.glass').getBoundingClientRect().right,
        );
        if (size[0] < size[1]) expect(label.right, 'on the margin').to.be.closeTo(right, 60);
      }
    });

  it('a vertical label is never cut, however long its title; a text without room is read across', async () => {
    const wall = await stage(cases(), 'view="cases"', 'display: block; width: 1440px; height: 900px');
    for (const id of ['a', 'b', 'c']) {
      wall.selected = id;
      await settled(wall);
      const label = one(wall, '.object-label');
      expect(label.scrollWidth, id).to.be.at.most(label.clientWidth);
      expect(label.scrollHeight, id).to.be.at.most(label.clientHeight);
    }
  });

  it('a desk: title, cases and forms stand in one line, and no column of a vertical label is a lone letter', async () => {
    const twoCases = {
      ...cases(),
      cases: [
        { id: 'k1', title: '守夜的物件' },
        { id: 'k2', title: '走访的物件' },
      ],
      objects: [object('a', { case: 'k1', text: '字'.repeat(61) }), object('b', { case: 'k2' })],
    };
    const wall = await stage(
      document_(twoCases),
      'view="cases"',
      'display: block; width: 1440px; height: 900px',
    );
    const title = one(wall, '.title').getBoundingClientRect();
    for (const part of ['.case-choice', '.views']) {
      const box = one(wall, part).getBoundingClientRect();
      expect(box.left, part).to.be.greaterThan(title.right);
      expect(box.top, part).to.be.lessThan(title.bottom);
    }
    const range = document.createRange();
    range.selectNodeContents(one(wall, '.object-label.v p'));
    const columns = Array.from(range.getClientRects()).filter(({ height }) => height > 0);
    const longest = Math.max(...columns.map(({ height }) => height));
    if (CSS.supports('text-wrap', 'balance'))
      for (const { height } of columns) expect(height).to.be.greaterThan(longest / 2);
  });

  it('an object of which there is no photo has no empty glass and does not say that one was lost', async () => {
    const wall = await stage(document_({ objects: [{ id: 'x', title: '没有照片的物件' }] }), 'view="cases"');
    expect(all(wall, '.glass')).to.deep.equal([]);
    expect(all(wall, '.object-facts')).to.deep.equal([]);
    expect(one(wall, '.cases').textContent).not.to.contain('照片取不到');
  });
});
