/**
 * What is said without being looked at. A live region that comes with its text is not reliably spoken, so one status stands
 * from the first painting on, and everything is said by putting text into it.
 */
import { expect } from '@esm-bundle/chai';
import { inState, until } from '../fixtures/page.js';
import { eachSubject, inChromiumOnly, named, stand, type AnyElement } from './stage.js';
import { reach, ways } from './states.js';

const live = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';

/** Live regions that come into the page with text in them, from now on. */
function hearBirths(): { born: string[]; stop: () => void } {
  const born: string[] = [];
  const look = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of Array.from(addedNodes)) {
        if (!(node instanceof Element)) continue;
        const regions = [...(node.matches(live) ? [node] : []), ...Array.from(node.querySelectorAll(live))];
        born.push(...regions.filter((each) => each.textContent?.trim()).map(named));
      }
  });
  const seen = new Set<Node>();
  const watch = (root: Node): void => {
    if (!seen.has(root)) look.observe(root, { childList: true, subtree: true });
    seen.add(root);
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (this: Element, options: ShadowRootInit): ShadowRoot {
    const root = attachShadow.call(this, options);
    watch(root);
    return root;
  };
  const stop = (): void => {
    Element.prototype.attachShadow = attachShadow;
    look.disconnect();
  };
  return { born, stop };
}

const statuses = (element: AnyElement): Element[] =>
  Array.from(element.shadowRoot!.querySelectorAll('[role=status]'));
const spoken = (element: AnyElement): string =>
  statuses(element)
    .map(({ textContent }) => textContent ?? '')
    .join(' ')
    .trim();

inChromiumOnly(() =>
  eachSubject('Announcing', (subject, test) => {
    for (const way of ways)
      test(`${way.name}: no live region is born with text`, async () => {
        const { born, stop } = hearBirths();
        try {
          await reach(way, subject);
        } finally {
          stop();
        }
        expect(born).to.deep.equal([]);
      });

    test('one status stands through all states, and is empty at first', async () => {
      const element = await stand(subject, { data: undefined });
      const [status] = statuses(element);
      expect(status, 'a status').not.to.equal(undefined);
      for (const data of [subject.document(), subject.broken.document, subject.empty, subject.document()]) {
        element.data = data;
        await element.updateComplete;
        expect(status!.isConnected, element.state).to.equal(true);
      }
    });

    test('what was painted first is not spoken: it is read', async () => {
      const element = await stand(subject);
      expect(spoken(element)).to.equal('');
    });

    test('a change of state is spoken, and so is the way back', async () => {
      const element = await stand(subject);
      for (const [data, state] of [
        [subject.broken.document, 'invalid'],
        [subject.document(), 'ready'],
        [undefined, 'empty'],
      ] as const) {
        // The same text twice would not be told from one that stayed.
        for (const status of statuses(element)) status.textContent = '';
        element.data = data;
        await inState(element, state);
        await until(
          () => spoken(element).length > 1,
          () => `words about ${state}`,
          2_000,
        );
      }
    });
  }),
);
