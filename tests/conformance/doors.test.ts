/** The five doors by which a document comes in: each is open in every element. */
import { expect } from '@esm-bundle/chai';
import { load } from '../../src/data/load.js';
import '../../src/elements/provider/define.js';
import { atRest, district, inState, mount, pause } from '../fixtures/page.js';
import { eachSubject, give, plainText, titleIn, type AnyElement } from './stage.js';
import type { Subject } from './subject.js';

const store = (): { documents: unknown[] } | undefined =>
  (globalThis as unknown as Record<symbol, { documents: unknown[] } | undefined>)[
    Symbol.for('qianshao.store')
  ];

const only = (subject: Subject): AnyElement => document.querySelector<HTMLElement>(subject.tag) as AnyElement;

async function expectShown(element: AnyElement, title: string): Promise<void> {
  await inState(element, 'ready');
  await atRest(element);
  expect(plainText(element)).to.contain(title);
  expect(element.getAttribute('state')).to.equal('ready');
}

eachSubject('Doors', (subject, test) => {
  afterEach(() => void store()?.documents.splice(0));

  test('the property, and a newer document by it', async () => {
    mount(`<${subject.tag}></${subject.tag}>`);
    only(subject).data = subject.document();
    await expectShown(only(subject), titleIn(subject));
    only(subject).data = { ...subject.document(), title: '另一个题目' };
    await expectShown(only(subject), '另一个题目');
  });

  test('the property, set before the element is defined', async () => {
    const tag = `x-early-${subject.name}`;
    const early = document.createElement(tag) as AnyElement;
    early.data = subject.document();
    mount('').append(early);
    await pause(10);
    subject.define(tag);
    await expectShown(early, titleIn(subject));
  });

  test('the document stays as it was given', async () => {
    const given = subject.document();
    const before = JSON.stringify(given);
    mount(`<${subject.tag}></${subject.tag}>`);
    only(subject).data = frozen(given);
    await expectShown(only(subject), titleIn(subject));
    expect(JSON.stringify(given)).to.equal(before);
  });

  test('an address', async () => {
    mount(`<${subject.tag} src="${await give(subject)}/ok"></${subject.tag}>`);
    await expectShown(only(subject), titleIn(subject));
  });

  test('a script child', async () => {
    const text = JSON.stringify(subject.document()).replace(/</g, '\\u003c');
    mount(`<${subject.tag}><script type="application/json">${text}</` + `script></${subject.tag}>`);
    await expectShown(only(subject), titleIn(subject));
  });

  test('Qianshao.load, before the element stands and after it', async () => {
    load(subject.document());
    mount(`<${subject.tag}></${subject.tag}>`);
    await expectShown(only(subject), titleIn(subject));
    load({ ...subject.document(), title: '后来的' });
    await expectShown(only(subject), '后来的');
  });

  test('a provider around it, which holds a district', async () => {
    mount(`<qs-provider><section><${subject.tag}></${subject.tag}></section></qs-provider>`);
    const provider = document.querySelector('qs-provider')!;
    provider.data = district({ one: subject.document() });
    await expectShown(only(subject), titleIn(subject));
    provider.data = undefined;
    await inState(only(subject), 'empty');
  });
});

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
