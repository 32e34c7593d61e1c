/** Section "hostile input": whatever comes, the element says in words what is wrong, and the page around it notices nothing. */
import { expect } from '@esm-bundle/chai';
import '../../../src/define.js';
import { load } from '../../../src/data/load.js';
import { bigOrg, chainOrg } from '../../fixtures/big-org.js';
import { clear, inState, mount, org, organisation, said, until } from '../../fixtures/page.js';

const errors: unknown[] = [];
const hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
  errors.push('reason' in event ? event.reason : event.message);
};

const base = { kind: 'org-tree', version: 1, title: '架构', asOf: '2018-11-05' };
const unit = (id: string, parentId?: string) => ({
  id,
  name: `单位${id}`,
  type: 't',
  ...(parentId === undefined ? {} : { parentId }),
});

/** What is given, the state it must end in, and a word that must be read on the screen. */
const inputs: [name: string, value: unknown, state: 'empty' | 'invalid', word: string][] = [
  ['null', null, 'empty', '还没有'],
  ['undefined', undefined, 'empty', '还没有'],
  ['a number', 7, 'invalid', '整个文件'],
  ['NaN', NaN, 'invalid', '整个文件'],
  ['a text', '新城', 'invalid', '整个文件'],
  ['a list', [], 'invalid', '整个文件'],
  ['a function', () => 1, 'invalid', '整个文件'],
  ['an empty object', {}, 'invalid', 'kind'],
  ['no units', { ...base, units: [] }, 'empty', '还没有'],
  ['units that are no list', { ...base, units: 'abc' }, 'invalid', '/units'],
  ['an unknown kind', { ...base, kind: 'weather' }, 'invalid', 'weather'],
  ['a newer version', { ...base, version: 99 }, 'invalid', '99'],
  ['no title', { ...base, title: undefined, units: [unit('a')] }, 'invalid', 'title'],
  ['a day that there is not', { ...base, asOf: '2018-02-30', units: [unit('a')] }, 'invalid', '/asOf'],
  ['duplicate ids', { ...base, units: [unit('a'), unit('b', 'a'), unit('b', 'a')] }, 'invalid', '/units/2'],
  ['a missing parent', { ...base, units: [unit('a'), unit('b', 'zz')] }, 'invalid', 'zz'],
  ['a cycle', { ...base, units: [unit('r'), unit('a', 'b'), unit('b', 'a')] }, 'invalid', '/units'],
  ['two roots', { ...base, units: [unit('a'), unit('b')] }, 'invalid', '/units'],
  ['no root', { ...base, units: [unit('a', 'b'), unit('b', 'a')] }, 'invalid', '/units'],
  ['a unit without a name', { ...base, units: [{ id: 'a', type: 't' }] }, 'invalid', '/units/0'],
];

