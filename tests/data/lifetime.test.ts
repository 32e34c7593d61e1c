import { expect } from '@esm-bundle/chai';
import '../../src/elements/provider/define.js';
import { Attachments } from '../fixtures/attachments.js';
import '../fixtures/plain-element.js';
import {
  clear,
  inState,
  mount,
  newKey,
  plain,
  notices,
  pause,
  served,
  Timers,
  titleOf,
  until,
} from '../fixtures/page.js';

describe('An element that leaves', () => {
  let timers: Timers;
  let attachments: Attachments;

  beforeEach(() => {
    attachments = new Attachments();
    timers = new Timers();
  });
  afterEach(() => {
    clear();
    timers.restore();
    attachments.restore();
  });

  for (const [what, markup, state] of [
    ['ready and renewing', '<qs-plain src="/plain/ok" refresh="600"></qs-plain>', 'ready'],
    ['unavailable and retrying', '<qs-plain src="/plain/status/500"></qs-plain>', 'unavailable'],
    ['invalid and retrying', '<qs-plain src="/plain/half"></qs-plain>', 'invalid'],
    ['still loading', '<qs-plain src="/plain/slow?ms=20000"></qs-plain>', 'loading'],
    ['empty', '<qs-plain></qs-plain>', 'empty'],
    [
      'inside a provider',
      '<qs-provider src="/plain/district/lifetime" refresh="600"><qs-plain></qs-plain></qs-provider>',
      'ready',
    ],
  ] as const) {
    it(`(${what}) leaves no timer, listener or observer behind`, async () => {
      mount(markup);
      await inState(plain(), state);
      await pause(50);
      expect(attachments.left.some((each) => /Observer/.test(each))).to.be.true;
      clear();
      await pause(20);
      expect(timers.running).to.deep.equal([]);
      expect(attachments.left).to.deep.equal([]);
    });
  }

  it('after coming and going a hundred times has no more of them than after once', async () => {
    const home = mount('<qs-plain src="/plain/ok" refresh="600"></qs-plain>');
    await inState(plain(), 'ready');
    await pause(50);
    const { length } = attachments.left;
    const element = plain();
    for (let times = 0; times < 100; times++) {
      element.remove();
      home.append(element);
    }
    await inState(element, 'ready');
    await until(
      () => timers.running.length === 1 && timers.running[0]! > 15_000,
      () => `one timer, for the renewal, not ${timers.running.join()}`,
    );
    await pause(50);
    expect(attachments.left.length).to.equal(length);
  });

  it('and is back within the same task was only moved: nothing is asked again for that', async () => {
    const key = newKey();
    const home = mount(`<qs-plain src="/plain/etag/${key}"></qs-plain><div></div>`);
    home.append(plain());
    home.querySelector('div')!.append(plain());
    await inState(plain(), 'ready');
    home.append(plain());
    await pause(50);
    expect((await served(key)).length).to.equal(1);
  });

  it('takes its request back', async () => {
    mount('<qs-plain src="/plain/slow?ms=20000"></qs-plain>');
    await inState(plain(), 'loading');
    let isBrokenOff = false;
    const { abort } = AbortController.prototype;
    AbortController.prototype.abort = function () {
      isBrokenOff = true;
      abort.call(this);
    };
    const gone = plain();
    clear();
    try {
      await until(
        () => isBrokenOff,
        () => 'the request goes on',
        1_000,
      );
    } finally {
      AbortController.prototype.abort = abort;
    }
    expect(gone.state).to.equal('loading');
  });

  it('and comes back keeps its view, and asks only whether it changed', async () => {
    const key = newKey();
    const home = mount(`<qs-plain src="/plain/etag/${key}"></qs-plain>`);
    await inState(plain(), 'ready');
    const element = plain();
    const first = element.shadowRoot!.querySelector('[data-key]');
    element.remove();
    await pause(20);
    home.append(element);
    expect(element.state).to.equal('ready');
    for (let tries = 0; tries < 100 && (await served(key)).length < 2; tries++) await pause(50);
    await pause(50);
    expect(await served(key)).to.deep.equal([
      { status: 200, conditional: false },
      { status: 304, conditional: true },
    ]);
    expect(element.shadowRoot!.querySelector('[data-key]')).to.equal(first);
  });

  it('and was given new data meanwhile shows that', async () => {
    const home = mount('<qs-plain></qs-plain>');
    const element = plain();
    element.data = notices('走前');
    await inState(element, 'ready');
    element.remove();
    element.data = notices('回来');
    await pause(10);
    home.append(element);
    await element.updateComplete;
    await pause(10);
    expect(titleOf(element)).to.equal('回来');
  });

  it('before its first update still works when it comes back', async () => {
    const home = mount('');
    const element = document.createElement('qs-plain');
    element.src = '/plain/ok';
    home.append(element);
    element.remove();
    await pause(10);
    expect(element.state).to.equal('empty');
    home.append(element);
    await inState(element, 'ready');
  });
});
