/** The tools at a phone's foot: in reach while the list goes by, and in nobody's way. */
import { expect } from '@esm-bundle/chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { until, withFullDriver } from '../../fixtures/page.js';
import { atRest, clear, focused, org, row, rows, stand } from './stage.js';

const bar = (): DOMRect => org().renderRoot.querySelector('.screen > .bar')!.getBoundingClientRect();

async function scrollTo(y: number): Promise<void> {
  toY(y);
  await new Promise(requestAnimationFrame);
  await atRest();
}
const toY = (y: number): void => window.scrollTo(0, y);

withFullDriver(() =>
  describe('The tools on a phone', () => {
    before(() => setViewport({ width: 390, height: 700 }));
    after(() => setViewport({ width: 800, height: 600 }));
    afterEach(() => {
      clear();
      toY(0);
    });

    for (const theme of ['paper', 'elder'])
      it(`${theme}: stay at the screen's foot in the middle of a long list, and the last row comes above them`, async () => {
        await stand({ attributes: `view="list" open-depth="all" data-qs-theme="${theme}"`, width: 390 });
        expect(org().offsetHeight).to.be.above(2 * innerHeight);
        const top = org().getBoundingClientRect().top + scrollY;
        for (const share of [0, 0.3, 0.6]) {
          await scrollTo(top + share * (org().offsetHeight - innerHeight));
          expect(Math.abs(bar().bottom - document.documentElement.clientHeight), `at ${share}`).to.be.below(
            1.5,
          );
        }
        await scrollTo(document.documentElement.scrollHeight);
        const last = rows()[rows().length - 1]!.getBoundingClientRect();
        expect(last.bottom).to.be.at.most(bar().top + 0.5);
        expect(last.top).to.be.at.least(0);
        // In its own place, above the source.
        const end = org().renderRoot.querySelector('.end')!.getBoundingClientRect();
        expect(bar().bottom).to.be.at.most(end.top + 1);
      });

    it('never stand over the row that holds the focus, nor over its ring', async () => {
      await stand({ attributes: 'view="list" open-depth="all"', width: 390 });
      row('c').focus();
      for (let step = 0; step < 30; step++) {
        await sendKeys({ press: 'ArrowDown' });
        await atRest();
        const at = row(focused()!).querySelector('.row')!.getBoundingClientRect();
        expect(at.bottom + 6, `${focused()} after ${step + 1} steps`).to.be.at.most(bar().top + 0.5);
      }
      await sendKeys({ press: 'End' });
      await atRest();
      expect(row(focused()!).getBoundingClientRect().bottom).to.be.at.most(bar().top + 0.5);
    });

    it('in an element that scrolls itself they stay at its own foot', async () => {
      await stand({ attributes: 'view="list" open-depth="all" style="height: 500px"', width: 390 });
      const wrapper = org().renderRoot.querySelector('.qs')!;
      wrapper.scrollTop = 600;
      await new Promise(requestAnimationFrame);
      expect(wrapper.scrollTop).to.equal(600);
      expect(Math.abs(bar().bottom - org().getBoundingClientRect().bottom)).to.be.below(1.5);
      // What became higher than its box scrolls, too.
      await stand({ attributes: 'view="list" open-depth="1" style="height: 600px"', width: 390 });
      org().expandAll();
      await atRest();
      expect(getComputedStyle(org().renderRoot.querySelector('.qs')!).overflowY).to.equal('auto');
      // And what its page made lower.
      await stand({ attributes: 'view="list" open-depth="1" style="height: 900px"', width: 390 });
      org().style.height = '200px';
      const overflow = (): string => getComputedStyle(org().renderRoot.querySelector('.qs')!).overflowY;
      await until(() => overflow() === 'auto', overflow);
    });
  }),
);
