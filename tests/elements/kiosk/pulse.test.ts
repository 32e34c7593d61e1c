import { expect } from '@esm-bundle/chai';
import type { ReactiveController } from 'lit';
import { Pulse, reloads } from '../../../src/elements/kiosk/upkeep/pulse.js';
import { pause } from '../../fixtures/page.js';

const real = {
  setInterval: window.setInterval,
  requestAnimationFrame: window.requestAnimationFrame,
  fetch: window.fetch,
};

/** A pulse whose beats are let happen, on a page whose frames come or do not. */
function pulse({ frames, server }: { frames: boolean; server: boolean }) {
  let tick = (): void => undefined;
  let loads = 0;
  let beats = 0;
  let asked = 0;
  const later: FrameRequestCallback[] = [];
  const controllers: ReactiveController[] = [];
  Object.assign(window, {
    setInterval: (callback: () => void) => {
      tick = callback;
      return 1;
    },
    requestAnimationFrame: (callback: FrameRequestCallback) => later.push(callback),
    fetch: () => {
      asked++;
      return server ? Promise.resolve(new Response('')) : Promise.reject(new TypeError('offline'));
    },
  });
  const host = { addController: (each: ReactiveController) => void controllers.push(each) };
  new Pulse(
    host as never,
    () => beats++,
    () => loads++,
  );
  controllers[0]!.hostConnected!();
  return {
    beat(times: number) {
      for (let i = 0; i < times; i++) {
        tick();
        if (frames) later.splice(0).forEach((each) => each(0));
      }
    },
    end: () => controllers[0]!.hostDisconnected!(),
    get counts() {
      return { loads, beats, asked };
    },
  };
}

describe('The watchdog', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => Object.assign(window, real));
  after(() => sessionStorage.clear());

  it('beats once a second and lets a page alone that paints', async () => {
    const one = pulse({ frames: true, server: true });
    one.beat(500);
    await pause(10);
    expect(one.counts).to.deep.equal({ loads: 0, beats: 500, asked: 0 });
    one.end();
  });

  it('loads a page anew that got no frame for 30 seconds, once, and counts it', async () => {
    const one = pulse({ frames: false, server: true });
    one.beat(30);
    await pause(10);
    expect(one.counts.loads).to.equal(0);
    one.beat(2);
    await pause(10);
    expect(one.counts.loads).to.equal(1);
    expect(reloads().count).to.equal(1);
    one.beat(200);
    await pause(10);
    expect(one.counts.loads, 'ill again at once: it is left alone for ten minutes').to.equal(1);
    one.end();
  });

  it('keeps what is there while its server does not answer', async () => {
    const one = pulse({ frames: false, server: false });
    one.beat(40);
    await pause(10);
    expect(one.counts.loads).to.equal(0);
    expect(one.counts.asked).to.equal(1);
    one.beat(40);
    await pause(10);
    expect(one.counts.asked).to.equal(2);
    one.end();
  });
});
