import { expect } from '@esm-bundle/chai';
import '../../src/elements/leaderboard/define.js';
import '../../src/elements/org-tree/define.js';
import { madeUpCity } from '../fixtures/made-up-city.js';
import { bigOrg } from '../fixtures/big-org.js';
import { atRest, clear, mount, until } from '../fixtures/page.js';

type Element = HTMLElement & { data: unknown; updateComplete: Promise<unknown> };

/** Px from the last rendered row to the bottom of the window; not more than 0 where the screen is full. */
function blank(element: Element): number {
  const bottoms = Array.from(
    element.shadowRoot!.querySelectorAll('[data-row], [data-key]'),
    (row) => row.getBoundingClientRect().bottom,
  );
  return innerHeight - Math.max(0, ...bottoms);
}

const kinds = [
  ['qs-leaderboard', () => madeUpCity(2_000), 'view="list"', 'translateY(-10000px)'],
  ['qs-org-tree', () => bigOrg(1_500, { fanOut: 1_500 }), 'view="list"', 'translateY(100%)'],
] as const;

describe('A long list that comes to sight without a scroll', () => {
  afterEach(clear);

  for (const [tag, document, attributes, away] of kinds) {
    const stand = async (before: string, style = ''): Promise<{ home: HTMLElement; element: Element }> => {
      const home = mount(
        `${before}<div class="around" style="${style}"><${tag} ${attributes}></${tag}></div>`,
      );
      const element = home.querySelector<Element>(tag)!;
      element.data = document();
      await atRest(element as never);
      return { home, element };
    };
    const comes = (element: Element): Promise<void> =>
      until(
        () => blank(element) <= 0,
        () => `${blank(element)} px without rows`,
        3_000,
      );

    it(`${tag}: a banner above it folds`, async () => {
      const { home, element } = await stand('<div class="banner" style="height: 3000px"></div>');
      home.querySelector<HTMLElement>('.banner')!.style.height = '0';
      await comes(element);
    });

    it(`${tag}: a sheet slides in`, async () => {
      const { home, element } = await stand(
        '',
        `position: fixed; inset: 0; overflow: auto; transform: ${away}`,
      );
      home.querySelector<HTMLElement>('.around')!.style.transform = 'none';
      await comes(element);
      expect(blank(element)).to.be.at.most(0);
    });

    it(`${tag}: the box around it is made higher`, async () => {
      const { home, element } = await stand('', 'height: 200px; overflow: auto');
      home.querySelector<HTMLElement>('.around')!.style.height = '100vh';
      await comes(element);
    });
  }
});
