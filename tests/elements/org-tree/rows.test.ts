/** Rows of the list at the sizes that readers have: large type on a phone, and room for columns on a desk. */
import { expect } from '@esm-bundle/chai';
import { atRest, clear, community, org, row, stand } from './stage.js';

const find = (selector: string): HTMLElement[] =>
  Array.from(org().renderRoot.querySelectorAll<HTMLElement>(selector));

/** Whether a text stands on one line. */
function isOneLine(element: HTMLElement): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  const tops = Array.from(range.getClientRects(), ({ top }) => Math.round(top));
  return new Set(tops).size <= 1;
}

describe('The rows of the list', () => {
  afterEach(() => {
    clear();
    document.documentElement.style.fontSize = '';
  });

  for (const [width, rootSize, theme] of [
    [320, '100%', 'elder'],
    [360, '100%', 'elder'],
    [390, '100%', 'elder'],
    [768, '100%', 'elder'],
    [320, '200%', 'paper'],
    [360, '200%', 'paper'],
  ] as const)
    it(`${width} px, ${rootSize}, ${theme}: no name under ten characters is broken, nothing leaves the screen`, async () => {
      document.documentElement.style.fontSize = rootSize;
      await stand({
        attributes: `view="list" open-depth="all" data-qs-theme="${theme}"`,
        width,
        around: `<div style="width: ${width}px">{}</div>`,
      });
      await atRest();
      const units = find('.row .unit');
      expect(units.length).to.be.greaterThan(5);
      for (const unit of units) expect(isOneLine(unit), unit.textContent).to.be.true;
      for (const who of find('.row .who .name')) expect(isOneLine(who), who.textContent).to.be.true;
      const right = org().getBoundingClientRect().right + 0.5;
      for (const each of find('.row :not(.sr-only), .views *, .sum *, .title'))
        expect(each.getBoundingClientRect().right, each.textContent).to.be.at.most(right);
    });

  for (const [width, attributes] of [
    [320, 'data-qs-theme="elder"'],
    [1200, 'selected="p0"'],
    [1920, 'data-qs-theme="hall" data-qs-place="hall" style="height: 1080px"'],
  ] as const)
    it(`${width} px, ${attributes}: a long name breaks in its place, and not to a letter a line`, async () => {
      const names = ['Krishnamoorthysubramaniaswamy', 'L'.repeat(60), '长'.repeat(40)];
      const posts = names.map((name, i) => ({ id: `p${i}`, title: '书记', holder: { name } }));
      const lower = names.map((_, i) => ({
        id: `b${i}`,
        parentId: 'c',
        name: `第${i}支部`,
        type: 'b',
        posts: [{ ...posts[i], id: `q${i}` }],
      }));
      const units = [{ id: 'c', name: '新城社区党委', type: 'c', posts }, ...lower];
      await stand({
        attributes: `view="list" ${attributes}`,
        width,
        data: { ...community, units, people: [] },
      });
      await atRest();
      const whole = org().getBoundingClientRect();
      // In a hall the rest stands on the next page.
      expect(find('.who .name').length).to.be.at.least(2);
      for (const each of find('.who .name, .others > span, .detail-who, .detail-more > span')) {
        const { right, width: own } = each.getBoundingClientRect();
        expect(right, each.textContent).to.be.at.most(whole.right);
        expect(own, each.textContent).to.be.at.least(60);
      }
    });

  it('gives a sign the width and height that a finger needs', async () => {
    for (const [theme, place, least] of [
      ['paper', 'phone', 43.5],
      ['elder', 'phone', 59.5],
      ['paper', 'kiosk', 95],
    ] as const) {
      await stand({
        attributes: `view="list" data-qs-theme="${theme}" data-qs-place="${place}" style="height: 1300px"`,
        width: 760,
        around: '<div style="width: 760px">{}</div>',
      });
      await atRest();
      const [sign] = find('.row .sign.plus');
      expect(sign!.offsetWidth, `${theme} ${place}`).to.be.at.least(least);
      expect(sign!.offsetHeight, `${theme} ${place}`).to.be.at.least(least);
      clear();
    }
  });

  it('opens a branch by a button in what is told of it', async () => {
    await stand({
      attributes: 'view="list" selected="b03"',
      width: 390,
      around: '<div style="width: 390px">{}</div>',
    });
    await atRest();
    const row = (): HTMLElement => find('[data-key="b03"]')[0]!;
    expect(row().getAttribute('aria-expanded')).to.equal('false');
    find('.branch-toggle')[0]!.click();
    await atRest();
    expect(row().getAttribute('aria-expanded')).to.equal('true');
    expect(find('.branch-toggle')[0]!.textContent).to.contain('收起');
  });

  it('has columns where there is room, and tells titles there', async () => {
    await stand({ attributes: 'view="list"', width: 1300, around: '<div style="width: 1300px">{}</div>' });
    await atRest();
    const [, first] = find('.row');
    expect(first!.querySelector('.who')!.textContent).to.contain('书记');
    expect(first!.querySelector('.others')!.textContent).to.contain('委员');
    const lefts = find('.row .who').map((who) => Math.round(who.getBoundingClientRect().left));
    expect(new Set(lefts).size, 'one axis').to.equal(1);
  });

  for (const [theme, width] of [
    ['paper', 390],
    ['elder', 390],
    ['paper', 1000],
  ] as const)
    it(`${theme}, ${width} px: sisters have one voice and one axis, with units below or without; children stand no further left`, async () => {
      const units = community.units!.filter(({ parentId }) => parentId !== 'b02' && parentId !== 'b04');
      await stand({
        attributes: `view="list" open-depth="all" data-qs-theme="${theme}"`,
        width,
        data: { ...community, units },
      });
      const look = (id: string) => {
        const unit = row(id).querySelector('.unit')!;
        const { fontSize, fontFamily, fontWeight, color } = getComputedStyle(unit);
        return {
          fontSize,
          fontFamily,
          fontWeight,
          color,
          left: Math.round(unit.getBoundingClientRect().left),
        };
      };
      for (const leaf of ['b02', 'b04']) {
        expect(row(leaf).hasAttribute('aria-expanded'), leaf).to.equal(false);
        expect(look(leaf), leaf).to.deep.equal(look('b03'));
      }
      expect(look('b03').left).to.be.at.least(look('c').left);
      expect(look('b03-g1').left).to.be.at.least(look('b03').left);
      expect(parseFloat(look('b03-g1').fontSize)).to.be.at.most(parseFloat(look('b03').fontSize));
      expect(parseFloat(look('b03').fontSize)).to.be.below(parseFloat(look('c').fontSize));
    });

  it('a row of two lines has half a line of air above and below', async () => {
    const units = community.units!.map((unit) =>
      unit.id === 'b03' ? { ...unit, name: '新城社区流动党员与新就业群体联合党支部' } : unit,
    );
    await stand({ attributes: 'view="list"', width: 390, data: { ...community, units } });
    const face = row('b03').querySelector('.row')!;
    const name = row('b03').querySelector<HTMLElement>('.unit')!;
    expect(isOneLine(name)).to.equal(false);
    const box = face.getBoundingClientRect();
    const text = name.getBoundingClientRect();
    const half = 0.5 * parseFloat(getComputedStyle(org().renderRoot.querySelector('.qs')!).fontSize);
    expect(text.top - box.top).to.be.at.least(half - 0.5);
    expect(box.bottom - text.bottom).to.be.at.least(half - 0.5);
  });

  for (const [width, theme, lang] of [
    [320, 'elder', 'zh-CN'],
    [390, 'paper', 'zh-CN'],
    [320, 'paper', 'en'],
    [390, 'paper', 'en'],
  ] as const)
    it(`${width} px, ${theme}, ${lang}: no name is broken in what is told in brief`, async () => {
      await stand({
        attributes: `view="list" selected="b04" data-qs-theme="${theme}" lang="${lang}"`,
        width,
        around: `<div style="width: ${width}px">{}</div>`,
      });
      org().expand('b04');
      await atRest();
      const lines = find('.in-place > .detail-more');
      expect(lines.map((each) => each.textContent).join())
        .to.contain('李国平')
        .and.to.contain('苏晓梅');
      for (const line of lines) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
          for (const name of ['李国平', '苏晓梅', '10次']) {
            const at = node.data.indexOf(name);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + name.length);
            expect(
              new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size,
              name,
            ).to.equal(1);
          }
        expect(line.scrollWidth).to.be.at.most(line.clientWidth + 1);
      }
    });
});
