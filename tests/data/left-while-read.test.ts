/** Alone in its file: what tells problems is fetched once a page, and this is about an element that leaves while it comes. */
import { expect } from '@esm-bundle/chai';
import '../fixtures/plain-element.js';
import { clear, inState, mount, pause, plain, titleOf } from '../fixtures/page.js';

describe('An element that leaves while its document is read in full', () => {
  afterEach(clear);

  it('shows what was read when it comes back, though others have it and nothing is asked again', async () => {
    const text = JSON.stringify({
      kind: 'plain',
      version: 1,
      title: '示例公告',
      asOf: '2018-11-05',
      source: { name: '街道', url: 'javascript:alert(1)' },
      items: [{ id: 'c', name: '社区' }],
    });
    const { fetch } = window;
    let asked = 0;
    let end = (): void => undefined;
    window.fetch = (input, init) => {
      if (!(input as string).includes('/left.json')) return fetch(input, init);
      asked++;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          end = () => {
            controller.enqueue(new TextEncoder().encode(text));
            controller.close();
          };
        },
      });
      return Promise.resolve(new Response(body));
    };
    try {
      const home = mount(
        '<qs-plain src="/left.json"></qs-plain><qs-plain id="other" src="/left.json"></qs-plain>',
      );
      const element = plain();
      await inState(element, 'loading');
      end();
      await pause(1);
      element.remove();
      await inState(plain('#other'), 'ready');
      await pause(20);
      home.append(element);
      await inState(element, 'ready');
      expect(titleOf(element)).to.equal('示例公告');
      expect(element.problems).to.have.length(1);
      expect(asked).to.equal(1);
    } finally {
      window.fetch = fetch;
    }
  });
});
