import { expect } from '@esm-bundle/chai';
import '../../src/define.js';
import { StateEvent } from '../../src/shell/events.js';
import {
  clear,
  hearStates,
  inState,
  mount,
  newKey,
  org,
  organisation,
  pause,
  said,
  Timers,
  until,
} from '../fixtures/page.js';

const broken = organisation('坏的', {
  units: [
    { id: 'c', name: '社区', type: 'committee' },
    { id: 'b', parentId: 'b12', name: '支部', type: 'branch' },
  ],
});
const panel = (): HTMLElement | null => org().shadowRoot!.querySelector<HTMLElement>('.state');

describe('The painted states', () => {
  let timers: Timers | undefined;
  afterEach(() => {
    clear();
    timers?.restore();
    timers = undefined;
  });

  /** What each state says, with a word of its remedy, in the reader's language. */
  const says = {
    empty: {
      'zh-CN': ['空', '还没有组织架构', '自动出现在这里'],
      'zh-TW': ['空', '還沒有組織架構', '自動出現在這裡'],
      en: ['Empty', 'No organisation yet', 'appears here'],
    },
    loading: {
      'zh-CN': ['正在读取', '正在取组织架构'],
      'zh-TW': ['正在讀取', '正在取組織架構'],
      en: ['Loading', 'Fetching'],
    },
    unavailable: {
      'zh-CN': ['取不到数据', '404', '请检查', '秒后再试'],
      'zh-TW': ['取不到資料', '404', '請檢查', '秒後再試'],
      en: ['Not available', '404', 'Check the address', 'next try in'],
    },
    invalid: {
      'zh-CN': ['数据有误', '/units/1/parentId', 'b12', '改'],
      'zh-TW': ['資料有誤', '/units/1/parentId', 'b12', '改'],
      en: ['Data needs mending', '/units/1/parentId', 'b12'],
    },
  } as const;

  for (const lang of ['zh-CN', 'zh-TW', 'en'] as const) {
    it(`say where and how to mend, in ${lang}`, async () => {
      for (const [state, markup] of [
        ['empty', ''],
        ['loading', ' src="/test/slow?ms=20000"'],
        ['unavailable', ' src="/test/status/404"'],
        ['invalid', ''],
      ] as const) {
        mount(`<div lang="${lang}"><qs-org-tree${markup}></qs-org-tree></div>`);
        if (state === 'invalid') org().data = broken;
        await inState(org(), state);
        // What is wrong with data is put into words once those have been fetched.
        await until(
          () => says[state][lang].every((words) => said(org()).includes(words)),
          () => `${state}: ${said(org())}`,
        );
        // One region speaks, and it stood before there was something to say.
        expect(panel()!.querySelector('[role=status]'), state).to.equal(null);
        const region = org().renderRoot.querySelector('[role=status]')!;
        // An age or a wait, which changes on the screen, is not read out again and again.
        expect(region.textContent, state).not.to.match(/后再试|後再試|trying again|next try/i);
      }
    });

    it(`not one of them says undefined, an object or a code, in ${lang}`, async () => {
      timers = new Timers((ms) => (ms === 15_000 ? ms : ms >= 1_000 ? 200 : ms));
      const key = newKey();
      mount(
        `<div lang="${lang}"><qs-org-tree refresh="600" src="/test/sequence/${key}?steps=ok,500,html,half,403"></qs-org-tree></div>`,
      );
      for (const state of ['ready', 'stale', 'invalid', 'stale'] as const) {
        await inState(org(), state);
        expect(said(org())).to.not.match(/undefined|\[object|NaN|not-json|=>/);
      }
    });
  }

  it('ready paints no state at all', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    org().data = organisation();
    await inState(org(), 'ready');
    expect(panel()).to.equal(null);
  });

  it('are never a blank: every one has room and words', async () => {
    for (const [markup, data] of [
      ['<qs-org-tree></qs-org-tree>', undefined],
      ['<qs-org-tree></qs-org-tree>', null],
      ['<qs-org-tree></qs-org-tree>', 0],
      ['<qs-org-tree></qs-org-tree>', {}],
      ['<qs-org-tree></qs-org-tree>', organisation('空', { units: [] })],
      ['<qs-org-tree src="/test/status/500"></qs-org-tree>', undefined],
    ] as const) {
      mount(markup);
      org().data = data;
      await pause(50);
      expect(org().offsetHeight).to.be.greaterThan(40);
      expect(said(org()).length).to.be.greaterThan(4);
    }
  });

  it('show the page’s own markup while nothing has come, and not after', async () => {
    for (const [markup, state] of [
      ['', 'empty'],
      [' src="/test/slow?ms=20000"', 'loading'],
      [' src="/test/status/404"', 'unavailable'],
      [' src="/test/html"', 'invalid'],
    ] as const) {
      mount(`<qs-org-tree${markup}><ul><li>社区党委</li></ul></qs-org-tree>`);
      await inState(org(), state);
      const fallback = org().querySelector('ul')!;
      expect(fallback.offsetHeight, state).to.be.greaterThan(0);
      org().data = organisation();
      await inState(org(), 'ready');
      expect(fallback.offsetHeight, `ready after ${state}`).to.equal(0);
    }
  });

  it('a valid document without records is empty, and the old markup does not come back', async () => {
    mount('<qs-org-tree><p>社区党委</p></qs-org-tree>');
    org().data = organisation('空', { units: [] });
    await inState(org(), 'empty');
    expect(org().querySelector('p')!.offsetHeight).to.equal(0);
  });

  it('count the problems, show the first six with pointer and remedy, and say how many more', async () => {
    const units = Array.from({ length: 10 }, (_, i) => ({
      id: `u${i}`,
      parentId: `x${i}`,
      name: '甲',
      type: 'branch',
    }));
    mount('<qs-org-tree></qs-org-tree>');
    org().data = organisation('多', { units: [{ id: 'c', name: '社区', type: 'committee' }, ...units] });
    await inState(org(), 'invalid');
    const items = [...org().shadowRoot!.querySelectorAll('.state-problems li')];
    expect(items.length).to.equal(7);
    expect(items[0]!.querySelector('code')!.textContent).to.equal('/units/1/parentId');
    expect(said(org())).to.contain('有10处要改').and.to.contain('另有4处');
  });

  it('keep markup in a problem’s words as text', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    const evil = '<img src=x onerror="window.hit=1"><script>window.hit=1</' + 'script>';
    org().data = organisation('x', { units: [{ id: 'a', parentId: evil, name: evil, type: 'branch' }] });
    await inState(org(), 'invalid');
    await pause(20);
    expect(said(org())).to.contain('<img');
    expect(org().shadowRoot!.querySelector('img, script')).to.equal(null);
    expect((window as unknown as { hit?: number }).hit).to.equal(undefined);
  });

  it('tell each change by one qs-state with state, previous and problems', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    await inState(org(), 'empty');
    const { events, stop } = hearStates();
    org().data = organisation();
    await inState(org(), 'ready');
    org().data = organisation('同样好');
    await org().updateComplete;
    org().data = broken;
    await inState(org(), 'invalid');
    org().data = 5;
    await org().updateComplete;
    stop();
    expect(events.map(({ state, previous }) => [previous, state])).to.deep.equal([
      ['empty', 'ready'],
      ['ready', 'invalid'],
      ['invalid', 'invalid'], // other problems are news as well
    ]);
    expect(events.every((each) => each instanceof StateEvent && !each.cancelable)).to.be.true;
    expect(events[1]!.problems[0]).to.deep.equal({
      pointer: '/units/1/parentId',
      code: 'missing-parent',
      severity: 'error',
      params: events[1]!.problems[0]!.params,
    });
    expect(org().problems).to.equal(events[2]!.problems);
  });

  it('tell the same kind of problem elsewhere as news, and the same problem again not', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    const missing = (parentId: string): object =>
      organisation('坏的', {
        units: [
          { id: 'c', name: '社区', type: 'committee' },
          { id: 'b', parentId, name: '支部', type: 'branch' },
        ],
      });
    const { events, stop } = hearStates();
    for (const parent of ['b12', 'b12', 'b13']) {
      org().data = missing(parent);
      await org().updateComplete;
    }
    stop();
    expect(events.map(({ problems }) => problems[0]?.params['parent'])).to.deep.equal(['b12', 'b13']);
  });

  it('a listener that throws harms nothing', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    const { onerror } = window;
    const caught: unknown[] = [];
    window.onerror = (message) => {
      caught.push(message);
      return true;
    };
    const throws = (): never => {
      throw new Error('the page’s own mistake');
    };
    org().addEventListener('qs-state', throws);
    org().data = organisation();
    await inState(org(), 'ready');
    window.onerror = onerror;
    expect(caught.length).to.equal(1);
    expect(org().shadowRoot!.querySelector('.title')).to.not.equal(null);
  });

  it('are reflected as the attribute `state`, which a page’s CSS can use', async () => {
    mount('<qs-org-tree src="/test/ok"></qs-org-tree>');
    expect(org().getAttribute('state')).to.match(/empty|loading/);
    await inState(org(), 'ready');
    expect(document.querySelector('qs-org-tree[state="ready"]')).to.equal(org());
  });

  it('of what was left out are told in development only, and are no refusal', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    org().data = organisation('警告', { surprise: 1, source: { name: '来源', url: 'javascript:alert(1)' } });
    await inState(org(), 'ready');
    expect(org().problems.every(({ severity }) => severity === 'warning')).to.be.true;
    expect(
      org()
        .problems.map(({ code }) => code)
        .sort(),
    ).to.deep.equal(['unknown-field', 'unsafe-link']);
    expect(org().shadowRoot!.querySelector('details.state-unused')).to.not.equal(null);
    expect(org().shadowRoot!.querySelector('a[href^="javascript"]')).to.equal(null);
  });
});
