/** A remote control has four arrows and OK: on the screens of a hall every control is reached by them. */
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { atRest, clear, focused, org, said, stand } from './stage.js';

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await atRest();
  }
}

/** What holds the focus: a unit's id, or the words or kind of a control. */
function at(): string {
  const active = org().shadowRoot!.activeElement as HTMLElement | null;
  return active?.dataset['key'] ?? (active?.textContent!.trim() || active?.localName || 'nothing');
}

const scenes = [
  ['tree', 'data-qs-place="wall" view="tree"', 3000, ''],
  ['list', 'data-qs-place="kiosk"', 1000, 'position: absolute; transform: rotate(90deg)'],
  ['list', 'data-qs-place="kiosk"', 1000, 'transform: scale(.4); transform-origin: 0 0'],
] as const;

describe('A remote control', () => {
  afterEach(clear);

  for (const [name, attributes, width, style] of scenes)
    it(`reaches every control from the ${name}, and the ${name} from every control (${attributes}; ${style || 'as it is'})`, async () => {
      await stand({
        // In a list the details have the screen to themselves.
        attributes: `${attributes} ${name === 'list' ? '' : 'selected="b01"'}`,
        width,
        around: `<div style="${style}">{}</div>`,
      });
      const root = org().shadowRoot!;
      const controls = Array.from(root.querySelectorAll<HTMLElement>('button, input, a[href]')).filter(
        (each) => each.offsetHeight > 0 && !each.closest('.view'),
      );
      expect(controls.length).to.be.above(name === 'list' || attributes.includes('kiosk') ? 6 : 0);
      const view = root.querySelector<HTMLElement>('.view')!;
      const spotOf = (each: Element | null): HTMLElement | null =>
        each === null ? null : view.contains(each) ? view : (each as HTMLElement);
      // Where each arrow leads from each spot; from the tree, past its first and last row.
      const ways = new Map<HTMLElement, Set<HTMLElement>>();
      for (const from of [view, ...controls]) {
        const to = new Set<HTMLElement>();
        for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
          if (from !== view) from.focus();
          else {
            const rows = Array.from(root.querySelectorAll<HTMLElement>('[data-key]'));
            if (key === 'ArrowLeft') continue; // it closes
            (key === 'ArrowUp' ? rows[0]! : rows[rows.length - 1]!).focus();
            await atRest();
          }
          await press(key);
          const spot = spotOf(root.activeElement);
          if (spot) to.add(spot);
        }
        ways.set(from, to);
      }
      const reached = (start: HTMLElement): Set<HTMLElement> => {
        const met = new Set([start]);
        for (const each of met) for (const next of ways.get(each) ?? []) met.add(next);
        return met;
      };
      const words = (each: HTMLElement): string =>
        each.textContent.trim() || each.className || each.localName;
      expect(controls.filter((each) => !reached(view).has(each)).map(words), 'not reached').to.deep.equal([]);
      expect(controls.filter((each) => !reached(each).has(view)).map(words), 'no way back').to.deep.equal([]);
    });

  it('presses what it stands on', async () => {
    await stand({ attributes: 'data-qs-place="kiosk"', width: 1000 });
    org().shadowRoot!.querySelector<HTMLElement>('[data-key=c]')!.focus();
    for (let tries = 0; !org().shadowRoot!.activeElement!.closest('.tools') && tries < 40; tries++)
      await press('ArrowDown');
    for (let tries = 0; at() !== '全部展开' && tries < 10; tries++) await press('ArrowLeft');
    expect(at()).to.equal('全部展开');
    await press('Enter');
    expect(said(org())).to.contain('已全部展开');
  });

  it('leaves the arrows of a desk alone', async () => {
    await stand({ attributes: 'view="list"', width: 1000 });
    org().shadowRoot!.querySelector<HTMLElement>('[data-key=c]')!.focus();
    await press('ArrowUp');
    expect(focused()).to.equal('c');
    org().shadowRoot!.querySelector<HTMLElement>('.tool')!.focus();
    await press('ArrowRight');
    expect(at()).to.equal('全部展开');
  });

  it('leaves the caret its line of text', async () => {
    await stand({ attributes: 'data-qs-place="kiosk"', width: 1000 });
    const search = org().shadowRoot!.querySelector('input')!;
    search.focus();
    await sendKeys({ type: '王' });
    await atRest();
    await press('ArrowLeft');
    expect(focused()).to.equal('input');
    // Candidates of an input method are walked through by arrows too.
    const arrow = new KeyboardEvent('keydown', {
      key: 'ArrowDown',
      isComposing: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    search.dispatchEvent(arrow);
    await atRest();
    expect([focused(), arrow.defaultPrevented]).to.deep.equal(['input', false]);
    await press('ArrowDown');
    expect(focused()).to.not.equal('input');
  });
});
