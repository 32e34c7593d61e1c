/** The poster: type that is read from where people stand, in every place; what does not fit is told less of, or shown otherwise. */
import { expect } from '@esm-bundle/chai';
import type { OrgTreeDocument } from '../../../src/contract/generated/org-tree/types.js';
import { bigOrg } from '../../fixtures/big-org.js';
import { withFullDriver } from '../../fixtures/page.js';
import { atRest, button, clear, community, org, said, stand } from './stage.js';

const all = (selector: string): HTMLElement[] =>
  Array.from(org().renderRoot.querySelectorAll<HTMLElement>(selector));

const isPoster = (): boolean => all('.poster').length > 0;

async function poster(place: string, [width, height]: readonly [number, number], data: unknown = community) {
  await stand({
    attributes: `view="poster" style="display: block; height: ${height}px" ${place}`,
    width,
    data,
  });
  await atRest();
}

/** Px of the smallest text that can be seen, and which it is. */
function leastType(): { px: number; text: string } {
  const walker = document.createTreeWalker(org().renderRoot.querySelector('.qs')!, NodeFilter.SHOW_TEXT);
  let least = { px: Infinity, text: '' };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    const text = node.textContent!.trim();
    if (!text || parent.closest('.sr-only') || parent.getClientRects().length === 0) continue;
    const px = parseFloat(getComputedStyle(parent).fontSize);
    if (px < least.px) least = { px, text };
  }
  return least;
}

/** That no name, no line and no board leaves the sheet, and no board's name its plate. */
function expectWhole(): void {
  const sheet = org().getBoundingClientRect();
  for (const each of all(
    '.poster-plate > *, .poster-staff *, .poster-lines *, .poster-root *, .poster-year *, .foot *',
  )) {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    if (left === right) continue;
    const isIn =
      left >= sheet.left - 1 &&
      right <= sheet.right + 1 &&
      top >= sheet.top - 1 &&
      bottom <= sheet.bottom + 1;
    expect(isIn, `${each.className} ${each.textContent}`).to.equal(true);
  }
  for (const plate of all('.poster-plate')) {
    const { height, width } = plate.firstElementChild!.getBoundingClientRect();
    expect(height, plate.textContent).to.be.at.most(plate.clientHeight + 1);
    expect(width, plate.textContent).to.be.at.most(plate.clientWidth + 1);
  }
  for (const selector of ['.poster-head', '.poster-boards', '.poster-sheet', '.poster'])
    for (const each of all(selector)) {
      expect(each.scrollHeight, `height of ${selector}`).to.be.at.most(each.clientHeight + 1);
    }
  for (const line of all('.poster-lines li')) {
    const [label, name] = Array.from(line.children);
    if (name) expect(label!.getBoundingClientRect().right).to.be.at.most(name.getBoundingClientRect().left);
  }
}

/** The community with one unit told otherwise. */
function withUnit(id: string, told: object): unknown {
  return {
    ...community,
    units: community.units!.map((unit) => (unit.id === id ? { ...unit, ...told } : unit)),
  };
}

/** Branches with names of so many characters, and no shorter ones. */
function named(...lengths: readonly number[]): OrgTreeDocument {
  const long = '新城社区流动党员与新就业群体联合党支部';
  const branches = community.units!.filter(({ parentId }) => parentId === 'c');
  return {
    ...community,
    units: community.units!.map((unit) => {
      const length = lengths[branches.indexOf(unit)];
      if (length === undefined) return unit;
      const { shortName: _, ...rest } = unit;
      return { ...rest, name: long.slice(0, length - 3) + long.slice(-3) };
    }),
  };
}

const screens = [
  ['wall', 'data-qs-place="wall"', [3840, 1080], 32],
  ['hall', 'data-qs-place="hall"', [1920, 1080], 26],
  ['kiosk', 'data-qs-place="kiosk"', [1080, 1920], 24],
  ['desk', '', [1440, 900], 14],
  ['large desk', '', [1920, 1080], 14],
  ['desk, elder', 'data-qs-theme="elder"', [1440, 900], 18],
  ['hall, elder', 'data-qs-place="hall" data-qs-theme="elder"', [1920, 1080], 26],
] as const;

