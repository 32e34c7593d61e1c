/** Two fingers on the drawing: they zoom and pan it; one finger is the page's. */
import { expect } from '@esm-bundle/chai';
// The element fetches it after its picture, and no test may be sooner.
import '../../src/gestures/zoom-controller.js';
import { atRest, clear, org, row, stand } from '../elements/org-tree/stage.js';
import type { Point } from '../../src/gestures/axes.js';
import { touch, type Finger } from './fingers.js';

/** Ancestors that turn or shrink the element, in a page with room to scroll in every direction. */
const grounds = {
  'a plain page': 'none',
  'a page at half size': 'scale(0.5)',
  'a page turned for a portrait panel': 'rotate(90deg)',
  'both at once': 'rotate(-90deg) scale(0.5)',
};

async function drawing(transform = 'none'): Promise<void> {
  await stand({
    attributes: 'view="tree" tools="zoom" open-depth="all"',
    width: 4000,
    around: `<div style="height: 4000px; padding: 2000px; box-sizing: border-box">
      <div style="width: 600px; transform-origin: 0 0; transform: ${transform}">{}</div>
    </div>`,
  });
  row('b06').querySelector('.face')!.scrollIntoView({ block: 'center', inline: 'center' });
  await atRest();
}

const face = (id = 'b06'): DOMRect => row(id).querySelector('.face')!.getBoundingClientRect();

function middle({ left, top, width, height }: DOMRect = face()): Point {
  return { x: left + width / 2, y: top + height / 2 };
}

/** The scale that the tools tell, in percent. */
const scale = (): number =>
  Number.parseInt(
    Array.from(org().renderRoot.querySelectorAll('.tool'), (each) => each.textContent.trim()).find((text) =>
      /^\d+%$/.test(text),
    )!,
    10,
  );

/** Two fingers on the drawing that hold `at` between them, `apart` px from one another and aslant. */
function pair(at: Point, apart: number): Finger[] {
  const [dx, dy] = [(apart / 2) * 0.8, (apart / 2) * 0.6];
  const target = org().renderRoot.querySelector('.drawing')!;
  return [
    { target, x: at.x - dx, y: at.y - dy },
    { target, x: at.x + dx, y: at.y + dy },
  ];
}

/** Two fingers come down and go along those grips, one event each. @returns whether every move was kept from the browser */
async function pinch(...grips: readonly (readonly [Point, number])[]): Promise<boolean> {
  touch('touchstart', pair(...grips[0]!));
  let isKept = true;
  for (const grip of grips.slice(1)) {
    isKept = !touch('touchmove', pair(...grip)) && isKept;
    await org().updateComplete;
  }
  await atRest();
  return isKept;
}

const end = (): boolean => touch('touchend', [], org().renderRoot.querySelector('.drawing')!);

const moved = ({ x, y }: Point, right: number, down: number): Point => ({ x: x + right, y: y + down });

function expectNear(is: Point, wanted: Point): void {
  // A scroller stands on whole px; in a page at half size, on half ones.
  expect(Math.abs(is.x - wanted.x), `${is.x} across, not ${wanted.x}`).to.be.below(1.1);
  expect(Math.abs(is.y - wanted.y), `${is.y} down, not ${wanted.y}`).to.be.below(1.1);
}

