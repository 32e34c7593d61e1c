/** The reader's language, element by element: what the library says, what the document says, and the script it is set in. */
import { expect } from '@esm-bundle/chai';
import { orgStrings } from '../../../src/elements/org-tree/strings/org-tree.strings.js';
import { atRest, clear, org, row, said, stand, views } from './stage.js';

const expected = {
  'zh-CN': {
    title: '新城社区党组织架构',
    branch: '第三前哨支部',
    words: ['架构图', '名册', '全部展开', '示例数据', '截至2018年11月5日', '空缺', '2016年6月起任', '另任'],
  },
  'zh-TW': {
    title: '新城社區黨組織架構',
    branch: '第三前哨支部',
    words: ['架構圖', '名冊', '全部展開', '範例資料', '截至2018年11月5日', '空缺', '2016年6月起任', '另任'],
  },
  en: {
    title: 'Party organisation of Xincheng community',
    branch: 'Third Outpost Branch',
    words: [
      'Chart',
      'List',
      'Expand all',
      'Sample data',
      'As of 5 November 2018',
      'vacant',
      'since June 2016',
      'Also',
    ],
  },
} as const;

for (const [lang, { title, branch, words }] of Object.entries(expected)) {
  describe(`In ${lang}`, () => {
    afterEach(clear);

    for (const view of views)
      it(`the ${view} speaks it throughout`, async () => {
        await stand({
          attributes: `view="${view}" selected="c-disc"`,
          around: `<div lang="${lang}">{}</div>`,
        });
        const text = said(org());
        org().selected = 'b03';
        await atRest();
        const all = text + said(org());
        expect(org().renderRoot.querySelector('.title')?.textContent).to.equal(title);
        for (const word of words) expect(all, word).to.contain(word);
        expect(row('b03').textContent).to.match(new RegExp(`${branch}|Branch 3`));
        expect(org().renderRoot.querySelector('.qs')?.getAttribute('lang')).to.equal(lang);
      });
  });
}

