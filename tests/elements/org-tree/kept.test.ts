/** What must not be lost: the focus when its control goes, a word in composition, the document when a page sets rubbish. */
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { atRest, button, clear, community, focused, ids, org, row, stand, until } from './stage.js';

const inner = (what: string): HTMLElement | null => org().renderRoot.querySelector<HTMLElement>(what);
const active = (): string => org().shadowRoot!.activeElement?.textContent?.trim() ?? 'nothing';

describe('Kept', () => {
  afterEach(clear);

  it('the focus, on the switch between the forms, to the poster and back', async () => {
    await stand({ attributes: 'data-qs-place="kiosk" style="height: 1920px"', width: 1080 });
    button('挂图').focus();
    await sendKeys({ press: 'Enter' });
    await until(
      () => inner('.poster') !== null,
      () => 'a poster',
    );
    await atRest();
    expect(active()).to.equal('挂图');
    await sendKeys({ press: 'ArrowLeft' });
    await atRest();
    expect(active()).to.equal('名册');
    await sendKeys({ press: 'Enter' });
    await atRest();
    expect(active()).to.equal('名册');
    expect(inner('.list')).to.not.equal(null);
  });

  it('the focus, in the search line, when what it stood on goes with the query', async () => {
    await stand({ attributes: 'view="list"' });
    const line = inner('input') as HTMLInputElement;
    line.focus();
    await sendKeys({ type: '王' });
    await until(
      () => inner('[aria-label=清除]') !== null,
      () => 'a button that clears',
    );
    inner('[aria-label=清除]')!.click();
    await atRest();
    expect([focused(), line.value]).to.deep.equal(['input', '']);
  });

  it('a word in composition: no key of an input method is taken', async () => {
    await stand({ attributes: 'view="list"' });
    const line = inner('input') as HTMLInputElement;
    line.focus();
    await sendKeys({ type: '王' });
    await atRest();
    for (const how of [{ isComposing: true }, { keyCode: 229 }])
      for (const key of ['Escape', 'Enter', 'ArrowDown']) {
        const event = new KeyboardEvent('keydown', {
          key,
          bubbles: true,
          composed: true,
          cancelable: true,
          ...how,
        });
        line.dispatchEvent(event);
        expect(event.defaultPrevented, key).to.equal(false);
      }
    await atRest();
    expect([line.value, focused()]).to.deep.equal(['王', 'input']);
  });

  it('the document, whatever a page sets', async () => {
    await stand({ attributes: 'view="tree"' });
    const rubbish = org() as unknown as Record<string, unknown>;
    for (const name of ['selected', 'urlKey', 'headingLevel', 'view', 'orientation', 'openDepth'])
      for (const value of [
        Symbol('x'),
        {
          toString: () => {
            throw new Error('no');
          },
        },
        1n,
        NaN,
        [],
        () => 1,
      ]) {
        rubbish[name] = value;
        await atRest();
        expect([org().state, ids().length > 0], `${name}: ${typeof value}`).to.deep.equal(['ready', true]);
      }
    for (const face of [Symbol('x'), document, document.body, Object.create(null), Promise.resolve(), {}]) {
      org().renderCard = () => face;
      await atRest();
      expect([org().state, row('b01').textContent.includes('第一前哨支部')]).to.deep.equal(['ready', true]);
    }
  });

  it('one answer, of an element that was never on a page', async () => {
    const bare = document.createElement('qs-org-tree');
    bare.data = community;
    expect([await bare.toCSV(), await bare.toSVG(), await bare.toPNG()]).to.deep.equal(['', '', null]);
    await bare.fit();
  });

  it('said to who does not see: that all opened, and nothing stale', async () => {
    await stand({ attributes: 'view="list"' });
    const said = (): string => inner('.sr-only[role=status]')!.textContent.trim();
    org().expand('b01');
    await atRest();
    expect(said()).to.contain('第一前哨支部已展开');
    org().expandAll();
    await atRest();
    expect(said()).to.equal('已全部展开');
    org().reset();
    await atRest();
    expect(said()).to.equal('');
  });

  it('upright and in its own colours on a page that is not', async () => {
    const style = 'writing-mode: vertical-rl; -webkit-text-fill-color: red; text-align-last: center';
    await stand({ attributes: 'view="tree"', width: 900, around: `<div style="${style}">{}</div>` });
    expect(ids()).to.have.length(12);
    const { writingMode, textAlignLast } = getComputedStyle(inner('.title')!);
    expect([writingMode, textAlignLast]).to.deep.equal(['horizontal-tb', 'auto']);
  });
});
