import { expect } from '@esm-bundle/chai';
import '../fixtures/plain-element.js';
import { StateEvent } from '../../src/shell/events.js';
import {
  clear,
  hearStates,
  inState,
  mount,
  newKey,
  plain,
  notices,
  pause,
  said,
  Timers,
  until,
} from '../fixtures/page.js';

const broken = notices('坏的', {
  items: [
    { id: 'c', name: '社区' },
    { id: 'b', answers: 'b12', name: '支部' },
  ],
});
const panel = (): HTMLElement | null => plain().shadowRoot!.querySelector<HTMLElement>('.state');

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
      'zh-CN': ['空', '还没有公告', '自动出现在这里'],
      'zh-TW': ['空', '還沒有公告', '自動出現在這裡'],
      en: ['Empty', 'No notices yet', 'appears here'],
    },
    loading: {
      'zh-CN': ['正在读取', '正在取公告'],
      'zh-TW': ['正在讀取', '正在取公告'],
      en: ['Loading', 'Fetching'],
    },
    unavailable: {
      'zh-CN': ['取不到数据', '404', '请检查', '秒后再试'],
      'zh-TW': ['取不到資料', '404', '請檢查', '秒後再試'],
      en: ['Not available', '404', 'Check the address', 'next try in'],
    },
    invalid: {
      'zh-CN': ['数据有误', '/items/1/answers', 'b12', '改'],
      'zh-TW': ['資料有誤', '/items/1/answers', 'b12', '改'],
      en: ['Data needs mending', '/items/1/answers', 'b12'],
    },
  } as const;

  for (const lang of ['zh-CN', 'zh-TW', 'en'] as const) {
    it(`say where and how to mend, in ${lang}`, async () => {
      for (const [state, markup] of [
        ['empty', ''],
        ['loading', ' src="/plain/slow?ms=20000"'],
        ['unavailable', ' src="/plain/status/404"'],
        ['invalid', ''],
      ] as const) {
        mount(`<div lang="${lang}"><qs-plain${markup}></qs-plain></div>`);
        if (state === 'invalid') plain().data = broken;
        await inState(plain(), state);
        // What is wrong with data is put into words once those have been fetched.
        await until(
          () => says[state][lang].every((words) => said(plain()).includes(words)),
          () => `${state}: ${said(plain())}`,
        );
        // One region speaks, and it stood before there was something to say.
        expect(panel()!.querySelector('[role=status]'), state).to.equal(null);
        const region = plain().renderRoot.querySelector('[role=status]')!;
        // An age or a wait, which changes on the screen, is not read out again and again.
        expect(region.textContent, state).not.to.match(/后再试|後再試|trying again|next try/i);
      }
    });

    it(`not one of them says undefined, an object or a code, in ${lang}`, async () => {
      timers = new Timers((ms) => (ms === 15_000 ? ms : ms >= 1_000 ? 200 : ms));
      const key = newKey();
      mount(
        `<div lang="${lang}"><qs-plain refresh="600" src="/plain/sequence/${key}?steps=ok,500,html,half,403"></qs-plain></div>`,
      );
      for (const state of ['ready', 'stale', 'invalid', 'stale'] as const) {
        await inState(plain(), state);
        // Words of problems come a moment after the first of them; until then its code stands.
        await until(
          () => !said(plain()).includes('not-json'),
          () => said(plain()),
        );
        expect(said(plain())).to.not.match(/undefined|\[object|NaN|=>/);
      }
    });
  }

  it('ready paints no state at all', async () => {
    mount('<qs-plain></qs-plain>');
    plain().data = notices();
    await inState(plain(), 'ready');
    expect(panel()).to.equal(null);
  });

  it('are never a blank: every one has room and words', async () => {
    for (const [markup, data] of [
      ['<qs-plain></qs-plain>', undefined],
      ['<qs-plain></qs-plain>', null],
      ['<qs-plain></qs-plain>', 0],
      ['<qs-plain></qs-plain>', {}],
      ['<qs-plain></qs-plain>', notices('空', { items: [] })],
      ['<qs-plain src="/plain/status/500"></qs-plain>', undefined],
    ] as const) {
      mount(markup);
      plain().data = data;
      await pause(50);
      expect(plain().offsetHeight).to.be.greaterThan(40);
      expect(said(plain()).length).to.be.greaterThan(4);
    }
  });

  it('show the page’s own markup while nothing has come, and not after', async () => {
    for (const [markup, state] of [
      ['', 'empty'],
      [' src="/plain/slow?ms=20000"', 'loading'],
      [' src="/plain/status/404"', 'unavailable'],
      [' src="/plain/html"', 'invalid'],
    ] as const) {
      mount(`<qs-plain${markup}><ul><li>微课堂</li></ul></qs-plain>`);
      await inState(plain(), state);
      const fallback = plain().querySelector('ul')!;
      expect(fallback.offsetHeight, state).to.be.greaterThan(0);
      plain().data = notices();
      await inState(plain(), 'ready');
      expect(fallback.offsetHeight, `ready after ${state}`).to.equal(0);
    }
  });

  it('a valid document without records is empty, and the old markup does not come back', async () => {
    mount('<qs-plain><p>微课堂</p></qs-plain>');
    plain().data = notices('空', { items: [] });
    await inState(plain(), 'empty');
    expect(plain().querySelector('p')!.offsetHeight).to.equal(0);
  });

  it('count the problems, show the first six with pointer and remedy, and say how many more', async () => {
    const items = Array.from({ length: 10 }, (_, i) => ({
      id: `u${i}`,
      answers: `x${i}`,
      name: '甲',
    }));
    mount('<qs-plain></qs-plain>');
    plain().data = notices('多', { items: [{ id: 'c', name: '社区' }, ...items] });
    await inState(plain(), 'invalid');
    const told = [...plain().shadowRoot!.querySelectorAll('.state-problems li')];
    expect(told.length).to.equal(7);
    expect(told[0]!.querySelector('code')!.textContent).to.equal('/items/1/answers');
    expect(said(plain())).to.contain('有10处要改').and.to.contain('另有4处');
  });

  it('keep markup in a problem’s words as text', async () => {
    mount('<qs-plain></qs-plain>');
    const evil = '<img src=x onerror="window.hit=1"><script>window.hit=1</' + 'script>';
    plain().data = notices('x', { items: [{ id: 'a', answers: evil, name: evil }] });
    await inState(plain(), 'invalid');
    await pause(20);
    expect(said(plain())).to.contain('<img');
    expect(plain().shadowRoot!.querySelector('img, script')).to.equal(null);
    expect((window as unknown as { hit?: number }).hit).to.equal(undefined);
  });

  it('tell each change by one qs-state with state, previous and problems', async () => {
    mount('<qs-plain></qs-plain>');
    await inState(plain(), 'empty');
    const { events, stop } = hearStates();
    plain().data = notices();
    await inState(plain(), 'ready');
    plain().data = notices('同样好');
    await plain().updateComplete;
    plain().data = broken;
    await inState(plain(), 'invalid');
    plain().data = 5;
    await plain().updateComplete;
    stop();
    expect(events.map(({ state, previous }) => [previous, state])).to.deep.equal([
      ['empty', 'ready'],
      ['ready', 'invalid'],
      ['invalid', 'invalid'], // other problems are news as well
    ]);
    expect(events.every((each) => each instanceof StateEvent && !each.cancelable)).to.be.true;
    expect(events[1]!.problems[0]).to.deep.equal({
      pointer: '/items/1/answers',
      code: 'missing-notice',
      severity: 'error',
      params: events[1]!.problems[0]!.params,
    });
    expect(plain().problems).to.equal(events[2]!.problems);
  });

  it('tell the same kind of problem elsewhere as news, and the same problem again not', async () => {
    mount('<qs-plain></qs-plain>');
    const missing = (answers: string): object =>
      notices('坏的', {
        items: [
          { id: 'c', name: '社区' },
          { id: 'b', answers, name: '支部' },
        ],
      });
    const { events, stop } = hearStates();
    for (const answers of ['b12', 'b12', 'b13']) {
      plain().data = missing(answers);
      await plain().updateComplete;
    }
    stop();
    expect(events.map(({ problems }) => problems[0]?.params['answers'])).to.deep.equal(['b12', 'b13']);
  });

  it('a listener that throws harms nothing', async () => {
    mount('<qs-plain></qs-plain>');
    const { onerror } = window;
    const caught: unknown[] = [];
    window.onerror = (message) => {
      caught.push(message);
      return true;
    };
    const throws = (): never => {
      throw new Error('the page’s own mistake');
    };
    plain().addEventListener('qs-state', throws);
    plain().data = notices();
    await inState(plain(), 'ready');
    window.onerror = onerror;
    expect(caught.length).to.equal(1);
    expect(plain().shadowRoot!.querySelector('.title')).to.not.equal(null);
  });

  it('are reflected as the attribute `state`, which a page’s CSS can use', async () => {
    mount('<qs-plain src="/plain/ok"></qs-plain>');
    expect(plain().getAttribute('state')).to.match(/empty|loading/);
    await inState(plain(), 'ready');
    expect(document.querySelector('qs-plain[state="ready"]')).to.equal(plain());
  });

  it('of what was left out are told in development only, and are no refusal', async () => {
    mount('<qs-plain></qs-plain>');
    plain().data = notices('警告', { surprise: 1, source: { name: '来源', url: 'javascript:alert(1)' } });
    await inState(plain(), 'ready');
    expect(plain().problems.every(({ severity }) => severity === 'warning')).to.be.true;
    expect(
      plain()
        .problems.map(({ code }) => code)
        .sort(),
    ).to.deep.equal(['unknown-field', 'unsafe-link']);
    expect(plain().shadowRoot!.querySelector('details.state-unused')).to.not.equal(null);
    expect(plain().shadowRoot!.querySelector('a[href^="javascript"]')).to.equal(null);
  });

  it('what comes at another address after nothing had come is told, and what comes at first is not', async () => {
    mount('<qs-plain src="/plain/status/404"></qs-plain>');
    await inState(plain(), 'unavailable');
    const region = plain().renderRoot.querySelector('[data-told]')!;
    plain().src = `/plain/sequence/${newKey()}?steps=ok`;
    await inState(plain(), 'ready');
    expect(region.textContent).to.equal('已恢复正常');
    mount(`<qs-plain src="/plain/sequence/${newKey()}?steps=ok"></qs-plain>`);
    await inState(plain(), 'ready');
    expect(plain().renderRoot.querySelector('[data-told]')!.textContent).to.equal('');
  });
});
