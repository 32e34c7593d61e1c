/** First child of the root, with a tenth of all units below it. */
const branch = 'u1';

/**
 * A page of one subject, with a document of `count` units in its memory.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 */
export async function openPage(browser, address, count) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('Performance.enable');
  await page.goto(address);
  await page.waitForFunction('"bench" in window');
  const ask = async (what, value) => {
    // A page in the background has no frames.
    await page.bringToFront();
    return page.evaluate(`(${what})(window.bench, ${JSON.stringify(value) ?? 'undefined'})`);
  };
  const clean = async () => {
    for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  };
  const heap = async () => {
    await clean();
    const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return { script: usedSize / 1e6, all: (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6 };
  };
  const tasks = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  /** What a step tells, and the ms for which the page's main thread was at work in it. */
  const busy = async (what, value) => {
    const before = await tasks();
    const told = await ask(what, value);
    return [told, (await tasks()) - before];
  };
  await ask((bench, units) => bench.make(units), count);
  return { ask, busy, clean, heap };
}

/** Two levels opened; everything opened; one branch closed. */
export async function measure({ ask, busy, clean, heap }) {
  const told = {};
  await ask((bench) => bench.prepare(2));
  await clean();
  [told.openTwo, told.busyTwo] = await busy((bench) => bench.open(2));
  told.paintedTwo = await ask((bench) => bench.painted());
  await ask((bench) => bench.close());
  await ask((bench) => bench.prepare('all'));
  const before = await heap();
  [told.openAll, told.busyAll] = await busy((bench) => bench.open('all'));
  told.painted = await ask((bench) => bench.painted());
  const after = await heap();
  told.heapScript = after.script - before.script;
  told.heap = after.all - before.all;
  told.elements = await ask((bench) => bench.elements());
  told.collapse = await ask((bench, id) => bench.collapse(id), branch);
  await ask((bench) => bench.close());
  told.otherElements = await ask((bench) => bench.otherElements());
  return told;
}

/** Everything opened, and panned over for `frames` frames. */
export async function measureMany({ ask, clean }, frames = 180) {
  const told = {};
  await ask((bench) => bench.prepare('all'));
  await clean();
  told.manyOpenAll = await ask((bench) => bench.open('all'));
  const times = await ask((bench, count) => bench.pan(count), frames);
  told.manyPan95 = times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)];
  told.manyElements = await ask((bench) => bench.elements());
  await ask((bench) => bench.close());
  return told;
}
