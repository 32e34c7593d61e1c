/** axe-core finds nothing, in any state, view and theme. */
import { expect } from '@esm-bundle/chai';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { bigOrg } from '../../fixtures/big-org.js';
import { newKey } from '../../fixtures/page.js';
import { atRest, clear, community, org, row, stand, until } from './stage.js';

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

const themes = ['paper', 'hall', 'elder', 'contrast', 'mourning'] as const;

describe('axe', function () {
  this.timeout(60_000);
  before(() => {
    document.title = '组织架构';
  });
  afterEach(clear);

  for (const view of ['list', 'tree', 'poster'] as const) {
    for (const theme of themes)
      it(`finds nothing in the ${view} in ${theme}`, async () => {
        const attributes = `view="${view}" data-qs-theme="${theme}" selected="b03"`;
        await stand({ attributes, width: view === 'list' ? 390 : 1200, around: page('{}') });
        await expectNothing(`${view} ${theme}`);
      });

    it(`finds nothing in the ${view} in English and traditional script, all open`, async () => {
      for (const lang of ['en', 'zh-TW']) {
        await stand({
          attributes: `view="${view}" open-depth="all"`,
          width: 1000,
          around: page(`<div lang="${lang}">{}</div>`),
        });
        await expectNothing(lang);
      }
    });
  }

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

  const states: Record<string, { attributes?: string; data?: unknown; then?: unknown }> = {
    empty: { data: null },
    'invalid without a view': { data: { kind: 'org-tree' } },
    'invalid with many problems': {
      data: { kind: 'org-tree', version: 1, title: 1, asOf: 'x', units: [{}, {}, {}, {}, {}, {}, {}, {}] },
    },
    'invalid beside the last good view': { data: community, then: 7 },
    loading: { attributes: 'src="/test/slow?ms=20000"', data: null },
    unavailable: { attributes: 'src="/test/status/404"', data: null },
  };
  for (const [name, { attributes = '', data, then }] of Object.entries(states))
    for (const theme of themes)
      it(`finds nothing when it is ${name}, in ${theme}`, async () => {
        await stand({ attributes: `${attributes} data-qs-theme="${theme}"`, data, around: page('{}') });
        if (then !== undefined) org().data = then;
        const wanted = name.split(' ')[0]!;
        await until(
          () => org().state === wanted,
          () => `${wanted}, it is ${org().state}`,
        );
        await atRest();
        await expectNothing(name);
      });

  it('finds nothing when it is stale', async () => {
    await stand({
      attributes: `src="/test/sequence/${newKey()}?steps=ok,500" refresh="1"`,
      data: null,
      around: page('{}'),
    });
    await until(
      () => org().state === 'stale',
      () => `stale, it is ${org().state}`,
    );
    await atRest();
    await expectNothing('stale');
  });
});
