/** Rows of the reading for access that nothing else holds: what is pressed is seen and heard, and found by who reads line by line. */
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { bigOrg } from '../../fixtures/big-org.js';
import { withFullDriver } from '../../fixtures/page.js';
import { atRest, clear, community, org, row, rows, stand, until } from './stage.js';

const told = (): string => org().renderRoot.querySelector('[data-told]')!.textContent;
const all = (selector: string): HTMLElement[] =>
  Array.from(org().renderRoot.querySelectorAll<HTMLElement>(selector));

describe('What a press opens', () => {
  afterEach(() => {
    clear();
    scrollTo(0, 0);
  });

  for (const [view, width] of [
    ['list', 390],
    ['tree', 800],
  ] as const)
    it(`is brought to sight where it lies below (${view}, ${width} px)`, async () => {
      await stand({
        attributes: `view="${view}"`,
        width,
        around: '<div style="padding: 300px 0 2000px">{}</div>',
      });
      const unit = row(view === 'list' ? 'b09' : 'b02');
      // The last one on the screen: its foot is at the screen's.
      unit.scrollIntoView({ block: 'end' });
      const before = scrollY;
      unit.click();
      await atRest();
      const detail = org().renderRoot.querySelector('.in-place, .panel')!.getBoundingClientRect();
      expect(scrollY, 'the page').to.be.above(before);
      expect(detail.top).to.be.below(innerHeight - 80);
      expect(Math.min(detail.bottom, innerHeight) - Math.max(detail.top, 0), 'of it are seen').to.be.above(
        Math.min(detail.height, 0.5 * innerHeight) - 2,
      );
    });

  withFullDriver(() =>
    it('is announced, tied to its details, and they are one key away', async () => {
      await stand({ attributes: 'view="tree"', width: 1440 });
      row('b03').focus();
      await sendKeys({ press: 'Enter' });
      await atRest();
      expect(told()).to.contain('第三前哨支部').and.to.contain('许文静').and.to.contain('详情在后');
      const details = org().renderRoot.querySelector(`#${row('b03').getAttribute('aria-details')!}`)!;
      expect(details.textContent).to.contain('主持支部全面工作');
      await sendKeys({ down: 'Alt' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ up: 'Alt' });
      await atRest();
      expect(org().shadowRoot!.activeElement).to.equal(details);
      const following = row('b03').compareDocumentPosition(details) & Node.DOCUMENT_POSITION_FOLLOWING;
      expect(following).not.to.equal(0);
      const tool = org().renderRoot.querySelector('.tools')!;
      expect(
        details.compareDocumentPosition(tool) & Node.DOCUMENT_POSITION_FOLLOWING,
        'before the tools',
      ).not.to.equal(0);
    }),
  );

  for (const theme of ['contrast', 'mourning'])
    it(`is seen without colour in ${theme}: a bar stands at the row`, async () => {
      await stand({ attributes: `view="list" selected="b03" data-qs-theme="${theme}"`, width: 1000 });
      const bar = (id: string): string =>
        getComputedStyle(row(id).querySelector('.row')!, '::before').borderInlineStartWidth;
      expect(parseFloat(bar('b03'))).to.be.at.least(4);
      expect(parseFloat(bar('b04')) || 0).to.equal(0);
    });
});

describe('Line by line', () => {
  afterEach(clear);

  it('a drawing of which a part is rendered holds the units above each of its cards', async () => {
    const data = bigOrg(3000);
    await stand({ attributes: 'view="tree" open-depth="all"', width: 900, data });
    const parentOf = new Map(data.units!.map(({ id, parentId }) => [id, parentId]));
    const here = new Set(rows().map(({ dataset }) => dataset['key']!));
    expect(here.size).to.be.above(3).and.below(1000);
    const missing = [...here].filter((id) => parentOf.get(id) != null && !here.has(parentOf.get(id)!));
    expect(missing).to.deep.equal([]);
    const levels = rows().map((each) => Number(each.getAttribute('aria-level')));
    levels.forEach((level, i) => {
      if (i > 0) expect(level - levels[i - 1]!, `row ${i}`).to.be.below(2);
    });
  });
});

