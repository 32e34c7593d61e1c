/** A page that an old CMS wrote without a doctype: looks and sizes are those of any other page. */
import { expect } from '@esm-bundle/chai';
import { city } from '../elements/leaderboard/board.js';
import { organisation, mount, clear, until } from '../fixtures/page.js';

const script = (document_: object): string =>
  `<script type="application/json">${JSON.stringify(document_).replace(/</g, '\\u003c')}</` + 'script>';

const pages = `<body style="margin: 0; color: rgb(1, 2, 3)">
  <qs-leaderboard id="board" view="list">${script(city(12))}</qs-leaderboard>
  <qs-org-tree id="own" view="list">${script(organisation())}</qs-org-tree>
  <qs-org-tree id="given" view="list" style="height: 450px">${script(organisation())}</qs-org-tree>
  <div style="height: 500px"><qs-org-tree id="full" view="list" style="height: 100%">${script(organisation())}</qs-org-tree></div>
  <qs-org-tree id="poster" view="poster">${script(organisation())}</qs-org-tree>`;

/** The elements on a page of that beginning, as it paints them. */
async function painted(doctype: string): Promise<{ mode: string; heights: object; looks: string[] }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 900px; height: 400px';
  mount('').append(frame);
  const inside = frame.contentDocument!;
  inside.open();
  inside.write(`${doctype}<html lang="zh-CN"><title>t</title>${pages}`);
  inside.close();
  const module = inside.createElement('script');
  module.type = 'module';
  module.src = new URL('../../src/define.ts', import.meta.url).pathname;
  inside.body.append(module);
  const elements = [...inside.querySelectorAll<HTMLElement>('[view]')];
  const wrapper = (element: HTMLElement): HTMLElement | null =>
    element.shadowRoot?.querySelector('.qs') ?? null;
  await until(
    () => elements.every((each) => each.getAttribute('state') === 'ready' && wrapper(each)),
    () => 'all are ready',
    40_000,
  );
  await Promise.all(
    elements.map((each) => (each as HTMLElement & { updateComplete: unknown }).updateComplete),
  );
  const heights = Object.fromEntries(
    elements.map((each) => [each.id, [each.offsetHeight, wrapper(each)!.offsetHeight]]),
  );
  const table = wrapper(elements[0]!)!.querySelector('table')!;
  const looks = [table, table.querySelector('th')!, table.querySelector('td')!].map((each) => {
    const { color, font, textAlign, whiteSpace } = inside.defaultView!.getComputedStyle(each);
    return [color, font, textAlign, whiteSpace].join(' | ');
  });
  return { mode: inside.compatMode, heights, looks };
}

describe('A page without a doctype', () => {
  afterEach(clear);

  it('gives tables the colour and the size of their element, and no element the height of the window', async function () {
    this.timeout(100_000);
    const standard = await painted('<!doctype html>');
    const quirks = await painted('');
    expect([standard.mode, quirks.mode]).to.deep.equal(['CSS1Compat', 'BackCompat']);
    expect(standard.heights).to.deep.include({ given: [450, 450], full: [500, 500], poster: [400, 400] });
    expect(quirks).to.deep.equal({ ...standard, mode: 'BackCompat' });
  });
});
