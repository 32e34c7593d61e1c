/** Section "hostile input": whatever comes, the element says in words what is wrong, and the page around it notices nothing. */
import { expect } from '@esm-bundle/chai';
import '../../../src/define.js';
import { bigOrg, chainOrg } from '../../fixtures/big-org.js';
import { everywhere, head as base, inputs, unit } from '../../fixtures/hostile.js';
import {
  clear,
  hearErrors,
  inChromiumOnly,
  inState,
  mount,
  org,
  organisation,
  said,
  until,
} from '../../fixtures/page.js';

const errors = hearErrors();

/** The ways in by which a page gives what it did not write itself. */
const doors: Readonly<Record<string, (value: unknown) => void>> = {
  'a property': (value) => void (org().data = value),
  'a script child': (value) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(value);
    org().append(script);
  },
  src: (value) => {
    const address = URL.createObjectURL(new Blob([JSON.stringify(value)], { type: 'application/json' }));
    addresses.push(address);
    org().src = address;
  },
};
const addresses: string[] = [];

/** Waits until it is read on the screen: words of problems come a moment after the state. */
const saidSoon = (words: string): Promise<void> =>
  until(
    () => said(org()).includes(words),
    () => `"${words}" in "${said(org()).slice(0, 2_000)}"`,
  );

describe('Hostile input', () => {
  afterEach(() => {
    clear();
    for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
    expect(errors.splice(0)).to.deep.equal([]);
  });

  inChromiumOnly(() => {
    for (const { name, value, state, where } of inputs)
      it(`${name}, as a property, is told as ${state}`, async () => {
        mount('<qs-org-tree></qs-org-tree>');
        org().data = value;
        await inState(org(), state);
        await saidSoon(where);
        expect(org().offsetHeight).to.be.above(0);
      });
  });

  for (const door of ['a script child', 'src'])
    it(`is told through ${door} as through the property`, async () => {
      for (const { name, value, state, where, json } of inputs) {
        if (json === false) continue;
        mount('<qs-org-tree></qs-org-tree>');
        doors[door]!(value);
        await until(
          () => org().state === state,
          () => `${state} of ${name}, it is ${org().state} ${JSON.stringify(org().problems)}`,
        );
        await saidSoon(where);
        expect(org().offsetHeight, name).to.be.above(0);
      }
    });

  for (const [door, give] of Object.entries(doors))
    it(`strange but right is painted through ${door}, and nothing of it is run`, async function () {
      this.timeout(120_000);
      const texts = {
        markup: '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>"\'`${1}',
        'lone surrogates': '\uDC00半\uD800',
        'a name of the prototype': '__proto__',
        'characters that steer': '\u0000\u0007\u202E',
      };
      const given = Object.entries(texts).map(([name, text]) => [name, everywhere(text)] as const);
      const long = [unit('a', undefined, { name: '长'.repeat(7_000_000) }), unit('b', 'a')];
      for (const [name, document] of [...given, ['a name of 20 MB', { ...base, units: long }] as const]) {
        mount('<qs-org-tree open-depth="all" view="list" selected="b"></qs-org-tree>');
        give(document);
        await until(
          () => org().state === 'ready',
          () => `ready with ${name}, it is ${org().state}`,
          30_000,
        );
        await org().updateComplete;
        expect(org().renderRoot.querySelectorAll('img, script, iframe'), name).to.have.length(0);
        expect(org().renderRoot.querySelectorAll('[role=treeitem]').length, name).to.equal(2);
        expect(said(org()).length, name).to.be.within(20, 50_000);
      }
      expect((window as unknown as Record<string, unknown>)['pwned']).to.equal(undefined);
      mount('<qs-org-tree open-depth="all"></qs-org-tree>');
      give(chainOrg(100_000));
      await until(
        () => org().state === 'ready',
        () => `ready with 100,000 levels, it is ${org().state}`,
        30_000,
      );
      expect(org().renderRoot.querySelectorAll('[role=treeitem]').length).to.be.within(1, 600);
    });

  it('text that is no JSON is told with its place, however deep it goes', async () => {
    const texts: [text: string, words: string][] = [
      ['', '是空的'],
      ['<!doctype html><p>404', '网页'],
      ['{"kind":"org-tree",', '第1行'],
      ['{"kind": org}', '第1行第10'],
      [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, '整个文件'],
    ];
    for (const [text, words] of texts) {
      mount('<qs-org-tree></qs-org-tree>');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = text;
      org().append(script);
      await inState(org(), 'invalid');
      await saidSoon(words);
    }
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

  it('a name of 20 MB and lone surrogates are painted short and safely', async () => {
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

  it('100,000 levels are only long', async () => {
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

  it('a thousand documents in a row end with the last', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    for (let i = 0; i < 1_000; i++) org().data = i % 3 === 0 ? i : organisation(`第${i}份`);
    org().data = organisation('最后一份');
    await inState(org(), 'ready');
    expect(said(org())).to.contain('最后一份');
  });

  it('11,111 units keep the page light in both views', async () => {
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