describe('A public panel', () => {
  afterEach(clear);

  for (const place of ['kiosk', 'hall', 'wall'])
    for (const view of ['list', 'tree', 'poster'])
      it(`offers nothing that saves or prints: ${place}, ${view}`, async () => {
        await stand({ attributes: `data-qs-place="${place}" view="${view}"`, width: 1080 });
        const words = all('button').map(({ textContent }) => textContent.trim());
        expect(words.filter((word) => /导出|保存|下载|打印/.test(word))).to.deep.equal([]);
      });

  it('does so where its author asks for it', async () => {
    await stand({ attributes: 'data-qs-place="kiosk" view="list" tools="print table"', width: 1080 });
    expect(all('button').filter(({ textContent }) => /打印/.test(textContent))).to.have.length(1);
  });
});

describe('Words keep together', () => {
  afterEach(clear);

  for (const width of [320, 390, 800, 1300])
    it(`a counter of three characters stands beside the name, inside the row (${width} px)`, async () => {
      const data = {
        ...community,
        types: community.types!.map((type) => ({ ...type, counter: '个社区' })),
      };
      await stand({ attributes: 'view="list"', width, data });
      for (const each of rows()) {
        const below = each.querySelector<HTMLElement>('.below')!.getBoundingClientRect();
        if (below.width === 0) continue;
        const who = each.querySelector<HTMLElement>('.who .name, .who .vacant')!.getBoundingClientRect();
        const { right } = org().getBoundingClientRect();
        expect(below.right, each.dataset['key']).to.be.at.most(right + 0.5);
        const apart = below.left >= who.right || below.top >= who.bottom - 1 || below.bottom <= who.top + 1;
        expect(apart, `${each.dataset['key']}: beside or below the name`).to.equal(true);
      }
    });

  for (const view of ['list', 'tree'])
    for (const width of [320, 360, 390])
      it(`a tool's label is not broken (${view}, ${width} px)`, async () => {
        await stand({ attributes: `view="${view}"`, width });
        const more = all('.tool').find((each) => each.getAttribute('aria-expanded'));
        more?.click();
        await atRest();
        const tools = all('.tool').filter(({ offsetHeight }) => offsetHeight > 0);
        expect(tools.length).to.be.above(3);
        for (const tool of tools) {
          const words = document.createRange();
          words.selectNodeContents(tool);
          const lines = new Set(
            Array.from(words.getClientRects())
              .filter(({ width }) => width > 0)
              .map(({ top }) => Math.round(top)),
          );
          expect(lines.size, tool.textContent.trim()).to.equal(1);
        }
      });
});

describe('The chosen way', () => {
  afterEach(clear);

  it('is drawn through no card, whichever leaf is chosen', async () => {
    await stand({ attributes: 'view="tree" open-depth="all"', width: 1440 });
    for (const id of ['b01-g1', 'b01-g2', 'b01-g3', 'b06-g3', 'b11-g3']) {
      org().selected = id;
      await atRest();
      const ways = Array.from(org().renderRoot.querySelectorAll<SVGPathElement>('.links .way'));
      expect(ways.length).to.be.above(0);
      const faces = rows().map((each) => ({
        key: each.dataset['key']!,
        box: each.querySelector('.face')!.getBoundingClientRect(),
      }));
      const through = new Set<string>();
      for (const way of ways) {
        const matrix = way.getScreenCTM()!;
        const length = way.getTotalLength();
        for (let at = 0; at <= length; at += 2) {
          const { x, y } = way.getPointAtLength(at).matrixTransform(matrix);
          for (const { key, box } of faces)
            if (x > box.left + 2 && x < box.right - 2 && y > box.top + 2 && y < box.bottom - 2)
              through.add(key);
        }
      }
      expect([...through], id).to.deep.equal([]);
    }
  });
});

describe('On paper', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    clear();
    await Promise.resolve();
  });

  it('a city of 3,000 units is whole before the paper is, and closed again afterwards', async () => {
    const data = bigOrg(2_999);
    await stand({ attributes: 'view="list"', data });
    const before = rows().length;
    const start = performance.now();
    dispatchEvent(new Event('beforeprint'));
    await org().updateComplete;
    const took = performance.now() - start;
    expect(rows()).to.have.length(data.units!.length);
    // Two seconds on an idle machine.
    expect(took).to.be.below(10_000);
    dispatchEvent(new Event('afterprint'));
    await until(
      () => rows().length === before,
      () => `${rows().length} rows`,
    );
  });

  it('a larger one is printed as it stands open', async () => {
    const data = bigOrg(3_200);
    await stand({ attributes: 'view="list"', data });
    dispatchEvent(new Event('beforeprint'));
    await org().updateComplete;
    expect(rows().length).to.be.below(3_000);
  });
});
