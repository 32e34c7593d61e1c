import { expect } from '@esm-bundle/chai';
import '../fixtures/plain-element.js';
import { clock } from '../../src/data/environment.js';
import {
  clear,
  district,
  hearStates,
  hurried,
  inState,
  mount,
  newKey,
  plain,
  pause,
  post,
  said,
  served,
  Timers,
  titleOf,
  until,
} from '../fixtures/page.js';

const rows = (): Element[] => Array.from(plain().shadowRoot!.querySelectorAll('[data-key]'));
const problem = (): string | undefined => plain().problems[0]?.code;

describe('An address', () => {
  let timers: Timers | undefined;
  const { now } = clock;
  const { random } = Math;
  const renewals = (): number => timers!.asked.filter((ms) => ms > 15_000).length;

  beforeEach(() => {
    // A retry's wait falls between 10 and 20 s by chance: once in ten thousand runs on the 15 s that an answer may take,
    // which are not hurried, so the test sat them through. Every wait below is therefore 15 or 3 % less than its most.
    Math.random = () => 0.3;
  });
  afterEach(() => {
    clear();
    timers?.restore();
    timers = undefined;
    clock.now = now;
    Math.random = random;
  });

  it('is fetched: loading, then ready, told once each', async () => {
    const { events, stop } = hearStates();
    mount('<qs-plain src="/plain/ok"></qs-plain>');
    await inState(plain(), 'ready');
    stop();
    expect(events.map(({ state, previous }) => [previous, state])).to.deep.equal([
      ['empty', 'loading'],
      ['loading', 'ready'],
    ]);
    expect(events.every(({ target, bubbles, composed }) => target === plain() && bubbles && composed)).to.be
      .true;
    expect(events.at(-1)?.problems).to.deep.equal([]);
    expect(titleOf(plain())).to.equal('示例公告');
  });

  it('is fetched from a page that was opened with a name and a password in its address', async () => {
    const base = document.createElement('base');
    base.href = `http://me:secret@${location.host}/`;
    document.head.append(base);
    try {
      mount('<qs-plain src="plain/ok"></qs-plain>');
      await inState(plain(), 'ready');
    } finally {
      base.remove();
    }
  });

  it('without refresh is asked for once', async () => {
    timers = new Timers(hurried);
    const key = newKey();
    mount(`<qs-plain src="/plain/etag/${key}"></qs-plain>`);
    await inState(plain(), 'ready');
    await pause(100);
    expect((await served(key)).length).to.equal(1);
    expect(timers.running).to.deep.equal([]);
  });

  it('is renewed every `refresh` seconds, less up to a tenth, and asked only whether it changed', async () => {
    timers = new Timers(hurried);
    const key = newKey();
    mount(`<qs-plain src="/plain/etag/${key}" refresh="600"></qs-plain>`);
    await inState(plain(), 'ready');
    await until(
      () => renewals() > 3,
      () => 'four renewals',
    );
    const answers = await served(key);
    expect(answers[0]).to.deep.equal({ status: 200, conditional: false });
    expect(answers.slice(1).length).to.be.greaterThan(1);
    for (const each of answers.slice(1)) expect(each).to.deep.equal({ status: 304, conditional: true });
    for (const ms of timers.asked.filter((each) => each > 15_000)) expect(ms).to.equal(582_000);
  });

  it('is renewed in time, however often the doors are looked at meanwhile', async () => {
    timers = new Timers((ms) => (ms > 15_000 ? 100 : ms));
    const key = newKey();
    mount(`<qs-plain src="/plain/etag/${key}" refresh="600"></qs-plain>`);
    await inState(plain(), 'ready');
    let asked = 1;
    for (let times = 0; times < 100 && asked < 2; times++) {
      await pause(20);
      plain().append(document.createElement('p'));
      asked = (await served(key)).length;
    }
    expect(asked).to.be.greaterThan(1);
  });

  it('takes another `refresh` from then on; 0 ends the renewals', async () => {
    timers = new Timers();
    mount('<qs-plain src="/plain/ok" refresh="600"></qs-plain>');
    await inState(plain(), 'ready');
    await until(
      () => timers!.running.length === 1,
      () => timers!.running.join(),
    );
    expect(timers.running[0]).to.equal(582_000);
    plain().refresh = 60;
    await plain().updateComplete;
    expect(timers.running[0]).to.equal(58_200);
    // As frameworks set what HTML has written.
    Object.assign(plain(), { refresh: '600' });
    await plain().updateComplete;
    expect(timers.running[0]).to.equal(582_000);
    for (const value of ['0', '-5', 'soon']) {
      plain().setAttribute('refresh', value);
      await plain().updateComplete;
      expect(timers.running, value).to.deep.equal([]);
      plain().refresh = 60;
      await plain().updateComplete;
    }
  });

  it('takes another `refresh` also while it is taken from one place to another', async () => {
    timers = new Timers();
    const home = mount('<qs-plain src="/plain/ok"></qs-plain>');
    await inState(plain(), 'ready');
    const element = plain();
    element.remove();
    element.refresh = 60;
    home.append(element);
    await until(
      () => timers!.running.length === 1,
      () => `a renewal, not ${timers!.running.join()}`,
    );
    expect(timers.running).to.deep.equal([58_200]);
  });

  it('unchanged, keeps every node', async () => {
    timers = new Timers(hurried);
    const key = newKey();
    mount(`<qs-plain src="/plain/etag/${key}" refresh="600"></qs-plain>`);
    await inState(plain(), 'ready');
    const before = rows();
    expect(before.length).to.equal(3);
    const planned = renewals();
    await until(
      () => renewals() > planned + 2,
      () => 'three more renewals',
    );
    expect((await served(key)).length).to.be.greaterThan(3);
    expect(rows()).to.deep.equal(before);
    expect(rows()[0]).to.equal(before[0]);
  });

  it('changed, shows the new document without a word, and keeps the nodes of what stayed', async () => {
    timers = new Timers(hurried);
    const key = newKey();
    mount(`<qs-plain src="/plain/etag/${key}" refresh="600"></qs-plain>`);
    await inState(plain(), 'ready');
    const before = rows();
    const { events, stop } = hearStates();
    await post(`/plain/etag/${key}`);
    await until(
      () => titleOf(plain())?.endsWith(' 2'),
      () => `the second version, not ${titleOf(plain())}`,
    );
    stop();
    expect(rows().every((row, i) => row === before[i])).to.be.true;
    expect(events).to.deep.equal([]);
  });

  it('set to another address forgets the first at once', async () => {
    mount('<qs-plain src="/plain/ok"></qs-plain>');
    await inState(plain(), 'ready');
    plain().src = '/plain/status/404';
    await plain().updateComplete;
    expect(plain().state).to.equal('loading');
    expect(titleOf(plain())).to.equal(undefined);
    await inState(plain(), 'unavailable');
  });

  it('renewed with the same text by a server without ETags, does nothing', async () => {
    timers = new Timers(hurried);
    const key = newKey();
    const { events, stop } = hearStates();
    mount(`<qs-plain src="/plain/sequence/${key}?steps=ok" refresh="600"></qs-plain>`);
    await inState(plain(), 'ready');
    const before = rows();
    await until(
      () => renewals() > 2,
      () => 'three renewals',
    );
    stop();
    expect(rows().every((row, i) => row === before[i])).to.be.true;
    expect(events.length).to.equal(2);
  });

  describe('where nothing comes', () => {
    for (const [route, words] of [
      ['status/404', '服务器答复404'],
      ['status/500', '服务器答复500'],
      ['status/403', '服务器答复403'],
      ['broken', '连不上服务器'],
    ] as const) {
      it(`(${route}) is unavailable: why, and when the next try is`, async () => {
        mount(`<qs-plain src="/plain/${route}"><p>后备</p></qs-plain>`);
        await inState(plain(), 'unavailable');
        expect(said(plain()))
          .to.contain('取不到数据')
          .and.to.contain(words)
          .and.to.match(/[2-5]秒后再试/);
        expect(plain().problems).to.deep.equal([]);
        expect(plain().querySelector('p')!.offsetHeight, 'the fallback').to.be.greaterThan(0);
      });
    }

    it('(no answer in 15 s) gives up after just that, and says so', async () => {
      timers = new Timers((ms) => (ms === 15_000 ? 200 : ms));
      const start = performance.now();
      mount('<qs-plain src="/plain/slow?ms=20000"></qs-plain>');
      await inState(plain(), 'unavailable');
      expect(timers.asked[0]).to.equal(15_000);
      expect(performance.now() - start).to.be.greaterThan(150);
      expect(said(plain())).to.contain('服务器15秒没有回应');
    });

    it('(a body that stops half way for 15 s) gives up as well', async () => {
      timers = new Timers((ms) => (ms === 15_000 ? 200 : ms));
      mount('<qs-plain src="/plain/stalled"></qs-plain>');
      await inState(plain(), 'unavailable');
      expect(said(plain())).to.contain('服务器15秒没有回应');
    });

    it('(an address that is none) is unavailable', async () => {
      mount('<qs-plain src="http://[nonsense"></qs-plain>');
      await inState(plain(), 'unavailable');
    });

    it('(nobody listens there) is unavailable', async () => {
      mount('<qs-plain src="http://127.0.0.1:9/org.json"></qs-plain>');
      await inState(plain(), 'unavailable');
      expect(said(plain())).to.contain('连不上服务器');
    });

    it('is asked again after 5 s, 10, 20 …, less what chance takes off', async () => {
      timers = new Timers(hurried);
      const key = newKey();
      mount(`<qs-plain src="/plain/sequence/${key}?steps=500,500,500,500,ok"></qs-plain>`);
      await inState(plain(), 'ready');
      // Without the time an answer may take, the renewed age, and what was said to readers.
      const waits = timers.asked.filter((ms) => ![15_000, 30_000, 5_000].includes(ms));
      expect(waits).to.deep.equal([4_250, 8_500, 17_000, 34_000]);
      expect((await served(key)).map(({ status }) => status)).to.deep.equal([500, 500, 500, 500, 200]);
      expect(
        timers.running.filter((ms) => ms !== 5_000),
        'nothing is left to wait for',
      ).to.deep.equal([]);
    });

    it('is asked again also when its very telling moved the element', async () => {
      timers = new Timers(hurried);
      const key = newKey();
      const home = mount(`<qs-plain src="/plain/sequence/${key}?steps=500,ok"></qs-plain>`);
      const element = plain();
      element.addEventListener('qs-state', () => {
        if (element.state !== 'unavailable') return;
        queueMicrotask(() => home.append(element));
        element.remove();
      });
      await inState(element, 'ready');
      expect((await served(key)).map(({ status }) => status)).to.deep.equal([500, 200]);
    });

    it('(304 to the first question) is asked again at once, without conditions', async () => {
      const key = newKey();
      mount(`<qs-plain src="/plain/sequence/${key}?steps=304,ok"></qs-plain>`);
      await inState(plain(), 'ready');
      expect(await served(key)).to.deep.equal([
        { status: 304, conditional: false },
        { status: 200, conditional: false },
      ]);
    });

    it('(304 and nothing else) is unavailable, and says so', async () => {
      mount('<qs-plain src="/plain/status/304"></qs-plain>');
      await inState(plain(), 'unavailable');
      expect(said(plain())).to.contain('服务器答复304');
    });

    it('(larger than 200 MB) is unavailable at once, and says so', async () => {
      mount('<qs-plain src="/plain/large?mb=201"></qs-plain>');
      await inState(plain(), 'unavailable');
      expect(said(plain())).to.contain('200MB');
    });

    it('is left alone for as long as the server wishes, also when the network comes back', async () => {
      timers = new Timers();
      const key = newKey();
      mount(`<qs-plain src="/plain/sequence/${key}?steps=busy&after=3600"></qs-plain>`);
      await inState(plain(), 'unavailable');
      await until(
        () => timers!.running.some((ms) => ms > 3_590_000),
        () => timers!.running.join(),
      );
      for (let i = 0; i < 100; i++) window.dispatchEvent(new Event('online'));
      await pause(50);
      expect((await served(key)).length).to.equal(1);
    });

    it('is asked once more for a hundred events of a network that is back, and the plan stands', async () => {
      timers = new Timers();
      const key = newKey();
      mount(`<qs-plain src="/plain/sequence/${key}?steps=500"></qs-plain>`);
      await inState(plain(), 'unavailable');
      for (let i = 0; i < 100; i++) {
        window.dispatchEvent(new Event('online'));
        await pause(2);
      }
      const waits = (): number[] => timers!.running.filter((ms) => ms < 5_000 && ms > 1_000);
      // Planned anew once the second answer has come.
      await until(
        () => waits().length === 1,
        () => timers!.running.join(),
      );
      await pause(50);
      expect((await served(key)).length).to.equal(2);
      expect(waits().length, timers.running.join()).to.equal(1);
      expect(waits()[0]).to.be.lessThan(4_251);
    });

    it('is asked again at once when the network comes back', async () => {
      const key = newKey();
      mount(`<qs-plain src="/plain/sequence/${key}?steps=500,ok"></qs-plain>`);
      await inState(plain(), 'unavailable');
      window.dispatchEvent(new Event('online'));
      await inState(plain(), 'ready');
    });
  });

  describe('with a view', () => {
    it('that cannot be renewed is stale: the view stays, its age is told, and it comes back', async () => {
      timers = new Timers(hurried);
      const key = newKey();
      const { events, stop } = hearStates();
      mount(`<qs-plain src="/plain/sequence/${key}?steps=ok,500,500,ok" refresh="600"></qs-plain>`);
      await inState(plain(), 'ready');
      const before = rows();
      await until(
        () => events.some(({ state }) => state === 'stale'),
        () => 'stale',
      );
      await until(
        () => events.at(-1)?.state === 'ready' && events.length === 4,
        () => 'ready again',
      );
      stop();
      expect(events.map(({ state }) => state)).to.deep.equal(['loading', 'ready', 'stale', 'ready']);
      expect(rows()[0]).to.equal(before[0]);
    });

    it('tells the age of stale data and the hour it was got, in Asia/Shanghai', async () => {
      timers = new Timers((ms) => (ms === 15_000 ? ms : ms > 60_000 ? 50 : ms));
      clock.now = () => Date.UTC(2018, 10, 5, 2, 24); // 10:24
      const key = newKey();
      mount(`<qs-plain src="/plain/sequence/${key}?steps=ok,500" refresh="600"></qs-plain>`);
      await inState(plain(), 'ready');
      clock.now = () => Date.UTC(2018, 10, 5, 5, 24);
      await inState(plain(), 'stale');
      expect(said(plain()))
        .to.contain('显示的是3小时前的数据')
        .and.to.contain('10:24取得')
        .and.to.match(/[2-5]秒后再试/);
      expect(titleOf(plain())).to.equal('示例公告');
    });

    for (const [step, code] of [
      ['html', 'not-json'],
      ['half', 'not-json'],
    ] as const) {
      it(`then ${step} is invalid: the view stays, the problem is told, and a mended file is taken soon`, async () => {
        timers = new Timers((ms) => (ms === 15_000 ? ms : ms > 60_000 ? 50 : ms >= 1_000 ? 300 : ms));
        const key = newKey();
        mount(`<qs-plain src="/plain/sequence/${key}?steps=ok,${step},ok" refresh="600"></qs-plain>`);
        await inState(plain(), 'ready');
        await inState(plain(), 'invalid');
        expect(problem()).to.equal(code);
        expect(titleOf(plain())).to.equal('示例公告');
        expect(said(plain())).to.contain('仍显示上次的内容');
        await inState(plain(), 'ready');
        expect(plain().shadowRoot!.querySelector('.state')).to.equal(null);
      });
    }

    it('a bad file, then an error, then the same bad file is never taken for a good one', async () => {
      timers = new Timers((ms) => (ms === 15_000 ? ms : ms >= 1_000 ? 100 : ms));
      const key = newKey();
      const { events, stop } = hearStates();
      mount(`<qs-plain src="/plain/turns/${key}?steps=ok,half,500,half,ok" refresh="600"></qs-plain>`);
      await until(
        () => events.filter(({ state }) => state === 'ready').length === 2,
        () => events.map(({ state }) => state).join(),
      );
      stop();
      expect(events.map(({ state }) => state)).to.deep.equal([
        'loading',
        'ready',
        'invalid',
        'stale',
        'invalid',
        'ready',
      ]);
    });
  });

  describe('where something comes that is no document', () => {
    for (const [route, looks] of [
      ['html', 'html'],
      ['html?type=json', 'html'],
      ['half', 'truncated'],
    ] as const) {
      it(`(${route}) is invalid at once, with words and the fallback`, async () => {
        mount(`<qs-plain src="/plain/${route}"><p>后备</p></qs-plain>`);
        await inState(plain(), 'invalid');
        expect(plain().problems[0]?.params['looks']).to.equal(looks);
        expect(said(plain()))
          .to.contain('数据有误')
          .and.to.contain('整个文件')
          .and.to.match(/秒后再试/);
        expect(plain().querySelector('p')!.offsetHeight).to.be.greaterThan(0);
      });
    }
  });

  describe('of a file in another encoding', () => {
    for (const [what, route] of [
      ['GBK, called so', 'as=gbk&charset=gbk'],
      ['GB18030, called so', 'as=gb18030&charset=gb18030'],
      ['UTF-16', 'as=utf-16le'],
      ['UTF-16, the other way round', 'as=utf-16be&charset=utf-8'],
      ['UTF-8 with a mark', 'as=utf-8-mark'],
      ['UTF-8, called something else', 'as=utf-8&charset=gbk'],
    ] as const) {
      it(`(${what}) is shown`, async () => {
        mount(`<qs-plain src="/plain/encoded?${route}"></qs-plain>`);
        await inState(plain(), 'ready');
        expect(titleOf(plain())).to.equal('示例公告');
        expect(plain().problems).to.deep.equal([]);
      });
    }

    for (const charset of ['', '&charset=utf-8', '&charset=iso-8859-1'])
      it(`(GBK${charset}) is shown, and what to mend is told`, async () => {
        mount(`<qs-plain src="/plain/encoded?as=gbk${charset}"></qs-plain>`);
        await inState(plain(), 'ready');
        expect(titleOf(plain())).to.equal('示例公告');
        expect(plain().problems.map(({ code, severity }) => [code, severity])).to.deep.equal([
          ['not-utf-8', 'warning'],
        ]);
      });

    for (const as of ['damaged', 'noise'])
      it(`(${as}) is invalid: no wrong character is ever shown`, async () => {
        mount(`<qs-plain src="/plain/encoded?as=${as}"><p>后备</p></qs-plain>`);
        await inState(plain(), 'invalid');
        expect(problem()).to.equal('not-text');
        await until(
          () => said(plain()).includes('编码'),
          () => said(plain()),
        );
        expect(said(plain())).not.to.contain('\ufffd');
      });

    it('(damaged) does not take the place of a good view', async () => {
      timers = new Timers((ms) => (ms === 15_000 ? ms : ms > 60_000 ? 50 : ms));
      const key = newKey();
      mount(`<qs-plain src="/plain/sequence/${key}?steps=ok,encoded&as=damaged" refresh="600"></qs-plain>`);
      await inState(plain(), 'ready');
      await inState(plain(), 'invalid');
      expect(titleOf(plain())).to.equal('示例公告');
    });
  });

  describe('that leads away', () => {
    const elsewhere = `http://${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}`;

    it('is not followed: the other origin gets no request', async () => {
      const key = newKey();
      mount(`<qs-plain src="/plain/redirect-away?key=${key}"></qs-plain>`);
      await inState(plain(), 'unavailable');
      expect(said(plain())).to.contain('转到了别的网站');
      expect(await served(key)).to.deep.equal([]);
      // The count counts: the same request, allowed to leave, is in it.
      await fetch(`/plain/redirect-away?key=${key}`);
      expect((await served(key)).length).to.equal(1);
    });

    it('nor from another origin that the author wrote', async () => {
      const key = newKey();
      mount(`<qs-plain src="${elsewhere}/plain/redirect-away?key=${key}"></qs-plain>`);
      await inState(plain(), 'unavailable');
      expect(await served(key)).to.deep.equal([]);
    });

    it('a redirect that stays is followed', async () => {
      mount('<qs-plain src="/plain/redirect-here"></qs-plain>');
      await inState(plain(), 'ready');
    });

    it('another origin that the author wrote is asked, when it allows it', async () => {
      const key = newKey();
      mount(`<qs-plain src="${elsewhere}/plain/elsewhere?key=${key}"></qs-plain>`);
      await inState(plain(), 'ready');
      expect((await served(key)).length).to.equal(1);
    });
  });

  describe('on many elements', () => {
    const fifty = (route: string, more = ''): string =>
      `<qs-plain src="${route}" ${more}></qs-plain>`.repeat(50);
    const all = (): ReturnType<typeof plain>[] => Array.from(document.querySelectorAll('qs-plain'));
    const allIn = async (state: 'ready' | 'unavailable' | 'stale'): Promise<void> => {
      for (const each of all()) await inState(each, state);
    };

    it('is fetched once, however it is written', async () => {
      const key = newKey();
      mount(
        `${fifty(`/plain/sequence/${key}`)}<qs-plain id="other" src="${location.origin}/plain/x/../sequence/${key}"></qs-plain>`,
      );
      await allIn('ready');
      expect((await served(key)).length).to.equal(1);
    });

    it('is renewed once, with the least `refresh`, and one that leaves takes its wish with it', async () => {
      timers = new Timers();
      const key = newKey();
      const route = `/plain/etag/${key}`;
      const home = mount(
        `<qs-plain src="${route}"></qs-plain><qs-plain id="often" src="${route}" refresh="60"></qs-plain><qs-plain src="${route}" refresh="600"></qs-plain>`,
      );
      await allIn('ready');
      const plans = (): number[] => timers!.running.filter((ms) => ms > 30_000);
      await until(
        () => plans().join() === '58200',
        () => plans().join(),
      );
      const often = plain('#often');
      often.remove();
      await until(
        () => plans().join() === '582000',
        () => plans().join(),
      );
      home.append(often);
      await until(
        () => plans().join() === '58200',
        () => plans().join(),
      );
      expect((await served(key)).length, 'what came a moment ago is not asked for again').to.equal(1);
      clear();
      await pause(20);
      expect(plans()).to.deep.equal([]);
    });

    it('that comes later takes what is there, and all get what has changed since', async () => {
      const key = newKey();
      const home = mount(`<qs-plain src="/plain/etag/${key}"></qs-plain>`);
      await inState(plain(), 'ready');
      await post(`/plain/etag/${key}`);
      const late = document.createElement('qs-plain');
      late.src = `/plain/etag/${key}`;
      home.append(late);
      await inState(late, 'ready');
      expect(titleOf(late)).to.equal('示例公告');
      clock.now = () => now() + 60_000;
      const later = document.createElement('qs-plain');
      later.src = `/plain/etag/${key}`;
      home.append(later);
      await until(
        () => all().every((each) => titleOf(each)?.endsWith(' 2')),
        () => all().map(titleOf).join(),
      );
      expect((await served(key)).map(({ conditional }) => conditional)).to.deep.equal([false, true]);
    });

    it('fails once, and comes back for all', async () => {
      timers = new Timers((ms) => (ms === 15_000 ? ms : ms > 1_000 ? 100 : ms));
      const key = newKey();
      mount(fifty(`/plain/sequence/${key}?steps=500,ok`));
      await allIn('ready');
      expect((await served(key)).map(({ status }) => status)).to.deep.equal([500, 200]);
    });

    it('is asked for anew where one finds nothing of its kind in it, and the others keep theirs', async () => {
      timers = new Timers((ms) => (ms === 15_000 ? ms : ms > 1_000 ? 100 : ms));
      const key = newKey();
      mount(
        `<qs-plain src="/plain/district/${key}"></qs-plain><qs-plain id="none" document="none" src="/plain/district/${key}"></qs-plain>`,
      );
      await inState(plain(), 'ready');
      await inState(plain('#none'), 'invalid');
      await until(
        () => timers!.asked.filter((ms) => ms === 15_000).length > 2,
        () => 'asked again',
      );
      expect(plain().state).to.equal('ready');
      for (const { status } of await served(key)) expect(status).to.equal(200);
    });

    it('goes on for those that stay when one of them is taken away while it is on its way', async () => {
      const home = mount(
        '<qs-plain src="/plain/slow?ms=200"></qs-plain><qs-plain id="stays" src="/plain/slow?ms=200"></qs-plain>',
      );
      await inState(plain(), 'loading');
      const gone = plain();
      gone.remove();
      await inState(plain('#stays'), 'ready');
      expect(gone.state).to.equal('loading');
      home.append(gone);
      await inState(gone, 'ready');
    });
  });

  it('of a district that lacks the document now asked for stays invalid when the server says that nothing changed', async () => {
    timers = new Timers(hurried);
    const key = newKey();
    mount(`<qs-plain src="/plain/district/${key}" refresh="600"></qs-plain>`);
    await inState(plain(), 'ready');
    plain().documentName = 'none';
    await inState(plain(), 'invalid');
    const before = (await served(key)).length;
    const { events, stop } = hearStates();
    await until(
      () => renewals() > 3,
      () => 'renewals',
    );
    await pause(50);
    stop();
    const answers = (await served(key)).slice(before);
    expect(answers.some(({ status }) => status === 304)).to.be.true;
    expect(events).to.deep.equal([]);
    expect(problem()).to.equal('no-such-document');
    plain().documentName = null;
    await inState(plain(), 'ready');
  });

  it('of a district: `document` may change without another request', async () => {
    const asked: string[] = [];
    const { fetch } = window;
    const text = JSON.stringify(district({ one: doc('一'), two: doc('二') }));
    window.fetch = (input) => {
      asked.push(input as string);
      return Promise.resolve(new Response(text));
    };
    try {
      mount('<qs-plain src="/district.json" document="one"></qs-plain>');
      await inState(plain(), 'ready');
      expect(titleOf(plain())).to.equal('一');
      plain().documentName = 'two';
      await plain().updateComplete;
      expect(titleOf(plain())).to.equal('二');
      expect(asked.length).to.equal(1);
    } finally {
      window.fetch = fetch;
    }
  });
});

function doc(title: string): object {
  return {
    kind: 'plain',
    version: 1,
    title,
    asOf: '2018-11-05',
    items: [{ id: 'c', name: '社区' }],
  };
}
