/** What had the focus may go: its view is switched, its honour renewed away. The parts of the views are fetched in this page first here. */
import { expect } from '@esm-bundle/chai';
import type { QsHonorRoll } from '../../../src/elements/honor-roll/index.js';
import { all, atRest, clear, honors, opener, stand } from './stage.js';

afterEach(clear);

const focusedIn = (element: QsHonorRoll): string | undefined => {
  const at = element.shadowRoot!.activeElement as HTMLElement | null;
  return at?.dataset['open'] ?? at?.textContent.trim();
};

async function switchTo(element: QsHonorRoll, name: string): Promise<void> {
  const button = all(element, '.views button').find((each) => each.textContent.trim() === name)!;
  button.focus();
  button.click();
  await atRest(element);
}

describe('focus of an honour roll', () => {
  it('stays on the switch while a view is fetched, and what is shown stands until it has come', async () => {
    const element = await stand({ attributes: 'view="list"' });
    let least = Infinity;
    const watch = new MutationObserver(() => (least = Math.min(least, element.offsetHeight)));
    watch.observe(element.shadowRoot!, { subtree: true, childList: true, attributes: true });
    for (const name of ['年表', '荣誉墙']) {
      await switchTo(element, name);
      expect(focusedIn(element)).to.equal(name);
    }
    watch.disconnect();
    expect(all(element, '.plaque')).not.to.deep.equal([]);
    expect(least).to.be.greaterThan(400);
  });

  it('goes on to the switch of the other view on a kiosk', async () => {
    const element = await stand({ attributes: 'view="list"', around: '<div data-qs-place="kiosk">{}</div>' });
    for (const name of ['荣誉墙', '年表', '名录']) {
      await switchTo(element, name);
      expect(focusedIn(element)).to.equal(name);
    }
  });

  for (const view of ['list', 'timeline', 'wall'])
    it(`goes to the honour after one that is renewed away, of the last to the one before it: ${view}`, async () => {
      const element = await stand({ attributes: `view="${view}" group-by="year"` });
      const renewWithout = async (ids: readonly string[]): Promise<void> => {
        element.data = { ...honors, honors: honors.honors!.filter(({ id }) => !ids.includes(id)) };
        await atRest(element);
      };
      const ids = all(element, '[data-open]').map((each) => each.dataset['open']!);
      const last = ids.length - 1;
      opener(element, ids[4]!).focus();
      await renewWithout([ids[2]!, ids[4]!]);
      expect(focusedIn(element)).to.equal(ids[5]);
      opener(element, ids[last]!).focus();
      await renewWithout([ids[last]!]);
      expect(focusedIn(element)).to.equal(ids[last - 1]);
    });

  it('says the name of an honour that is opened once, by its heading', async () => {
    const element = await stand();
    opener(element, 'h-civilized').click();
    await atRest(element);
    expect(focusedIn(element)).to.equal('全国文明单位');
    expect(all(element, '[data-told]')[0]!.textContent).to.equal('');
  });
});
