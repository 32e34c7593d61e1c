import { expect } from '@esm-bundle/chai';
import '../../src/elements/provider/define.js';
import '../fixtures/plain-element.js';
import type { PlainElement } from '../fixtures/plain-element.js';
import type { StateEvent } from '../../src/shell/events.js';
import { define } from '../fixtures/plain-element.js';
import {
  clear,
  district,
  hearStates,
  inState,
  mount,
  newKey,
  plain,
  notices,
  pause,
  said,
  served,
  titleOf,
  until,
} from '../fixtures/page.js';

const hearState = (element: Element, heard: (state: string) => void): void =>
  element.addEventListener('qs-state', (event) => heard((event as StateEvent).state));

describe('The property', () => {
  afterEach(clear);

  it('that a listener of its state sets is read: a page may have a document for the worst', async () => {
    mount('<qs-plain></qs-plain>');
    hearState(plain(), (state) => {
      if (state === 'invalid') plain().data = notices('备用');
    });
    plain().data = { kind: 'leaderboard' };
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('备用');
  });

  it('that a listener sets while an address is asked for is nearer than the address', async () => {
    mount('<qs-plain></qs-plain>');
    hearState(plain(), (state) => {
      if (state === 'loading') plain().data = notices('就近');
    });
    plain().src = '/plain/ok';
    await inState(plain(), 'ready');
    await pause(100);
    expect(titleOf(plain())).to.equal('就近');
  });

  it('of an element that a listener took away asks for nothing more', async () => {
    const key = newKey();
    mount('<qs-plain></qs-plain>');
    const gone = plain();
    const left = new Promise<void>((done) =>
      hearState(gone, (state) => {
        if (state !== 'loading') return;
        gone.remove();
        done();
      }),
    );
    gone.refresh = 1;
    gone.src = `/plain/etag/${key}`;
    await left;
    await pause(1_300);
    expect((await served(key)).length).to.equal(0);
  });

  it('is read when it is set', async () => {
    mount('<qs-plain></qs-plain>');
    plain().data = notices();
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('示例公告');
    expect(plain().getAttribute('state')).to.equal('ready');
  });

  it('is read when it was set before the element was defined', async () => {
    const early = document.createElement('qs-late-plain') as PlainElement;
    early.data = notices('早到');
    mount('').append(early);
    await pause(20);
    expect(early.shadowRoot).to.equal(null);
    define('qs-late-plain');
    await inState(early, 'ready');
    expect(titleOf(early)).to.equal('早到');
  });

  it('set before the definition, asks nothing of the address that it outranks', async () => {
    const asked: string[] = [];
    const { fetch } = window;
    window.fetch = (input, init) => {
      asked.push(input as string);
      return fetch(input, init);
    };
    try {
      const early = document.createElement('qs-later-plain') as PlainElement;
      early.data = notices('早到');
      early.setAttribute('src', '/plain/ok');
      mount('').append(early);
      const { events, stop } = hearStates();
      define('qs-later-plain');
      await inState(early, 'ready');
      stop();
      expect(asked).to.deep.equal([]);
      expect(events.map(({ state }) => state)).to.deep.equal(['ready']);
    } finally {
      window.fetch = fetch;
    }
  });

  it('set again paints the new document; undefined and null close the door', async () => {
    mount('<qs-plain></qs-plain>');
    for (const title of ['第一份', '第二份']) {
      plain().data = notices(title);
      await plain().updateComplete;
      expect(titleOf(plain())).to.equal(title);
    }
    plain().data = null;
    await inState(plain(), 'empty');
    plain().data = notices();
    await inState(plain(), 'ready');
    plain().data = undefined;
    await inState(plain(), 'empty');
    expect(titleOf(plain())).to.equal(undefined);
  });

  it('never changes what it is given', async () => {
    const given = notices('原样', {
      source: { name: '来源', url: 'javascript:alert(1)' },
      items: [{ id: 'c', name: '社区', extra: 1 }],
    });
    const before = JSON.stringify(given);
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    mount('<qs-plain></qs-plain>');
    plain().data = freeze(given);
    await inState(plain(), 'ready');
    expect(JSON.stringify(given)).to.equal(before);
  });

  for (const [what, value] of [
    ['a number', 5],
    ['a string', 'notices'],
    ['an empty list', []],
    ['another kind', { kind: 'ballot', version: 1 }],
    ['a newer version', notices('新', { version: 99 })],
    ['no items', notices('空', { items: [] })],
    ['an answer to nothing', notices('答', { items: [{ id: 'a', answers: 'zz', name: '甲' }] })],
    [
      'an object with traps',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('trap');
          },
        },
      ),
    ],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['the element itself', document.createElement('div')],
  ] as const) {
    it(`takes ${what} without a throw and says what to do`, async () => {
      mount('<qs-plain></qs-plain>');
      plain().data = value;
      await plain().updateComplete;
      expect(['invalid', 'empty']).to.include(plain().state);
      expect(said(plain()).length).to.be.greaterThan(8);
      if (plain().state === 'invalid') {
        expect(plain().problems[0]?.severity).to.equal('error');
        expect(plain().shadowRoot!.querySelectorAll('.state-problems li').length).to.be.greaterThan(0);
      }
    });
  }

  it('keeps the last good view beside a problem, and leaves it when the data is mended', async () => {
    mount('<qs-plain></qs-plain>');
    plain().data = notices('好的');
    await inState(plain(), 'ready');
    plain().data = notices('坏的', {
      items: [{ id: 'a', answers: 'nobody', name: '甲' }],
    });
    await inState(plain(), 'invalid');
    expect(titleOf(plain())).to.equal('好的');
    expect(said(plain())).to.contain('仍显示上次的内容');
    plain().data = notices('改好了');
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('改好了');
    expect(plain().shadowRoot!.querySelector('.state')).to.equal(null);
  });

  it('may be a district, from which the element takes its own', async () => {
    mount('<qs-plain></qs-plain>');
    plain().data = district({ org: notices('从社区里来') });
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('从社区里来');
  });

  it('in a district of several, takes the one that `document` names, and another when that changes', async () => {
    mount('<qs-plain document="two"></qs-plain>');
    plain().data = district({ one: notices('一'), two: notices('二') });
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('二');
    plain().setAttribute('document', 'one');
    await plain().updateComplete;
    expect(titleOf(plain())).to.equal('一');
    plain().removeAttribute('document');
    await plain().updateComplete;
    expect(plain().state).to.equal('invalid');
    expect(plain().problems[0]?.code).to.equal('several-of-kind');
  });
});

