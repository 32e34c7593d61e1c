import { expect } from '@esm-bundle/chai';
import '../../../src/define.js';
import type { KioskStatus, QsKiosk } from '../../../src/elements/kiosk/index.js';
import { atRest, organisation, pause, until } from '../../fixtures/page.js';
import { board, team } from '../leaderboard/board.js';
import {
  clear,
  inState,
  key,
  kiosk,
  part,
  press,
  restoreClock,
  seconds,
  shown,
  three,
  touch,
  untilShown,
} from './kiosk.js';

/** Paints one button, and another one in its place when it has been seen. */
class LateForm extends HTMLElement {
  updateComplete: Promise<unknown> = Promise.resolve();

  connectedCallback(): void {
    this.innerHTML = '<button>first</button>';
  }

  override focus(): void {
    this.querySelector('button')!.focus();
    if (this.textContent === 'first')
      this.updateComplete = pause(20).then(() => (this.innerHTML = '<button>second</button>'));
  }
}
customElements.define('late-form', LateForm);

describe('A visit', () => {
  afterEach(() => {
    clear();
    restoreClock();
  });

  it('begins with a touch that activates nothing beneath', async () => {
    const element = await kiosk(three);
    expect(element.getAttribute('state')).to.equal('attract');
    let pressed = 0;
    element.querySelector('#in-a')!.addEventListener('click', () => pressed++);
    const told: string[] = [];
    document.addEventListener(
      'qs-kiosk-state',
      (event) => told.push((event as unknown as { state: string }).state),
      {
        once: true,
      },
    );
    const taken = touch(element.querySelector('#in-a')!);
    expect(taken).to.deep.equal(['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click']);
    expect(pressed).to.equal(0);
    expect(element.getAttribute('state')).to.equal('browse');
    expect(told).to.deep.equal(['browse']);
    touch(element.querySelector('#in-a')!);
    expect(pressed, 'the second touch is the visitor’s own').to.equal(1);
  });

  it('keeps the focus in a scene that paints another form once it is seen', async () => {
    const element = await kiosk('<div id="a"><button>一</button></div><late-form id="b"></late-form>');
    touch(element.querySelector('#a')!);
    key('2');
    await until(
      () => document.activeElement?.textContent === 'second',
      () => String(document.activeElement?.outerHTML),
    );
  });

  for (const place of ['kiosk', 'hall'])
    it(`finds the controls of a scene, which at rest gave their room to what is shown: ${place}`, async () => {
      const element = await kiosk('<qs-leaderboard id="a"></qs-leaderboard>', `data-qs-place="${place}"`);
      element.style.cssText = 'width:1080px;height:1500px';
      const scene = element.querySelector('qs-leaderboard')!;
      scene.data = board({
        entries: Array.from({ length: 20 }, (_, i) => team(`t${i}`, 900 - i)),
      });
      const inner = (selector: string): number => scene.shadowRoot!.querySelectorAll(selector).length;
      const settled = async (): Promise<void> => {
        await element.updateComplete;
        await atRest(scene);
      };
      await settled();
      expect(inner('.page-room .row, .page-room tr'), 'rows').to.be.above(0);
      expect(inner('.views button, .pager button')).to.equal(0);
      const rows = inner('[data-id]');
      touch(scene);
      await settled();
      expect(element.state).to.equal('browse');
      expect(inner('.views button')).to.be.above(0);
      expect(inner('[data-id]')).to.be.at.most(place === 'kiosk' ? rows - 1 : rows);
      press(element, 'home');
      await settled();
      expect(
        inner('.views button, .pager button'),
        'who chooses an exhibit presses nothing in this one',
      ).to.equal(0);
      press(element, 'back');
      await settled();
      expect(inner('.views button')).to.be.above(0);
      element.reset();
      await settled();
      expect(inner('.views button, .pager button')).to.equal(0);
      expect(inner('[data-id]')).to.equal(rows);
    });

  it('begins with a key that does nothing else, held however long', async () => {
    const element = await kiosk(three);
    let heard = 0;
    element.querySelector('#in-a')!.addEventListener('keydown', () => heard++);
    const button = element.querySelector<HTMLElement>('#in-a')!;
    button.focus();
    const init = { key: 'Enter', bubbles: true, composed: true, cancelable: true };
    button.dispatchEvent(new KeyboardEvent('keydown', init));
    button.dispatchEvent(new KeyboardEvent('keydown', { ...init, repeat: true }));
    button.dispatchEvent(new KeyboardEvent('keyup', init));
    expect(element.state).to.equal('browse');
    expect(heard).to.equal(0);
    button.dispatchEvent(new KeyboardEvent('keydown', init));
    expect(heard).to.equal(1);
  });

  it('is not begun by the pause control, which halts the loop at once', async () => {
    const element = await kiosk(three, 'dwell="2"');
    touch(part(element, '[data-pause]')!);
    await element.updateComplete;
    expect(element.state).to.equal('attract');
    expect(part(element, '[data-pause]')!.textContent).to.contain('继续');
    await seconds(4);
    expect(shown(element)).to.equal('a');
    touch(part(element, '[data-pause]')!);
    await seconds(4);
    expect(shown(element)).not.to.equal('a');
  });

  it('is begun by any key but Enter on the pause control, which keeps no focus from a finger', async () => {
    const element = await kiosk(three);
    const button = part(element, '[data-pause]')!;
    button.focus();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    expect(element.shadowRoot!.activeElement === null, 'no focus').to.be.true;
    button.focus();
    expect(key('Enter', element), 'its own').to.be.false;
    expect(element.state).to.equal('attract');
    expect(key('ArrowLeft', element)).to.be.true;
    expect(element.state).to.equal('browse');
  });

  it('fills the screen when the finger is lifted, too: only then a browser lets it', async () => {
    const root = document.documentElement as Partial<HTMLElement>;
    const asked: string[] = [];
    let now = '';
    root.requestFullscreen = () => (asked.push(now), Promise.resolve());
    try {
      const element = await kiosk(three, 'full-screen');
      for (now of ['pointerdown', 'pointerup', 'touchend'])
        element.dispatchEvent(new PointerEvent(now, { bubbles: true, composed: true, cancelable: true }));
    } finally {
      delete root.requestFullscreen;
    }
    expect(asked).to.deep.equal(['pointerdown', 'pointerup', 'touchend']);
  });

  it('chooses among all the languages of the switch, in their order', async () => {
    const element = await kiosk(three, 'lang="zh-CN" languages="zh-CN en zh-TW"');
    touch(element);
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) {
      await element.updateComplete;
      press(element, 'language');
      seen.push(element.lang);
    }
    expect(seen).to.deep.equal(['en', 'zh-TW', 'zh-CN']);
  });

  it('leaves no trace where the kiosk is moved meanwhile', async () => {
    const element = await kiosk('<div id="a"><input /></div>', 'lang="zh-CN"');
    touch(element);
    await element.updateComplete;
    press(element, 'language');
    element.querySelector('input')!.value = '张三';
    element.parentElement!.append(element);
    expect(element.state).to.equal('attract');
    expect([element.querySelector('input')!.value, element.lang]).to.deep.equal(['', 'zh-CN']);
  });

  it('is begun by a touch whose second finger activates nothing either', async () => {
    const element = await kiosk(three);
    const button = element.querySelector('#in-a')!;
    const send = (type: string, isPrimary: boolean): boolean =>
      button.dispatchEvent(
        new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, isPrimary }),
      );
    expect(send('pointerdown', true), 'it wakes').to.be.false;
    expect(send('pointerdown', false)).to.be.false;
    expect(send('pointerup', false)).to.be.false;
    expect(send('pointerup', true)).to.be.false;
    expect(touch(button), 'the next touch is the visitor’s own').to.deep.equal([]);
  });

  it('on one of two screens of a page gets the keys of a remote; a sleeping one does not wake', async () => {
    const element = await kiosk(three, '', (inner) => `${inner}<div id="other">${inner}</div>`);
    const other = document.querySelector<QsKiosk>('#other > qs-kiosk')!;
    other.style.cssText = element.style.cssText;
    await other.updateComplete;
    for (const [mine, theirs] of [
      [element, other],
      [other, element],
    ] as const) {
      touch(mine);
      await mine.updateComplete;
      expect(key('2', document.body)).to.be.true;
      expect([shown(mine).includes('b'), shown(theirs)]).to.deep.equal([true, 'a']);
      expect([mine.state, theirs.state]).to.deep.equal(['browse', 'attract']);
      mine.reset();
      await pause(700);
    }
    key('2', document.body);
    expect([element.state, other.state].sort(), 'where nobody is, it wakes one of them').to.deep.equal([
      'attract',
      'browse',
    ]);
  });

  it('ends with a question of 20 seconds that any touch answers, and activates nothing', async () => {
    const element = await kiosk(three, 'idle="30"');
    touch(element);
    await seconds(31);
    expect(element.state).to.equal('warning');
    await element.updateComplete;
    expect(part(element, '.ask')!.textContent).to.contain('还要继续看吗').and.to.contain('已有30秒');
    let pressed = 0;
    element.querySelector('#in-a')!.addEventListener('click', () => pressed++);
    touch(element.querySelector('#in-a')!);
    expect(element.state).to.equal('browse');
    expect(pressed).to.equal(0);
  });

  it('is asked, and the answer may be given anywhere on the page', async () => {
    const element = await kiosk(three, 'idle="30"');
    touch(element);
    await seconds(31);
    expect(element.state).to.equal('warning');
    const aside = document.createElement('input');
    element.before(aside);
    key('a', aside);
    expect(element.state).to.equal('browse');
    element.reset();
    key('a', aside);
    expect(element.state, 'it wakes nobody').to.equal('attract');
  });

  it('leaves no trace: scenes are reset, language, size and theme go back, the loop begins anew', async () => {
    const element = await kiosk(three, 'idle="30" lang="zh-CN" data-qs-theme="hall"');
    const done: string[] = [];
    for (const scene of Array.from(element.children))
      Object.assign(scene, {
        reset() {
          done.push(scene.id);
          if (scene.id === 'b') throw new Error('a scene that fails');
        },
      });
    touch(element);
    await element.updateComplete;
    press(element, 'language');
    press(element, 'size');
    press(element, 'theme');
    key('2', document.body);
    // The words of that language come over the network.
    await until(
      () => part(element, '[data-act="size"]')!.textContent.includes('now large'),
      () => part(element, '[data-act="size"]')!.textContent,
    );
    expect(shown(element)).to.contain('b');
    expect(element.lang).to.equal('en');
    expect(element.getAttribute('data-qs-theme')).to.equal('paper');
    expect(part(element, '.view')!.style.getPropertyValue('--qs-u')).to.match(/px$/);
    await seconds(31);
    expect(element.state).to.equal('warning');
    await seconds(21);
    expect(element.state).to.equal('attract');
    expect(done).to.deep.equal(['a', 'b', 'c']);
    await element.updateComplete;
    expect(element.lang).to.equal('zh-CN');
    expect(element.getAttribute('data-qs-theme')).to.equal('hall');
    expect(part(element, '.view')!.style.getPropertyValue('--qs-u')).to.equal('');
    await untilShown(element, 'a');
    expect(element.status().errors.scene, 'and what failed is told').to.equal(1);
  });

  it('takes attributes away again that the page did not have', async () => {
    const element = await kiosk(three);
    touch(element);
    await element.updateComplete;
    press(element, 'language');
    press(element, 'theme');
    await element.updateComplete;
    element.reset();
    expect(element.hasAttribute('lang')).to.be.false;
    expect(element.hasAttribute('data-qs-theme')).to.be.false;
    expect(element.state).to.equal('attract');
  });

  it('goes on while somebody moves, anywhere on the page', async () => {
    const element = await kiosk(three, 'idle="30"');
    touch(element);
    await seconds(20);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await seconds(20);
    expect(element.state).to.equal('browse');
    element.dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true }));
    await seconds(20);
    expect(element.state).to.equal('browse');
  });
});

