/**
 * `qs-photo-wall` as it is built for the package (its validation and its leaving out are inside its times); `floor`, the same by
 * hand with the least work (see floor.ts); `lightgallery`, over links that the page writes, where it is installed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../.tools/lib/root.js';
import { atLeast, atMost } from '../report.js';
import { eagerSize } from '../sizes.js';

export const title = 'Photo wall';
export const rowsAre = 'photos';

const hasPeer = existsSync(join(root, 'node_modules/lightgallery'));

export const subjects = {
  floor: { warm: 7, fresh: 4, many: true },
  'qs-photo-wall': { warm: 7, fresh: 4, many: true },
  ...(hasPeer ? { lightgallery: { warm: 2, fresh: 2 } } : {}),
};

/** What stands for a photo in every subject. */
const cards = '.photo, .card';

/** Opened, scrolled over, made narrower. */
async function measure(page) {
  await page.call('prepare');
  const before = await page.heap();
  const told = await page.timed('open', 'open');
  told.painted = await page.painted(cards);
  const after = await page.heap();
  told.heap = after.all - before.all;
  told.elements = await page.elements();
  Object.assign(told, await page.frames('scroll', 'scroll'));
  if (await page.has('resize')) Object.assign(told, await page.timed('resize', 'resize', 900));
  await page.call('close');
  return told;
}

async function measureMany(page) {
  await page.call('prepare');
  const told = await page.timed('manyOpen', 'open');
  Object.assign(told, await page.frames('manyScroll', 'scroll'));
  told.manyElements = await page.elements();
  await page.call('close');
  return told;
}

export const parts = [
  { count: 10_000, short: 1_000, measure },
  { count: 100_000, measure: measureMany, many: true, warm: 1, fresh: 2 },
];

/** What a short run must bring: more than nothing of each. lightGallery's links hold no text. */
export const faults = ({ open, scroll, elements, painted, resize }) => [
  ...Object.entries({ open, scroll, elements })
    .filter(([, value]) => !(value > 0))
    .map(([key, value]) => `${key} is ${value}`),
  ...(resize !== undefined && painted < 3 ? [`only ${painted} photos are painted`] : []),
];

export const rows = [
  { title: 'open, ms', time: 'open' },
  { title: 'frame p95 while scrolling, ms', value: 'scroll', digits: 1 },
  { title: 'main thread in a frame of it, ms', value: 'scrollBusy', digits: 1 },
  { title: 'another width, ms', time: 'resize' },
  { title: 'heap after, all, MB', value: 'heap', digits: 1 },
  { title: 'DOM elements', value: 'elements' },
  { title: '100,000 photos: open, ms', time: 'manyOpen' },
  { title: '100,000 photos: frame p95 while scrolling, ms', value: 'manyScroll', digits: 1 },
  { title: '100,000 photos: DOM elements', value: 'manyElements' },
];

/** kB of brotli that a page loads before anything is painted. */
export async function sizes(dist) {
  return {
    'photo wall alone with Lit': await eagerSize(join(dist, 'elements/photo-wall/define.js')),
    ...(hasPeer ? { lightGallery: await eagerSize('lightgallery') } : {}),
  };
}

export function limits({ warm, fresh }) {
  const { floor, 'qs-photo-wall': own, lightgallery: peer } = warm;
  const { floor: floorFresh, 'qs-photo-wall': ownFresh, lightgallery: peerFresh } = fresh;
  return [
    atMost('open, times the floor', own.open / floor?.open, 2),
    atLeast('open, times as fast as lightGallery', peer?.open / own.open, 15),
    atMost('open in a fresh page, times the floor', ownFresh?.open / floorFresh?.open, 4),
    atLeast('open in a fresh page, times as fast as lightGallery', peerFresh?.open / ownFresh?.open, 8),
    atMost('elements', own.elements, 300),
    atMost("frame p95 while scrolling, times the floor's", own.scroll / floor?.scroll, 1.2),
    atMost('another width, ms of the main thread', own.resizeBusy, 50),
    atMost('100,000 photos: frame p95 while scrolling, ms', own.manyScroll, 50),
  ];
}