describe('The script child', () => {
  afterEach(clear);
  const json = (value: object): string => JSON.stringify(value).replace(/</g, '\\u003c');

  it('is read', async () => {
    mount(`<qs-plain><script type="application/json">${json(notices('标签里'))}</script></qs-plain>`);
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('标签里');
  });

  it('that comes later is read when it comes, also text after its tag, as a parser brings it', async () => {
    mount('<qs-plain></qs-plain>');
    await inState(plain(), 'empty');
    const script = document.createElement('script');
    script.type = 'application/json';
    const text = JSON.stringify(notices('后到'));
    script.append(text.slice(0, 40));
    plain().append(script);
    await inState(plain(), 'invalid');
    script.append(text.slice(40));
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('后到');
  });

  it('is read anew when its text changes, and gone when it goes', async () => {
    mount(`<qs-plain><script type="application/json">${json(notices('旧'))}</script></qs-plain>`);
    await inState(plain(), 'ready');
    const script = plain().querySelector('script')!;
    script.textContent = JSON.stringify(notices('新'));
    await until(
      () => titleOf(plain()) === '新',
      () => titleOf(plain()) ?? 'no title',
    );
    script.remove();
    await inState(plain(), 'empty');
  });

  it('stays on show while jQuery 1 moves it, which writes another type before and its own after', async () => {
    mount(
      `<qs-plain><script type="application/json">${json(notices('搬家'))}</script></qs-plain><div></div>`,
    );
    await inState(plain(), 'ready');
    const { events, stop } = hearStates();
    const script = plain().querySelector('script')!;
    script.type = 'true/application/json';
    document.querySelector('qs-plain + div')!.append(plain());
    script.type = 'application/json';
    await pause(20);
    stop();
    expect(titleOf(plain())).to.equal('搬家');
    expect(events).to.deep.equal([]);
  });

  it('of another type, or further down, is none', async () => {
    const text = json(notices());
    mount(
      `<qs-plain><script type="text/plain">${text}</script><div><script type="application/json">${text}</script></div></qs-plain>`,
    );
    await pause(20);
    expect(plain().state).to.equal('empty');
  });

  it('that is no JSON is told with its line', async () => {
    mount('<qs-plain><script type="application/json">{\n"kind": org-tree\n}</script></qs-plain>');
    await inState(plain(), 'invalid');
    expect(plain().problems[0]?.code).to.equal('not-json');
    expect(plain().problems[0]?.params['line']).to.equal(2);
  });

  it('that a parser brings in pieces is waited for, without a word about the missing half', async () => {
    const frame = document.createElement('iframe');
    mount('').append(frame);
    const inside = frame.contentDocument!;
    const states: string[] = [];
    inside.open();
    inside.write('<!doctype html><html lang="zh-CN"><title>t</title><body>');
    const script = inside.createElement('script');
    script.type = 'module';
    script.textContent = `import '${new URL('../fixtures/plain-element.js', import.meta.url).pathname.replace(/\.js$/, '.ts')}'; parent.postMessage('defined', '*');`;
    inside.body.append(script);
    await new Promise((done) => addEventListener('message', done, { once: true }));
    inside.addEventListener('qs-state', (event) =>
      states.push((event as unknown as { state: string }).state),
    );
    const text = JSON.stringify(notices('分两次到'));
    inside.write(`<qs-plain><script type="application/json">${text.slice(0, 60)}`);
    const early = (): string | null | undefined => inside.querySelector('qs-plain')?.getAttribute('state');
    await until(
      () => early() === 'loading',
      () => `loading, it is ${early()}`,
    );
    inside.write(`${text.slice(60)}</` + 'script><p>后备</p></qs-plain></body></html>');
    inside.close();
    await until(
      () => inside.querySelector('qs-plain')?.getAttribute('state') === 'ready',
      () => `ready, it is ${inside.querySelector('qs-plain')?.getAttribute('state')}`,
    );
    expect(states).to.not.include('invalid');
  });
});

describe('Precedence', () => {
  afterEach(clear);

  it('is property, address, script child, provider: the nearest open door wins, and the next when it closes', async () => {
    mount(`<qs-provider id="far">
      <qs-plain src="/plain/ok"><script type="application/json">${JSON.stringify(notices('脚本'))}</script></qs-plain>
    </qs-provider>`);
    (document.getElementById('far') as unknown as PlainElement).data = district({ org: notices('社区') });
    plain().data = notices('属性');
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('属性');

    plain().data = undefined;
    await pause(0);
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('示例公告');

    plain().removeAttribute('src');
    await plain().updateComplete;
    expect(titleOf(plain())).to.equal('脚本');

    plain().querySelector('script')!.remove();
    await until(
      () => titleOf(plain()) === '社区',
      () => titleOf(plain()) ?? 'no title',
    );
  });

  it('an empty src is a closed door: the page itself is never asked for', async () => {
    mount(
      `<qs-plain src=""><script type="application/json">${JSON.stringify(notices('脚本'))}</script></qs-plain>`,
    );
    await inState(plain(), 'ready');
    expect(titleOf(plain())).to.equal('脚本');
  });
});
