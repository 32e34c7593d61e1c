/** Registering: twice, under another tag, in another registry, and beside a second copy of the library. */
import { expect } from '@esm-bundle/chai';
import { atRest, inState, mount } from '../fixtures/page.js';
import { eachSubject, inChromiumOnly, plainText, titleIn, type AnyElement } from './stage.js';

inChromiumOnly(() =>
  eachSubject('Registering', (subject, test) => {
    test('is done by importing, once: a second time neither throws nor warns', () => {
      const present = customElements.get(subject.tag);
      expect(present).not.to.equal(undefined);
      const said = warnings(() => {
        expect(subject.define()).to.equal(present);
        expect(subject.define()).to.equal(present);
      });
      expect(said).to.deep.equal([]);
      expect((present as unknown as { version: string }).version).to.match(/^\d+\.\d+\.\d+/);
    });

    test('under a second tag gives an element that works beside the first', async () => {
      const tag = `x-second-${subject.name}`;
      const second = subject.define(tag);
      expect(second).not.to.equal(customElements.get(subject.tag));
      mount(`<${tag}></${tag}><${subject.tag}></${subject.tag}>`);
      for (const name of [tag, subject.tag]) {
        const element = document.querySelector(name) as AnyElement;
        element.data = subject.document();
        await inState(element, 'ready');
        await atRest(element);
        expect(plainText(element), name).to.contain(titleIn(subject));
      }
    });

    test('in another registry gives that one a class of its own', () => {
      const known = new Map<string, CustomElementConstructor>();
      const registry = {
        get: (tag: string) => known.get(tag),
        define: (tag: string, element: CustomElementConstructor) => void known.set(tag, element),
      };
      const found = subject.define(subject.tag, registry as unknown as CustomElementRegistry);
      expect(known.get(subject.tag)).to.equal(found);
    });

    test('where another copy has the tag, leaves it there and says so once', () => {
      class Other extends HTMLElement {
        static version = '0.0.9';
      }
      const registry = { get: () => Other, define: () => expect.fail('defined twice') };
      const said = warnings(() => {
        expect(subject.define(subject.tag, registry as unknown as CustomElementRegistry)).to.equal(Other);
      });
      expect(said.length).to.be.at.most(1);
    });
  }),
);

function warnings(act: () => void): string[] {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return said;
}