// Large screens of many names are slow to lay out: two engines are enough.
withFullDriver(() =>
  describe('The poster', () => {
    afterEach(clear);

    for (const [name, place, size, least] of screens) {
      it(`${name}: all of the community in type of ${least} px and more`, async () => {
        await poster(place, size);
        expect(isPoster()).to.equal(true);
        const { px, text } = leastType();
        expect(px, text).to.be.at.least(least);
        expect(all('.poster-board')).to.have.length(11);
        expect(all('.poster-lines li'), 'leaders of groups').to.have.length(33);
        expect(said(org())).to.contain('示例数据');
        expectWhole();
      });

      it(`${name}: names of 19 and 13 characters cost no type and nobody's name`, async () => {
        await poster(place, size, named(19, 13));
        expect(said(org())).to.contain('新城社区流动党员与新就业群体联合党支部');
        const { px, text } = leastType();
        expect(px, text).to.be.at.least(least);
        if (name === 'wall') expect(all('.poster-lines li'), 'leaders of groups').to.have.length(33);
        if (isPoster()) expectWhole();
      });
    }

    for (const [name, place, size] of screens.slice(0, 3))
      it(`${name}: dotted and Latin names stand below their title and beside nobody else's plate`, async () => {
        const holders: Record<string, [post: number, name: string]> = {
          b01: [0, '古丽娜扎尔·买买提'],
          b06: [1, '阿不都热合曼·艾力'],
          b08: [0, 'Alexandra Konstantinidou'],
        };
        const units = community.units!.map((unit) => {
          const [at, told] = holders[unit.id] ?? [];
          const posts = unit.posts?.map((post, i) =>
            i === at ? { ...post, holder: { name: told! } } : post,
          );
          return posts ? { ...unit, posts } : unit;
        });
        await poster(place, size, { ...community, units });
        expect(all('.poster-staff .one'), 'secretaries and members').to.have.length(33);
        for (const staff of all('.poster-staff')) {
          const { left, right, bottom } = staff.getBoundingClientRect();
          for (const post of Array.from(staff.querySelectorAll('p'))) {
            const title = post.querySelector('small')!.getBoundingClientRect();
            for (const one of Array.from(post.querySelectorAll('.one'))) {
              const box = one.getBoundingClientRect();
              expect(box.top, `${one.textContent} below its title`).to.be.at.least(title.bottom);
              // A column of Firefox is a twentieth wider: half of the gap between boards is the bound.
              const isIn = box.left >= left - 8 && box.right <= right + 1 && box.bottom <= bottom + 1;
              expect(isIn, `${one.textContent} in its place`).to.equal(true);
            }
          }
        }
        expectWhole();
      });

    it('one name of 24 characters costs nobody their place in a hall', async () => {
      const name = '新城社区流动党员与新就业群体楼宇园区联合党总支部';
      await poster('data-qs-place="hall"', [1920, 1080], withUnit('b03', { name, shortName: name }));
      expect(all('.poster-lines li'), 'leaders of groups').to.have.length(33);
      expect(all('.poster-staff .one'), 'secretaries and members').to.have.length(33);
      expect(leastType().px).to.be.at.least(26);
      expectWhole();
    });

    it('one of 40 characters costs its own members theirs, no others', async () => {
      const name = '余姚市阳明街道新城社区“红马甲”流动党员与新就业群体联合志愿服务队第一分队临时工作小组';
      await poster('data-qs-place="hall"', [1920, 1080], withUnit('b05', { name, shortName: name }));
      expect(all('.poster-lines li'), 'leaders of groups').to.have.length(33);
      const told = all('.poster-board').map((board) => board.querySelectorAll('.poster-staff .one').length);
      expect(told).to.deep.equal([3, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3]);
      expect(leastType().px).to.be.at.least(26);
      expectWhole();
    });

    for (const [place, size, least] of [
      ['hall', [1920, 1080], 26],
      ['hall', [1080, 1920], 26],
      ['wall', [3840, 1080], 32],
    ] as const)
      it(`in English tells who is in the committee and of its year, ${size.join('×')}`, async () => {
        await poster(`data-qs-place="${place}" lang="en"`, size);
        expect(all('.poster-root .one')).to.have.length(4);
        expect(all('.poster-year li')).to.have.length(4);
        for (const line of all('.poster-year li'))
          expect(line.scrollWidth, line.textContent).to.be.at.most(line.clientWidth);
        const [title, sum] = all('.title, .poster-count li').map((each) => each.getBoundingClientRect().left);
        if (size[0] !== 1920) expect(sum, 'sums at the margin').to.be.closeTo(title!, 1);
        expect(leastType().px).to.be.at.least(least);
        expectWhole();
      });

    it('a vacant secretary is told in their place; where nothing is told nobody else stands there', async () => {
      const [first, ...others] = community.units!.find(({ id }) => id === 'b03')!.posts!;
      const { holder: _, ...untold } = first!;
      const inHall = (posts: unknown) =>
        poster('data-qs-place="hall"', [1920, 1080], withUnit('b03', { posts }));
      await inHall([{ ...first, holder: null }, ...others]);
      const head = (): string[] =>
        Array.from(all('.poster-board')[2]!.querySelectorAll('.poster-staff .first'), (each) =>
          each.textContent.replace(/\s/g, ''),
        );
      expect(head()).to.deep.equal(['书记空缺']);
      const board = all('.poster-board')[2]!;
      const line = board.querySelector('.vacant')!.getBoundingClientRect().left;
      for (const name of Array.from(board.querySelectorAll('p:not(.first) .name')))
        expect(name.getBoundingClientRect().right, 'its line keeps from them').to.be.below(line);
      await inHall([untold, ...others]);
      expect(head()).to.deep.equal([]);
      expect(all('.poster-board')[2]!.textContent).to.contain('叶');
    });

    for (const [place, size, side] of [
      ['hall', [1920, 1080], 80],
      ['hall', [1080, 1920], 64],
      ['kiosk', [1080, 1920], 64],
      ['wall', [3840, 1080], 96],
    ] as const)
      it(`${place}, ${size.join('×')}: ${side} px at both sides of all that is told`, async () => {
        await poster(`data-qs-place="${place}"`, size);
        const { left, right } = org().getBoundingClientRect();
        const boxes = all('.poster .title, .poster-board').map((each) => each.getBoundingClientRect());
        expect(Math.min(...boxes.map((each) => each.left)) - left).to.be.closeTo(side, 2);
        expect(right - Math.max(...boxes.map((each) => each.right))).to.be.closeTo(side, 6);
        for (const title of all('.head-above .title'))
          for (const count of all('.poster-count li'))
            expect(count.getBoundingClientRect().left - title.getBoundingClientRect().right).to.be.above(15);
      });

    it('tells fewer things before its type is too small: members, leaders, the year', async () => {
      await poster('data-qs-place="hall"', [1920, 1080], bigOrg(200, { fanOut: 14 }));
      expect(isPoster()).to.equal(true);
      expect(leastType().px).to.be.at.least(26);
      expectWhole();
    });

    it('of what does not fit, the list in pages where nobody scrolls, the drawing at a desk, each in words', async () => {
      const crowd = bigOrg(2_000, { fanOut: 1_999 });
      await poster('data-qs-place="kiosk"', [1080, 1920], crowd);
      expect(all('.page-room')).to.have.length(1);
      expect(said(org())).to.contain('放不下挂图');
      // There is nothing to zoom, and the way back from details leads to the list.
      expect(said(org())).not.to.match(/适合窗口|100%/);
      org().selected = 'u1';
      await atRest();
      expect(said(org())).to.contain('返回名册').and.not.contain('返回挂图');
      await poster('data-qs-place="hall"', [1920, 1080], crowd);
      expect(all('.page-room')).to.have.length(1);
      expect(said(org())).not.to.contain('放不下挂图');
      await poster('', [1440, 900], crowd);
      expect(all('.drawing')).to.have.length(1);
      expect(said(org())).to.contain('放不下挂图');
    });

    it('is not offered on a phone, and no excuse is made', async () => {
      await stand({ attributes: 'view="poster"', width: 390 });
      expect(all('.list')).to.have.length(1);
      expect(all('.views button').map((each) => each.textContent?.trim())).to.deep.equal(['架构图', '名册']);
      expect(all('.told')).to.have.length(0);
      // One that was chosen where there was room is one again when there is.
      await stand({ attributes: 'style="display: block; height: 900px"', width: 1440 });
      button('挂图').click();
      await atRest();
      expect(isPoster()).to.equal(true);
      org().parentElement!.style.width = '390px';
      await atRest();
      await new Promise(requestAnimationFrame);
      await atRest();
      expect(all('.list')).to.have.length(1);
    });
  }),
);

