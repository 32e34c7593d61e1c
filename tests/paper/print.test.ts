import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
import type { OrgTreeDocument } from '../../src/contract/generated/org-tree/types.js';
import { buildModel } from '../../src/elements/org-tree/model/model.js';
import { printing } from '../../src/elements/org-tree/paper/index.js';
import { atOnce } from '../../src/paper/steps.js';
import { OrgWords } from '../../src/elements/org-tree/model/words.js';
import { removePages } from '../../src/paper/print.js';
import community from '../../demo/data/org.json';

const printOrg = (...given: Parameters<typeof printing>): string => atOnce(printing(...given));

const model = buildModel(community as unknown as OrgTreeDocument);
const words = new OrgWords(model, 'zh-CN');
const isChromium = /Chrome\//.test(navigator.userAgent);

const roots = () => document.querySelectorAll<HTMLElement>('[data-qs-paper]');
const sheets = () => roots()[0]!.shadowRoot!.querySelectorAll('svg > g');
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('printing the organisation', () => {
  const { print } = window;
  let calls = 0;

  beforeEach(() => {
    calls = 0;
    window.print = () => {
      calls++;
      expect(roots().length, 'the pages stand when the printer looks').to.equal(1);
    };
  });

  afterEach(() => {
    removePages();
    window.print = print;
  });

  it('hands the pages to the printer in a root that no screen shows', () => {
    const before = document.documentElement.scrollHeight;
    expect(printOrg(words, { paper: 'A4', form: 'sheet' })).to.equal('');
    expect(roots()[0]!.shadowRoot!.children.length).to.equal(1);
    expect(calls).to.equal(1);
    expect(roots()[0]!.getBoundingClientRect().height).to.equal(0);
    expect(getComputedStyle(roots()[0]!).display).to.equal('none');
    expect(document.documentElement.scrollHeight).to.equal(before);
    expect(sheets().length).to.be.greaterThan(0);
    expect(roots()[0]!.shadowRoot!.textContent).to.contain('第1页，共1页');
  });

  it('has a page a sheet, in the size of the paper', () => {
    printOrg(words, { paper: 'A3', form: 'list' });
    const shown = [...roots()[0]!.shadowRoot!.children] as HTMLElement[];
    expect(shown.length).to.be.greaterThan(1);
    for (const sheet of shown) {
      expect(parseFloat(sheet.style.width)).to.be.closeTo((297 * 72) / 25.4, 0.1);
      expect(parseFloat(sheet.style.height)).to.be.closeTo((420 * 72) / 25.4, 0.1);
    }
  });

  it('goes after printing, but not when a phone says so before it has drawn', async () => {
    printOrg(words);
    window.dispatchEvent(new Event('afterprint'));
    expect(roots().length).to.equal(1);
    await wait(450);
    window.dispatchEvent(new Event('afterprint'));
    expect(roots().length).to.equal(0);
  });

  it('leaves nothing behind after 100 times', () => {
    const kept = {
      elements: document.querySelectorAll('*').length,
      sheets: document.adoptedStyleSheets?.length ?? 0,
    };
    for (let i = 0; i < 100; i++) printOrg(words, { form: 'sheet' });
    expect(roots().length).to.equal(1);
    removePages();
    removePages();
    expect(document.querySelectorAll('*').length).to.equal(kept.elements);
    expect(document.adoptedStyleSheets?.length ?? 0).to.equal(kept.sheets);
  });

  it('tells a root of another copy to take its own rules along', () => {
    printOrg(words);
    const kept = document.adoptedStyleSheets?.length ?? 0;
    roots()[0]!.dispatchEvent(new Event('qs-paper-remove'));
    expect(document.adoptedStyleSheets?.length ?? 0).to.equal(Math.max(0, kept - 1));
  });

  it('takes away what another copy of the library left', () => {
    const other = document.createElement('div');
    other.setAttribute('data-qs-paper', '');
    document.body.append(other);
    printOrg(words);
    expect(other.isConnected).to.equal(false);
    expect(roots().length).to.equal(1);
  });

  it('says when a browser cannot print', () => {
    (window as { print?: unknown }).print = undefined;
    expect(printOrg(words)).to.equal('这个浏览器不能打印');
    expect(roots().length).to.equal(0);
  });

  it('a site’s rules for its own charts do not reach the pages', () => {
    const style = document.createElement('style');
    style.textContent =
      'svg text, text { fill: red !important; font-size: 40px !important } path { display: none }';
    document.head.append(style);
    printOrg(words);
    roots()[0]!.style.display = 'block';
    const text = roots()[0]!.shadowRoot!.querySelector('text')!;
    expect(getComputedStyle(text).fill).to.equal('rgb(0, 0, 0)');
    style.remove();
  });

  if (isChromium)
    it('stands alone on the paper, whatever the page does to its body', async () => {
      const style = document.createElement('style');
      style.textContent =
        'html { transform: scale(0.5) } body { display: grid; height: 100vh; overflow: hidden; padding: 50px; position: fixed; columns: 2 }';
      document.head.append(style);
      const mine = document.createElement('main');
      mine.textContent = '本页的内容';
      document.body.prepend(mine);
      printOrg(words, { paper: 'A4', form: 'list' });
      await emulateMedia({ media: 'print' });
      const root = roots()[0]!;
      expect(getComputedStyle(mine).display).to.equal('none');
      expect(getComputedStyle(root).display).to.equal('block');
      expect(getComputedStyle(document.body).overflow).to.equal('visible');
      expect(getComputedStyle(document.documentElement).transform).to.equal('none');
      const [first, second] = [...root.shadowRoot!.children].map((sheet) => sheet.getBoundingClientRect());
      expect([Math.round(first!.left), Math.round(first!.top)]).to.deep.equal([0, 0]);
      expect(first!.width).to.be.closeTo((210 * 96) / 25.4, 1);
      expect(second!.top).to.be.closeTo((297 * 96) / 25.4, 1);
      removePages();
      expect(getComputedStyle(mine).display).to.equal('block');
      await emulateMedia({ media: 'screen' });
      style.remove();
      mine.remove();
    });
});
