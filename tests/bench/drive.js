/** The window of every page. */
export const desk = { width: 1200, height: 800 };

/** A step that takes longer never ends: ms. */
const patience = 120_000;

/** Where the page's script stands, for a step that does not end; '' where it stands nowhere. */
async function whereItStands(session) {
  const paused = new Promise((resolve) => {
    session.once('Debugger.paused', ({ callFrames }) => resolve(callFrames));
    setTimeout(resolve, 3_000, []);
  });
  await session.send('Debugger.enable');
  await session.send('Debugger.pause');
  const frames = await paused;
  return frames
    .slice(0, 12)
    .map(({ functionName, url, location }) => `\n  ${functionName} ${url}:${location.lineNumber + 1}`)
    .join('');
}

/**
 * One page of one subject, with a document of `count` rows in its memory, as the steps of a bench use it.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {number} count
 */
export async function openPage(browser, address, count) {
  // In a window of its own: a page behind another has no frames, and one that is brought to the front sometimes does not come.
  const page = await browser.newPage({ type: 'window' });
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  // Not by the clock: what else the machine does is not the page's work.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.waitForFunction('"bench" in window', { polling: 50 });
  const ask = async (what, ...values) => {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(async () => {
        const where = await whereItStands(session).catch(String);
        reject(new Error(`${address}: ${what}(${values}) does not end${where}`));
      }, patience);
    });
    try {
      return await Promise.race([page.evaluate(`window.bench.${what}(...${JSON.stringify(values)})`), late]);
    } finally {
      clearTimeout(timer);
    }
  };
  const clean = async () => {
    for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  };
  const tasks = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const load = await tasks();
  await ask('make', count);
  return {
    /** Ms for which the main thread was at work until the scripts stood: parsed, compiled, evaluated. */
    load,
    /** From now on as a machine so many times slower. */
    slow: (rate) => session.send('Emulation.setCPUThrottlingRate', { rate }),
    /** From now on on a screen of that size; without one, that of a desk. */
    screen: (size = desk) => page.setViewport(size),
    has: (step) => ask('has', step),
    /** A step that is not timed. */
    call: (step, ...rest) => ask('call', step, rest),
    /** Ms to painted, and the ms for which the page's main thread was at work in it; `key` names both. */
    async timed(key, step, ...rest) {
      await clean();
      const before = await tasks();
      const ms = await ask('timed', step, rest);
      return { [key]: ms, [`${key}Busy`]: (await tasks()) - before };
    },
    /**
     * Steps one after another, a frame each: the 95th of 100 times between frames, and the ms of a frame for which the main
     * thread was at work. `slower`: of a machine so many times slower.
     */
    async frames(key, step, { count = 180, slower = 1 } = {}) {
      await clean();
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
      const before = await tasks();
      const times = (await ask('frames', step, count)).sort((a, b) => a - b);
      const busy = ((await tasks()) - before) / count;
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      return { [key]: times[Math.floor(times.length * 0.95)], [`${key}Busy`]: busy };
    },
    elements: () => ask('elements'),
    painted: (selector) => ask('painted', selector),
    /** MB after a forced collection: V8's, and with Blink's. */
    async heap() {
      await clean();
      const { usedSize, embedderHeapUsedSize, backingStorageSize } =
        await session.send('Runtime.getHeapUsage');
      return { script: usedSize / 1e6, all: (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6 };
    },
    close: () => page.close(),
  };
}
