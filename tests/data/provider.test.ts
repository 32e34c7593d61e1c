import { expect } from '@esm-bundle/chai';
import '../../src/define.js';
import { define as defineProvider } from '../../src/elements/provider/define.js';
import type { QsProvider } from '../../src/elements/provider/index.js';
import {
  clear,
  district,
  hurried,
  inState,
  mount,
  newKey,
  org,
  organisation,
  pause,
  said,
  served,
  Timers,
  titleOf,
  until,
} from '../fixtures/page.js';

const provider = (selector = 'qs-provider'): QsProvider => document.querySelector<QsProvider>(selector)!;
const two = district({ one: organisation('一'), two: organisation('二') });

describe('A provider', () => {
  let timers: Timers | undefined;
  afterEach(() => {
    clear();
    timers?.restore();
    timers = undefined;
  });

  it('hands one document each to the elements inside, at any depth and across shadow roots', async () => {
    mount(`<qs-provider>
      <section><div><qs-org-tree id="a" document="one"></qs-org-tree></div></section>
      <qs-org-tree id="b" document="two"></qs-org-tree>
      <div id="host"></div>
    </qs-provider>`);
    const inner = document.createElement('qs-org-tree');
    inner.documentName = 'one';
    document.getElementById('host')!.attachShadow({ mode: 'open' }).append(inner);
    provider().data = two;
    await inState(org('#a'), 'ready');
    await inState(org('#b'), 'ready');
    await inState(inner, 'ready');
    expect([org('#a'), org('#b'), inner].map(titleOf)).to.deep.equal(['一', '二', '一']);
  });

  it('fetches once for all of them, and keeps them all fresh', async () => {
    timers = new Timers(hurried);
    const key = newKey();
    mount(`<qs-provider src="/test/district/${key}" refresh="600">
      <qs-org-tree id="a" view="tree"></qs-org-tree><qs-org-tree id="b" view="list"></qs-org-tree>
    </qs-provider>`);
    await inState(org('#a'), 'ready');
    await inState(org('#b'), 'ready');
    const first = org('#a').shadowRoot!.querySelector('[data-key]');
    await until(
      () => timers!.asked.filter((ms) => ms > 15_000).length > 2,
      () => 'renewals',
    );
    const answers = await served(key);
    expect(answers[0]?.status).to.equal(200);
    expect(answers.slice(1).every(({ status }) => status === 304)).to.be.true;
    expect(org('#a').shadowRoot!.querySelector('[data-key]')).to.equal(first);
  });

  it('may be defined after the elements inside it', async () => {
    const late = document.createElement('qs-late-provider');
    mount('').append(late);
    late.innerHTML = '<qs-org-tree></qs-org-tree>';
    await inState(org(), 'empty');
    defineProvider('qs-late-provider');
    (late as QsProvider).data = district({ org: organisation('晚立') });
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('晚立');
  });

  it('defined late with its data set early, and an address, is heard as well', async () => {
    const late = document.createElement('qs-later-provider') as QsProvider;
    late.data = district({ org: organisation('早设晚立') });
    late.innerHTML = '<qs-org-tree></qs-org-tree>';
    mount('').append(late);
    await pause(10);
    defineProvider('qs-later-provider');
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('早设晚立');
  });

  it('tells its elements how its source stands', async () => {
    timers = new Timers((ms) => (ms === 15_000 ? ms : ms >= 1_000 ? 250 : ms));
    const key = newKey();
    mount(`<qs-provider src="/test/sequence/${key}?steps=500,district,500,html,district" refresh="600">
      <qs-org-tree><p>后备</p></qs-org-tree>
    </qs-provider>`);
    await inState(org(), 'unavailable');
    expect(said(org())).to.contain('服务器答复500');
    expect(org().querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    await inState(org(), 'ready');
    await inState(org(), 'stale');
    expect(titleOf(org())).to.equal('示例社区组织架构');
    await inState(org(), 'invalid');
    expect(org().problems[0]?.code).to.equal('not-json');
    expect(titleOf(org())).to.equal('示例社区组织架构');
    await inState(org(), 'ready');
  });

  it('that loses its data leaves its elements empty', async () => {
    mount('<qs-provider><qs-org-tree></qs-org-tree></qs-provider>');
    provider().data = district({ org: organisation() });
    await inState(org(), 'ready');
    provider().data = undefined;
    await inState(org(), 'empty');
    expect(titleOf(org())).to.equal(undefined);
  });

  for (const [what, value, code] of [
    ['a district without an organisation', district({}), 'no-document-of-kind'],
    ['several organisations and no name', two, 'several-of-kind'],
  ] as const) {
    it(`${what} is told by the element`, async () => {
      mount('<qs-provider><qs-org-tree></qs-org-tree></qs-provider>');
      provider().data = value;
      await inState(org(), 'invalid');
      expect(org().problems[0]?.code).to.equal(code);
      expect(org().problems[0]?.pointer).to.equal('/documents');
    });
  }

  it('a name that the district does not hold is told with the names it holds', async () => {
    mount('<qs-provider><qs-org-tree document="drei"></qs-org-tree></qs-provider>');
    provider().data = two;
    await inState(org(), 'invalid');
    expect(said(org())).to.contain('one').and.to.contain('two').and.to.contain('drei');
    org().documentName = 'two';
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('二');
  });

  it('is the nearest: an element moved under another, or out of all, follows', async () => {
    mount(`<qs-provider id="p"><qs-org-tree></qs-org-tree></qs-provider>
      <qs-provider id="q"><div id="inside"></div></qs-provider><div id="outside"></div>`);
    provider('#p').data = district({ org: organisation('甲') });
    provider('#q').data = district({ org: organisation('乙') });
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('甲');

    document.getElementById('inside')!.append(org());
    await org().updateComplete;
    expect(titleOf(org())).to.equal('乙');

    provider('#p').data = district({ org: organisation('甲二') });
    await pause(10);
    expect(titleOf(org()), 'hears the first no more').to.equal('乙');

    document.getElementById('outside')!.append(org());
    await inState(org(), 'empty');
  });

  it('a provider put between takes over', async () => {
    mount('<qs-provider id="p"><div id="middle"><qs-org-tree></qs-org-tree></div></qs-provider>');
    provider('#p').data = district({ org: organisation('外') });
    await inState(org(), 'ready');
    const inner = document.createElement('qs-provider');
    inner.data = district({ org: organisation('内') });
    document.getElementById('middle')!.prepend(inner);
    inner.append(org());
    await until(
      () => titleOf(org()) === '内',
      () => `the inner district, not ${titleOf(org())}`,
    );
  });

  it('takes no room of its own in the page', async () => {
    mount('<qs-provider><p>里面</p></qs-provider>');
    await provider().updateComplete;
    expect(getComputedStyle(provider()).display).to.equal('contents');
    expect(provider().querySelector('p')!.offsetHeight).to.be.greaterThan(0);
  });

  it('by script child or Qianshao.load works like any element’s', async () => {
    mount(`<qs-provider><script type="application/json">${JSON.stringify(two)}</script>
      <qs-org-tree document="two"></qs-org-tree></qs-provider>`);
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('二');
  });
});
