/** Words that are fetched: an element waits for its own, and speaks the source where they cannot be had. */
import { expect } from '@esm-bundle/chai';
import { html, type TemplateResult } from 'lit';
import { QsElement } from '../../src/shell/element.js';
import { defineStringsLater, type Strings } from '../../src/shell/strings.js';
import { clear, mount, pause, said } from '../fixtures/page.js';

interface Table {
  readonly hello: string;
}

/** An answer that comes when the test says so. */
interface Asked {
  readonly locale: string;
  come(): void;
  fail(): void;
}

let asked: Asked[] = [];
let tags = 0;

const later = (locale: string, hello: string) => () =>
  new Promise<{ words: Table }>((come, fail) =>
    asked.push({ locale, come: () => come({ words: { hello } }), fail: () => fail(new Error('gone')) }),
  );

/** A table whose other languages come when the test says so, and a tag of an element that speaks it. */
function speaker(
  traditional = later('zh-TW', '妳好'),
  english = later('en', 'Hello'),
): { tag: string; painted: string[] } {
  const strings = defineStringsLater<Table>({ hello: '你好' }, { 'zh-TW': traditional, en: english });
  const painted: string[] = [];
  const tag = `x-speaker-${++tags}`;
  customElements.define(
    tag,
    class extends QsElement {
      static override strings: readonly Strings[] = [strings];
      protected override renderContent(): TemplateResult {
        const { hello } = strings[this.locale];
        // An element may paint twice because it was measured.
        if (painted[painted.length - 1] !== hello) painted.push(hello);
        return html`${hello}<slot></slot>`;
      }
    },
  );
  return { tag, painted };
}

const find = (selector: string): QsElement => document.querySelector<QsElement>(selector)!;
const settled = async (element: QsElement): Promise<void> => {
  await pause(0);
  await element.updateComplete;
};