describe('A remote control', () => {
  afterEach(() => {
    clear();
    restoreClock();
  });

  it('reaches everything by arrows: the scene, the bar, and back', async () => {
    const element = await kiosk(three);
    expect(key('ArrowDown', document.body), 'the first only wakes').to.be.true;
    await element.updateComplete;
    key('ArrowDown', document.body);
    expect(document.activeElement?.id).to.equal('in-a');
    key('ArrowDown');
    const inBar = (): string | undefined =>
      (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['act'];
    expect(inBar()).to.be.a('string');
    const seen = new Set([inBar()]);
    for (let i = 0; i < 6; i++) {
      key('ArrowLeft');
      seen.add(inBar());
    }
    for (let i = 0; i < 6; i++) {
      key('ArrowRight');
      seen.add(inBar());
    }
    expect(Array.from(seen).sort()).to.deep.equal(['back', 'home', 'language', 'size', 'theme']);
    key('ArrowUp');
    expect(document.activeElement?.id).to.equal('in-a');
  });

  it('chooses an exhibit by its digit, and by the way home', async () => {
    const element = await kiosk(three);
    touch(element);
    await element.updateComplete;
    expect(key('3', document.body)).to.be.true;
    await untilShown(element, 'c');
    expect(key('9', document.body), 'there is no ninth').to.be.false;
    key('0', document.body);
    await until(
      () => element.shadowRoot!.activeElement?.getAttribute('aria-current') === 'true',
      () => String(element.shadowRoot!.activeElement?.outerHTML),
    );
    expect(part(element, '.exhibits')!.textContent.replace(/\s+/g, '')).to.equal('1甲2乙3丙');
    (element.shadowRoot!.querySelectorAll('.exhibit')[1] as HTMLElement).click();
    await untilShown(element, 'b');
  });

  it('goes back one step: what the scene has open, the exhibits, the loop', async () => {
    const element = await kiosk(three);
    touch(element);
    await element.updateComplete;
    let open = 1;
    element.querySelector('#a')!.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key !== 'Escape' || open === 0) return;
      open--;
      event.preventDefault();
    });
    press(element, 'back');
    expect(open).to.equal(0);
    expect(element.state).to.equal('browse');
    key('GoBack', document.body);
    await element.updateComplete;
    expect(part(element, '.exhibits')).not.to.be.null;
    key('Escape', document.body);
    expect(element.state).to.equal('attract');
  });

  it('leaves digits to who types', async () => {
    const element = await kiosk(`<div id="a"><input /></div><div id="b">乙</div>`);
    touch(element);
    await element.updateComplete;
    element.querySelector('input')!.focus();
    expect(key('2')).to.be.false;
    expect(shown(element)).to.equal('a');
  });

  it('halts the loop by its media key, without waking the screen', async () => {
    const element = await kiosk(three);
    key('MediaPlayPause', document.body);
    expect(element.state).to.equal('attract');
    await element.updateComplete;
    expect(part(element, '[data-pause]')!.textContent).to.contain('继续');
  });

  it('does not end a visit by its media key, which would leave the visitor’s traces', async () => {
    const element = await kiosk(three, 'lang="zh-CN"');
    touch(element);
    await element.updateComplete;
    press(element, 'language');
    expect(key('MediaPlayPause', document.body)).to.be.false;
    expect(element.state).to.equal('browse');
    element.reset();
    expect(element.lang).to.equal('zh-CN');
  });

  it('gets out of every field: by arrows where it has no use for them, by Back from all', async () => {
    const element = await kiosk(
      `<div id="a"><style>#a > * { display: block }</style><button id="top">一</button>
      <input type="checkbox" /><input type="range" /><input type="number" /><input type="radio" />
      <input type="text" value="张三" /><textarea>住址</textarea><select><option>一</option><option>二</option></select>
      <button id="end">二</button></div>`,
    );
    const field = async (name: string): Promise<HTMLInputElement> => {
      element.reset();
      touch(element);
      await element.updateComplete;
      const found = element.querySelector<HTMLInputElement>(name)!;
      found.focus();
      return found;
    };
    const box = await field('[type=checkbox]');
    expect(key('ArrowUp')).to.be.true;
    expect(document.activeElement!.id).to.equal('top');
    const line = await field('[type=text]');
    line.setSelectionRange(1, 1);
    expect(key('ArrowLeft') || key('ArrowRight') || key('Backspace') || key('2'), 'the text’s own').to.be
      .false;
    expect(document.activeElement).to.equal(line);
    expect(key('ArrowDown')).to.be.true;
    expect(document.activeElement!.id).to.equal('end');
    const area = await field('textarea');
    area.setSelectionRange(1, 1);
    expect(key('ArrowUp') || key('ArrowDown')).to.be.false;
    area.setSelectionRange(2, 2);
    expect(key('ArrowDown')).to.be.true;
    for (const name of ['[type=range]', '[type=number]', '[type=radio]', 'select']) {
      await field(name);
      expect(key('ArrowUp') || key('ArrowDown'), name).to.be.false;
    }
    for (const name of [
      '[type=text]',
      '[type=checkbox]',
      '[type=range]',
      '[type=number]',
      'textarea',
      'select',
    ])
      for (const back of ['GoBack', 'Escape', 'BrowserBack']) {
        await field(name);
        expect(key(back), `${back} in ${name}`).to.be.true;
        await element.updateComplete;
        expect(part(element, '.exhibits'), `${back} in ${name}`).not.to.be.null;
      }
    expect(box.checked).to.be.false;
  });

  it('goes back from the search of an element, and out of a dialog first', async () => {
    const element = await kiosk(
      '<qs-org-tree id="a" data-qs-place="kiosk"></qs-org-tree><div id="b"><dialog><input /></dialog></div>',
    );
    const tree = element.querySelector('qs-org-tree')!;
    tree.data = organisation('图', { people: [{ id: 'p', name: '甲' }] });
    touch(element);
    await until(
      () => tree.shadowRoot!.querySelector('#search') !== null,
      () => 'no search',
    );
    await element.updateComplete;
    tree.shadowRoot!.querySelector<HTMLElement>('#search')!.focus();
    expect(key('GoBack')).to.be.true;
    await element.updateComplete;
    expect(part(element, '.exhibits')).not.to.be.null;
    element.reveal('b');
    element.reset();
    touch(element);
    await element.updateComplete;
    element.reveal('b');
    const dialog = element.querySelector('dialog')!;
    dialog.showModal();
    element.querySelector('input')!.focus();
    expect(key('GoBack')).to.be.true;
    expect(dialog.open).to.be.false;
    await element.updateComplete;
    expect(part(element, '.exhibits'), 'one step').to.be.null;
  });
});

