/** axe-core finds nothing in what only the org tree has. Its views, themes, places and states are in tests/conformance. */
import { expect } from '@esm-bundle/chai';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { bigOrg } from '../../fixtures/big-org.js';
import { inChromiumOnly } from '../../fixtures/page.js';
import { atRest, clear, org, row, stand } from './stage.js';

declare const axe: typeof axeCore;

/** A page as it should be around the element, so that only the element is judged. */
const page = (around: string) => `<main><h1>页</h1>${around}</main>`;

async function expectNothing(what: string): Promise<void> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`)
        .slice(0, 3)
        .join('; ')}`,
  );
  expect(found, what).to.deep.equal([]);
}

inChromiumOnly(() =>
  describe('axe', () => {
    before(() => {
      document.title = '组织架构';
    });
    afterEach(clear);

    for (const view of ['list', 'tree', 'poster'] as const)
      it(`finds nothing in the ${view} in English and traditional script, all open`, async () => {
        for (const lang of ['en', 'zh-TW']) {
          await stand({
            attributes: `view="${view}" open-depth="all" ${view === 'poster' ? 'style="height: 900px"' : ''}`,
            width: view === 'poster' ? 1440 : 1000,
            around: page(`<div lang="${lang}">{}</div>`),
          });
          if (view === 'poster') expect(org().renderRoot.querySelector('.poster')).not.to.equal(null);
          await expectNothing(lang);
        }
      });

    it('finds nothing in a windowed list and drawing, scrolled, with the focus out of sight', async () => {
      for (const view of ['list', 'tree'] as const) {
        await stand({
          attributes: `view="${view}" open-depth="all" style="height: 500px"`,
          data: bigOrg(2_000),
          around: page('{}'),
        });
        row('u0').focus();
        org().renderRoot.querySelector<HTMLElement>('.qs')!.scrollTop = 5_000;
        await atRest();
        await expectNothing(view);
      }
    });

    it('finds nothing in a row chosen in place, and with a vacancy', async () => {
      await stand({ attributes: 'view="list" selected="c-disc"', width: 390, around: page('{}') });
      await expectNothing('in place');
    });
  }),
);
