import { expect } from '@esm-bundle/chai';
import '../fixtures/plain-element.js';
import { load, loaded } from '../../src/data/load.js';
import { clear, district, inState, mount, plain, notices, pause, titleOf } from '../fixtures/page.js';

const store = (globalThis as unknown as Record<symbol, { documents: unknown[]; listeners: Set<unknown> }>)[
  Symbol.for('qianshao.store')
];

describe('Qianshao.load', () => {
  afterEach(() => {
    clear();
    store?.documents.splice(0);
    (globalThis as unknown as Record<symbol, { documents: unknown[] } | undefined>)[
      Symbol.for('qianshao.store')
    ]?.documents.splice(0);
  });

  it('before the element stands: the data waits', async () => {
    load(notices('先到'));
    mount('<qs-plain></qs-plain>');
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('先到');
  });

  it('after the element stands: it hears', async () => {
    mount('<qs-plain></qs-plain><qs-plain id="two"></qs-plain>');
    await inState(plain(), 'empty');
    load(notices('后到'));
    await inState(plain(), 'ready');
    await inState(plain('#two'), 'ready');
    expect(titleOf(plain('#two'))).to.equal('后到');
  });

  it('a district gives each element its own; the newest load wins', async () => {
    mount('<qs-plain></qs-plain>');
    load(district({ org: notices('社区的') }));
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('社区的');
    load(notices('更新的'));
    await plain().updateComplete;
    expect(titleOf(plain())).to.equal('更新的');
  });

  it('a document of another kind is none of the org tree’s', async () => {
    mount('<qs-plain></qs-plain>');
    load(notices('自己的'));
    load(district({}));
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('自己的');
  });

  for (const [what, value, code] of [
    ['null', null, 'not-object'],
    ['a number', 7, 'not-object'],
    ['no kind', { version: 1 }, 'missing-kind'],
    ['an unknown kind', { kind: 'orgtree', version: 1, title: 't', asOf: '2018' }, 'unknown-kind'],
  ] as const) {
    it(`${what} is told by who has nothing else`, async () => {
      mount('<qs-plain></qs-plain>');
      load(value);
      await inState(plain(), 'invalid');
      expect(plain().problems[0]?.code).to.equal(code);
      load(notices('好的'));
      await inState(plain(), 'ready');
    });
  }

  it('loaded for weeks, whatever its title says, one of a kind and name is kept', () => {
    for (let day = 0; day < 50; day++) {
      load(notices(`架构 第${day}天`));
      load(notices(`架构 第${day}天`), 'second');
      load(district({ notices: notices(`${day}`) }));
      for (const nothing of [null, day, { kind: `unknown${day}` }, { title: `${day}` }]) load(nothing);
    }
    expect(loaded().length).to.equal(4);
  });

  it('several of a kind have names, by which `document` takes them', async () => {
    mount('<qs-plain></qs-plain><qs-plain id="two" document="second"></qs-plain>');
    load(notices('第二份'), 'second');
    await inState(plain(), 'ready');
    expect(titleOf(plain()), 'the only one is anybody’s').to.equal('第二份');
    load(notices('第一份'));
    await plain().updateComplete;
    await plain('#two').updateComplete;
    expect(titleOf(plain())).to.equal('第一份');
    expect(titleOf(plain('#two'))).to.equal('第二份');
    plain('#two').documentName = 'third';
    await plain('#two').updateComplete;
    expect(titleOf(plain('#two')), 'a name nobody has is told by what is there').to.equal('第一份');
  });

  it('an element that has left hears nothing any more', async () => {
    mount('<qs-plain></qs-plain>');
    const gone = plain();
    await gone.updateComplete;
    gone.remove();
    load(notices());
    await pause(10);
    expect(gone.state).to.equal('empty');
    mount('').append(gone);
    await inState(gone, 'ready');
  });
});
