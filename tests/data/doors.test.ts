import { expect } from '@esm-bundle/chai';
import '../../src/define.js';
import type { QsOrgTree } from '../../src/elements/org-tree/index.js';
import { define } from '../../src/elements/org-tree/define.js';
import {
  clear,
  district,
  hearStates,
  inState,
  mount,
  org,
  organisation,
  pause,
  said,
  titleOf,
} from '../fixtures/page.js';

describe('The property', () => {
  afterEach(clear);

  it('is read when it is set', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    org().data = organisation();
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('示例社区组织架构');
    expect(org().getAttribute('state')).to.equal('ready');
  });

  it('is read when it was set before the element was defined', async () => {
    const early = document.createElement('qs-late-tree') as QsOrgTree;
    early.data = organisation('早到');
    mount('').append(early);
    await pause(20);
    expect(early.shadowRoot).to.equal(null);
    define('qs-late-tree');
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
      const early = document.createElement('qs-later-tree') as QsOrgTree;
      early.data = organisation('早到');
      early.setAttribute('src', '/test/ok');
      mount('').append(early);
      const { events, stop } = hearStates();
      define('qs-later-tree');
      await inState(early, 'ready');
      stop();
      expect(asked).to.deep.equal([]);
      expect(events.map(({ state }) => state)).to.deep.equal(['ready']);
    } finally {
      window.fetch = fetch;
    }
  });

  it('set again paints the new document; undefined and null close the door', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    for (const title of ['第一份', '第二份']) {
      org().data = organisation(title);
      await org().updateComplete;
      expect(titleOf(org())).to.equal(title);
    }
    org().data = null;
    await inState(org(), 'empty');
    org().data = organisation();
    await inState(org(), 'ready');
    org().data = undefined;
    await inState(org(), 'empty');
    expect(titleOf(org())).to.equal(undefined);
  });

  it('never changes what it is given', async () => {
    const given = organisation('原样', {
      units: [{ id: 'c', name: '社区', type: 'committee', href: 'javascript:alert(1)', extra: 1 }],
    });
    const before = JSON.stringify(given);
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    mount('<qs-org-tree></qs-org-tree>');
    org().data = freeze(given);
    await inState(org(), 'ready');
    expect(JSON.stringify(given)).to.equal(before);
  });

  for (const [what, value] of [
    ['a number', 5],
    ['a string', 'organisation'],
    ['an empty list', []],
    ['another kind', { kind: 'ballot', version: 1 }],
    ['a newer version', organisation('新', { version: 99 })],
    ['no units', organisation('空', { units: [] })],
    ['a cycle', organisation('环', { units: [{ id: 'a', parentId: 'a', name: '甲', type: 'branch' }] })],
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
      mount('<qs-org-tree></qs-org-tree>');
      org().data = value;
      await org().updateComplete;
      expect(['invalid', 'empty']).to.include(org().state);
      expect(said(org()).length).to.be.greaterThan(8);
      if (org().state === 'invalid') {
        expect(org().problems[0]?.severity).to.equal('error');
        expect(org().shadowRoot!.querySelectorAll('.state-problems li').length).to.be.greaterThan(0);
      }
    });
  }

  it('keeps the last good view beside a problem, and leaves it when the data is mended', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    org().data = organisation('好的');
    await inState(org(), 'ready');
    org().data = organisation('坏的', {
      units: [{ id: 'a', parentId: 'nobody', name: '甲', type: 'branch' }],
    });
    await inState(org(), 'invalid');
    expect(titleOf(org())).to.equal('好的');
    expect(said(org())).to.contain('仍显示上次的内容');
    org().data = organisation('改好了');
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('改好了');
    expect(org().shadowRoot!.querySelector('.state')).to.equal(null);
  });

  it('may be a district, from which the element takes its own', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    org().data = district({ org: organisation('从社区里来') });
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('从社区里来');
  });

  it('in a district of several, takes the one that `document` names, and another when that changes', async () => {
    mount('<qs-org-tree document="two"></qs-org-tree>');
    org().data = district({ one: organisation('一'), two: organisation('二') });
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('二');
    org().setAttribute('document', 'one');
    await org().updateComplete;
    expect(titleOf(org())).to.equal('一');
    org().removeAttribute('document');
    await org().updateComplete;
    expect(org().state).to.equal('invalid');
    expect(org().problems[0]?.code).to.equal('several-of-kind');
  });
});

