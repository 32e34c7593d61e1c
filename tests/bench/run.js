/**
 * The bench of the org tree: `npm run bench`. Everything in one run, on this machine, in one Chromium.
 *
 *   npm run bench                    some four minutes; writes results/org-tree.json and org-tree.md
 *   npm run bench -- --dry           the same, and writes nothing
 *   npm run bench -- --short         1,111 units, one run: only that everything is painted and numbers come out
 *   npm run bench -- --only qs-org-tree,floor
 *
 * **Who is measured.** `qs-org-tree` as it is built for the package (its validation is inside its times); `floor`, the
 * same by hand with the least work (see floor.ts); `d3-org-chart` and `echarts`, with their own defaults and without
 * animation. Each has a page of its own, which stays open. A page loads, makes the document in memory, goes
 * through all steps once to warm up, and then three times to be timed, with an empty heap before each step. Subjects take
 * turns, and the medians are told; beside them the time of the warm-up, which is the first in a fresh page (`first`).
 *
 * **What is timed.** From data in memory to painted: from the call to the end of the last frame in which anything on the
 * page changed (a message posted in a frame's beginning is read after its paint; every attribute, text and node is
 * watched, a canvas says so itself). So an element that paints twice is timed to its second paint. Frames come at 60 Hz: a
 * time holds the wait for the next one, for all subjects alike, and each step begins at rest, right after a frame. What the
 * wait hides stands beside it: how long the page's main thread was **at work** in the same step, from the call to rest.
 *
 * **Heap** is V8's and Blink's, after a forced collection, less what the page held before the subject opened, with the
 * document in memory and the subject's code warm. **Elements** count all of the page's below the stage, shadow trees included.
 *
 * **Ratios, not milliseconds** are to be compared between machines. The limits are the project's own wishes: met or not
 * is reported and never fails a run. The page is served under a name that is no loopback's, or the element would also do
 * the work of development (finding unknown fields).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../.tools/lib/browsers.js';
import { root } from '../../.tools/lib/root.js';
import { buildPages, serve } from './pages.js';
import { judge, median, table } from './report.js';
import { sizes } from './sizes.js';
import { measure, measureMany, openPage } from './steps.js';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

/** Subjects in turn; `large` ones also take 100,000 units. */
const SUBJECTS = [
  { name: 'floor', large: true },
  { name: 'qs-org-tree', large: true },
  { name: 'd3-org-chart' },
  { name: 'echarts' },
].filter(({ name }) => !values.only || values.only.split(',').includes(name));

const units = values.short ? 1_111 : 11_111;
const manyUnits = 100_000;
const runs = values.short ? 1 : 3;
/** So many more for the floor and the element: theirs are two or three frames, and a median of three swings by one. */
const moreRuns = values.short ? 0 : 8;

const { chromium } = findBrowsers();
if (!chromium) {
  console.error('No Chromium: node .tools/setup.js says how to add it.');
  process.exit(1);
}

const load = { before: loadavg()[0] };
const built = await buildPages();
const server = await serve(built);
const browser = await puppeteer.launch({
  executablePath: chromium,
  headless: true,
  defaultViewport: { width: 1200, height: 800 },
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP *.test 127.0.0.1',
  ],
  // A peer may take its time.
  protocolTimeout: 600_000,
});

const version = await browser.version();
/** What each subject's runs told, the warm-up first. */
const measured = Object.fromEntries(SUBJECTS.map(({ name }) => [name, []]));
try {
  const open = (name, count, host) =>
    openPage(browser, `http://${host}.test:${server.port}/page.html?${name}`, count);
  const pages = new Map();
  for (const { name, large } of SUBJECTS) {
    // A host each, so that each has a process and a heap of its own.
    pages.set(name, await open(name, units, name));
    if (large && !values.short) pages.set(`${name}-many`, await open(name, manyUnits, `${name}-many`));
  }
  for (let run = 0; run <= runs; run++) {
    for (const { name } of SUBJECTS) {
      const told = await measure(pages.get(name));
      const many = pages.get(`${name}-many`);
      if (many) Object.assign(told, await measureMany(many));
      measured[name].push(told);
      console.log(`${run === 0 ? 'warm-up' : `run ${run}`}, ${name}: ${short(told)}`);
    }
  }
  for (let run = runs + 1; run <= runs + moreRuns; run++) {
    for (const { name } of SUBJECTS.filter(({ large }) => large)) {
      const told = await measure(pages.get(name));
      measured[name].push(told);
      console.log(`run ${run}, ${name}: ${short(told)}`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
load.after = loadavg()[0];

const results = Object.fromEntries(
  Object.entries(measured).map(([name, [first, ...timed]]) => {
    const medians = Object.keys(first).map((key) => [key, median(timed.map((each) => each[key]))]);
    const { openTwo: firstOpenTwo, openAll: firstOpenAll, collapse: firstCollapse } = first;
    return [name, { ...Object.fromEntries(medians), firstOpenTwo, firstOpenAll, firstCollapse }];
  }),
);

if (values.short) {
  const wrong = Object.entries(results).flatMap(([name, told]) => faults(name, told));
  for (const each of wrong) console.error(each);
  console.log(`${SUBJECTS.length} subjects, ${wrong.length} faults`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} else {
  const report = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores, ${cpus()[0]?.model.trim()}, no GPU`,
    browser: version,
    load,
    units,
    manyUnits,
    runs,
    moreRuns,
    results,
    sizes: await sizes(built),
    measured,
  };
  report.limits = judge(report);
  const text = table(report);
  console.log(text);
  if (!values.dry) {
    const folder = join(root, 'tests/bench/results');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'org-tree.json'), `${JSON.stringify(report, null, 2)}\n`);
    await writeFile(join(folder, 'org-tree.md'), text);
  }
}

/** What is wrong with the numbers of a short run. */
function faults(name, told) {
  const found = [];
  for (const key of ['openTwo', 'openAll', 'collapse', 'elements', 'painted', 'paintedTwo'])
    if (!Number.isFinite(told[key]) || told[key] <= 0) found.push(`${name}: ${key} is ${told[key]}`);
  if (told.paintedTwo < 5) found.push(`${name}: only ${told.paintedTwo} units are painted`);
  return found;
}

function short(told) {
  return Object.entries(told)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key} ${Number(value.toFixed(1))}`)
    .join(', ');
}
