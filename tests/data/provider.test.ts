import { expect } from '@esm-bundle/chai';
import '../../src/elements/provider/define.js';
import '../fixtures/plain-element.js';
import { define as defineProvider } from '../../src/elements/provider/define.js';
import { snapshotOf } from '../../src/shell/snapshot-of.js';
import type { QsProvider } from '../../src/elements/provider/index.js';
import {
  clear,
  district,
  hurried,
  inState,
  mount,
  newKey,
  plain,
  notices,
  pause,
  said,
  served,
  Timers,
  titleOf,
  until,
} from '../fixtures/page.js';

const provider = (selector = 'qs-provider'): QsProvider => document.querySelector<QsProvider>(selector)!;
const two = district({ one: notices('一'), two: notices('二') });

describe('A provider', () => {
  let timers: Timers | undefined;
  afterEach(() => {
    clear();
    timers?.restore();
    timers = undefined;
  });

  it('hands one document each to the elements inside, at any depth and across shadow roots', async () => {
    mount(`<qs-provider>
      <section><div><qs-plain id="a" document="one"></qs-plain></div></section>
      <qs-plain id="b" document="two"></qs-plain>
      <div id="host"></div>
    </qs-provider>`);
    const inner = document.createElement('qs-plain');
    inner.documentName = 'one';
    document.getElementById('host')!.attachShadow({ mode: 'open' }).append(inner);
    provider().data = two;
    await inState(plain('#a'), 'ready');
    await inState(plain('#b'), 'ready');
    await inState(inner, 'ready');
    expect([plain('#a'), plain('#b'), inner].map(titleOf)).to.deep.equal(['一', '二', '一']);
  });

  it('that is set to an address that fails shows nothing of the district before it', async () => {
    mount('<qs-provider src="/plain/district/moved"><qs-plain></qs-plain></qs-provider>');
    await inState(plain(), 'ready');
    provider().src = '/plain/status/404';
    await inState(plain(), 'unavailable');
    expect(titleOf(plain())).to.equal(undefined);
    provider().src = '/plain/district/moved';
    await inState(plain(), 'ready');
  });

  it('fetches once for all of them, and keeps them all fresh', async () => {
    timers = new Timers(hurried);
    const key = newKey();
    mount(`<qs-provider src="/plain/district/${key}" refresh="600">
      <qs-plain id="a"></qs-plain><qs-plain id="b"></qs-plain>
    </qs-provider>`);
    await inState(plain('#a'), 'ready');
    await inState(plain('#b'), 'ready');
    const first = plain('#a').shadowRoot!.querySelector('[data-key]');
    await until(
      () => timers!.asked.filter((ms) => ms > 15_000).length > 2,
      () => 'renewals',
    );
    const answers = await served(key);
    expect(answers[0]?.status).to.equal(200);
    expect(answers.slice(1).every(({ status }) => status === 304)).to.be.true;
    expect(plain('#a').shadowRoot!.querySelector('[data-key]')).to.equal(first);
  });

  it('may be defined after the elements inside it', async () => {
    const late = document.createElement('qs-late-provider');
    mount('').append(late);
    late.innerHTML = '<qs-plain></qs-plain>';
    await inState(plain(), 'empty');
    defineProvider('qs-late-provider');
    (late as QsProvider).data = district({ org: notices('晚立') });
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('晚立');
  });

  it('defined late with its data set early, and an address, is heard as well', async () => {
    const late = document.createElement('qs-later-provider') as QsProvider;
    late.data = district({ org: notices('早设晚立') });
    late.innerHTML = '<qs-plain></qs-plain>';
    mount('').append(late);
    await pause(10);
    defineProvider('qs-later-provider');
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('早设晚立');
  });

  it('tells its elements how its source stands', async () => {
    timers = new Timers((ms) => (ms === 15_000 ? ms : ms >= 1_000 ? 250 : ms));
    const key = newKey();
    mount(`<qs-provider src="/plain/sequence/${key}?steps=500,district,500,html,district" refresh="600">
      <qs-plain><p>后备</p></qs-plain>
    </qs-provider>`);
    await inState(plain(), 'unavailable');
    expect(said(plain())).to.contain('服务器答复500');
    expect(plain().querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    await inState(plain(), 'ready');
    await inState(plain(), 'stale');
    expect(titleOf(plain())).to.equal('示例公告');
    await inState(plain(), 'invalid');
    expect(plain().problems[0]?.code).to.equal('not-json');
    expect(titleOf(plain())).to.equal('示例公告');
    await inState(plain(), 'ready');
  });

  it('that loses one document says the age of the last one', async () => {
    timers = new Timers((ms) => (ms === 15_000 ? ms : ms >= 1_000 ? 250 : ms));
    const path = `/given/${newKey()}`;
    const give = (documents: object) =>
      fetch(path, { method: 'POST', body: JSON.stringify(district(documents)) });
    await give({ one: notices() });
    mount(`<qs-provider src="${path}/ok" refresh="600"><qs-plain></qs-plain></qs-provider>`);
    await inState(plain(), 'ready');
    await give({});
    await inState(plain(), 'invalid');
    const { document: last, fetchedAt } = snapshotOf(plain())!;
    expect(last).not.to.equal(null);
    expect(fetchedAt).to.be.lessThan(snapshotOf(provider())!.fetchedAt!);
  });

  it('that loses its data leaves its elements empty', async () => {
    mount('<qs-provider><qs-plain></qs-plain></qs-provider>');
    provider().data = district({ org: notices() });
    await inState(plain(), 'ready');
    provider().data = undefined;
    await inState(plain(), 'empty');
    expect(titleOf(plain())).to.equal(undefined);
  });

  for (const [what, value, code] of [
    ['a district without an notices', district({}), 'no-document-of-kind'],
    ['several organisations and no name', two, 'several-of-kind'],
  ] as const) {
    it(`${what} is told by the element`, async () => {
      mount('<qs-provider><qs-plain></qs-plain></qs-provider>');
      provider().data = value;
      await inState(plain(), 'invalid');
      expect(plain().problems[0]?.code).to.equal(code);
      expect(plain().problems[0]?.pointer).to.equal('/documents');
    });
  }

  it('a name that the district does not hold is told with the names it holds', async () => {
    mount('<qs-provider><qs-plain document="drei"></qs-plain></qs-provider>');
    provider().data = two;
    await inState(plain(), 'invalid');
    expect(said(plain())).to.contain('one').and.to.contain('two').and.to.contain('drei');
    plain().documentName = 'two';
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('二');
  });

  it('is the nearest: an element moved under another, or out of all, follows', async () => {
    mount(`<qs-provider id="p"><qs-plain></qs-plain></qs-provider>
      <qs-provider id="q"><div id="inside"></div></qs-provider><div id="outside"></div>`);
    provider('#p').data = district({ org: notices('甲') });
    provider('#q').data = district({ org: notices('乙') });
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('甲');

    document.getElementById('inside')!.append(plain());
    await plain().updateComplete;
    expect(titleOf(plain())).to.equal('乙');

    provider('#p').data = district({ org: notices('甲二') });
    await pause(10);
    expect(titleOf(plain()), 'hears the first no more').to.equal('乙');

    document.getElementById('outside')!.append(plain());
    await inState(plain(), 'empty');
  });

  it('a provider put between takes over', async () => {
    mount('<qs-provider id="p"><div id="middle"><qs-plain></qs-plain></div></qs-provider>');
    provider('#p').data = district({ org: notices('外') });
    await inState(plain(), 'ready');
    const inner = document.createElement('qs-provider');
    inner.data = district({ org: notices('内') });
    document.getElementById('middle')!.prepend(inner);
    inner.append(plain());
    await until(
      () => titleOf(plain()) === '内',
      () => `the inner district, not ${titleOf(plain())}`,
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
      <qs-plain document="two"></qs-plain></qs-provider>`);
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('二');
  });
});
