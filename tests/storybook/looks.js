/* global EventTarget, addEventListener, document, location, navigator, requestAnimationFrame */
/** The accepted pictures of stories that stand for the design boards, and how a story is compared with its own. */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { root } from '../../.tools/lib/root.js';

const accepted = join(root, 'tests/storybook/looks');
const made = join(accepted, 'made-with.json');
const written = join(root, '.cache/looks');

/** Whether pictures are taken instead of compared (`npm run looks`). */
export const accepting = process.env.QS_ACCEPT_LOOKS === '1';

/** Stories by id, with the board each stands for. */
export const pictured = {
  'foundations--overview': '09',
  'foundations--states': '08',
  'foundations--themes': '10',
  'org-tree-sizes--desk': '01',
  'org-tree-sizes--wall': '02',
  'org-tree-sizes--phone': '03',
  'ballot-themes--hall': '04a',
  'ballot-themes--hall-result': '04b',
  'ballot-themes--elder-marking': '04c',
  'ballot-views--paper': '04d',
  'leaderboard-views--rank': '05a',
  'leaderboard-views--hall': '05b',
  'photo-wall--wall': '06a',
  'photo-wall--timeline': '06b',
  'photo-wall--case-on-kiosk': '06c',
  'photo-wall--phone': '06d',
  'honor-roll-views--wall-hall': '07a',
  'honor-roll-views--list': '07b',
  'honor-roll-views--plaque': '07c',
  'kiosk--honors': '11a',
  'kiosk--browse': '11b',
  'kiosk--warning': '11c',
  'kiosk--wall': '11d',
  'kiosk--status': '11e',
};

/**
 * How many of a thousand pixels may differ. The same browser and fonts give the same pixels: none differed in three rounds on two
 * cores with a load of 8, 13 and 19. So this is room for another version of Chromium alone. It is less than one character of a
 * caption takes (35 of 324 000); a page that moves by a pixel changes 9 000.
 */
const PER_MILLE = 0.1;

