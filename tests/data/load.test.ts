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

  it('the same document loaded for weeks is kept once, whatever form its title has', () => {
    for (let day = 0; day < 50; day++) {
      load(organisation('每天一份', { asOf: '2018-11-05' }));
      load(organisation(undefined, { title: { 'zh-CN': '每天一份', en: 'daily' } }));
    }
    expect(loaded().length).to.equal(2);
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
