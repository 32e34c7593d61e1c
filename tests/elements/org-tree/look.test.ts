/** What the theme, the place and the density make of it; what a page may put into it. Colours and sizes as computed. */
import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
import { bigOrg } from '../../fixtures/big-org.js';
import { atRest, clear, community, org, row, rows, said, stand, views } from './stage.js';

const themes = ['paper', 'hall', 'elder', 'contrast', 'mourning'] as const;

/** The colours that a theme's sheet names, from the sheet itself. */
async function tokensOf(theme: string): Promise<Map<string, string>> {
  const css = await (await fetch(`/src/theme/${theme}.css`)).text();
  const named = new Map(
    Array.from(css.matchAll(/--qs-([a-z0-9-]+):\s*([^;]+);/g), ([, name, value]) => [name!, value!.trim()]),
  );
  const resolve = (value: string): string => {
    const other = /^var\(--qs-([a-z0-9-]+)\)$/.exec(value)?.[1];
    return other === undefined ? value : resolve(named.get(other)!);
  };
  return new Map(Array.from(named, ([name, value]) => [name, resolve(value)]));
}

/** As a computed style writes it. */
function rgb(colour: string): string {
  const probe = document.createElement('i');
  probe.style.color = colour;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const part = (selector: string): HTMLElement => {
  const found = org().renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const style = (selector: string): CSSStyleDeclaration => getComputedStyle(part(selector));

describe('Themes', () => {
  afterEach(clear);

  for (const theme of themes) {
    it(`${theme}: list, drawing and details are painted in its own colours`, async () => {
      const token = await tokensOf(theme);
      const is = (name: string) => rgb(token.get(name)!);
      const around = `<div data-qs-theme="${theme}">{}</div>`;
      await stand({ attributes: 'view="list" selected="b03"', around });
      expect(style('.qs').backgroundColor, 'ground').to.equal(is('ground'));
      expect(style('.qs').color, 'ink').to.equal(is('ink'));
      expect(style('.kicker').color, 'accent').to.equal(is('accent'));
      expect(style('.row.chosen .unit').color, 'chosen').to.equal(is('accent'));
      expect(style('.row:not(.chosen) .unit').color, 'a row').to.equal(is('ink'));
      await stand({ attributes: 'view="tree" selected="b03"', around, width: 1400 });
      expect(style('.plate .face').backgroundColor, 'plate').to.equal(is('accent'));
      expect(style('.plate .face').color, 'on the plate').to.equal(is('on-accent'));
      expect(style('.board:not(.on-way) .face').backgroundColor, 'board').to.equal(is('plate'));
      expect(style('.board:not(.on-way) .face').color, 'on the board').to.equal(is('plate-ink'));
      expect(style('.board.on-way .face').backgroundColor, 'chosen board').to.equal(is('accent'));
      expect(style('.links .way').stroke, 'the way').to.equal(is('accent'));
      expect(style('.detail-of').color, 'details').to.equal(is('accent'));
    });
  }

  it('of two elements on one page stand side by side', async () => {
    await stand({
      around:
        '<div data-qs-theme="hall">{}</div><div data-qs-theme="mourning"><qs-org-tree id="other"></qs-org-tree></div>',
    });
    const ground = (selector: string) =>
      getComputedStyle(org(selector).renderRoot.querySelector('.qs')!).backgroundColor;
    await atRest(org('#other'));
    expect(ground('qs-org-tree')).to.equal(rgb((await tokensOf('hall')).get('ground')!));
    expect(ground('#other')).to.equal(rgb((await tokensOf('mourning')).get('ground')!));
  });

  it('a public property on any ancestor overrules the theme', async () => {
    await stand({
      attributes: 'view="tree"',
      around: '<div style="--qs-accent: rgb(1, 2, 3); --qs-plate: rgb(4, 5, 6)">{}</div>',
    });
    expect(style('.plate .face').backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(style('.board .face').backgroundColor).to.equal('rgb(4, 5, 6)');
  });

  it('nothing is set on the element itself, so a page’s own style wins', async () => {
    await stand();
    expect(org().getAttribute('style')).to.equal(null);
    expect(org().getAttribute('class')).to.equal(null);
    const sheet = document.createElement('style');
    sheet.textContent = 'qs-org-tree { display: inline-block; width: 333px }';
    document.head.append(sheet);
    expect(getComputedStyle(org()).display).to.equal('inline-block');
    expect(org().offsetWidth).to.equal(333);
    sheet.remove();
  });
});

/** Body text and the least side of anything that is pressed, by place. */
const places = [
  ['phone', '', 16, 44, 390],
  ['desk', '', 16, 44, 1440],
  ['phone, elder', 'data-qs-theme="elder"', 22, 60, 390],
  ['desk, elder', 'data-qs-theme="elder"', 22, 60, 1440],
  ['kiosk', 'data-qs-place="kiosk"', 28, 96, 1080],
  ['hall', 'data-qs-place="hall"', 30, 60, 1920],
  ['wall', 'data-qs-place="wall"', 40, 80, 3840],
] as const;

describe('Places', () => {
  afterEach(clear);

  for (const [name, attributes, size, touch, width] of places) {
    for (const view of views)
      it(`${name}: the ${view} in its size, and everything pressed at least ${touch} px`, async () => {
        await stand({ attributes: `view="${view}" ${attributes} style="height: 1600px"`, width });
        expect(style('.qs').fontSize).to.equal(`${size}px`);
        // A name is the content's own size or larger, never smaller than captions are.
        expect(
          parseFloat(getComputedStyle(row('b01').querySelector('.unit') ?? row('b01')).fontSize),
        ).to.be.at.least(size);
        const pressed = [
          ...Array.from(org().renderRoot.querySelectorAll<HTMLElement>('button')),
          ...rows(),
          ...rows().flatMap((each) => Array.from(each.querySelectorAll<HTMLElement>('.handle'))),
        ].filter((each) => each.offsetParent !== null);
        expect(pressed.length).to.be.above(4);
        for (const each of pressed) {
          const what = `${each.localName}.${each.className} ${each.textContent?.trim().slice(0, 8)}`;
          expect(each.offsetHeight, `height of ${what}`).to.be.at.least(touch);
          expect(each.offsetWidth, `width of ${what}`).to.be.at.least(Math.min(touch, 44));
        }
      });

    it(`${name}: nothing sticks out sideways`, async () => {
      for (const view of ['list', 'poster'] as const) {
        await stand({ attributes: `view="${view}" open-depth="all" selected="b03" ${attributes}`, width });
        const base = part('.qs');
        expect(base.scrollWidth, view).to.be.at.most(base.clientWidth + 1);
      }
    });
  }

  it('a phone of 320 px holds the list', async () => {
    await stand({ attributes: 'open-depth="all" selected="b03"', width: 320 });
    expect(part('.qs').scrollWidth).to.be.at.most(320);
    for (const each of rows()) {
      const { left, right } = each.getBoundingClientRect();
      const box = org().getBoundingClientRect();
      expect(left >= box.left - 1 && right <= box.right + 1, each.textContent).to.equal(true);
    }
  });

  it('compact takes air and no touch: lower rows on a desk, never below 44 px on a phone', async () => {
    const heightOf = async (attributes: string, width: number): Promise<number> => {
      await stand({ attributes: `view="list" ${attributes}`, width });
      return row('b01').offsetHeight;
    };
    expect(await heightOf('data-qs-density="compact"', 1000)).to.be.below(await heightOf('', 1000));
    expect(await heightOf('data-qs-density="compact"', 390)).to.be.at.least(44);
    expect(await heightOf('data-qs-density="compact" data-qs-place="kiosk"', 1000)).to.be.at.least(96);
  });

  it('the reader’s own size of type counts on phone and desk', async () => {
    const before = document.documentElement.style.fontSize;
    document.documentElement.style.fontSize = '24px';
    await stand({ attributes: 'view="list"', width: 1000 });
    expect(style('.qs').fontSize).to.equal('24px');
    document.documentElement.style.fontSize = before;
  });
});

describe('Height', () => {
  afterEach(clear);

  it('not set: as tall as its content', async () => {
    await stand({ attributes: 'view="list" open-depth="all"' });
    expect(part('.qs').scrollHeight).to.be.at.most(part('.qs').clientHeight + 1);
    expect(org().offsetHeight).to.be.above(45 * 44);
  });

  it('set: scrolls inside, and nothing hangs out', async () => {
    for (const view of views) {
      await stand({ attributes: `view="${view}" open-depth="all" style="height: 400px"` });
      expect(org().offsetHeight, view).to.equal(400);
      expect(part('.qs').offsetHeight, view).to.be.at.most(400);
      expect(part('.qs').scrollHeight, view).to.be.above(500);
    }
  });
});

describe('Slots and heading', () => {
  afterEach(clear);
  const slotted = async (slot: string, markup: string): Promise<HTMLElement> => {
    await stand({ around: '{}' });
    org().innerHTML = markup;
    await atRest();
    const child = org().querySelector<HTMLElement>(`[slot=${slot}]`)!;
    expect(child.assignedSlot, 'it has its slot').not.to.equal(null);
    expect(child.offsetHeight, 'it can be seen').to.be.above(0);
    return child;
  };

  it('an emblem stands before the title, as it is', async () => {
    const emblem = await slotted(
      'emblem',
      '<b slot="emblem" style="display: block; width: 40px; height: 40px">徽</b>',
    );
    expect(getComputedStyle(emblem).filter).to.equal('none');
    expect(emblem.getBoundingClientRect().left).to.be.below(part('.title').getBoundingClientRect().left);
  });

  it('a header stands in place of the title and totals', async () => {
    await slotted('header', '<h2 slot="header">自己的题目</h2>');
    expect(part('.title').offsetParent === null || part('.title').offsetHeight === 0).to.equal(true);
  });

  it('a footer stands in place of the source', async () => {
    await slotted('footer', '<p slot="footer">自己的来源</p>');
    expect(part('.foot').offsetParent === null || part('.foot').offsetHeight === 0).to.equal(true);
  });

  it('slots work in every view, and without data', async () => {
    for (const view of ['list', 'tree', 'poster'] as const) {
      await stand({ attributes: `view="${view}"` });
      org().innerHTML = '<h2 slot="header">题</h2><p slot="footer">源</p>';
      await atRest();
      for (const child of Array.from(org().children))
        expect((child as HTMLElement).offsetHeight, view).to.be.above(0);
    }
    org().data = null;
    await atRest();
    for (const child of Array.from(org().children))
      expect((child as HTMLElement).offsetHeight, 'empty').to.be.above(0);
  });

  for (const [level, tag] of [
    ['1', 'h1'],
    ['3', 'h3'],
    ['6', 'h6'],
    ['7', 'h6'],
    ['0', 'h2'],
    ['-1', 'h1'],
    ['2.4', 'h2'],
    ['x', 'h2'],
    ['1><script>alert(1)</script>', 'h2'],
  ] as const)
    it(`heading-level="${level}" is ${tag}`, async () => {
      await stand();
      org().setAttribute('heading-level', level);
      await atRest();
      const headings = org().renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6');
      const [first, ...others] = Array.from(headings, (each) => each.localName);
      expect(first).to.equal(tag);
      for (const each of others) expect(each >= tag, `${each} below ${tag}`).to.equal(true);
      expect(headings[0]!.textContent).to.equal('新城社区党组织架构');
    });

  it('on a poster of a desk the root has a heading of its own, above those of its branches', async () => {
    await stand({ attributes: 'view="poster"', width: 1400 });
    const headings = Array.from(org().renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6'));
    const of = (tag: string): Element[] => headings.filter(({ localName }) => localName === tag);
    expect(of('h3').map((each) => each.textContent.trim())).to.deep.equal(['社区党委']);
    expect(of('h4')).to.have.length(11);
  });
});

/** Chromium's driver alone can pretend; elsewhere these are left out, and said so. */
const canEmulate = /Chrome\//.test(navigator.userAgent);

(canEmulate ? describe : describe.skip)('Motion and print', () => {
  afterEach(async () => {
    await emulateMedia({ reducedMotion: 'no-preference', media: 'screen' });
    clear();
  });

  it('reduced motion: nothing moves by itself', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await stand({ attributes: 'view="tree"' });
    org().expand('b03');
    await atRest();
    expect(part('.qs').getAnimations({ subtree: true })).to.deep.equal([]);
    for (const each of org().renderRoot.querySelectorAll('*'))
      expect(getComputedStyle(each).transitionDuration, each.className.toString()).to.equal('0s');
  });

  it('on paper: black on white in any theme, without what can only be pressed', async () => {
    await stand({ attributes: 'view="list" data-qs-theme="hall"' });
    await emulateMedia({ media: 'print' });
    expect(style('.qs').backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(style('.row .unit').color).to.equal('rgb(0, 0, 0)');
    expect(style('.tools').display).to.equal('none');
    expect(style('.row').breakInside, 'no row in two parts').to.equal('avoid');
    expect(style('.row .sign').display, 'no sign to be pressed').to.equal('none');
    expect(style('.row .below').display).to.equal('none');
    expect(style('.list').borderTopStyle === 'none' || style('.list').borderTopWidth === '0px').to.equal(
      true,
    );
    expect(said(org())).to.contain('示例数据');
  });
});

describe('Names', () => {
  afterEach(clear);

  it('two characters take the width of three, and are copied as two', async () => {
    await stand({ attributes: 'view="list"' });
    const two = part('.name.two');
    expect(two.textContent).to.match(/^\p{Script=Han}{2}$/u);
    expect(two.offsetWidth).to.be.closeTo(parseFloat(getComputedStyle(two).fontSize) * 3, 1);
  });

  it('however long a name is, its row stays in the element', async () => {
    const units = community.units!.map((unit) => ({ ...unit, name: '很长的名称'.repeat(30) }));
    for (const view of views) {
      await stand({
        attributes: `view="${view}"`,
        data: { ...community, units },
        width: view === 'list' ? 320 : 900,
      });
      if (view === 'list') expect(part('.qs').scrollWidth).to.be.at.most(320);
      for (const each of rows()) expect(each.scrollHeight, view).to.be.below(1_200);
    }
  });

  it('a level deeper than the indent shows is told in words', async () => {
    await stand({
      attributes: 'view="list" open-depth="all"',
      data: { ...bigOrg(12, { fanOut: 1 }) },
      width: 320,
    });
    expect(row('u11').textContent).to.contain('第12级');
    expect(row('u2').textContent).not.to.contain('第3级');
    expect(row('u11').getBoundingClientRect().width).to.be.above(100);
  });
});