describe('The script child', () => {
  afterEach(clear);
  const json = (value: object): string => JSON.stringify(value).replace(/</g, '\\u003c');

  it('is read', async () => {
    mount(
      `<qs-org-tree><script type="application/json">${json(organisation('标签里'))}</script></qs-org-tree>`,
    );
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('标签里');
  });

  it('that comes later is read when it comes, also text after its tag, as a parser brings it', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    await inState(org(), 'empty');
    const script = document.createElement('script');
    script.type = 'application/json';
    const text = JSON.stringify(organisation('后到'));
    script.append(text.slice(0, 40));
    org().append(script);
    await inState(org(), 'invalid');
    script.append(text.slice(40));
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('后到');
  });

  it('is read anew when its text changes, and gone when it goes', async () => {
    mount(`<qs-org-tree><script type="application/json">${json(organisation('旧'))}</script></qs-org-tree>`);
    await inState(org(), 'ready');
    const script = org().querySelector('script')!;
    script.textContent = JSON.stringify(organisation('新'));
    await pause(20);
    expect(titleOf(org())).to.equal('新');
    script.remove();
    await inState(org(), 'empty');
  });

  it('of another type, or further down, is none', async () => {
    const text = json(organisation());
    mount(
      `<qs-org-tree><script type="text/plain">${text}</script><div><script type="application/json">${text}</script></div></qs-org-tree>`,
    );
    await pause(20);
    expect(org().state).to.equal('empty');
  });

  it('that is no JSON is told with its line', async () => {
    mount('<qs-org-tree><script type="application/json">{\n"kind": org-tree\n}</script></qs-org-tree>');
    await inState(org(), 'invalid');
    expect(org().problems[0]?.code).to.equal('not-json');
    expect(org().problems[0]?.params['line']).to.equal(2);
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
    script.textContent = `import '${new URL('../../src/define.js', import.meta.url).pathname.replace(/\.js$/, '.ts')}'; parent.postMessage('defined', '*');`;
    inside.body.append(script);
    await new Promise((done) => addEventListener('message', done, { once: true }));
    inside.addEventListener('qs-state', (event) =>
      states.push((event as unknown as { state: string }).state),
    );
    const text = JSON.stringify(organisation('分两次到'));
    inside.write(`<qs-org-tree><script type="application/json">${text.slice(0, 60)}`);
    await pause(30);
    const early = inside.querySelector('qs-org-tree');
    expect(early?.getAttribute('state')).to.equal('loading');
    inside.write(`${text.slice(60)}</` + 'script><p>后备</p></qs-org-tree></body></html>');
    inside.close();
    await pause(50);
    expect(inside.querySelector('qs-org-tree')?.getAttribute('state')).to.equal('ready');
    expect(states).to.not.include('invalid');
  });
});

describe('Precedence', () => {
  afterEach(clear);

  it('is property, address, script child, provider: the nearest open door wins, and the next when it closes', async () => {
    mount(`<qs-provider id="far">
      <qs-org-tree src="/test/ok"><script type="application/json">${JSON.stringify(organisation('脚本'))}</script></qs-org-tree>
    </qs-provider>`);
    (document.getElementById('far') as unknown as QsOrgTree).data = district({ org: organisation('社区') });
    org().data = organisation('属性');
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('属性');

    org().data = undefined;
    await pause(0);
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('示例社区组织架构');

    org().removeAttribute('src');
    await org().updateComplete;
    expect(titleOf(org())).to.equal('脚本');

    org().querySelector('script')!.remove();
    await pause(20);
    expect(titleOf(org())).to.equal('社区');
  });

  it('an empty src is a closed door: the page itself is never asked for', async () => {
    mount(
      `<qs-org-tree src=""><script type="application/json">${JSON.stringify(organisation('脚本'))}</script></qs-org-tree>`,
    );
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('脚本');
  });
});
