/** A mouse that drags the drawing, by real mouse events of the engine. */
import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
// The element fetches it after its picture, and no test may be sooner.
import '../../src/gestures/zoom-controller.js';
import { atRest, clear, org, row, stand } from '../elements/org-tree/stage.js';
import { touch } from './fingers.js';

const canvas = (): HTMLElement => org().renderRoot.querySelector<HTMLElement>('.canvas')!;
const face = (): HTMLElement => row('b06').querySelector<HTMLElement>('.face')!;

/** Takes hold of a board. @returns where that was */
async function grab(transform = 'none'): Promise<{ x: number; y: number }> {
  await stand({
    attributes: 'view="tree" open-depth="all"',
    around: `<div style="transform-origin: 0 0; transform: ${transform}">{}</div>`,
  });
  face().scrollIntoView({ block: 'center', inline: 'center' });
  await atRest();
  const { left, top } = face().getBoundingClientRect();
  const at = { x: Math.round(left) + 10, y: Math.round(top) + 10 };
  await sendMouse({ type: 'move', position: [at.x, at.y] });
  await sendMouse({ type: 'down' });
  return at;
}

const moveTo = (x: number, y: number): Promise<void> => sendMouse({ type: 'move', position: [x, y] });

describe('A mouse', () => {
  afterEach(async () => {
    await resetMouse();
    clear();
  });

  it('keeps hold of the very point it took, also by small steps in a page at twice its size', async () => {
    const { x, y } = await grab('scale(2)');
    const before = face().getBoundingClientRect().left;
    for (const step of [3, 6, 7, 8, 9, 10, 11]) await moveTo(x - step, y);
    expect(face().getBoundingClientRect().left).to.be.closeTo(before - 11, 2.1);
    await sendMouse({ type: 'up' });
    expect(org().selected).to.equal(null);
  });

  it('drags down what scrolls there, not the page around it', async () => {
    await stand({
      attributes: 'view="tree" open-depth="all" orientation="left" style="height: 400px"',
      around: '<div style="padding: 0 0 3000px">{}</div>',
    });
    const scroller = org().renderRoot.querySelector<HTMLElement>('.qs')!;
    scrollTo(0, 0);
    scroller.scrollTop = 300;
    await atRest();
    const { left, top } = scroller.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 60, Math.round(top) + 300] });
    await sendMouse({ type: 'down' });
    for (const step of [10, 50, 100]) await moveTo(Math.round(left) + 60, Math.round(top) + 300 - step);
    await sendMouse({ type: 'up' });
    expect(scroller.scrollTop).to.be.closeTo(400, 2);
    expect(scrollY).to.equal(0);
  });

  it('that drags in a control of a host’s own card drags nothing else', async () => {
    await stand({ attributes: 'view="tree" open-depth="all"' });
    org().renderCard = (unit) => (unit.id === 'b06' ? html`<input type="range" />` : null);
    await atRest();
    face().scrollIntoView({ block: 'center', inline: 'center' });
    await atRest();
    const before = canvas().scrollLeft;
    const { left, top, height } = face().querySelector('input')!.getBoundingClientRect();
    const [x, y] = [Math.round(left + 10), Math.round(top + height / 2)];
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await moveTo(x - 40, y);
    await sendMouse({ type: 'up' });
    expect(canvas().scrollLeft).to.equal(before);
  });

  it('that trembles while it presses chooses', async () => {
    const { x, y } = await grab();
    const before = canvas().scrollLeft;
    await moveTo(x + 3, y + 2);
    await sendMouse({ type: 'up' });
    expect(canvas().scrollLeft).to.equal(before);
    expect(org().selected).to.equal('b06');
  });

  it('goes on while fingers come and go', async () => {
    const { x, y } = await grab();
    const before = canvas().scrollLeft;
    await moveTo(x - 20, y);
    touch('touchstart', [{ target: face(), x, y }]);
    touch('touchend', [], face());
    await moveTo(x - 40, y);
    expect(canvas().scrollLeft).to.be.closeTo(before + 40, 1.1);
    await sendMouse({ type: 'up' });
  });

  it('whose drag was taken away, without a click at its end, may choose next', async () => {
    const { x, y } = await grab();
    await moveTo(x - 40, y);
    canvas().dispatchEvent(new PointerEvent('pointercancel', { pointerType: 'mouse' }));
    face().click();
    expect(org().selected).to.equal('b06');
    await sendMouse({ type: 'up' });
  });
});