/** Debian's fonts, by their sizes: others set every line elsewhere. */
const FONTS = [
  '/usr/share/fonts/opentype/noto/NotoSerifCJK-SemiBold.ttc',
  '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  '/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf',
];
const fontsHere = () => FONTS.map((path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0);

/** Why nothing can be compared on this machine; '' when it can. */
export function whyNot() {
  if (fontsHere().includes(0)) return 'Debian’s Chinese and Latin fonts are not here';
  if (accepting) return '';
  if (!existsSync(made)) return 'no pictures were accepted yet: npm run looks';
  const { fonts } = JSON.parse(readFileSync(made, 'utf8'));
  return String(fonts) === String(fontsHere())
    ? ''
    : 'the fonts are of another version than those of the pictures';
}

/** Says what the pictures were made with. */
export function noteMaker(version) {
  mkdirSync(accepted, { recursive: true });
  writeFileSync(made, `${JSON.stringify({ chromium: version, fonts: fontsHere() })}\n`);
}

/**
 * Before a pictured story is opened: a still clock and no motion. Each opens at the same moment of the same day, in a browser of the
 * same name with the same memory and a screen kept lit. A kiosk that counts seconds stands still: a wall from the start, a question
 * from the moment it comes.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function still(page) {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.emulateTimezone('Asia/Shanghai');
  await page.setUserAgent({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/100.0.0.0 Safari/537.36' });
  await page.evaluateOnNewDocument(() => {
    const stop = () => {
      const now = performance.now();
      performance.now = () => now;
    };
    const isStill = /id=kiosk--wall/.test(location.search);
    if (isStill) {
      stop();
      // Nor does a page turn, however long the machine takes until the picture.
      const wait = setTimeout;
      globalThis.setTimeout = (act, ms, ...rest) => (ms > 4_000 ? 0 : wait(act, ms, ...rest));
    } else addEventListener('qs-kiosk-state', ({ state }) => state === 'warning' && stop());
    Object.defineProperty(performance, 'memory', {
      value: { usedJSHeapSize: 57e6, jsHeapSizeLimit: 4_294e6 },
    });
    // Whether a browser without a screen keeps it lit depends on the machine.
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: () =>
          Promise.resolve(Object.assign(new EventTarget(), { release: () => Promise.resolve() })),
      },
    });
    const begun = Date.now();
    const shift = Date.parse('2026-06-01T10:00:00+08:00') - begun;
    const Real = Date;
    const time = () => (isStill ? begun : Real.now()) + shift;
    globalThis.Date = class extends Real {
      constructor(...given) {
        if (given.length === 0) super(time());
        else super(...given);
      }
      static now() {
        return time();
      }
    };
  });
}

/**
 * Compares the page with its accepted picture, or accepts it. What differs is written to .cache/looks.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} id of the story
 * @returns {Promise<string[]>} what is wrong with it, in a line
 */
export async function compare(page, id) {
  // A kiosk paints once a second: what stays the same for less may still change.
  const now = await atRest(page, id.startsWith('kiosk') ? 1_200 : 150);
  const path = join(accepted, `${id}.png`);
  if (accepting) {
    writeFileSync(path, encode(now));
    return [];
  }
  if (!existsSync(path)) return [`no picture of it was accepted: npm run looks`];
  const before = PNG.sync.read(readFileSync(path));
  const { width, height } = before;
  const name = (what) => join(written, `${id}${what}.png`);
  mkdirSync(written, { recursive: true });
  for (const what of ['', '.diff']) rmSync(name(what), { force: true });
  if (now.width !== width || now.height !== height) {
    writeFileSync(name(''), encode(now));
    return [`its picture is ${now.width}×${now.height}, the accepted one ${width}×${height}: ${name('')}`];
  }
  const diff = new PNG({ width, height });
  const count = pixelmatch(before.data, now.data, diff.data, width, height, { threshold: 0.05 });
  if (process.env.QS_TELL_LOOKS) console.log(`${id}: ${count} of ${width * height}`);
  if (count <= (width * height * PER_MILLE) / 1000) return [];
  writeFileSync(name(''), encode(now));
  writeFileSync(name('.diff'), encode(diff));
  const { chromium } = JSON.parse(readFileSync(made, 'utf8'));
  return [
    `${count} of ${width * height} pixels differ from the accepted picture: see ${name('')} and ${name('.diff')}; ` +
      `if this is meant, npm run looks (accepted with ${chromium}, here ${await page.browser().version()})`,
  ];
}

/** The picture once it stays the same: parts that come later have come. */
async function atRest(page, ms) {
  await page.evaluate(loaded);
  const take = async () => Buffer.from(await page.screenshot());
  let last = await take();
  for (let tries = 0; tries < 20; tries += 1) {
    await new Promise((next) => setTimeout(next, ms));
    const next = await take();
    if (next.equals(last)) break;
    last = next;
  }
  return small(PNG.sync.read(last));
}

/**
 * What is kept of a picture, so that twenty of them stay below 2 MB: each four pixels are one, but on a phone, and each channel
 * has 32 steps. A line that moves by a pixel is still seen.
 */
function small({ data, width, height }) {
  const step = width > 640 ? 2 : 1;
  const png = new PNG({ width: width / step, height: height / step });
  for (let y = 0; y < png.height; y += 1)
    for (let x = 0; x < png.width; x += 1)
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (let i = 0; i < step * step; i += 1)
          sum += data[((y * step + Math.floor(i / step)) * width + x * step + (i % step)) * 4 + channel];
        const value = sum / (step * step);
        png.data[(y * png.width + x) * 4 + channel] = channel === 3 ? 255 : value & 0xf8;
      }
  return png;
}

const encode = (png) => PNG.sync.write(png, { colorType: 2, deflateLevel: 9 });

/** Every picture on the page is there and decoded; nothing blinks. */
async function loaded() {
  document.activeElement?.blur();
  const all = (node) =>
    [...node.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? all(each.shadowRoot) : []),
    ]);
  const images = all(document).filter((each) => each.localName === 'img' && each.src);
  await Promise.all(images.map((each) => each.decode?.().catch(() => undefined)));
  await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
}