describe('Hostile input', () => {
  before(() => {
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
  });
  after(() => {
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
  });
  afterEach(() => {
    clear();
    expect(errors.splice(0)).to.deep.equal([]);
  });

  for (const [name, value, state, word] of inputs) {
    it(`${name}, as a property, is told as ${state}`, async () => {
      mount('<qs-org-tree></qs-org-tree>');
      org().data = value;
      await inState(org(), state);
      expect(said(org())).to.contain(word);
      expect(org().offsetHeight).to.be.above(0);
    });
  }

  it('is told through a script child and through load as through the property', async () => {
    for (const [, value, state, word] of inputs) {
      const text = JSON.stringify(value);
      if (text === undefined || text === 'null') continue;
      const host = mount('<qs-org-tree></qs-org-tree>');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = text;
      org().append(script);
      await inState(org(), state);
      // What JSON cannot say (NaN, a function) has become something else on the way.
      if (typeof value === 'object') expect(said(org())).to.contain(word);
      host.remove();
    }
    mount('<qs-org-tree></qs-org-tree>');
    load({ ...base, title: '装进来的', units: [unit('a'), unit('b', 'zz')] });
    await inState(org(), 'invalid');
    expect(said(org())).to.contain('zz');
    load({ ...base, title: '装进来的', units: [unit('a')] });
    await inState(org(), 'ready');
  });

  it('keeps the last good view beside what is wrong', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    org().data = organisation('好的');
    await inState(org(), 'ready');
    org().data = { ...base, units: [unit('a'), unit('b', 'zz')] };
    await inState(org(), 'invalid');
    expect(said(org())).to.contain('好的').and.to.contain('zz').and.to.contain('仍显示上次的内容');
  });

  it('keys named __proto__ and constructor pollute nothing', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    org().data = JSON.parse(
      '{"kind":"org-tree","version":1,"title":"t","asOf":"2018","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},' +
        '"units":[{"id":"__proto__","name":{"__proto__":"x","zh-CN":"原型"},"type":"constructor"},{"id":"constructor","parentId":"__proto__","name":"子","type":"t"}]}',
    );
    await until(
      () => said(org()).length > 0,
      () => 'anything painted',
    );
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(said(org())).to.contain('原型');
  });

  it('markup in every text is text', async () => {
    const evil = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
    mount('<qs-org-tree></qs-org-tree>');
    org().openDepth = 'all';
    org().data = {
      ...base,
      title: evil,
      kicker: evil,
      note: evil,
      source: { name: evil },
      types: [{ id: 't', label: evil, counter: evil, areaLabel: evil }],
      units: [
        { ...unit('a'), name: evil },
        {
          ...unit('b', 'a'),
          name: evil,
          area: evil,
          note: evil,
          contact: { place: evil, hours: evil, phone: evil.slice(0, 40) },
          posts: [
            {
              id: 'p',
              title: evil,
              holder: { name: evil },
              duties: [evil],
              cycle: [{ stage: 'plan', date: '2018-01', note: evil }],
            },
          ],
        },
      ],
    };
    await inState(org(), 'ready');
    for (const view of ['list', 'tree', 'poster'] as const) {
      org().view = view;
      org().selected = 'b';
      await org().updateComplete;
      expect(org().renderRoot.querySelectorAll('img, script, iframe')).to.have.length(0);
      expect(said(org())).to.contain('<img src=x');
    }
    expect((window as unknown as Record<string, unknown>)['pwned']).to.equal(undefined);
  });

  it('links that run script are refused and told', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    org().data = {
      ...base,
      source: { name: '来源', url: 'javascript:alert(1)' },
      units: [
        { ...unit('a'), href: 'data:text/html,<script>alert(1)</script>' },
        { ...unit('b', 'a'), href: 'java\tscript:alert(1)' },
      ],
    };
    await inState(org(), 'ready');
    org().selected = 'a';
    await org().updateComplete;
    const links = Array.from(
      org().renderRoot.querySelectorAll('a'),
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links.filter((href) => /script|data:/i.test(href))).to.deep.equal([]);
    const told = org().problems.filter(({ code }) => code === 'unsafe-link');
    expect(told.map(({ pointer }) => pointer).sort()).to.deep.equal([
      '/source/url',
      '/units/0/href',
      '/units/1/href',
    ]);
  });

  it('a name of 20 MB and lone surrogates are painted short and safely', async function () {
    this.timeout(30_000);
    mount('<qs-org-tree view="list"></qs-org-tree>');
    org().data = {
      ...base,
      units: [
        { ...unit('a'), name: '长'.repeat(7_000_000) },
        {
          ...unit('b', 'a'),
          name: `半\uD800个`,
          posts: [{ id: 'p', title: '\uDC00', holder: { name: '\uD83D' } }],
        },
      ],
    };
    await inState(org(), 'ready');
    expect(said(org()).length).to.be.below(20_000);
    expect(said(org())).to.contain('半');
    expect(org().problems.map(({ code }) => code)).to.contain('too-long');
  });

  it('100,000 levels are only long', async function () {
    this.timeout(60_000);
    const document = chainOrg(100_000);
    for (const view of ['list', 'tree'] as const) {
      mount(`<qs-org-tree view="${view}" open-depth="all"></qs-org-tree>`);
      org().data = document;
      await inState(org(), 'ready');
      await org().updateComplete;
      expect(org().renderRoot.querySelectorAll('[role=treeitem]').length).to.be.within(1, 600);
      clear();
    }
    mount('<qs-org-tree></qs-org-tree>');
    org().data = JSON.parse(`${'[1,'.repeat(5_000)}0${']'.repeat(5_000)}`);
    await inState(org(), 'invalid');
  });

  it('getters that throw, proxies and frozen or later changed data harm nothing', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    org().data = {
      get kind(): string {
        throw new Error('no');
      },
    };
    await inState(org(), 'invalid');
    org().data = new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        },
        ownKeys() {
          throw new Error('no');
        },
      },
    );
    await inState(org(), 'invalid');
    const document = { ...base, units: [unit('a'), unit('b', 'a')] };
    org().data = Object.freeze(document);
    await inState(org(), 'ready');
    document.units.length = 1;
    org().requestUpdate();
    await org().updateComplete;
    expect(said(org())).to.contain('单位b');
  });

  it('a document that throws only later is refused, in words, and read again when it is set anew', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    let broken = false;
    const document = {
      ...base,
      get units(): object[] {
        if (broken) throw new Error('later');
        return [unit('a'), unit('b', 'a')];
      },
    };
    org().data = document;
    await inState(org(), 'ready');
    broken = true;
    org().lang = 'en';
    await inState(org(), 'invalid');
    expect(said(org())).to.contain('later').and.not.to.contain('单位b');
    broken = false;
    org().requestUpdate();
    await org().updateComplete;
    expect(said(org())).to.contain('later');
    org().data = document;
    await inState(org(), 'ready');
    expect(said(org())).to.contain('单位b');
  });

  it('a thousand documents in a row end with the last', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    for (let i = 0; i < 1_000; i++) org().data = i % 3 === 0 ? i : organisation(`第${i}份`);
    org().data = organisation('最后一份');
    await inState(org(), 'ready');
    expect(said(org())).to.contain('最后一份');
  });

  it('11,111 units keep the page light in both views', async function () {
    this.timeout(30_000);
    for (const view of ['list', 'tree'] as const) {
      mount(`<qs-org-tree view="${view}" open-depth="all"></qs-org-tree>`);
      org().data = bigOrg(11_111);
      await inState(org(), 'ready');
      await org().updateComplete;
      expect(org().renderRoot.querySelectorAll('*').length).to.be.within(20, 1_500);
      clear();
    }
  });
});
