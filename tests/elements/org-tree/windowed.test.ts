/**
 * Large organisations: only what can be seen is in the page, and it is all there, wherever the page scrolls, scales or
 * turns; levels and places told are those of the whole.
 */
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { QsOrgTree } from '../../../src/elements/org-tree/index.js';
import { TreeDrawing } from '../../../src/elements/org-tree/tree/tree-drawing.js';
import { TreeState } from '../../../src/elements/org-tree/state/tree-state.js';
import { bigOrg } from '../../fixtures/big-org.js';
import { framesToRest } from '../../fixtures/page.js';
import { atRest, clear, community, focused, ids, org, row, rows, stand, views } from './stage.js';

const large = bigOrg(11_111);
const huge = bigOrg(100_000, { posts: 0 });

/** Where an element may stand, and what then scrolls it. */
interface Place {
  readonly name: string;
  readonly around: string;
  readonly attributes?: string;
  /** Rows follow one another from right to left or left to right. */
  readonly turned?: true;
  /** Scrolls to a part of the way, 0 to 1. */
  scroll(part: number): void;
  /** What clips the rows beside the window. */
  clip(): Element | null;
}

const scroller = (): HTMLElement => document.querySelector<HTMLElement>('#scroller')!;
const inside = (): HTMLElement => org().renderRoot.querySelector<HTMLElement>('.qs')!;
const scrollIn = (element: HTMLElement, part: number): void => {
  element.scrollTop = (element.scrollHeight - element.clientHeight) * part;
};

const places: readonly Place[] = [
  {
    name: 'in the page',
    around: '{}',
    scroll: (part) => scrollTo(0, (document.documentElement.scrollHeight - innerHeight) * part),
    clip: () => null,
  },
  {
    name: 'in a scroller',
    around: '<div id="scroller" style="height: 400px; overflow: auto">{}</div>',
    scroll: (part) => scrollIn(scroller(), part),
    clip: scroller,
  },
  {
    name: 'in a scroller among other things',
    around:
      '<div id="scroller" style="height: 400px; overflow-y: scroll; border: 20px solid; padding: 30px"><p style="height: 900px">前</p>{}<p style="height: 900px">后</p></div>',
    scroll: (part) => {
      const { top } = org().getBoundingClientRect();
      const start = top - scroller().getBoundingClientRect().top + scroller().scrollTop - 20;
      scroller().scrollTop = start + (org().offsetHeight - 400) * part;
    },
    clip: scroller,
  },
  {
    name: 'with a height of its own',
    around: '{}',
    attributes: 'style="height: 500px"',
    scroll: (part) => scrollIn(inside(), part),
    clip: inside,
  },
  {
    name: 'scaled to half, in a scroller',
    around:
      '<div style="transform: scale(.5); transform-origin: 0 0"><div id="scroller" style="height: 800px; overflow: auto">{}</div></div>',
    scroll: (part) => scrollIn(scroller(), part),
    clip: scroller,
  },
  {
    name: 'scaled to double, in a scroller',
    around:
      '<div style="transform: scale(2); transform-origin: 0 0"><div id="scroller" style="height: 250px; overflow: auto">{}</div></div>',
    scroll: (part) => scrollIn(scroller(), part),
    clip: scroller,
  },
  {
    name: 'scaled to half, in the page',
    around: '<div style="transform: scale(.5); transform-origin: 0 0">{}</div>',
    scroll: (part) => {
      const { top, height } = org().getBoundingClientRect();
      scrollTo(0, scrollY + top + (height - innerHeight) * part);
    },
    clip: () => null,
  },
  {
    name: 'turned for a portrait panel, in a scroller',
    turned: true,
    around:
      '<div style="transform: translateX(500px) rotate(90deg); transform-origin: 0 0"><div id="scroller" style="height: 500px; overflow: auto">{}</div></div>',
    scroll: (part) => scrollIn(scroller(), part),
    clip: scroller,
  },
  {
    name: 'turned the other way, in a scroller',
    turned: true,
    around:
      '<div style="transform: translateY(800px) rotate(-90deg); transform-origin: 0 0"><div id="scroller" style="height: 500px; overflow: auto">{}</div></div>',
    scroll: (part) => scrollIn(scroller(), part),
    clip: scroller,
  },
];

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const both = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
const boxOf = (element: Element): Box => element.getBoundingClientRect();
const isSome = ({ left, top, right, bottom }: Box): boolean => right - left > 1 && bottom - top > 1;

