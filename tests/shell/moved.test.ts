/** Elements that come into another document, or were made in one: a frame, and back. */
import { expect } from '@esm-bundle/chai';
import '../../src/elements/org-tree/define.js';
import type { QsOrgTree } from '../../src/elements/org-tree/index.js';
import { atRest, clear, hearErrors, mount, org, organisation, until } from '../fixtures/page.js';

/** What the sheets give: the ground of the wrapper, a sheet of the element's own, and one that was added later. */
function looks(element: QsOrgTree): string[] {
  const root = element.shadowRoot!;
  const style = (selector: string): CSSStyleDeclaration => {
    const part = root.querySelector(selector)!;
    return part.ownerDocument.defaultView!.getComputedStyle(part);
  };
  return [style('.qs').backgroundColor, style('.detail-of').color, style('.row').display];
}

// Chromium delivers the sizes of a frame's elements to an observer made outside of it a turn late, and says so to the page.
addEventListener('error', (event) => {
  if (event.message.includes('ResizeObserver')) event.stopImmediatePropagation();
});

describe('In another document', () => {
  const errors = hearErrors();
  afterEach(() => {
    clear();
    expect(errors.splice(0)).to.deep.equal([]);
  });

  const frame = (): Document => {
    const made = document.createElement('iframe');
    document.querySelector('#place')!.append(made);
    made.style.cssText = 'width: 700px; height: 600px';
    return made.contentDocument!;
  };

  it('an element keeps its looks, there and on the way back', async () => {
    mount('<qs-org-tree view="list" selected="b1"></qs-org-tree><div id="place"></div>');
    const element = org();
    element.data = organisation();
    await atRest(element);
    const home = element.parentElement!;
    const before = looks(element);
    expect(before[0]).not.to.match(/, 0\)$|transparent/);
    const other = frame();
    other.documentElement.lang = 'en';
    other.body.append(element);
    await atRest(element);
    const wrapper = element.shadowRoot!.querySelector<HTMLElement>('.qs')!;
    expect(wrapper.lang).to.equal('en');
    other.body.dataset['qsPlace'] = 'kiosk';
    await until(
      () => wrapper.dataset['place'] === 'kiosk',
      () => 'a change there is followed',
    );
    delete other.body.dataset['qsPlace'];
    await atRest(element);
    expect(element.ownerDocument).to.equal(other);
    expect(looks(element)).to.deep.equal(before);
    home.append(element);
    await atRest(element);
    expect(looks(element)).to.deep.equal(before);
  });

  it('one that was never on a page is born there, and parts that come later have their looks', async () => {
    mount('<div id="place"></div>');
    const other = frame();
    const element = document.createElement('qs-org-tree');
    element.setAttribute('view', 'list');
    element.setAttribute('selected', 'b1');
    element.data = organisation();
    other.body.append(element);
    await atRest(element);
    expect(element.shadowRoot!.querySelectorAll('[role=treeitem]')).to.have.length(3);
    const there = looks(element);
    mount('<qs-org-tree view="list" selected="b1"></qs-org-tree>');
    org().data = organisation();
    await atRest(org());
    expect(there).to.deep.equal(looks(org()));
  });
});

describe('Right to left', () => {
  afterEach(clear);

  for (const where of ['around', 'on the element'] as const)
    it(`a page that is set so (${where}) does not turn the element`, async () => {
      const [around, own] = where === 'around' ? ['dir="rtl"', ''] : ['', 'dir="rtl"'];
      mount(`<div ${around}><qs-org-tree view="list" ${own}></qs-org-tree></div>`);
      org().data = organisation();
      await atRest(org());
      const wrapper = org().shadowRoot!.querySelector('.qs')!;
      expect(getComputedStyle(org()).direction, 'the page').to.equal('rtl');
      expect(getComputedStyle(wrapper).direction).to.equal('ltr');
      const row = org().shadowRoot!.querySelector('.row')!.getBoundingClientRect();
      const name = org().shadowRoot!.querySelector('.row .unit')!.getBoundingClientRect();
      expect(name.left - row.left, 'names begin at the left').to.be.below(row.right - name.right);
    });
});