describe('Language', () => {
  afterEach(clear);

  it('changed on the page, keeps what is open and chosen', async () => {
    await stand({ attributes: 'view="list" selected="b03-g2"', around: '<div lang="zh-CN">{}</div>' });
    org().expand('b05');
    await atRest();
    org().parentElement!.lang = 'en';
    await atRest();
    expect(row('b05').getAttribute('aria-expanded')).to.equal('true');
    expect(row('b03-g2').getAttribute('aria-selected')).to.equal('true');
    expect(org().renderRoot.textContent).not.to.contain(orgStrings['zh-CN'].expandAll);
  });

  it('the scripts have fonts of their own: shared characters differ in form', async () => {
    const family = async (lang: string): Promise<string> => {
      await stand({ around: `<div lang="${lang}">{}</div>` });
      return getComputedStyle(org().renderRoot.querySelector('.title')!).fontFamily;
    };
    expect(await family('zh-CN'))
      .to.match(/Noto Serif CJK SC/)
      .and.not.to.match(/\bTC\b/);
    expect(await family('zh-TW'))
      .to.match(/Noto Serif CJK TC/)
      .and.not.to.match(/\bSC\b/);
    expect(await family('zh-HK')).to.match(/Noto Serif CJK TC/);
    expect(await family('en')).to.match(/^"?(Cambria|Charter).*Noto Serif CJK SC/);
  });

  it('an apostrophe in English takes the width of a letter, not of a Han character', async () => {
    await stand({ attributes: 'view="list" selected="b03"', around: '<div lang="en">{}</div>' });
    for (const selector of ['.title', '.row .unit', '.seg button', '.foot', '.search-label']) {
      const node = org().renderRoot.querySelector(selector)!;
      const wide = (letters: string): number => {
        const text = document.createElement('span');
        text.textContent = letters;
        node.append(text);
        const { width } = text.getBoundingClientRect();
        text.remove();
        return width;
      };
      // Whichever Latin font is here: in one for Han characters it is as wide as they are, and wider than an n.
      expect(wide('’’’’’’’’’’'), selector).to.be.above(0).and.below(wide('nnnnnnnnnn'));
    }
  });

  it('Han characters are set apart on boards and plates, English letters are not', async () => {
    for (const [view, parts] of [
      [
        'tree',
        ['.kicker', '.title', '.plate .unit', '.board .unit', '.board .who', '.detail-head', '.detail-who'],
      ],
      ['poster', ['.kicker', '.title', '.root-name', '.poster-plate > *', '.poster-staff p']],
    ] as const)
      for (const lang of ['zh-CN', 'en']) {
        await stand({
          attributes: `view="${view}" selected="b03"`,
          width: 1920,
          around: `<div lang="${lang}">{}</div>`,
        });
        for (const part of parts) {
          const spacing =
            parseFloat(getComputedStyle(org().renderRoot.querySelector(part)!).letterSpacing) || 0;
          expect(spacing > 0, `${part} in ${lang}: ${spacing}`).to.equal(lang !== 'en');
        }
      }
  });

  it('an English area of three buildings stands on one line of the roster', async () => {
    await stand({ attributes: 'lang="en" view="list" open-depth="all"', width: 1366 });
    const areas = Array.from(org().renderRoot.querySelectorAll<HTMLElement>('.level-3 .area'));
    expect(areas).to.have.length(33);
    for (const area of areas) expect(area.offsetHeight, area.textContent).to.be.below(40);
  });

  it('longer words keep to their card: under the sign where they are wider, a plate higher by a line', async () => {
    for (const [lang, width] of [
      ['zh-CN', 768],
      ['en', 768],
      ['en', 1440],
    ] as const) {
      await stand({ attributes: 'view="tree"', width, around: `<div lang="${lang}">{}</div>` });
      const handles = Array.from(org().renderRoot.querySelectorAll<HTMLElement>('.handle'));
      expect(handles).to.have.length(12);
      for (const handle of handles) {
        const words = document.createRange();
        words.selectNodeContents(handle);
        const text = words.getBoundingClientRect();
        const card = handle.parentElement!.getBoundingClientRect();
        expect(text.left, `${lang} ${width}: ${handle.textContent}`).to.be.at.least(card.left - 0.5);
        expect(text.right, `${lang} ${width}: ${handle.textContent}`).to.be.at.most(card.right + 0.5);
      }
      const plate = org().renderRoot.querySelector('.plate .face')!.getBoundingClientRect();
      const name = org().renderRoot.querySelector('.plate .unit')!.getBoundingClientRect();
      const who = org().renderRoot.querySelector('.plate .who')!.getBoundingClientRect();
      expect(name.top - plate.top, `${lang} ${width}: above`).to.be.at.least(8);
      expect(plate.bottom - who.bottom, `${lang} ${width}: below`).to.be.at.least(8);
    }
  });

  it('totals that take two lines begin both at the edge, with no line before the second', async () => {
    await stand({ attributes: 'view="tree"', width: 768, around: '<div lang="en">{}</div>' });
    const list = org().renderRoot.querySelector<HTMLElement>('.count')!;
    const groups = () => Array.from(org().renderRoot.querySelectorAll<HTMLElement>('.count ul'));
    const split = groups()[1]!;
    const left = list.getBoundingClientRect().left;
    expect(split.getBoundingClientRect().top).to.be.above(groups()[0]!.getBoundingClientRect().top);
    expect(split.querySelector('.fig')!.getBoundingClientRect().left).to.be.closeTo(left, 1);
    // What stands before it, the line, is outside of a list that cuts off what is.
    expect(getComputedStyle(list).overflowX).to.equal('hidden');
    await stand({ attributes: 'view="tree"', width: 1440 });
    const [first, second] = groups();
    expect(second!.getBoundingClientRect().top).to.equal(first!.getBoundingClientRect().top);
  });

  it('a page’s own fonts come before those of any language', async () => {
    for (const lang of ['zh-CN', 'zh-TW', 'en']) {
      await stand({ around: `<div lang="${lang}" style="--qs-font-title: Own Face">{}</div>` });
      expect(getComputedStyle(org().renderRoot.querySelector('.title')!).fontFamily).to.match(
        /^"?Own Face"?$/,
      );
    }
  });

  it('what the document does not say in it is said in the nearest there is', async () => {
    const data = {
      kind: 'org-tree',
      version: 1,
      asOf: '2018',
      locale: 'zh-CN',
      title: { 'zh-TW': '繁體題目' },
      units: [
        { id: 'a', name: { en: 'Only English' }, type: 't' },
        { id: 'b', parentId: 'a', name: '直接写的名称', type: 't' },
      ],
    };
    await stand({ attributes: 'view="list"', around: '<div lang="zh-CN">{}</div>', data });
    expect(said(org())).to.contain('繁體題目').and.to.contain('Only English').and.to.contain('直接写的名称');
    await stand({ attributes: 'view="list"', around: '<div lang="en">{}</div>', data });
    expect(said(org())).to.contain('繁體題目').and.to.contain('Only English').and.to.contain('直接写的名称');
  });
});