/** What of the view can be seen, in px of the screen. */
function seen({ clip }: Place, of: string): Box {
  let box = both(boxOf(org().renderRoot.querySelector(of)!), {
    left: 0,
    top: 0,
    right: innerWidth,
    bottom: innerHeight,
  });
  const by = clip();
  if (by) box = both(box, boxOf(by));
  return box;
}

/** The rows in the page, without the one that is kept for the focus, cover all that can be seen of the list. */
function expectNoHole(place: Place): void {
  const view = seen(place, '.list');
  expect(isSome(view), 'some of the list can be seen').to.equal(true);
  const boxes = rows()
    .map(boxOf)
    .filter((box) => isSome(both(box, view)));
  expect(boxes, 'rows in sight').not.to.have.length(0);
  const cover = boxes.reduce((all, box) => ({
    left: Math.min(all.left, box.left),
    top: Math.min(all.top, box.top),
    right: Math.max(all.right, box.right),
    bottom: Math.max(all.bottom, box.bottom),
  }));
  // Indents are at the side; a row's line and the border above the list are 3 px.
  const { turned } = place;
  const [from, to, first, last] = turned
    ? [view.left, view.right, cover.left, cover.right]
    : [view.top, view.bottom, cover.top, cover.bottom];
  expect(first, 'covered from').to.be.at.most(from + 4);
  expect(last, 'covered to').to.be.at.least(to - 4);
  const area = boxes.reduce((sum, box) => sum + (turned ? box.right - box.left : box.bottom - box.top), 0);
  expect(area, 'no row over another').to.be.below((last - first) * 1.02 + 60);
}

/** Unit i of `bigOrg` stands under (i − 1) / 10. */
function expectTruth(element: QsOrgTree, count: number): void {
  for (const each of rows(element)) {
    const i = Number(each.dataset['key']!.slice(1));
    let level = 1;
    for (let above = i; above > 0; above = Math.floor((above - 1) / 10)) level++;
    const parent = Math.floor((i - 1) / 10);
    const siblings = i === 0 ? 1 : Math.min(10, count - 1 - parent * 10);
    expect(each.getAttribute('aria-level'), `level of ${i}`).to.equal(String(level));
    expect(each.getAttribute('aria-posinset'), `place of ${i}`).to.equal(
      String(i === 0 ? 1 : ((i - 1) % 10) + 1),
    );
    expect(each.getAttribute('aria-setsize'), `siblings of ${i}`).to.equal(String(siblings));
  }
}

const inPage = (): number => org().renderRoot.querySelectorAll('*').length;

