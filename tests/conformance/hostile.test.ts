/**
 * Rubbish by the data, the attributes and the properties: nothing is thrown to the page, nothing is blank, nothing of it is
 * run. What the kind itself refuses and how it words that is tested with the contract, in Node.
 */
import { expect } from '@esm-bundle/chai';
import { atRest, inState, pause } from '../fixtures/page.js';
import { eachSubject, inChromiumOnly, plainText, stand, visibleTexts, type AnyElement } from './stage.js';

const evil = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</' + 'script>{{1}}${1}';

/** What JSON can say. */
const rubbish: readonly unknown[] = [null, 0, -1.5, 1e308, true, '', 'x', evil, [], [null], {}, { x: {} }];

/** What only a script can give. */
const stranger: readonly unknown[] = [
  undefined,
  NaN,
  Infinity,
  10n ** 40n,
  Symbol('x'),
  () => 1,
  new Date(NaN),
  new Map([['kind', 'x']]),
  document.createElement('div'),
  new Proxy(
    {},
    {
      get(): never {
        throw new Error('trap');
      },
    },
  ),
];

const texts = ['', ' ', '0', '-1', '1e999', 'NaN', 'true', 'null', '__proto__', '长'.repeat(10_000), evil];

/** Every place of a document: how to put another value there in a copy. */
function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([name, each]) =>
    places(each, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return path.length > 0 ? [path, ...below] : below;
}

function withValue(document: object, path: readonly (string | number)[], value: unknown): object {
  const copy = JSON.parse(JSON.stringify(document)) as Record<string | number, unknown>;
  const last = path[path.length - 1]!;
  let at: Record<string | number, unknown> = copy;
  for (const name of path.slice(0, -1)) at = at[name] as Record<string | number, unknown>;
  if (value === gone) delete at[last];
  else at[last] = value;
  return copy;
}

const gone = Symbol('gone');

function expectSound(element: AnyElement, when: string): void {
  expect(visibleTexts(element.shadowRoot!).length, `blank: ${when}`).to.be.above(0);
  expect(element.shadowRoot!.querySelectorAll('script, iframe, img[onerror]').length, when).to.equal(0);
  expect((window as unknown as Record<string, unknown>)['pwned'], when).to.equal(undefined);
}

const shown = (value: unknown): string => {
  try {
    return String(JSON.stringify(value)).slice(0, 40);
  } catch {
    return typeof value;
  }
};

inChromiumOnly(() =>
  eachSubject('Hostile', (subject, test) => {
    test('whole documents that are none are told as invalid or empty', async () => {
      const element = await stand(subject);
      const head = subject.document() as Record<string, unknown>;
      const all = [...rubbish, ...stranger, { ...head, kind: 'weather' }, { ...head, version: 99 }, [head]];
      for (const value of all) {
        element.data = value;
        await element.updateComplete;
        expect(element.state, shown(value)).to.match(/^(invalid|empty)$/);
        expectSound(element, shown(value));
      }
      element.data = head;
      await inState(element, 'ready');
    });

    // Every place of the document in every view would be thousands of paintings; the views take turns.
    for (const [turn, view] of subject.views.entries())
      test(`a document with rubbish in any one place is painted or told${view && `, ${view}`}`, async function () {
        this.timeout(120_000);
        const document = subject.document();
        const element = await stand(subject, { view, attributes: subject.attributes ?? '' });
        let count = 0;
        for (const path of places(document))
          for (const value of [gone, ...rubbish]) {
            if (count++ % subject.views.length !== turn) continue;
            element.data = withValue(document, path, value);
            await element.updateComplete;
            expectSound(element, `${path.join('/')}: ${shown(value)}`);
          }
        expect(count).to.be.above(50);
      });

    test('markup in every text at once is text', async () => {
      // Each a text of its own: two names that are the same may be a fault of the document.
      let texts = 0;
      const spoiled = JSON.parse(
        JSON.stringify(subject.document(), (_, value: unknown) =>
          typeof value === 'string' && /[\p{Script=Han} ]/u.test(value) ? `${evil}${texts++}` : value,
        ),
      ) as object;
      for (const view of subject.views) {
        const element = await stand(subject, { view, data: spoiled, attributes: subject.attributes ?? '' });
        expect(element.state).to.equal('ready');
        expect(plainText(element)).to.contain('<img src=x');
        await pause(20);
        expectSound(element, view);
      }
    });

    test('a link that was changed in place leads nowhere', async () => {
      const source = { name: '甲', url: 'https://example.org/' };
      const element = await stand(subject, { data: { ...subject.document(), source } });
      const addresses = (): (string | null)[] =>
        Array.from(element.shadowRoot!.querySelectorAll('a'), (each) => each.getAttribute('href'));
      expect(addresses()).to.include(source.url);
      source.url = 'java\tscript:alert(1)';
      element.requestUpdate();
      await atRest(element);
      expect(addresses().filter((each) => each !== null && /script/.test(each))).to.deep.equal([]);
    });

    test('attributes take any text', async () => {
      const { observedAttributes } = customElements.get(subject.tag) as typeof HTMLElement & {
        observedAttributes: string[];
      };
      const element = await stand(subject);
      for (const name of [
        ...observedAttributes,
        'lang',
        'dir',
        'data-qs-theme',
        'data-qs-place',
        'data-qs-density',
      ]) {
        if (name === 'src' || name === 'refresh') continue; // an address of rubbish is a request: tests/data
        const before = element.getAttribute(name);
        for (const text of texts) {
          element.setAttribute(name, text);
          await element.updateComplete;
          expectSound(element, `${name}="${text.slice(0, 20)}"`);
        }
        if (before === null) element.removeAttribute(name);
        else element.setAttribute(name, before);
      }
      await element.updateComplete;
      expect(element.state).to.equal('ready');
    });

    test('properties take anything', async () => {
      const { elementProperties } = customElements.get(subject.tag) as unknown as {
        elementProperties: Map<string, unknown>;
      };
      const element = (await stand(subject)) as AnyElement & Record<string, unknown>;
      for (const name of elementProperties.keys()) {
        if (name === 'data' || name === 'src' || name === 'refresh') continue;
        const before = element[name];
        for (const value of [...rubbish, ...stranger]) {
          (element as Record<string, unknown>)[name] = value;
          await element.updateComplete;
          expectSound(element, `${name} = ${shown(value)}`);
          expect(element.state, `${name} = ${shown(value)} is not the document's fault`).to.equal('ready');
        }
        (element as Record<string, unknown>)[name] = before;
      }
      await element.updateComplete;
      expect(element.state).to.equal('ready');
    });
  }),
);
