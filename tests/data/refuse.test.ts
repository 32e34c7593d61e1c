/** A document that throws while it is painted or asked: what an element stands on does about it, whatever the element. */
import { expect } from '@esm-bundle/chai';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { DataElement } from '../../src/shell/data-element.js';
import { clear, inState, mount, notices, pause } from '../fixtures/page.js';
import { plainReader, plainWords, type PlainDocument } from '../fixtures/plain/kind.js';

/** Paints items and state by one template, so that what was half painted would be gone on with. */
class Painter extends DataElement<PlainDocument> {
  fault: (() => void) | undefined;
  painted = 0;

  constructor() {
    super(plainReader, plainWords);
  }

  protected override get stateWords() {
    return { empty: '', emptyMore: '', loading: '' };
  }

  protected override renderDocument(): unknown {
    return null;
  }

  protected override isEmptyDocument(document: PlainDocument): boolean {
    return (document.items ?? []).length === 0;
  }

  protected override renderContent(): TemplateResult {
    this.painted++;
    this.fault?.();
    const { document, state } = this.snapshot;
    const items = document?.items ?? [];
    return html`<ul title="${document ? 'of' : 'none'} ${document?.title}">
        ${repeat(
          items,
          ({ id }) => id,
          ({ id, name }) => html`<li id=${id}>${name}</li>`,
        )}
      </ul>
      <p>${state}</p>`;
  }
}
customElements.define('qs-test-painter', Painter);

const unprintable = {
  toString(): string {
    throw new Error('no text');
  },
};

interface Loose {
  title: unknown;
  items: { name: unknown }[];
}

const errors: unknown[] = [];
const hear = (event: PromiseRejectionEvent): void => {
  event.preventDefault();
  errors.push(event.reason);
};

async function painter(data: unknown = notices()): Promise<Painter> {
  const element = mount('<qs-test-painter></qs-test-painter>').firstElementChild as Painter;
  element.data = data;
  await inState(element, 'ready');
  return element;
}

const shown = (element: Painter): string =>
  element.renderRoot
    .querySelector('.qs')!
    .innerHTML.replace(/<!--.*?-->|<p class="sr-only".*?<\/p>/gs, '')
    .replace(/\s+/g, ' ')
    .trim();

const codes = (element: Painter): string[] => element.problems.map(({ code }) => code);

describe('A document that throws', () => {
  before(() => addEventListener('unhandledrejection', hear));
  after(() => removeEventListener('unhandledrejection', hear));
  afterEach(() => {
    clear();
    expect(errors.splice(0)).to.deep.equal([]);
  });

  it('in the middle of a list or a text leaves nothing half painted', async () => {
    const wounds: ((document: Loose) => void)[] = [
      ({ items }) => (items.reverse()[1]!.name = unprintable),
      ({ items }) => (items.reverse()[2]!.name = unprintable),
      ({ items }) => items.splice(1, 1, { ...items[1]!, name: unprintable }, { name: '多' }),
      (document) => (document.title = unprintable),
      ({ items }) => items.splice(0, 2, { ...items[1]!, name: unprintable }),
    ];
    for (const wound of wounds) {
      const data = notices() as Loose;
      const element = await painter(data);
      wound(data);
      element.requestUpdate();
      await element.updateComplete;
      expect(shown(element)).to.equal('<ul title="none "> </ul> <p>invalid</p>');
      expect(codes(element)).to.deep.equal(['unreadable']);
      expect(element.problems[0]!.params['detail']).to.equal('no text');
      element.data = notices('另一份');
      await inState(element, 'ready');
      expect(shown(element)).to.equal(
        '<ul title="of 另一份"> <li id="c">志愿服务</li><li id="b1">微课堂</li><li id="b2">联席会商</li> </ul> <p>ready</p>',
      );
    }
  });

  it('takes what was kept from before with it, and what is wrong with the newest stays told', async () => {
    const data = notices() as Loose;
    const element = await painter(data);
    element.data = { ...notices(), version: 99 };
    await inState(element, 'invalid');
    expect(shown(element)).to.contain('微课堂');
    data.items[1]!.name = unprintable;
    element.requestUpdate();
    await element.updateComplete;
    expect(codes(element)).to.deep.equal(['newer-version', 'unreadable']);
    expect(shown(element)).not.to.contain('微课堂');
  });

  it('may throw anything', async () => {
    const thrown: unknown[] = [
      undefined,
      null,
      'text',
      7n,
      Symbol('x'),
      unprintable,
      new Proxy(
        {},
        {
          get(): never {
            throw new Error('again');
          },
          getPrototypeOf(): never {
            throw new Error('again');
          },
        },
      ),
      Object.assign(new Error(''), { message: unprintable }),
    ];
    for (const each of thrown) {
      const element = await painter();
      let isThrown = false;
      element.fault = () => {
        if (isThrown) return;
        isThrown = true;
        throw each as Error;
      };
      element.requestUpdate();
      await element.updateComplete;
      expect(codes(element)).to.deep.equal(['unreadable']);
      await element.updateComplete;
      expect(shown(element)).to.contain('invalid');
    }
  });

  it('is not blamed for a fault of our own: that goes through, once', async () => {
    const element = await painter();
    const { painted } = element;
    element.fault = () => {
      throw new Error('our own');
    };
    element.requestUpdate();
    await pause(50);
    // Lit tells a failed pass by rejecting, in more than one promise.
    expect([...new Set(errors.splice(0).map(String))]).to.deep.equal(['Error: our own']);
    expect(element.painted - painted).to.equal(2);
    element.fault = undefined;
    element.data = notices('新的');
    await inState(element, 'ready').catch(() => undefined);
    await pause(50);
    expect(shown(element)).to.contain('of 新的');
    errors.length = 0;
  });

  it('while its kind is asked, in a district, is refused too', async () => {
    const element = mount('<qs-test-painter></qs-test-painter>').firstElementChild as Painter;
    element.data = new Proxy(
      { ...notices(), kind: 'district' },
      {
        get(target: object, name: PropertyKey): unknown {
          if (name === 'documents') throw new Error('no documents');
          return Reflect.get(target, name) as unknown;
        },
      },
    );
    await inState(element, 'invalid');
    element.data = notices();
    await inState(element, 'ready');
  });
});
