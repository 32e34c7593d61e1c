import { expect } from '@esm-bundle/chai';
import '../../src/define.js';
import { load, loaded } from '../../src/data/load.js';
import { clear, district, inState, mount, org, organisation, pause, titleOf } from '../fixtures/page.js';

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
    load(organisation('先到'));
    mount('<qs-org-tree></qs-org-tree>');
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('先到');
  });

  it('after the element stands: it hears', async () => {
    mount('<qs-org-tree></qs-org-tree><qs-org-tree id="two"></qs-org-tree>');
    await inState(org(), 'empty');
    load(organisation('后到'));
    await inState(org(), 'ready');
    await inState(org('#two'), 'ready');
    expect(titleOf(org('#two'))).to.equal('后到');
  });

  it('a district gives each element its own; the newest load wins', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    load(district({ org: organisation('社区的') }));
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('社区的');
    load(organisation('更新的'));
    await org().updateComplete;
    expect(titleOf(org())).to.equal('更新的');
  });

  it('a document of another kind is none of the org tree’s', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    load(organisation('自己的'));
    load(district({}));
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('自己的');
  });

  for (const [what, value, code] of [
    ['null', null, 'not-object'],
    ['a number', 7, 'not-object'],
    ['no kind', { version: 1 }, 'missing-kind'],
    ['an unknown kind', { kind: 'orgtree', version: 1, title: 't', asOf: '2018' }, 'unknown-kind'],
  ] as const) {
    it(`${what} is told by who has nothing else`, async () => {
      mount('<qs-org-tree></qs-org-tree>');
      load(value);
      await inState(org(), 'invalid');
      expect(org().problems[0]?.code).to.equal(code);
      load(organisation('好的'));
      await inState(org(), 'ready');
    });
  }

  it('loaded for weeks, whatever its title says, one of a kind and name is kept', () => {
    for (let day = 0; day < 50; day++) {
      load(organisation(`架构 第${day}天`));
      load(organisation(`架构 第${day}天`), 'second');
      load(district({ org: organisation(`${day}`) }));
      for (const nothing of [null, day, { kind: `unknown${day}` }, { title: `${day}` }]) load(nothing);
    }
    expect(loaded().length).to.equal(4);
  });

  it('several of a kind have names, by which `document` takes them', async () => {
    mount('<qs-org-tree></qs-org-tree><qs-org-tree id="two" document="second"></qs-org-tree>');
    load(organisation('第二份'), 'second');
    await inState(org(), 'ready');
    expect(titleOf(org()), 'the only one is anybody’s').to.equal('第二份');
    load(organisation('第一份'));
    await org().updateComplete;
    await org('#two').updateComplete;
    expect(titleOf(org())).to.equal('第一份');
    expect(titleOf(org('#two'))).to.equal('第二份');
    org('#two').documentName = 'third';
    await org('#two').updateComplete;
    expect(titleOf(org('#two')), 'a name nobody has is told by what is there').to.equal('第一份');
  });

  it('an element that has left hears nothing any more', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    const gone = org();
    await gone.updateComplete;
    gone.remove();
    load(organisation());
    await pause(10);
    expect(gone.state).to.equal('empty');
    mount('').append(gone);
    await inState(gone, 'ready');
  });
});
