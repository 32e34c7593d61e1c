/* global window, document */
/** The hall demo, driven through days in minutes, and what it holds on to meanwhile. */
import { launch } from '../storybook/preview.js';
import { serve } from '../../.tools/serve.js';
import { fakeClock } from './clock.js';
import { faultyDistrict } from './faults.js';
import { visitors } from './visitor.js';

/** 2026-11-27 09:00 in Shanghai, a Friday. */
const start = Date.parse('2026-11-27T09:00:00+08:00');

/**
 * @param {{ rounds: number, samples: number, rest?: number, visits?: number, offlineAfter?: number, say?: (line: string) => void }} options
 *   `rounds` of `rest` seconds without anybody (600) and some `visits` (one); `samples` measurements; from which round on the server is gone
 * @returns what was measured and what failed
 */
export async function soak({
  rounds,
  samples,
  rest = 600,
  visits = 1,
  offlineAfter = Infinity,
  say = () => undefined,
}) {
  const district = faultyDistrict(7);
  const server = await serve({ routes: [district.route] });
  // Without it DevTools keeps the bodies of all answers in the page's own heap: some 0.7 MB in 15 rounds.
  // And machine code is made for what has run often, for hours: 0.5 MB that are no leak, and hide one. It is made at the first call.
  const browser = await launch({
    networkEnabled: false,
    args: ['--js-flags=--no-opt --no-maglev --always-sparkplug'],
  });
  const measured = [];
  let gone = false;
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1080, height: 1920 });
    await page.evaluateOnNewDocument(fakeClock, start);
    await page.goto(`${server.origin}/demo/hall/hall.html`, { waitUntil: 'load' });
    await page.evaluate(visitors, 11);
    // Ten times as often as a hall asks: faults are what this is for.
    await page.evaluate(() => document.querySelector('qs-provider').setAttribute('refresh', '60'));
    await page.evaluate(() => window.soak.pass(3_000));
    await page.waitForFunction(() => document.querySelector('qs-org-tree').state === 'ready', {
      polling: 20,
    });
    if ((await page.evaluate(() => window.soak.seeAll())) < 5) throw new Error('nothing to press');
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable');
    const every = Math.max(1, Math.floor(rounds / samples));
    for (let round = 0; round < rounds; round++) {
      if (round === offlineAfter && !gone) {
        gone = true;
        await server.close();
      }
      await page.evaluate(
        async (seconds, count) => {
          await window.soak.rest(seconds);
          for (let visit = 0; visit < count; visit++) await window.soak.visit();
          await window.soak.painted();
        },
        rest,
        visits,
      );
      if (round % every !== every - 1) continue;
      // What is held across the two heaps, or waits for a finalizer, goes with the next collection only.
      for (let i = 0; i < 4; i++) await devtools.send('HeapProfiler.collectGarbage');
      // What the engine holds for the page besides: nodes, styles, layout. Garbage of it waits long when days pass in minutes.
      const { embedderHeapUsedSize } = await devtools.send('Runtime.getHeapUsage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      const value = (name) => metrics.find((each) => each.name === name).value;
      const own = await page.evaluate(() => ({
        timers: window.soak.timers,
        hours: window.soak.now / 3_600_000,
        ...window.soak.counts,
        failures: window.soak.failures.length,
        elements: document.querySelectorAll('*').length,
      }));
      const sample = {
        ...own,
        heap: value('JSHeapUsedSize') / 1e6,
        engine: embedderHeapUsedSize / 1e6,
        nodes: value('Nodes'),
        // Those of Lit's templates and of SVG pictures are among them; `DOM.getDetachedDomNodes` misses most of what is held.
        detached: value('Nodes') - (await page.evaluate(attached)),
        listeners: value('JSEventListeners'),
        refreshes: district.served.good + district.served.unchanged + district.served.bad,
      };
      measured.push(sample);
      say(line(sample));
    }
    const failures = await page.evaluate(() => window.soak.failures);
    return { measured, failures, served: district.served };
  } finally {
    await browser.close();
    if (!gone) await server.close();
  }
}

/** Nodes in the page, those of shadow trees included. */
const attached = () => {
  const count = ({ childNodes, shadowRoot }) =>
    [...childNodes, ...(shadowRoot ? [shadowRoot] : [])].reduce((sum, each) => sum + count(each), 1);
  return count(document);
};

const line = ({
  hours,
  scenes,
  visits,
  languages,
  refreshes,
  heap,
  engine,
  nodes,
  detached,
  listeners,
  timers,
  failures,
}) =>
  `${hours.toFixed(1)} h: ${scenes} scenes, ${visits} visits, ${languages} other languages, ${refreshes} refreshes; heap ${heap.toFixed(2)} MB, the engine's ${engine.toFixed(2)} MB, ${nodes} nodes, ${detached} of them not in the page, ${listeners} listeners, ${timers} timers, ${failures} failures`;

/**
 * What has grown: the least of the last third against the least of the first third after the warm-up. Garbage and caches come
 * and go, so single samples say little; what is never let go lifts the least.
 */
export function growth(measured) {
  const warm = measured.slice(Math.ceil(measured.length / 6));
  const third = Math.max(1, Math.floor(warm.length / 3));
  const least = (samples, name) => Math.min(...samples.map((each) => each[name]));
  const of = (name) => least(warm.slice(-third), name) - least(warm.slice(0, third), name);
  return {
    heap: of('heap'),
    engine: of('engine'),
    nodes: of('nodes'),
    detached: of('detached'),
    listeners: of('listeners'),
    timers: of('timers'),
  };
}
