/** The ARIA tree pattern with real keys (APG, Tree View), in both views, and a focus that is never lost. */
import { expect } from '@esm-bundle/chai';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { bigOrg } from '../../fixtures/big-org.js';
import { pause } from '../../fixtures/page.js';
import {
  atRest,
  clear,
  community,
  focused,
  hear,
  ids,
  isExpanded,
  org,
  row,
  rows,
  stand,
  tabStops,
  twice,
  until,
  views,
} from './stage.js';

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await atRest();
  }
}

async function focusOn(id: string): Promise<void> {
  row(id).focus();
  await atRest();
  expect(focused()).to.equal(id);
}

/**
 * An input method ends in no key event of its own on some systems and in a `key` of one Han character on others; no
 * driver can type one, so the event is made.
 */
function type(key: string): void {
  const at = org().shadowRoot!.activeElement!;
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

for (const view of views) {
  describe(`Keys in the ${view}`, () => {
    afterEach(clear);
    const open = (attributes = '', data: unknown = community) =>
      stand({ attributes: `view="${view}" ${attributes}`, data });

    it('the tree is one tab stop: Tab enters at the first unit, and leaves', async () => {
      await stand({
        attributes: `view="${view}"`,
        around: '<button id="before">前</button>{}<button id="after">后</button>',
      });
      expect(tabStops()).to.deep.equal(['c']);
      document.querySelector<HTMLElement>('#before')!.focus();
      const entered: string[] = [];
      for (let i = 0; i < 30 && document.activeElement?.id !== 'after'; i++) {
        await press('Tab');
        const at = focused();
        if (at && ids().includes(at)) entered.push(at);
      }
      expect(document.activeElement?.id).to.equal('after');
      expect(entered).to.deep.equal(['c']);
    });

    it('Tab comes back to where it left', async () => {
      await open();
      await focusOn('c');
      await press('ArrowDown', 'ArrowDown');
      expect(tabStops()).to.deep.equal(['b02']);
    });

    it('the chosen unit is where Tab enters first', async () => {
      await open('selected="b07"');
      expect(tabStops()).to.deep.equal(['b07']);
    });

    it('up and down go from row to row and stop at the ends', async () => {
      await open();
      await focusOn('c');
      await press('ArrowUp');
      expect(focused()).to.equal('c');
      await press('ArrowDown', 'ArrowDown');
      expect(focused()).to.equal('b02');
      await press('ArrowUp');
      expect(focused()).to.equal('b01');
      await press('End', 'ArrowDown');
      expect(focused()).to.equal('b11');
      await press('Home');
      expect(focused()).to.equal('c');
    });

    it('right opens, then enters; left closes, then leaves', async () => {
      await open();
      await focusOn('b03');
      await press('ArrowRight');
      expect([focused(), isExpanded('b03')]).to.deep.equal(['b03', 'true']);
      await press('ArrowRight');
      expect(focused()).to.equal('b03-g1');
      await press('ArrowRight');
      expect(focused()).to.equal('b03-g1');
      await press('ArrowDown', 'ArrowLeft');
      expect(focused()).to.equal('b03');
      await press('ArrowLeft');
      expect([focused(), isExpanded('b03')]).to.deep.equal(['b03', 'false']);
      await press('ArrowLeft');
      expect(focused()).to.equal('c');
      await press('ArrowLeft', 'ArrowLeft');
      expect([focused(), ids().length]).to.deep.equal(['c', 1]);
    });

    it('* opens all siblings, and each is told', async () => {
      await open();
      const { events, stop } = hear('qs-toggle');
      await focusOn('b03');
      type('*');
      await atRest();
      stop();
      expect(rows()).to.have.length(45);
      expect(events).to.have.length(11);
      expect(focused()).to.equal('b03');
    });

    it('Enter and Space choose and let go, the focus stays', async () => {
      await open();
      await focusOn('b02');
      await press('Enter');
      expect([org().selected, focused()]).to.deep.equal(['b02', 'b02']);
      await press('ArrowDown', ' ');
      expect([org().selected, focused()]).to.deep.equal(['b03', 'b03']);
      await pause(600);
      await press(' ');
      expect(org().selected).to.equal(null);
    });

    it('two presses of one unit are one, by key and by hand; the third, later, lets go', async () => {
      await open();
      const choose = async (id: string | null): Promise<void> => {
        org().selected = id;
        await atRest();
      };
      const enter = (): Promise<void> => sendKeys({ press: 'Enter' });
      await focusOn('b02');
      await twice('keydown', enter, async () => {
        await choose(null);
        await focusOn('b02');
      });
      expect(org().selected, 'Enter twice').to.equal('b02');
      const nameAt = (): [number, number] => {
        const name = row('b04').querySelector('.unit')!;
        name.scrollIntoView({ block: 'center', inline: 'center' });
        const { left, top } = name.getBoundingClientRect();
        return [Math.round(left + 5), Math.round(top + 5)];
      };
      // What was told of b02 closes, and in a list another unit comes to where b04 was.
      let position = nameAt();
      // Each is counted as one click, as engines do with a finger.
      const click = (): Promise<void> => sendMouse({ type: 'click', position });
      await twice('click', click, async () => {
        await choose('b02');
        position = nameAt();
      });
      expect(org().selected, 'pressed twice').to.equal('b04');
      await pause(600);
      row('b04').click();
      await atRest();
      expect(org().selected, 'pressed later').to.equal(null);
    });

    it('a remote control’s arrows and OK are enough for everything', async () => {
      await open();
      await focusOn('c');
      await press('ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter');
      expect(org().selected).to.equal('b01-g2');
      await press('ArrowLeft', 'ArrowLeft');
      expect(isExpanded('b01')).to.equal('false');
    });

    it('letters go to the next name that begins with them', async () => {
      await stand({ attributes: `view="${view}"`, around: '<div lang="en">{}</div>' });
      await focusOn('c');
      await press('t');
      expect(focused()).to.equal('b03'); // Third Outpost Branch, on a board “Branch 3”
      // On a loaded machine the driver's keys may come too far apart to be one word; then they are typed once more.
      for (let attempt = 0, gap = Infinity; attempt < 8 && gap > 450; attempt++) {
        await focusOn('c');
        await until(
          () => performance.now() - last > 600,
          () => 'a pause',
        );
        const times: number[] = [];
        const hear = (): number => times.push(performance.now());
        addEventListener('keydown', hear, true);
        await sendKeys({ type: 'ele' });
        removeEventListener('keydown', hear, true);
        gap = Math.max(times[1]! - times[0]!, times[2]! - times[1]!);
      }
      await atRest();
      expect(focused()).to.equal('b11');
    });

    it('Han characters too, also in a row of them', async () => {
      await open();
      await focusOn('c');
      for (const key of '第十一') type(key);
      await atRest();
      expect(focused()).to.equal('b11');
    });

    it('keys with Ctrl, Alt or ⌘ are the browser’s', async () => {
      await open();
      await focusOn('c');
      for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
        const event = new KeyboardEvent('keydown', {
          key: 'ArrowDown',
          [modifier]: true,
          bubbles: true,
          composed: true,
          cancelable: true,
        });
        row('c').dispatchEvent(event);
        await atRest();
        expect(event.defaultPrevented, modifier).to.equal(false);
        expect(focused(), modifier).to.equal('c');
      }
    });

    it('what it takes it keeps from the page, what it does not it leaves', async () => {
      await open();
      await focusOn('c');
      const taken = (key: string): boolean => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
        org().shadowRoot!.activeElement!.dispatchEvent(event);
        return event.defaultPrevented;
      };
      for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End', ' ', 'Enter'])
        expect(taken(key), key).to.equal(true);
      org().selected = null;
      for (const key of ['Tab', 'Escape', 'F5', 'PageDown', 'Process'])
        expect(taken(key), key).to.equal(false);
    });

    it('a key that a host has handled is left alone', async () => {
      await open();
      await focusOn('c');
      const take = (event: Event): void => event.preventDefault();
      document.addEventListener('keydown', take, true);
      type('ArrowDown');
      document.removeEventListener('keydown', take, true);
      await atRest();
      expect(focused()).to.equal('c');
    });

    it('refused by a host, a branch does not open and the focus stays', async () => {
      await open();
      const refuse = (event: Event): void => event.preventDefault();
      document.addEventListener('qs-toggle', refuse);
      await focusOn('b03');
      await press('ArrowRight');
      document.removeEventListener('qs-toggle', refuse);
      expect([focused(), isExpanded('b03')]).to.deep.equal(['b03', 'false']);
    });

    it('a click and the keys agree on where one is', async () => {
      await open();
      row('b04').click();
      await atRest();
      expect(tabStops()).to.deep.equal(['b04']);
    });

    describe('the focus', () => {
      it('goes to the branch when it closes over it', async () => {
        await open('open-depth="3"');
        await focusOn('b03-g2');
        org().collapse('b03');
        await atRest();
        expect(focused()).to.equal('b03');
        expect(tabStops()).to.deep.equal(['b03']);
        org().collapse('c');
        await atRest();
        expect(focused()).to.equal('c');
      });

      it('goes to what is left when everything closes', async () => {
        await open('open-depth="3"');
        await focusOn('b03-g2');
        org().collapseAll();
        await atRest();
        expect(focused()).to.equal('b03');
        org().expand('b03');
        await atRest();
        expect(focused(), 'nor does it jump back').to.equal('b03');
      });

      it('stays through reset and another open-depth', async () => {
        await open();
        org().expand('b03');
        await atRest();
        await focusOn('b03-g2');
        org().openDepth = 1;
        await atRest();
        expect(focused()).to.equal('c');
        org().openDepth = 3;
        await atRest();
        await focusOn('b03-g2');
        org().reset();
        await atRest();
        expect(ids()).to.include(focused());
      });

      it('stays on the same unit when the data is renewed', async () => {
        await open('open-depth="3"');
        await focusOn('b03-g2');
        const element = row('b03-g2');
        org().data = { ...community, asOf: '2018-11-06' };
        await atRest();
        expect(focused()).to.equal('b03-g2');
        expect(row('b03-g2') === element, 'the same row').to.equal(true);
      });

      it('stays on the unit when others come before it', async () => {
        await open();
        await focusOn('b03');
        const more = { id: 'new', parentId: 'c', order: 0, name: '新来的支部', type: 'branch' };
        org().data = { ...community, units: [more, ...community.units!] };
        await atRest();
        expect(ids()[1]).to.equal('new');
        expect(focused()).to.equal('b03');
      });

      it('goes to a unit that is there when its own is gone from the renewed data', async () => {
        await open('open-depth="3"');
        await focusOn('b03-g2');
        org().data = { ...community, units: community.units!.filter(({ id }) => id !== 'b03-g2') };
        await atRest();
        expect(ids()).to.include(focused());
      });

      it('stays when the language changes', async () => {
        await open();
        await focusOn('b03');
        org().lang = 'en';
        await atRest();
        expect(focused()).to.equal('b03');
        expect(row('b03').textContent).to.contain('Branch');
      });

      it('goes with the visitor from one view to the other', async () => {
        await open();
        await focusOn('b03');
        org().view = view === 'list' ? 'tree' : 'list';
        await atRest();
        expect(focused()).to.equal('b03');
      });

      it('is not drawn from the page: whatever happens, what had no focus gets none', async () => {
        await stand({ attributes: `view="${view}"`, around: '<button id="mine">我</button>{}' });
        const mine = document.querySelector<HTMLElement>('#mine')!;
        mine.focus();
        org().expand('b03');
        await org().reveal('b09-g1');
        org().selected = 'b03-g1';
        org().collapseAll();
        org().data = { ...community };
        await atRest();
        expect(document.activeElement === mine).to.equal(true);
      });

      it('can be seen: what it is on comes to sight', async () => {
        await stand({ attributes: `view="${view}" open-depth="all"`, data: bigOrg(200), width: 700 });
        await focusOn('u0');
        await press('End');
        const { top, bottom, left, right } = row(focused()!).getBoundingClientRect();
        expect(bottom > 0 && top < innerHeight, `${top}–${bottom} of ${innerHeight}`).to.equal(true);
        expect(right > 0 && left < innerWidth, `${left}–${right} of ${innerWidth}`).to.equal(true);
      });
    });
  });
}

let last = 0;
addEventListener('keydown', () => (last = performance.now()), true);
