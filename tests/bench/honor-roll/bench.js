/**
 * `qs-honor-roll` as it is built for the package (its validation is inside its times); `floor`, the visible part by hand with the
 * least work (see floor.ts); `table`, all honours in a plain table.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleClassic } from '../../../.tools/build/classic-scripts.js';
import { atMost } from '../report.js';
import { eagerSize, kilobytes } from '../sizes.js';

export const title = 'Honour roll';
export const rowsAre = 'honours and 20,000 names';

export const subjects = {
  floor: { warm: 11, fresh: 5, many: true },
  'qs-honor-roll': { warm: 11, fresh: 5, many: true },
  table: { warm: 5, fresh: 3 },
};

/** The forms, each with what stands in one of its things. */
const forms = {
  List: '.row',
  Timeline: '.row, .entry',
  Wall: '.plaque',
  Names: '.name',
};

/** A wall is seen on the screen of a hall. */
const screenOf = (form) => (form === 'Wall' ? { width: 1920, height: 1080 } : undefined);

async function measure(page) {
  const told = {};
  for (const [form, things] of Object.entries(forms)) {
    if (!(await page.has(`open${form}`))) continue;
    await page.screen(screenOf(form));
    const before = form === 'List' ? await page.heap() : null;
    Object.assign(told, await page.timed(`open${form}`, `open${form}`));
    told[`painted${form}`] = await page.painted(things);
    told[`elements${form}`] = await page.elements();
    if (before) {
      const after = await page.heap();
      told.heapScript = after.script - before.script;
      told.heap = after.all - before.all;
      Object.assign(told, await page.frames('scroll', 'scroll'));
    }
    await page.call('close');
  }
  return told;
}

/** Each in pages of its own: in a fresh page each form is the first that is opened. */
const only = (form) => ({
  count: 3_000,
  async measure(page) {
    if (!(await page.has(`open${form}`))) return {};
    await page.screen(screenOf(form));
    const told = await page.timed(`open${form}`, `open${form}`);
    await page.call('close');
    return told;
  },
});

export const parts = [
  { count: 3_000, short: 400, measure },
  ...['Timeline', 'Wall', 'Names'].map((form) => ({ ...only(form), many: true, warm: 0 })),
];

export const faults = (told) =>
  Object.entries(told)
    .filter(([key, value]) => /^(open|painted|elements)[A-Z][a-z]+$/.test(key) && !(value > 0))
    .map(([key, value]) => `${key} is ${value}`);

export const rows = [
  { title: 'open the list, ms', time: 'openList' },
  { title: 'open the timeline, ms', time: 'openTimeline' },
  { title: 'open the wall of a hall, ms', time: 'openWall' },
  { title: 'open one honour with 2,000 names, ms', time: 'openNames' },
  { title: 'frame p95 while scrolling the list, ms', value: 'scroll' },
  { title: "heap after the list, script's, MB", value: 'heapScript', digits: 1 },
  { title: 'heap after the list, all, MB', value: 'heap', digits: 1 },
  { title: 'DOM elements, list', value: 'elementsList' },
  { title: 'DOM elements, timeline', value: 'elementsTimeline' },
];

/** kB of brotli that a page loads before anything is painted. What is fetched at its first use is not in it. */
export async function sizes(dist) {
  await bundleClassic({ folder: dist, only: (file) => file === 'qianshao.iife.js' });
  return {
    'honour roll alone with Lit': await eagerSize(join(dist, 'elements/honor-roll/define.js')),
    'one-file script': kilobytes(await readFile(join(dist, 'qianshao.iife.js'))),
  };
}

export function limits({ warm, fresh }) {
  const own = 'qs-honor-roll';
  return [
    ...Object.keys(forms).flatMap((form) => [
      atMost(
        `open, ${form.toLowerCase()}, times the floor`,
        warm[own][`open${form}`] / warm.floor?.[`open${form}`],
        2,
      ),
      atMost(
        `open, ${form.toLowerCase()}, in a fresh page, times the floor`,
        fresh[own][`open${form}`] / fresh.floor?.[`open${form}`],
        4,
      ),
    ]),
    atMost('frame p95 while scrolling the list, ms', warm[own].scroll, 34),
    atMost('elements, list', warm[own].elementsList, 1_500),
  ];
}
