import { expect } from '@esm-bundle/chai';
import { register } from '../../src/shell/register.js';
import { version } from '../../src/shell/version.js';
import { define, PlainElement } from '../fixtures/plain-element.js';
import { clear, inState, mount, notices } from '../fixtures/page.js';

/** What is said on the console while `act` runs. */
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

/** A registry of its own, as a scoped one would be. */
function registry(): Pick<CustomElementRegistry, 'get' | 'define'> {
  const known = new Map<string, CustomElementConstructor>();
  return {
    get: (tag) => known.get(tag),
    define: (tag, element) => {
      if (known.has(tag)) throw new DOMException('taken', 'NotSupportedError');
      known.set(tag, element);
    },
  };
}

describe('Registration', () => {
  afterEach(clear);

  it('is done by importing define.js', () => {
    expect(customElements.get('qs-plain')).to.equal(PlainElement);
    expect(document.createElement('qs-plain')).to.be.instanceOf(PlainElement);
  });

  it('a second time does nothing and says nothing', () => {
    const said = warnings(() => {
      expect(define()).to.equal(PlainElement);
      expect(define()).to.equal(PlainElement);
    });
    expect(said).to.deep.equal([]);
  });

  it('under a second tag gives that tag a class of its own, which works', async () => {
    let second: CustomElementConstructor | undefined;
    const said = warnings(() => {
      second = define('x-org-tree');
      expect(define('x-org-tree')).to.equal(second);
    });
    expect(said).to.deep.equal([]);
    expect(second).to.not.equal(PlainElement);
    expect(second!.prototype).to.be.instanceOf(PlainElement);
    mount('<x-org-tree></x-org-tree>');
    const element = document.querySelector('x-org-tree') as PlainElement;
    element.data = notices();
    await inState(element, 'ready');
  });

  it('of a class that the page has given a tag itself', () => {
    class Own extends HTMLElement {}
    customElements.define('x-by-page', Own);
    const found = register('x-by-library', Own);
    expect(found.prototype).to.be.instanceOf(Own);
    expect(document.createElement('x-by-library')).to.be.instanceOf(Own);
  });

  it('where another class has the tag leaves it there, without a throw', () => {
    class Foreign extends HTMLElement {}
    customElements.define('x-taken', Foreign);
    let present: CustomElementConstructor | undefined;
    const said = warnings(() => (present = register('x-taken', class extends HTMLElement {})));
    expect(present).to.equal(Foreign);
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('<x-taken>').and.to.contain(version);
  });

  it('by a second copy of the library is told once for all its tags, with both versions', () => {
    const target = registry();
    const first = ['x-one', 'x-two', 'x-three'];
    class One extends HTMLElement {
      static version = '0.0.9';
    }
    class Two extends HTMLElement {
      static version = '0.0.9';
    }
    class Three extends HTMLElement {
      static version = '0.0.9';
    }
    [One, Two, Three].forEach((each, i) => target.define(first[i]!, each));
    const said = warnings(() => {
      for (const tag of first)
        expect(register(tag, class extends HTMLElement {}, target)).to.equal(target.get(tag));
    });
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('0.0.9').and.to.contain(version);
  });

  it('in another registry gives it a class of its own', () => {
    const target = registry();
    const found = define('qs-plain', target as CustomElementRegistry);
    expect(target.get('qs-plain')).to.equal(found);
    expect(customElements.get('qs-plain')).to.equal(PlainElement);
  });

  it('under a name that is none is a mistake of the page, and told as one', () => {
    expect(() => define('org')).to.throw(DOMException);
  });

  it('tells its version', () => {
    expect(PlainElement.version).to.equal(version);
    expect(version).to.match(/^\d+\.\d+\.\d+/);
  });
});