describe('A list of 11,111 units', () => {
  afterEach(() => {
    clear();
    scrollTo(0, 0);
  });

  for (const place of places)
    it(`${place.name}: all that can be seen is there, and little else`, async () => {
      const attributes = `view="list" open-depth="all" ${place.attributes ?? ''}`;
      await stand({ attributes, around: place.around, data: large, width: 500 });
      for (const part of [0, 0.31, 0.98, 1, 0.003]) {
        place.scroll(part);
        await atRest();
        place.scroll(part); // what was guessed is measured now
        await atRest();
        expectNoHole(place);
        expect(inPage(), `elements at ${part}`).to.be.below(1_500);
        expectTruth(org(), 11_111);
      }
      place.scroll(1);
      await atRest();
      expect(ids()).to.include('u11110');
      place.scroll(0);
      await atRest();
      expect(ids()).to.include('u0');
    });

  for (const place of places)
    it(`${place.name}: a unit far away is brought to sight`, async () => {
      const attributes = `view="list" open-depth="2" ${place.attributes ?? ''}`;
      await stand({ attributes, around: place.around, data: large, width: 500 });
      for (const id of ['u11110', 'u6000', 'u1', 'u9999']) {
        org().expandAll();
        expect(await org().reveal(id)).to.equal(true);
        await atRest();
        expect(isSome(both(boxOf(row(id)), seen(place, '.list'))), `${id} in sight`).to.equal(true);
        expectNoHole(place);
      }
    });

  it('keeps the focus on a row that is scrolled away, and the keys go on from there', async () => {
    const place = places[1]!;
    await stand({ attributes: 'view="list" open-depth="all"', around: place.around, data: large });
    row('u0').focus();
    await sendKeys({ press: 'ArrowDown' });
    await atRest();
    const element = row('u1');
    expect(focused()).to.equal('u1');
    for (const part of [0.2, 0.9]) {
      place.scroll(part);
      await atRest();
      expect(focused(), `at ${part}`).to.equal('u1');
      expect(row('u1') === element, 'the very same row').to.equal(true);
      expectNoHole(place);
    }
    await sendKeys({ press: 'ArrowDown' });
    await atRest();
    expect(focused()).to.equal('u11');
    expect(isSome(both(boxOf(row('u11')), seen(place, '.list')))).to.equal(true);
  });

  it('lets the focused row come back without losing it', async () => {
    const place = places[1]!;
    await stand({ attributes: 'view="list" open-depth="all"', around: place.around, data: large });
    await org().reveal('u500');
    row('u500').focus({ preventScroll: true });
    await atRest();
    const at = scroller().scrollTop;
    for (const top of [at + 3_000, at, at - 3_000, at, 0, at]) {
      scroller().scrollTop = top;
      await atRest();
      expect(focused()).to.equal('u500');
    }
  });

  it('End and Home go to its very ends', async () => {
    const place = places[1]!;
    await stand({ attributes: 'view="list" open-depth="all"', around: place.around, data: large });
    row('u0').focus();
    await sendKeys({ press: 'End' });
    await atRest();
    expect(focused()).to.equal('u11110');
    expect(isSome(both(boxOf(row('u11110')), seen(place, '.list')))).to.equal(true);
    await sendKeys({ press: 'Home' });
    await atRest();
    expect(focused()).to.equal('u0');
    expect(isSome(both(boxOf(row('u0')), seen(place, '.list')))).to.equal(true);
  });

  it('is taken off the page and put back: it still follows the scrolling', async () => {
    const place = places[1]!;
    await stand({ attributes: 'view="list" open-depth="all"', around: place.around, data: large });
    const element = org();
    element.remove();
    await element.updateComplete;
    scroller().append(element);
    await atRest();
    place.scroll(0.5);
    await atRest();
    expectNoHole(place);
  });

  it('is moved from one scroller to another: it follows the one it is in', async () => {
    const place = places[1]!;
    await stand({
      attributes: 'view="list" open-depth="all"',
      around: `<div style="height: 300px; overflow: auto">{}</div>${place.around.replace('{}', '')}`,
      data: large,
    });
    scroller().append(org());
    await atRest();
    place.scroll(0.5);
    await atRest();
    expectNoHole(place);
  });

  it('gets a scroller later, by the page’s style: it follows it', async () => {
    const place = places[1]!;
    await stand({
      attributes: 'view="list" open-depth="all"',
      around: '<div id="scroller">{}</div>',
      data: large,
    });
    scroller().style.cssText = 'height: 400px; overflow: auto';
    await atRest();
    place.scroll(0.5);
    await atRest();
    expectNoHole(place);
  });

  it('closes far down, and nothing is blank', async () => {
    const place = places[1]!;
    await stand({ attributes: 'view="list" open-depth="all"', around: place.around, data: large });
    place.scroll(0.9);
    await atRest();
    org().collapseAll();
    await atRest();
    expect(ids()).to.have.length(11);
    expectNoHole(place);
    org().expandAll();
    await atRest();
    expectNoHole(place);
  });

  it('turns into a small one and back while scrolled far down', async () => {
    const place = places[1]!;
    await stand({ attributes: 'view="list" open-depth="all"', around: place.around, data: large });
    place.scroll(0.9);
    await atRest();
    org().data = community;
    await atRest();
    expect(rows()).to.have.length(45);
    org().data = large;
    await atRest();
    expectNoHole(place);
  });

  async function standNarrow(): Promise<Place> {
    const place = places[1]!;
    await stand({
      attributes: 'view="list" open-depth="all"',
      around: place.around,
      data: large,
      width: 320,
    });
    return place;
  }

  it('becomes wider and narrower, and grows with the place: rows are measured anew', async () => {
    const place = await standNarrow();
    place.scroll(0.5);
    for (const width of [600, 320]) {
      org().parentElement!.parentElement!.style.width = `${width}px`;
      await atRest();
      expectNoHole(place);
    }
    org().setAttribute('data-qs-theme', 'elder');
    await atRest();
    expectNoHole(place);
    place.scroll(1);
    await atRest();
    place.scroll(1);
    await atRest();
    expect(ids()).to.include('u11110');
    expectNoHole(place);
  });

  it('comes to rest within a few frames, however far it is scrolled', async () => {
    const place = await standNarrow();
    // What was measured at one width is wrong at the other: rows of both are known.
    for (const width of [320, 600, 320])
      for (const part of [0.5, 1, 0.3, 0.8]) {
        org().parentElement!.parentElement!.style.width = `${width}px`;
        place.scroll(part);
        expect(await framesToRest(org()), `${width} px, ${part}`).to.be.below(30);
        expectNoHole(place);
      }
  });

  it('hidden at first, is there when it is shown', async () => {
    const place = places[1]!;
    await stand({ attributes: 'view="list" open-depth="all" hidden', around: place.around, data: large });
    org().style.display = 'none';
    await atRest();
    org().hidden = false;
    org().style.display = '';
    await atRest();
    expectNoHole(place);
    place.scroll(0.5);
    await atRest();
    expectNoHole(place);
  });
});

