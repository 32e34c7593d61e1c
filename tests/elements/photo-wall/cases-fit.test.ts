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
