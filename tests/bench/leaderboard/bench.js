/**
 * `qs-leaderboard` as it is built for the package (its validation is inside its times), all rows by one figure; `floor`,
 * the same by hand with the least work (see floor.ts); `ag-grid`, with its own defaults and without animation; of Lit's
 * `virtualizer` only the scrolling counts. Scrolling is measured on a machine made four times slower: on one as it is,
 * each of them is done within its frame.
 */
import { join } from 'node:path';
import { atLeast, atMost } from '../report.js';
import { eagerSize } from '../sizes.js';

export const title = 'Leaderboard';
export const rowsAre = 'rows';

export const subjects = {
  floor: { warm: 5, fresh: 3, many: true },
  'qs-leaderboard': { warm: 5, fresh: 3, many: true },
  'ag-grid': { warm: 2, fresh: 2 },
  virtualizer: { warm: 2, fresh: 2 },
};

const rowsOnScreen = '[role=row], .row';

/** Opened by one figure, sorted by another and back, 100 figures changed, scrolled. */
async function measure(page, { short = false } = {}) {
  await page.call('prepare');
  const before = await page.heap();
  const told = await page.timed('open', 'open');
  told.painted = await page.painted(rowsOnScreen);
  const after = await page.heap();
  told.heapScript = after.script - before.script;
  told.heap = after.all - before.all;
  told.elements = await page.elements();
  if (await page.has('sort')) {
    Object.assign(told, await page.timed('sort', 'sort', 'hours'));
    await page.timed('back', 'sort', 'services');
    Object.assign(told, await page.timed('patch', 'patch'));
  }
  Object.assign(told, await page.frames('scroll', 'scroll', { slower: short ? 1 : 4 }));
  await page.call('close');
  return told;
}

/** Opened, scrolled, and brought to its last row. */
async function measureMany(page) {
  await page.call('prepare');
  const told = await page.timed('manyOpen', 'open');
  Object.assign(told, await page.frames('manyScroll', 'scroll', { slower: 4 }));
  if (await page.has('end')) Object.assign(told, await page.timed('manyEnd', 'end'));
  await page.call('close');
  return told;
}

export const parts = [
  { count: 100_000, short: 2_000, measure },
  { count: 1_000_000, measure: measureMany, many: true, warm: 1 },
];

/** What a short run must bring: more than nothing of each, and at least five rows that can be read. */
export const faults = ({ open, sort = 1, patch = 1, elements, painted }) => [
  ...Object.entries({ open, sort, patch, elements })
    .filter(([, value]) => !(value > 0))
    .map(([key, value]) => `${key} is ${value}`),
  ...(painted < 5 ? [`only ${painted} rows are painted`] : []),
];

export const rows = [
  { title: 'open sorted, ms', time: 'open' },
  { title: 'sort by another figure, ms', time: 'sort' },
  { title: '100 changed rows, ms', time: 'patch' },
  { title: "heap over the data, script's, MB", value: 'heapScript', digits: 1 },
  { title: 'heap over the data, all, MB', value: 'heap', digits: 1 },
  { title: 'DOM elements', value: 'elements' },
  { title: 'scrolling, 4 × slower machine: frame p95, ms', value: 'scroll', digits: 1 },
  { title: '… main thread at work, ms a frame', value: 'scrollBusy', digits: 1 },
  { title: '1,000,000 rows: open sorted, ms', time: 'manyOpen' },
  { title: '1,000,000 rows: frame p95, 4 × slower, ms', value: 'manyScroll', digits: 1 },
  { title: '1,000,000 rows: to the last row, ms', time: 'manyEnd' },
];

export const sizes = async (dist) => ({
  'leaderboard alone with Lit': await eagerSize(join(dist, 'elements/leaderboard/define.js')),
  'AG Grid': await eagerSize('ag-grid-community'),
});

export function limits({ warm, fresh }) {
  const { floor, 'qs-leaderboard': own, 'ag-grid': peer, virtualizer } = warm;
  const { floor: freshFloor, 'qs-leaderboard': freshOwn, 'ag-grid': freshPeer } = fresh;
  return [
    atMost('open sorted, times the floor', own.open / floor?.open, 1.5),
    atMost('… in a fresh page', freshOwn.open / freshFloor?.open, 2.5),
    atLeast('open sorted, times as fast as AG Grid', peer?.open / own.open, 3),
    atLeast('… in a fresh page', freshPeer?.open / freshOwn.open, 3),
    atMost('sort anew, times the floor', own.sort / floor?.sort, 1.5),
    atLeast('sort anew, times as fast as AG Grid', peer?.sort / own.sort, 2.5),
    atMost('100 changed rows, times the floor', own.patch / floor?.patch, 1),
    atLeast('100 changed rows, times as fast as AG Grid', peer?.patch / own.patch, 2),
    atMost('heap over the data, MB', own.heap, 10),
    // A twentieth is what two runs of the same differ by.
    atMost(
      "frame p95 while scrolling, as a part of the virtualizer's",
      own.scroll / virtualizer?.scroll,
      1.05,
    ),
    atMost('1,000,000 rows: open, times that of 100,000', own.manyOpen / own.open, 12),
  ];
}
