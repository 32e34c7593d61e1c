/* global document, requestAnimationFrame */
/** How smoothly the hall demo runs by itself on a box some times slower than this machine. */
import { launch } from '../storybook/preview.js';
import { serve } from '../../.tools/serve.js';

/**
 * @param {{ slower: number, seconds: number }} options
 * @returns the 95th and the last of 100 times between frames, in ms, and how many scenes were seen; every scene comes once or more
 */
export async function frames({ slower, seconds }) {
  const server = await serve({});
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1080, height: 1920 });
    await page.goto(`${server.origin}/demo/hall/hall.html`, { waitUntil: 'load' });
    await page.waitForFunction(() => document.querySelector('qs-org-tree')?.state === 'ready');
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const { times, scenes, missed } = await page.evaluate(async (seconds) => {
      const kiosk = document.querySelector('qs-kiosk');
      // Scenes that page through all they have would keep the others away for minutes.
      const all = [...kiosk.children].filter((each) => each.id);
      const times = [];
      const seen = new Set();
      const begun = performance.now();
      let last = begun;
      let turned = begun;
      let at = 0;
      while (last - begun < seconds * 1000) {
        await new Promise((painted) => requestAnimationFrame(painted));
        const now = performance.now();
        times.push(now - last);
        last = now;
        for (const each of all) if (!each.hidden && !each.inert) seen.add(each.id);
        if (now - turned < (seconds * 1000) / (all.length + 1)) continue;
        turned = now;
        kiosk.reveal(all[++at % all.length]);
      }
      return { times, scenes: seen.size, missed: all.length - seen.size };
    }, seconds);
    if (missed > 0) throw new Error(`${missed} scenes were never shown`);
    times.sort((a, b) => a - b);
    const share = (part) => times[Math.floor(times.length * part)];
    return { p95: share(0.95), p99: share(0.99), frames: times.length, scenes };
  } finally {
    await browser.close();
    await server.close();
  }
}
