import { expect } from '@esm-bundle/chai';
import '../../../src/define.js';
import type { QsKiosk } from '../../../src/elements/kiosk/index.js';
import { pause, until } from '../../fixtures/page.js';
import { clear, inState, key, kiosk, part, press, restoreClock, seconds, three, touch } from './kiosk.js';

/** What has the focus: an id in a scene, or what stands in the kiosk's own root. */
function focus(element: QsKiosk): string {
  const inner = element.shadowRoot!.activeElement as HTMLElement | null;
  const { act, exhibit } = inner?.dataset ?? {};
  return (
    document.activeElement!.id || act || exhibit || inner?.className || document.activeElement!.localName
  );
}

async function atHome(): Promise<QsKiosk> {
  const element = await kiosk(three);
  touch(element);
  await element.updateComplete;
  key('0', document.body);
  await element.updateComplete;
  await pause(0);
  expect(focus(element)).to.equal('0');
  return element;
}

const said = (element: QsKiosk): string => part(element, '[data-told]')!.textContent.trim();

const settled = async (element: QsKiosk): Promise<void> => {
  await element.updateComplete;
  await pause(50);
};

describe('The focus in a kiosk', () => {
  afterEach(() => {
    clear();
    restoreClock();
  });

  it('goes into the exhibit that is chosen, whose name is said', async () => {
    const element = await atHome();
    key('ArrowRight');
    expect(focus(element)).to.equal('1');
    (element.shadowRoot!.activeElement as HTMLElement).click();
    await settled(element);
    expect(focus(element)).to.equal('in-b');
    expect(said(element)).to.equal('乙');
    key('3');
    await settled(element);
    expect(focus(element), 'to the bar, where it has no control').to.equal('home');
    expect(said(element)).to.equal('丙');
    press(element, 'home');
    await settled(element);
    expect(focus(element)).to.equal('2');
    press(element, 'back');
    await settled(element);
    expect(focus(element)).to.equal('home');
    expect(said(element)).to.equal('丙');
  });

  it('does not go into a field at a finger’s choice, which would bring up a keyboard', async () => {
    const element = await atHome();
    element.querySelector('#in-a')!.outerHTML = '<input id="in-a" />';
    const exhibit = element.shadowRoot!.activeElement!;
    exhibit.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    await settled(element);
    expect(focus(element)).to.equal('home');
    expect(said(element)).to.equal('甲');
  });

  it('goes to the question that takes its place, and back with the answer', async () => {
    const element = await atHome();
    key('ArrowRight');
    await seconds(61);
    await inState(element, 'warning');
    await settled(element);
    expect(focus(element)).to.contain('go');
    expect(key('ArrowLeft')).to.be.true;
    await settled(element);
    expect([element.state, focus(element)]).to.deep.equal(['browse', '1']);
    expect(key('ArrowLeft')).to.be.true;
    expect(focus(element)).to.equal('0');
    element.querySelector<HTMLElement>('#in-a')!.focus();
    await seconds(61);
    await inState(element, 'warning');
    await settled(element);
    expect(focus(element), 'what is not replaced keeps it').to.equal('in-a');
    await seconds(21);
    await inState(element, 'attract');
    await settled(element);
    expect(focus(element)).to.equal('body');
    touch(element);
    await settled(element);
    expect(focus(element), 'nothing is kept of the visitor before').to.equal('body');
  });

  it('goes to the caretaker’s page, and on among its controls', async () => {
    const element = await atHome();
    key('m', undefined, { ctrlKey: true, altKey: true });
    await until(
      () => focus(element) === 'status',
      () => focus(element),
    );
    expect(key('ArrowDown')).to.be.true;
    expect(focus(element)).to.contain('btn');
    const first = element.shadowRoot!.activeElement!;
    key('ArrowRight');
    key('ArrowRight');
    expect(element.shadowRoot!.activeElement === first).to.be.false;
    expect(part(element, '.status')!.contains(element.shadowRoot!.activeElement)).to.be.true;
    expect(key('Escape')).to.be.true;
    await settled(element);
    expect([element.state, part(element, '.status')]).to.deep.equal(['attract', null]);
  });

  it('in a shadow root of the page, too, nothing has the focus after a visit: the next key wakes', async () => {
    const element = await kiosk(three);
    const root = element
      .parentElement!.appendChild(document.createElement('div'))
      .attachShadow({ mode: 'open' });
    root.append(element);
    await settled(element);
    touch(element);
    await settled(element);
    part(element, '.plinth button')!.focus();
    await seconds(61);
    await inState(element, 'warning');
    await settled(element);
    expect(element.shadowRoot!.activeElement?.closest('.plinth') !== null, 'the question').to.be.true;
    await seconds(21);
    await inState(element, 'attract');
    await settled(element);
    expect(element.shadowRoot!.activeElement === null).to.be.true;
  });

  it('is asked for once in a voice, with the seconds that are left and a blank between the sentences', async () => {
    const element = await kiosk(three, 'lang="en"');
    touch(element);
    await seconds(61);
    await inState(element, 'warning');
    await settled(element);
    expect(said(element)).to.match(
      /^Still looking\? In (20|19) seconds the screen begins anew for the next visitor\.$/,
    );
  });

  it('goes down to the control below what has it, also from a shadow root', async () => {
    const element = await kiosk('<div id="a" data-label="甲"></div><div id="b" data-label="乙">二</div>');
    const scene = element.querySelector<HTMLElement>('#a')!;
    scene.attachShadow({ mode: 'open' }).innerHTML =
      '<div style="position:relative"><button id="left">左</button><button id="right" style="position:absolute;right:0;width:60px">右</button></div>';
    touch(element);
    await settled(element);
    const acts = ['left', 'right'].map((id) => {
      scene.shadowRoot!.getElementById(id)!.focus();
      expect(key('ArrowDown')).to.equal(true);
      return focus(element);
    });
    expect(acts).to.deep.equal(['home', 'theme']);
  });
});