describe('The caretaker’s page', () => {
  afterEach(() => {
    clear();
    restoreClock();
  });

  it('opens by its keys, tells how the screen is, and goes back by itself', async () => {
    const element = await kiosk(
      '<qs-org-tree id="a"></qs-org-tree><div id="b">乙</div>',
      'idle="30" label="一号屏"',
    );
    const tree = element.querySelector('qs-org-tree')!;
    const told: string[] = [];
    // The first time it tells by itself.
    await pause(1_200);
    tree.src = '/test/status/404';
    element.addEventListener('qs-status', (event) => {
      const { status } = event as unknown as { status: KioskStatus };
      told.push(...status.documents.map(({ state }) => state));
    });
    await until(
      () => tree.state === 'unavailable',
      () => tree.state,
    );
    await until(
      () => told.includes('unavailable'),
      () => `told: ${told.join(' ')}`,
    );
    touch(element);
    key('m', document.body, { ctrlKey: true, altKey: true });
    await until(
      () => part(element, '.status') !== null,
      () => 'no page of the caretaker',
    );
    const page = part(element, '.status')!;
    expect(page.textContent).to.contain('一号屏').and.to.contain('取不到').and.to.contain('a: unavailable');
    expect(part(element, '.plinth')).to.be.null;
    await seconds(31);
    await element.updateComplete;
    expect(page.textContent).to.match(/(20|19|18)秒后回到展示/);
    await seconds(21);
    expect(element.state).to.equal('attract');
    await element.updateComplete;
    expect(part(element, '.status')).to.be.null;
  });

  it('opens by a long press in a corner and the PIN, and by no other number', async () => {
    const element = await kiosk(three, 'pin="27"');
    const { left, top } = element.getBoundingClientRect();
    const init = { bubbles: true, composed: true, clientX: left + 10, clientY: top + 10 };
    element.dispatchEvent(new PointerEvent('pointerdown', init));
    await pause(3_100);
    element.dispatchEvent(new PointerEvent('pointerup', init));
    await pause(900);
    await element.updateComplete;
    const type = (digits: string): void => {
      for (const digit of digits)
        Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('.pad button'))
          .find(({ textContent }) => textContent.trim() === digit)!
          .click();
    };
    type('72');
    await element.updateComplete;
    expect(part(element, '.dots')!.textContent).to.contain('口令不对');
    expect(part(element, '.status')).to.be.null;
    type('27');
    await element.updateComplete;
    expect(part(element, '.status')).not.to.be.null;
  });

  it('knows nothing of what a visitor has typed before', async () => {
    const element = await kiosk(three, 'pin="27"');
    const { left, top } = element.getBoundingClientRect();
    const init = { bubbles: true, composed: true, clientX: left + 10, clientY: top + 10 };
    const open = async (): Promise<void> => {
      element.dispatchEvent(new PointerEvent('pointerdown', init));
      await pause(3_100);
      element.dispatchEvent(new PointerEvent('pointerup', init));
      await pause(900);
      await element.updateComplete;
    };
    const dots = (): string => part(element, '.dots')!.textContent.trim();
    const type = async (digit: string): Promise<void> => {
      expect(element.shadowRoot!.activeElement?.className, 'a remote’s digits go there').to.contain('pin');
      part(element, '.pin')!.dispatchEvent(new KeyboardEvent('keydown', { key: digit }));
      await element.updateComplete;
    };
    await open();
    await type('5');
    expect(dots()).to.equal('●○');
    await open();
    expect(dots(), 'asked for again').to.equal('○○');
    await type('5');
    element.reset();
    await element.updateComplete;
    await open();
    expect(dots(), 'after the visitor').to.equal('○○');
    await type('2');
    await type('7');
    expect(part(element, '.status')).not.to.be.null;
  }).timeout(20_000);

  it('is not there without a PIN', async () => {
    const element = await kiosk(three);
    const { left, top } = element.getBoundingClientRect();
    element.dispatchEvent(
      new PointerEvent('pointerdown', {
        bubbles: true,
        composed: true,
        clientX: left + 10,
        clientY: top + 10,
      }),
    );
    await pause(3_100);
    await element.updateComplete;
    expect(part(element, '.pin')).to.be.null;
    expect(element.state).to.equal('browse');
    await inState(element, 'browse');
  });
});
