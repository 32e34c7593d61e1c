/** What takes long: the page lives meanwhile, says how far it is, and can end it; nothing half done is handed out. */
import { expect } from '@esm-bundle/chai';
import { bigOrg } from '../../fixtures/big-org.js';
import { button, clear, org, row, said, stand, until } from './stage.js';

const told = (): string => org().renderRoot.querySelector('.told')?.textContent?.trim() ?? '';

/** The longest that the page had no turn while something was done, in ms. */
async function longestHold<T>(act: () => Promise<T>): Promise<{ hold: number; value: T }> {
  let hold = 0;
  let last = performance.now();
  const look = (): void => {
    hold = Math.max(hold, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(look, 10);
  const value = await act();
  look();
  clearInterval(timer);
  return { hold, value };
}

const { now } = Date;

/** Half a second of the page's clock passes at once: on a fast machine the work is done before that long. */
function hurryClock(): void {
  const began = now();
  Date.now = () => began + (now() - began) * 50;
}

describe('Long work', () => {
  afterEach(() => void (Date.now = now));
  afterEach(clear);

  beforeEach(async () => {
    await stand({ data: bigOrg(11_111), width: 1000, attributes: 'view="list"' });
  });

  it('lets the page live, and says how far it is', async () => {
    const words = new Set<string>();
    const timer = setInterval(() => words.add(told()), 30);
    const started = performance.now();
    const { hold, value } = await longestHold(() => org().toSVG());
    clearInterval(timer);
    const took = performance.now() - started;
    expect(value.match(/<title>/g)!.length).to.equal(11_112);
    // At once it would hold the page for all of it; what lays the cards out is one step.
    expect(hold, `of ${took}`).to.be.below(0.6 * took);
    // What is done within half a second says nothing.
    if (took > 1_000) expect(Array.from(words).some((each) => /已完成\d+%/.test(each))).to.equal(true);
    await until(() => told() === '', told);
  });

  it('ends by its button, with nothing', async () => {
    hurryClock();
    const picture = org().toPNG();
    await until(
      () => org().renderRoot.querySelector('.stop') !== null,
      () => 'a button to end it',
    );
    button('停止').click();
    expect(await picture).to.equal(null);
    await until(() => told().includes('已停止'), told);
    expect(said(org())).to.include('已停止');
  });

  for (const [how, act] of [
    ['reset', () => org().reset()],
    ['removed', () => org().remove()],
  ] as const)
    it(`ends when the element is ${how}, and says nothing of it`, async () => {
      const element = org();
      const picture = element.toPNG();
      await new Promise((go) => setTimeout(go, 100));
      act();
      expect(await picture).to.equal(null);
      await element.updateComplete;
      expect(said(element)).not.to.include('已停止');
    });

  it('ends by Escape: nothing is printed and nothing chosen is lost', async () => {
    hurryClock();
    org().selected = 'u1';
    await org().updateComplete;
    const { print } = window;
    let printed = 0;
    window.print = () => void printed++;
    try {
      const printing = org().print();
      await until(
        () => org().renderRoot.querySelector('.stop') !== null,
        () => 'a button to end it',
      );
      row('u1').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      await printing;
    } finally {
      window.print = print;
    }
    expect(printed).to.equal(0);
    expect(document.querySelector('[data-qs-paper]')).to.equal(null);
    expect(org().selected).to.equal('u1');
  });
});
