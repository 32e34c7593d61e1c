/**
 * "ResizeObserver loop completed with undelivered notifications" reaches the page's own `error` listeners when the layout
 * of what is observed changes while new sizes are delivered. The page's error monitor reports it as a fault of the page.
 */
import { expect } from '@esm-bundle/chai';
import { clear, hearErrors, inState, mount, notices, pause, plain, until } from '../fixtures/page.js';
import '../fixtures/plain-element.js';

const errors = hearErrors();

const many = (count: number): object =>
  notices(`${count}条`, {
    items: Array.from({ length: count }, (_, i) => ({ id: `n${i}`, name: `第${i}条` })),
  });

describe('While the browser delivers new sizes', () => {
  afterEach(() => {
    clear();
    expect(errors.splice(0)).to.deep.equal([]);
  });

  it('an element is not painted: what a page sets there causes no loop', async () => {
    const home = mount('<div><qs-plain></qs-plain></div>');
    const element = plain();
    element.data = many(2);
    await inState(element, 'ready');
    await pause(50);
    let deliveries = 0;
    // After the element's own, so it is told after it. In WebKit the rest of an awaited file comes here by itself.
    const page = new ResizeObserver(() => {
      deliveries++;
      void Promise.resolve().then(() => (element.data = many(3 + deliveries)));
    });
    page.observe(element);
    for (let times = 0; times < 10; times++) {
      home.style.width = `${300 + 40 * times}px`;
      // The first is told without a change of width.
      await until(
        () => deliveries > times,
        () => `${deliveries} of ${times + 1}`,
      );
    }
    page.disconnect();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('[data-key]').length).to.equal(3 + deliveries);
  });

  it('what was asked for there is painted before the next frame ends', async () => {
    const home = mount('<div><qs-plain></qs-plain></div>');
    const element = plain();
    element.data = many(2);
    await inState(element, 'ready');
    await pause(50);
    const painted = new Promise<number>((done) => {
      const page = new ResizeObserver(() => {
        page.disconnect();
        element.data = many(7);
        requestAnimationFrame(() =>
          requestAnimationFrame(() => done(element.shadowRoot!.querySelectorAll('[data-key]').length)),
        );
      });
      home.style.width = '500px';
      requestAnimationFrame(() => page.observe(element));
    });
    expect(await painted).to.equal(7);
  });
});
