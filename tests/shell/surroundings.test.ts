import { expect } from '@esm-bundle/chai';
import '../fixtures/plain-element.js';
import { closestAttribute, readSurroundings } from '../../src/shell/surroundings.js';
import type { PlainElement } from '../fixtures/plain-element.js';
import { clear, mount, plain, notices, pause, until, said } from '../fixtures/page.js';

const base = (element: Element = plain()): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('.qs')!;
/** A MutationObserver tells after the task, the element paints after that. */
const settled = async (element: PlainElement = plain()): Promise<void> => {
  await pause(0);
  await element.updateComplete;
};
const words = { 'zh-CN': '还没有公告', 'zh-TW': '還沒有公告', en: 'No notices yet' };

describe('The language', () => {
  const { lang } = document.documentElement;
  afterEach(() => {
    clear();
    document.documentElement.lang = lang;
  });

  it('is the closest ancestor’s, each element its own', async () => {
    mount(`<qs-plain id="a"></qs-plain>
      <div lang="en"><p><qs-plain id="b"></qs-plain></p><div lang="zh-TW"><qs-plain id="c"></qs-plain></div></div>
      <qs-plain id="d" lang="en"></qs-plain>`);
    for (const each of ['#a', '#b', '#c', '#d']) await settled(plain(each));
    expect(said(plain('#a'))).to.contain(words['zh-CN']);
    expect(said(plain('#b'))).to.contain(words.en);
    expect(said(plain('#c'))).to.contain(words['zh-TW']);
    expect(said(plain('#d'))).to.contain(words.en);
    expect(base(plain('#c')).lang).to.equal('zh-TW');
  });

  for (const [tag, locale] of [
    ['zh', 'zh-CN'],
    ['zh-Hans-SG', 'zh-CN'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['ZH-tw', 'zh-TW'],
    ['en-GB', 'en'],
    ['de', 'zh-CN'],
    ['', 'zh-CN'],
  ] as const) {
    it(`“${tag}” is read as ${locale}`, async () => {
      mount(`<div lang="${tag}"><qs-plain></qs-plain></div>`);
      await settled();
      expect(said(plain())).to.contain(words[locale]);
    });
  }

  it('changed on an ancestor, or on the page, is followed at once', async () => {
    mount('<div id="outer"><div id="inner"><qs-plain></qs-plain></div></div>');
    await settled();
    document.documentElement.lang = 'en';
    await settled();
    expect(said(plain())).to.contain(words.en);
    document.getElementById('outer')!.lang = 'zh-TW';
    await settled();
    expect(said(plain())).to.contain(words['zh-TW']);
    document.getElementById('inner')!.lang = 'zh-CN';
    await settled();
    expect(said(plain())).to.contain(words['zh-CN']);
    document.getElementById('inner')!.removeAttribute('lang');
    document.getElementById('outer')!.removeAttribute('lang');
    await settled();
    expect(said(plain())).to.contain(words.en);
  });

  it('is found across shadow roots, two deep, and followed there', async () => {
    const home = mount('<div id="outer"></div>');
    const outer = home.querySelector('div')!;
    const middle = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(middle);
    const inner = document.createElement('qs-plain');
    middle.attachShadow({ mode: 'closed' }).append(inner);
    await settled(inner);
    expect(said(inner)).to.contain(words['zh-CN']);
    outer.lang = 'en';
    await settled(inner);
    expect(said(inner)).to.contain(words.en);
    middle.lang = 'zh-TW';
    await settled(inner);
    expect(said(inner)).to.contain(words['zh-TW']);
  });

  it('of the place in which a slot shows the element counts, and is followed', async () => {
    const home = mount('<div id="frame"><qs-plain></qs-plain></div>');
    const root = home.querySelector('#frame')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<section lang="en"><slot></slot></section>';
    // The slot came after the element, which nothing tells; whatever makes it update next, a new width say, does.
    plain().requestUpdate();
    await settled();
    expect(said(plain())).to.contain(words.en);
    root.querySelector('section')!.lang = 'zh-TW';
    await settled();
    expect(said(plain())).to.contain(words['zh-TW']);
  });

  it('goes with an element that is moved', async () => {
    mount('<div id="a" lang="en"><qs-plain></qs-plain></div><div id="b" lang="zh-TW"></div>');
    await settled();
    document.getElementById('b')!.append(plain());
    await settled();
    expect(said(plain())).to.contain(words['zh-TW']);
  });

  it('changes what is shown of the data, too', async () => {
    mount('<div lang="zh-CN"><qs-plain></qs-plain></div>');
    plain().data = notices(undefined, { title: { 'zh-CN': '组织', 'zh-TW': '組織', en: 'Organisation' } });
    await settled();
    const titles: (string | undefined)[] = [];
    for (const tag of ['zh-CN', 'en', 'zh-TW']) {
      plain().parentElement!.lang = tag;
      await settled();
      titles.push(plain().shadowRoot!.querySelector('.title')?.textContent?.trim());
    }
    expect(titles).to.deep.equal(['组织', 'Organisation', '組織']);
  });
});

describe('Theme, place and density', () => {
  afterEach(() => {
    clear();
    for (const name of ['theme', 'place', 'density'])
      document.documentElement.removeAttribute(`data-qs-${name}`);
  });

  it('are paper, by width, and comfortable where the page says nothing', async () => {
    mount('<qs-plain></qs-plain>');
    await settled();
    expect({ ...base().dataset }).to.deep.equal({ theme: 'paper', place: 'desk', density: 'comfortable' });
  });

  it('below 640 px of own width the place is a phone', async () => {
    const home = mount('<qs-plain></qs-plain>');
    await settled();
    for (const [width, place] of [
      ['639px', 'phone'],
      ['640px', 'desk'],
    ] as const) {
      home.style.width = width;
      await until(
        () => base().dataset['place'] === place,
        () => `${width}: ${base().dataset['place']}`,
      );
    }
  });

  it('the own width is not what a scaled page makes of it', async () => {
    const home = mount('<qs-plain></qs-plain>');
    home.style.transform = 'scale(0.25)';
    await pause(50);
    expect(base().dataset['place']).to.equal('desk');
  });

  it('on the element or any ancestor are taken, the nearest first, and changed live', async () => {
    const home = mount('<section><qs-plain></qs-plain></section>');
    document.documentElement.setAttribute('data-qs-theme', 'hall');
    document.documentElement.setAttribute('data-qs-place', 'wall');
    document.documentElement.setAttribute('data-qs-density', 'compact');
    await settled();
    expect({ ...base().dataset }).to.deep.equal({ theme: 'hall', place: 'wall', density: 'compact' });
    home.querySelector('section')!.setAttribute('data-qs-theme', 'elder');
    plain().setAttribute('data-qs-place', 'kiosk');
    plain().setAttribute('data-qs-density', 'comfortable');
    await settled();
    expect({ ...base().dataset }).to.deep.equal({ theme: 'elder', place: 'kiosk', density: 'comfortable' });
  });

  it('an unknown place or density is as if none were said', async () => {
    mount('<div data-qs-place="moon" data-qs-density="dense"><qs-plain></qs-plain></div>');
    await settled();
    expect(base().dataset['place']).to.equal('desk');
    expect(base().dataset['density']).to.equal('comfortable');
  });

  it('paint: each theme has its ground, each place its size', async () => {
    mount('<div data-qs-theme="paper"><qs-plain></qs-plain></div>');
    const grounds = new Set<string>();
    for (const theme of ['paper', 'hall', 'elder', 'mourning']) {
      plain().parentElement!.setAttribute('data-qs-theme', theme);
      await settled();
      grounds.add(getComputedStyle(base()).backgroundColor);
    }
    expect(grounds.size).to.equal(4);
    plain().parentElement!.setAttribute('data-qs-theme', 'paper');
    const sizes: string[] = [];
    for (const place of ['phone', 'desk', 'kiosk', 'hall', 'wall']) {
      plain().setAttribute('data-qs-place', place);
      await settled();
      sizes.push(getComputedStyle(base()).fontSize);
    }
    expect(sizes).to.deep.equal(['16px', '16px', '28px', '30px', '40px']);
  });

  it('a public property set on the page is taken in place of the theme’s', async () => {
    const home = mount('<qs-plain></qs-plain>');
    home.style.setProperty('--qs-ground', 'rgb(1, 2, 3)');
    await settled();
    expect(getComputedStyle(base()).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('nothing of a page’s own text style comes in', async () => {
    const home = mount('<qs-plain></qs-plain>');
    home.style.cssText +=
      ';text-indent:2em;letter-spacing:3px;word-spacing:9px;text-transform:uppercase;white-space:pre;word-break:break-all;text-align:center;font:italic 9px/9px serif;text-shadow:1px 1px red;color:red;cursor:wait';
    await settled();
    const style = getComputedStyle(base());
    expect(style.textIndent).to.equal('0px');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.wordSpacing).to.match(/^(normal|0px)$/);
    expect(style.textTransform).to.equal('none');
    expect(style.whiteSpace).to.equal('normal');
    expect(style.wordBreak).to.equal('normal');
    expect(style.textAlign).to.equal('start');
    expect(style.fontStyle).to.equal('normal');
    expect(style.fontSize).to.equal('16px');
    expect(style.textShadow).to.equal('none');
    expect(style.color).to.not.equal('rgb(255, 0, 0)');
    expect(style.cursor).to.equal('auto');
  });
});

describe('closestAttribute', () => {
  afterEach(clear);

  it('is the element’s own first; an empty one counts as said', () => {
    const home = mount('<div lang="en"><p lang=""><b></b></p></div>');
    expect(closestAttribute(home.querySelector('b')!, 'lang')).to.equal('');
    expect(closestAttribute(home.querySelector('div')!, 'lang')).to.equal('en');
    expect(closestAttribute(home.querySelector('b')!, 'data-none')).to.equal(null);
    expect(readSurroundings(home.querySelector('b')!).locale).to.equal('zh-CN');
  });
});
