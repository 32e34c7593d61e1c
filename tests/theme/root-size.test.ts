/** The reader's own size counts; a portal that shrinks its root does not shrink the type, with and without the theme sheets. */
import { expect } from '@esm-bundle/chai';
import '../../src/elements/org-tree/define.js';
import community from '../../demo/data/org.json';
import { clear, inState, mount, org } from '../fixtures/page.js';

const sheets = ['paper', 'hall', 'elder', 'contrast', 'mourning', 'density', 'places', 'type', 'media'];
const { documentElement: root } = document;

async function sizes(theme: string): Promise<{ page: number; element: number }> {
  mount(
    `<div data-qs-theme="${theme}"><i style="font-size: var(--qs-u, 16px)"></i><qs-org-tree view="list"></qs-org-tree></div>`,
  );
  org().data = community;
  await inState(org(), 'ready');
  const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
  const page = sizeOf(document.querySelector('i')!);
  return { page, element: sizeOf(org().renderRoot.querySelector('.qs')!) };
}

describe('The size of the root', () => {
  const links: HTMLLinkElement[] = [];

  before(async () => {
    for (const name of sheets) {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = new URL(`../../src/theme/${name}.css`, import.meta.url).href;
      links.push(link);
      await new Promise((done, fail) => {
        link.onload = done;
        link.onerror = fail;
        document.head.append(link);
      });
    }
  });
  after(() => links.forEach((link) => link.remove()));
  afterEach(() => {
    root.style.fontSize = '';
    clear();
  });

  for (const theme of ['paper', 'hall', 'elder', 'contrast', 'mourning']) {
    const usual = theme === 'elder' ? 22 : 16;
    it(`${theme}: never below ${usual} px at 62.5 %, twice that at 200 %`, async () => {
      root.style.fontSize = '62.5%';
      expect(await sizes(theme)).to.deep.equal({ page: usual, element: usual });
      clear();
      root.style.fontSize = '200%';
      expect(await sizes(theme)).to.deep.equal({ page: 2 * usual, element: 2 * usual });
    });
  }

  it('text that a reader enlarged on a phone is enlarged inside, too', async () => {
    document.body.style.setProperty('-webkit-text-size-adjust', '150%');
    document.body.style.setProperty('text-size-adjust', '150%');
    await sizes('paper');
    const asked = (element: Element): string =>
      getComputedStyle(element).getPropertyValue('-webkit-text-size-adjust') ||
      getComputedStyle(element).getPropertyValue('text-size-adjust');
    expect(asked(org().renderRoot.querySelector('.qs')!)).to.equal(asked(document.body));
    document.body.removeAttribute('style');
  });
});
