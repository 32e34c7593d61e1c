/**
 * `qs-org-tree` as it is built for the package (its validation is inside its times); `floor`, the same by hand with the
 * least work (see floor.ts); `d3-org-chart` and `echarts`, with their own defaults and without animation.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleClassic } from '../../../.tools/build/classic-scripts.js';
import { atLeast, atMost } from '../report.js';
import { eagerSize, kilobytes } from '../sizes.js';

export const title = 'Org tree';
export const rowsAre = 'units';

export const subjects = {
  floor: { warm: 11, fresh: 5, many: true },
  'qs-org-tree': { warm: 11, fresh: 5, many: true },
  'd3-org-chart': { warm: 3, fresh: 3 },
  echarts: { warm: 3, fresh: 3 },
};

/** First child of the root, with a tenth of all units below it. */
const branch = 'u1';

/** Texts that stand in a unit's card, in every subject. */
const cards = '[role=treeitem], .card, .node';

/** Two levels opened; everything opened; one branch closed. */
async function measure(page) {
  await page.call('prepare', 2);
  const told = await page.timed('openTwo', 'open', 2);
  told.paintedTwo = await page.painted(cards);
  await page.call('close');
  await page.call('prepare', 'all');
  const before = await page.heap();
  Object.assign(told, await page.timed('openAll', 'open', 'all'));
  told.painted = await page.painted(cards);
  const after = await page.heap();
  told.heapScript = after.script - before.script;
  told.heap = after.all - before.all;
  told.elements = await page.elements();
  Object.assign(told, await page.timed('collapse', 'collapse', branch));
  await page.call('close');
  if (await page.has('openOther')) {
    await page.timed('other', 'openOther');
    told.otherElements = await page.elements();
    await page.call('close');
  }
  return told;
}

/** What every visitor opens: a fresh page, two levels; also on a machine six times slower. */
async function measureFew(page) {
  await page.call('prepare', 2);
  const told = { load: page.load, ...(await page.timed('fewTwo', 'open', 2)) };
  await page.call('close');
  return told;
}

/** The same by somebody who comes back. */
async function measureKept(page) {
  const { load, fewTwo, fewTwoBusy } = await measureFew(page);
  return { keptLoad: load, keptTwo: fewTwo, keptTwoBusy: fewTwoBusy };
}

async function measureSlow(page) {
  await page.call('prepare', 2);
  await page.slow(6);
  const told = await page.timed('slowTwo', 'open', 2);
  await page.slow(1);
  await page.call('close');
  return told;
}

/** Everything opened, and panned over. */
async function measureMany(page) {
  await page.call('prepare', 'all');
  const told = await page.timed('manyOpenAll', 'open', 'all');
  Object.assign(told, await page.frames('manyPan', 'pan'));
  told.manyElements = await page.elements();
  await page.call('close');
  return told;
}

export const parts = [
  { count: 11_111, short: 1_111, measure },
  { count: 1_111, measure: measureFew },
  { count: 1_111, measure: measureKept, visits: 3 },
  { count: 1_111, measure: measureSlow },
  { count: 100_000, measure: measureMany, many: true },
];

/** What a short run must bring: more than nothing of each, and at least five units that can be read. */
export const faults = ({ openTwo, openAll, collapse, elements, painted, paintedTwo }) => [
  ...Object.entries({ openTwo, openAll, collapse, elements, painted })
    .filter(([, value]) => !(value > 0))
    .map(([key, value]) => `${key} is ${value}`),
  ...(paintedTwo < 5 ? [`only ${paintedTwo} units are painted`] : []),
];

export const rows = [
  { title: 'until the scripts stand, main thread at work, ms', value: 'load', from: 'fresh' },
  { title: '… scripts from the cache, third visit', value: 'keptLoad', from: 'fresh' },
  { title: '1,111 units: open, two levels, ms', time: 'fewTwo' },
  { title: '… in a fresh page, main thread at work', value: 'fewTwoBusy', from: 'fresh' },
  { title: '… in a fresh page, scripts from the cache, third visit', value: 'keptTwo', from: 'fresh' },
  { title: '… main thread at work in it', value: 'keptTwoBusy', from: 'fresh' },
  { title: '1,111 units, 6 × slower machine: open, two levels, ms', time: 'slowTwo' },
  { title: 'open, two levels, ms', time: 'openTwo' },
  { title: 'open, all expanded, ms', time: 'openAll' },
  { title: 'collapse one branch of the expanded tree, ms', time: 'collapse' },
  { title: "heap after, script's, MB", value: 'heapScript', digits: 1 },
  { title: 'heap after, all, MB', value: 'heap', digits: 1 },
  { title: 'DOM elements', value: 'elements' },
  { title: 'DOM elements, list', value: 'otherElements' },
  { title: '100,000 units: open, all expanded, ms', time: 'manyOpenAll' },
  { title: '100,000 units: frame p95 while panning, ms', value: 'manyPan' },
  { title: '100,000 units: DOM elements', value: 'manyElements' },
];

/** kB of brotli that a page loads before anything is painted. What is fetched at its first use is not in it. */
export async function sizes(dist) {
  await bundleClassic({ folder: dist, only: (file) => file === 'qianshao.iife.js' });
  return {
    'org tree alone with Lit': await eagerSize(join(dist, 'elements/org-tree/define.js')),
    'one-file script': kilobytes(await readFile(join(dist, 'qianshao.iife.js'))),
    'd3-org-chart': await eagerSize('d3-org-chart'),
    ECharts: await eagerSize('echarts'),
  };
}

export function limits({ warm, fresh }) {
  const { floor, 'qs-org-tree': own, 'd3-org-chart': peer } = warm;
  const { floor: least, 'qs-org-tree': first, 'd3-org-chart': other } = fresh;
  const cold = (what, key) => [
    atMost(`${what}, in a fresh page, times the floor`, first[key] / least?.[key], 2.5),
    atMost(`${what}, in a fresh page, as a part of d3-org-chart's`, first[key] / other?.[key], 1),
  ];
  return [
    ...cold('1,111 units: open two levels', 'fewTwo'),
    ...cold('open two levels', 'openTwo'),
    atMost('open all expanded, times the floor', own.openAll / floor?.openAll, 1.5),
    atLeast('open all expanded, times as fast as d3-org-chart', peer?.openAll / own.openAll, 40),
    atMost('open two levels, times the floor', own.openTwo / floor?.openTwo, 2),
    atLeast('collapse one branch, times as fast as d3-org-chart', peer?.collapse / own.collapse, 20),
    atMost("script's heap, as a part of d3-org-chart's", own.heapScript / peer?.heapScript, 0.25),
    atMost("all heap, as a part of d3-org-chart's", own.heap / peer?.heap, 0.25),
    atMost('elements, drawing', own.elements, 1_500),
    atMost('elements, list', own.otherElements, 1_500),
    atMost('100,000 units: frame p95 while panning, ms', own.manyPan, 50),
    atMost('100,000 units: elements', own.manyElements, 1_500),
  ];
}
