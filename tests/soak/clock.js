/* global window, IDBFactory, IDBObjectStore, MessageChannel, Response */
/**
 * Runs in the page before anything else: time that is let pass. Timers, both clocks and frames are ours; the network, storage and
 * painting stay the browser's own. While an answer is on its way no time passes, or every request would time out: of the network and of
 * storage, which is waited for as long as twenty seconds of the machine.
 */
export function fakeClock(start) {
  const real = {
    setTimeout: window.setTimeout.bind(window),
    fetch: window.fetch.bind(window),
    frame: window.requestAnimationFrame.bind(window),
    performance: performance.now.bind(performance),
  };
  let now = 0;
  let ids = 0;
  let asked = 0;
  const timers = new Map();
  let frames = new Map();
  const set =
    (every) =>
    (callback, ms, ...rest) => {
      if (typeof callback !== 'function') return 0;
      const wait = Math.max(0, Number(ms) || 0);
      const id = ++ids;
      timers.set(id, { at: now + wait, every: every ? Math.max(1, wait) : 0, run: () => callback(...rest) });
      return id;
    };
  const clear = (id) => void timers.delete(id);
  window.setTimeout = set(false);
  window.setInterval = set(true);
  window.clearTimeout = clear;
  window.clearInterval = clear;
  window.requestAnimationFrame = (callback) => {
    frames.set(++ids, callback);
    return ids;
  };
  window.cancelAnimationFrame = (id) => void frames.delete(id);
  Date.now = () => start + now;
  performance.now = () => now;
  window.fetch = async (...all) => {
    asked++;
    try {
      const response = await real.fetch(...all);
      const { body } = response;
      if (!body) return response;
      // Its body is part of the answer.
      const text = await response.arrayBuffer();
      const { status, statusText, headers, type } = response;
      if (type === 'opaqueredirect' || status === 0) return response;
      return new Response([204, 205, 304].includes(status) ? null : text, { status, statusText, headers });
    } finally {
      asked--;
    }
  };

  // Storage answers by events; whoever asks hears them after us.
  const counted = (prototype, names) => {
    for (const name of names) {
      const ask = prototype[name];
      prototype[name] = function (...all) {
        const request = ask.apply(this, all);
        asked++;
        const answered = () => void asked--;
        request.addEventListener('success', answered, { once: true });
        request.addEventListener('error', answered, { once: true });
        return request;
      };
    }
  };
  counted(IDBFactory.prototype, ['open']);
  counted(IDBObjectStore.prototype, ['get', 'put', 'delete', 'getAllKeys']);

  const channel = new MessageChannel();
  let waiting = [];
  channel.port1.onmessage = () => {
    const done = waiting;
    waiting = [];
    done.forEach((each) => each());
  };
  /** A turn of the page's own loop, so that promises and observers come to rest. */
  const turn = () =>
    new Promise((done) => {
      waiting.push(done);
      channel.port2.postMessage(0);
    });

  window.soak = {
    real,
    get asked() {
      return asked;
    },
    get timers() {
      return timers.size;
    },
    get now() {
      return now;
    },
    turn,
    async pass(ms) {
      const end = now + ms;
      for (;;) {
        const patience = real.performance() + 20_000;
        while (asked > 0 && real.performance() < patience) await turn();
        let next = null;
        for (const [id, timer] of timers)
          if (timer.at <= end && (!next || timer.at < next.timer.at)) next = { id, timer };
        if (!next) break;
        now = Math.max(now, next.timer.at);
        if (next.timer.every) next.timer.at = now + next.timer.every;
        else timers.delete(next.id);
        next.timer.run();
        const due = frames;
        frames = new Map();
        due.forEach((callback) => callback(now));
        await turn();
      }
      now = end;
    },
    /** Lets the browser itself paint. */
    painted: () => new Promise((done) => real.frame(() => real.setTimeout(done, 0))),
  };
}