describe('100,000 units', function () {
  this.timeout(120_000);
  afterEach(() => {
    clear();
    scrollTo(0, 0);
  });

  for (const view of views)
    it(`as a ${view}: open, scrolled, closed, revealed, and light at every moment`, async () => {
      const place = places[1]!;
      await stand({ attributes: `view="${view}" open-depth="all"`, around: place.around, data: huge });
      for (const part of [0, 0.5, 1]) {
        place.scroll(part);
        const canvas = org().renderRoot.querySelector('.canvas');
        if (canvas) canvas.scrollLeft = (canvas.scrollWidth - canvas.clientWidth) * part;
        await atRest();
        expect(inPage()).to.be.below(1_500);
        expect(rows()).not.to.have.length(0);
        expectTruth(org(), 100_000);
      }
      org().collapseAll();
      await atRest();
      expect(rows()).to.have.length(11);
      expect(await org().reveal('u99999')).to.equal(true);
      await atRest();
      expect(ids()).to.include('u99999');
      expect(inPage()).to.be.below(1_500);
    });
});

describe('A drawing of 11,111 units', () => {
  afterEach(() => {
    clear();
    scrollTo(0, 0);
  });

  const canvas = (): HTMLElement => org().renderRoot.querySelector<HTMLElement>('.canvas')!;

  /** Every card whose place can be seen is in the page, where it belongs. */
  function expectNoCardMissing(place: Place): void {
    const drawing = org().renderRoot.querySelector<HTMLElement>('.drawing')!;
    const view = both(seen(place, '.drawing'), boxOf(canvas()));
    expect(isSome(view), 'some of the drawing can be seen').to.equal(true);
    const state = new TreeState();
    const model = state.read(large, 'zh-CN')!;
    state.openTo(Infinity);
    const style = getComputedStyle(canvas());
    const width = canvas().clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const layout = new TreeDrawing().layOut(
      {
        state,
        model,
        words: state.words!,
        mark: (text) => text,
        found: undefined,
        headingLevel: 2,
        renderCard: null,
        detailInPlace: false,
        rowRoom: 30,
        toggle: () => undefined,
        press: null,
        isFolding: true,
        isPaged: false,
      },
      { em: 16, touch: 44, width, orientation: 'top' },
    );
    expect(Math.abs(layout.width - drawing.offsetWidth), 'the same drawing').to.be.below(2);
    const [top, end, bottom] = ['top', 'end', 'bottom'].map((edge) =>
      boxOf(drawing.querySelector(`[data-edge=${edge}]`)!),
    );
    const at = (x: number, y: number) => ({
      x:
        top!.left +
        ((end!.left - top!.left) * x) / layout.width +
        ((bottom!.left - top!.left) * y) / layout.height,
      y:
        top!.top +
        ((end!.top - top!.top) * x) / layout.width +
        ((bottom!.top - top!.top) * y) / layout.height,
    });
    const present = new Set(ids());
    let inSight = 0;
    for (const { node, x, y, width: wide, height } of layout.places) {
      const middle = at(x + wide / 2, y + height / 2);
      if (middle.x < view.left || middle.x > view.right || middle.y < view.top || middle.y > view.bottom)
        continue;
      inSight++;
      expect(present.has(node.id), `${node.id} is in sight`).to.equal(true);
      const box = boxOf(row(node.id));
      expect(
        middle.x > box.left && middle.x < box.right && middle.y > box.top && middle.y < box.bottom,
        node.id,
      ).to.equal(true);
    }
    expect(inSight, 'cards in sight').to.be.above(0);
  }

  for (const place of places)
    it(`${place.name}: every card that can be seen is there, and little else`, async () => {
      const attributes = `view="tree" open-depth="all" ${place.attributes ?? ''}`;
      await stand({ attributes, around: place.around, data: large, width: 700 });
      const drawing = org().renderRoot.querySelector('.drawing')!;
      drawing.scrollIntoView({ block: 'start' });
      for (const across of [0, 0.5, 0.77, 1, 0]) {
        canvas().scrollLeft = (canvas().scrollWidth - canvas().clientWidth) * across;
        await atRest();
        // The leaves fill the lowest part; the root stands alone in the middle.
        drawing.querySelector('[data-edge=bottom]')!.scrollIntoView({ block: 'end', inline: 'nearest' });
        canvas().scrollLeft = (canvas().scrollWidth - canvas().clientWidth) * across;
        await atRest();
        expectNoCardMissing(place);
        expect(inPage(), `elements at ${across}`).to.be.below(1_500);
        expectTruth(org(), 11_111);
      }
    });

  it('brings a unit far away to sight', async () => {
    await stand({ attributes: 'view="tree" open-depth="2"', data: large, width: 900 });
    org().expandAll();
    for (const id of ['u11110', 'u6000', 'u1']) {
      expect(await org().reveal(id)).to.equal(true);
      await atRest();
      expect(isSome(both(boxOf(row(id)), seen(places[0]!, '.canvas'))), `${id} in sight`).to.equal(true);
    }
  });

  it('keeps the focus on a card that is scrolled away', async () => {
    await stand({ attributes: 'view="tree" open-depth="all"', data: large, width: 900 });
    await org().reveal('u0');
    row('u0').focus({ preventScroll: true });
    await atRest();
    const element = row('u0');
    canvas().scrollLeft = 0;
    await atRest();
    expect(focused()).to.equal('u0');
    expect(row('u0') === element).to.equal(true);
    await sendKeys({ press: 'ArrowRight' });
    await atRest();
    expect(focused()).to.equal('u1');
    expect(isSome(both(boxOf(row('u1')), seen(places[0]!, '.canvas')))).to.equal(true);
  });

  it('is taken off the page and put back: it still follows the scrolling', async () => {
    await stand({ attributes: 'view="tree" open-depth="all"', data: large, width: 900 });
    const element = org();
    const home = element.parentElement!;
    element.remove();
    await element.updateComplete;
    home.append(element);
    await atRest();
    canvas().scrollLeft = canvas().scrollWidth / 3;
    org()
      .renderRoot.querySelector('.drawing [data-edge=bottom]')!
      .scrollIntoView({ block: 'end', inline: 'nearest' });
    await atRest();
    expectNoCardMissing(places[0]!);
  });
});