describe('Words of a language', () => {
  const { warn } = console;
  let hints: string[] = [];
  beforeEach(() => {
    asked = [];
    hints = [];
    console.warn = (...words: unknown[]) => void hints.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    clear();
  });

  it('of the source are there: nothing is fetched', async () => {
    const { tag, painted } = speaker();
    mount(`<${tag} lang="de"></${tag}>`);
    await settled(find(tag));
    expect(painted).to.deep.equal(['你好']);
    expect(asked).to.deep.equal([]);
  });

  it('are waited for: until they come the page’s own markup stands, and nothing in another language', async () => {
    const { tag, painted } = speaker();
    mount(`<${tag} lang="en"><p>fallback</p></${tag}>`);
    const element = find(tag);
    const complete = { is: false };
    void element.updateComplete.then(() => (complete.is = true));
    await pause(30);
    expect(asked.map(({ locale }) => locale)).to.deep.equal(['en']);
    expect([painted.length, complete.is]).to.deep.equal([0, false]);
    expect(element.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    expect(element.shadowRoot!.textContent.trim()).to.equal('');
    asked[0]!.come();
    await element.updateComplete;
    expect(painted).to.deep.equal(['Hello']);
    expect(said(element)).to.equal('Hello');
    expect(element.shadowRoot!.querySelectorAll('slot').length).to.equal(1);
    expect(element.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
  });

  it('that the script holds, as the one-file script does, are painted in the same turn', async () => {
    const inScript = (hello: string) => () => ({ words: { hello } }) as unknown as Promise<{ words: Table }>;
    const { tag, painted } = speaker(inScript('妳好'), inScript('Hello'));
    mount(`<${tag} lang="en"></${tag}><${tag} lang="zh-TW"></${tag}>`);
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    expect(painted.slice(0, 2)).to.deep.equal(['Hello', '妳好']);
  });

  it('that are there are painted in the same turn', async () => {
    const { tag, painted } = speaker();
    mount(`<${tag} lang="en"></${tag}>`);
    await pause(0);
    asked[0]!.come();
    await find(tag).updateComplete;
    painted.length = 0;
    mount(`<${tag} lang="en"></${tag}><${tag} id="zh"></${tag}><${tag} lang="en"></${tag}>`);
    await find('#zh').updateComplete;
    expect(painted.slice(0, 2)).to.deep.equal(['Hello', '你好']);
    await settled(find(tag));
    expect(painted.slice(0, 3)).to.deep.equal(['Hello', '你好', 'Hello']);
    expect(asked.length).to.equal(1);
  });

  it('newly asked for on a page leave standing what stands until they come', async () => {
    const { tag } = speaker();
    mount(`<${tag}></${tag}>`);
    const element = find(tag);
    await settled(element);
    element.lang = 'en';
    await pause(20);
    expect(said(element)).to.equal('你好');
    expect(element.shadowRoot!.querySelector('.qs')!.getAttribute('lang')).to.equal('zh-CN');
    asked[0]!.come();
    await settled(element);
    expect(said(element)).to.equal('Hello');
    expect(element.shadowRoot!.querySelector('.qs')!.getAttribute('lang')).to.equal('en');
  });

  it('that are no longer wanted when they come are not painted', async () => {
    const { tag, painted } = speaker();
    mount(`<div lang="en"><${tag}></${tag}></div>`);
    const element = find(tag);
    await pause(0);
    element.parentElement!.lang = 'zh-TW';
    await pause(0);
    asked[0]!.come();
    await pause(10);
    expect(asked.map(({ locale }) => locale)).to.deep.equal(['en', 'zh-TW']);
    expect(painted).to.deep.equal([]);
    asked[1]!.come();
    await element.updateComplete;
    expect(painted).to.deep.equal(['妳好']);
    element.parentElement!.lang = 'en';
    await settled(element);
    expect(painted).to.deep.equal(['妳好', 'Hello']);
  });

  it('of two languages stand side by side', async () => {
    const { tag } = speaker();
    mount(`<${tag} id="a" lang="en"></${tag}><${tag} id="b" lang="zh-HK"></${tag}>`);
    await pause(0);
    for (const each of asked) each.come();
    await settled(find('#a'));
    await settled(find('#b'));
    expect([said(find('#a')), said(find('#b'))]).to.deep.equal(['Hello', '妳好']);
  });

  it('that cannot be had are told in development, and the source stands in', async () => {
    const { tag } = speaker();
    mount(`<${tag} lang="en"></${tag}>`);
    const element = find(tag);
    await pause(0);
    asked[0]!.fail();
    await element.updateComplete;
    expect(said(element)).to.equal('你好');
    expect(hints.join(' ')).to.contain('no words in en').and.to.contain('gone');
    // Who is offline does not wait at every press.
    element.requestUpdate();
    await settled(element);
    expect(asked.length).to.equal(1);
  });

  it('are tried again by the next element and after coming back to the page, and then spoken by all', async () => {
    const { tag } = speaker();
    const home = mount(`<${tag} id="a" lang="en"></${tag}>`);
    const first = find('#a');
    await pause(0);
    asked[0]!.fail();
    await settled(first);
    first.remove();
    home.append(first);
    await pause(0);
    expect(asked.length).to.equal(2);
    asked[1]!.fail();
    await settled(first);
    expect(said(first)).to.equal('你好');
    const second = document.createElement(tag) as QsElement;
    second.lang = 'en';
    home.append(second);
    await pause(0);
    expect(asked.length).to.equal(3);
    asked[2]!.come();
    await settled(second);
    first.requestUpdate();
    await settled(first);
    expect([said(first), said(second)]).to.deep.equal(['Hello', 'Hello']);
  });

  it('that come to an element which has left do no harm', async () => {
    const { tag } = speaker();
    mount(`<${tag} lang="en"></${tag}>`);
    const element = find(tag);
    await pause(0);
    clear();
    asked[0]!.come();
    await element.updateComplete;
    mount('<div lang="en"></div>').firstElementChild!.append(element);
    await settled(element);
    expect(said(element)).to.equal('Hello');
  });
});