/** What is drawn before or after an element, on the screen. */
function drawn(element: Element, which: '::before' | '::after'): DOMRect {
  const style = getComputedStyle(element, which);
  const box = element.getBoundingClientRect();
  const { clientLeft, clientTop } = element;
  const px = (name: 'left' | 'top' | 'width' | 'height'): number => parseFloat(style[name]);
  return new DOMRect(
    box.left + clientLeft + px('left'),
    box.top + clientTop + px('top'),
    px('width'),
    px('height'),
  );
}

describe('The lines of a poster with its head above', () => {
  afterEach(clear);

  for (const [name, place, size] of [
    ['hall', 'data-qs-place="hall"', [1920, 1080]],
    ['kiosk', 'data-qs-place="kiosk"', [1080, 1920]],
  ] as const)
    it(`${name}: from the plate a trunk to the rail, from the rail every board, all on one axis`, async () => {
      await poster(place, size);
      const [plate] = all('.poster-root');
      const boards = all('.poster-board');
      expect(all('.head-above')).to.have.length(1);
      const root = plate!.getBoundingClientRect();
      const axis = root.left + root.width / 2;
      const trunk = drawn(plate!, '::after');
      expect(Math.abs(trunk.left + trunk.width / 2 - axis), 'trunk in the middle').to.be.below(3);
      expect(Math.abs(trunk.top - root.bottom), 'trunk begins at the plate').to.be.below(3);
      const rail = drawn(boards[0]!, '::before').top;
      expect(Math.abs(trunk.bottom - rail), 'trunk ends at the rail').to.be.below(3);
      const tops = [...new Set(boards.map((each) => Math.round(each.getBoundingClientRect().top)))];
      tops.forEach((top, row) => {
        const inRow = boards.filter((each) => Math.round(each.getBoundingClientRect().top) === top);
        const hangers = inRow.map((each) => drawn(each, '::before'));
        hangers.forEach((hanger, i) => {
          const face = inRow[i]!.querySelector('.poster-plate')!.getBoundingClientRect();
          expect(Math.abs(hanger.bottom - face.top), 'ends at its board').to.be.below(3);
          expect(Math.abs(hanger.left + hanger.width - (face.left + face.width / 2))).to.be.below(4);
          if (i === 0) return;
          const along = drawn(inRow[i]!, '::after');
          expect(Math.abs(along.left - hangers[i - 1]!.left), 'from the board before').to.be.below(5);
          expect(Math.abs(along.right - hanger.right), 'to its own').to.be.below(5);
        });
        const left = inRow[0]!.getBoundingClientRect().left;
        const right = inRow[inRow.length - 1]!.getBoundingClientRect().right;
        expect(Math.abs((left + right) / 2 - axis), `row ${row} on the plate's axis`).to.be.below(3);
      });
    });
});