describe('Two fingers', () => {
  afterEach(() => {
    clear();
    scrollTo(0, 0);
  });

  for (const [where, transform] of Object.entries(grounds)) {
    describe(`in ${where}`, () => {
      it('spread, zoom in, and what is between them stays there', async () => {
        await drawing(transform);
        const { width, height } = face();
        const at = middle();
        expect(await pinch([at, 80], [at, 110], [at, 160])).to.equal(true);
        expect(scale()).to.equal(200);
        expect(face().width / width).to.be.closeTo(2, 0.01);
        expect(face().height / height).to.be.closeTo(2, 0.01);
        expectNear(middle(), at);
      });

      it('close, zoom out again, about another point', async () => {
        await drawing(transform);
        const at = middle();
        await pinch([at, 80], [at, 160]);
        end();
        const corner = { x: face().left + 5, y: face().top + 5 };
        await pinch([corner, 160], [corner, 120], [corner, 100]);
        expect(scale()).to.equal(125);
        expectNear({ x: face().left + (5 * 100) / 160, y: face().top + (5 * 100) / 160 }, corner);
      });

      it('that go together pan, along and across', async () => {
        await drawing(transform);
        const at = middle();
        const steps = [5, 12, 20, 31].map((px): [Point, number] => [moved(at, px, -px), 80]);
        expect(await pinch([at, 80], ...steps)).to.equal(true);
        expect(scale()).to.equal(100);
        expectNear(middle(), moved(at, 31, -31));
      });

      it('that go and spread at once do both', async () => {
        await drawing(transform);
        const at = middle();
        await pinch([at, 80], [moved(at, -10, 10), 100], [moved(at, -20, 25), 120]);
        expect(scale()).to.equal(150);
        expectNear(middle(), moved(at, -20, 25));
      });
    });
  }

  it('zoom to three times at most and a twentieth at least', async () => {
    await drawing();
    const at = middle();
    await pinch([at, 10], [at, 500]);
    expect(scale()).to.equal(300);
    expectNear(middle(), at);
    await pinch([at, 500], [at, 1]);
    expect(scale()).to.equal(5);
  });

  it('pan on where the zoom has come to its end', async () => {
    await drawing();
    const at = middle();
    await pinch([at, 10], [at, 500], [moved(at, 30, 20), 600]);
    expect(scale()).to.equal(300);
    expectNear(middle(), moved(at, 30, 20));
  });

  it('move by many small steps without losing any', async () => {
    await drawing('scale(0.5)');
    const at = middle();
    const steps = Array.from({ length: 40 }, (_, i): [Point, number] => [moved(at, (i + 1) / 4, 0), 80]);
    await pinch([at, 80], ...steps);
    expectNear(middle(), moved(at, 10, 0));
  });

  it('are let go by cancel, by the end of one and by a third', async () => {
    await drawing();
    const at = middle();
    const [a, b] = pair(at, 80);
    const third = { ...a!, x: at.x, y: at.y + 50 };
    for (const [type, fingers] of [
      ['touchcancel', []],
      ['touchend', [a!]],
      ['touchstart', [a!, b!, third]],
    ] as const) {
      touch('touchstart', [a!, b!]);
      touch(type, fingers, a!.target);
      // The two that are left would have to come down anew.
      expect(touch('touchmove', pair(at, 160)), type).to.equal(true);
      await atRest();
      expect(scale(), type).to.equal(100);
    }
    expect(touch('touchmove', [...pair(at, 160), third]), 'three').to.equal(true);
    expect(await pinch([at, 80], [at, 120]), 'two that come down anew').to.equal(true);
    expect(scale()).to.equal(150);
  });

  it('of which one is elsewhere on the screen are one', async () => {
    await drawing();
    const at = middle();
    const [a, b] = pair(at, 80);
    const elsewhere = { ...b!, target: document.body };
    touch('touchstart', [a!, elsewhere]);
    expect(touch('touchmove', [{ ...a!, x: a!.x - 40 }, elsewhere])).to.equal(true);
    await atRest();
    expect(scale()).to.equal(100);
    // … and it does not make three of two.
    touch('touchstart', [a!, b!, elsewhere]);
    expect(touch('touchmove', [...pair(at, 160), elsewhere])).to.equal(false);
    await atRest();
    expect(scale()).to.equal(200);
  });

  it('are felt on a card and still when the element has been moved in the page', async () => {
    await drawing();
    const element = org();
    const home = element.parentElement!;
    element.remove();
    await new Promise((done) => setTimeout(done));
    home.append(element);
    await atRest();
    const at = middle();
    const onCard = (apart: number): Finger[] =>
      pair(at, apart).map((each) => ({ ...each, target: row('b06').querySelector('.unit')! }));
    touch('touchstart', onCard(80));
    touch('touchmove', onCard(120));
    await atRest();
    expect(scale()).to.equal(150);
  });

  it('on an element that leaves the page are forgotten', async () => {
    await drawing();
    const at = middle();
    const element = org();
    const home = element.parentElement!;
    touch('touchstart', pair(at, 80));
    element.remove();
    await new Promise((done) => setTimeout(done));
    home.append(element);
    await atRest();
    expect(touch('touchmove', pair(at, 160))).to.equal(true);
    await atRest();
    expect(scale()).to.equal(100);
  });
});

describe('One finger', () => {
  afterEach(clear);

  it('is never kept from the browser, alone or left over: the page scrolls', async () => {
    await drawing();
    const at = middle();
    const [a, b] = pair(at, 80);
    const canvas = org().renderRoot.querySelector('.canvas')!;
    const before = canvas.scrollLeft;
    const one = (x: number): Finger[] => [{ ...a!, x }];
    expect(touch('touchstart', one(at.x))).to.equal(true);
    expect(touch('touchmove', one(at.x + 50))).to.equal(true);
    expect(touch('touchstart', [a!, b!]), 'the second comes down').to.equal(true);
    expect(touch('touchend', [a!])).to.equal(true);
    expect(touch('touchmove', one(at.x - 50))).to.equal(true);
    expect(touch('touchend', [], a!.target)).to.equal(true);
    await atRest();
    expect(scale()).to.equal(100);
    expect(canvas.scrollLeft).to.equal(before);
  });

  it('may scroll the drawing both ways by itself, and the browser does not zoom the page on it', async () => {
    await drawing();
    expect(getComputedStyle(org().renderRoot.querySelector('.canvas')!).touchAction).to.equal('pan-x pan-y');
  });
});
