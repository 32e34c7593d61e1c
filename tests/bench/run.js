/**
 * The bench: `npm run bench`. Each element beside the floor and its peers, in one run, on this machine, in one Chromium.
 *
 *   npm run bench                           all; writes results/<element>.json and <element>.md
 *   npm run bench -- --only org-tree,…      these elements
 *   npm run bench -- --subjects floor,…     these subjects of them; writes nothing
 *   npm run bench -- --dry                  writes nothing
 *   npm run bench -- --short                few rows, once: only that everything is painted and numbers come out
 *
 * **What is timed.** From data in memory to painted: from the call to the end of the last frame in which anything on the
 * page changed (a message posted in a frame's beginning is read after its paint; every attribute, text and node is
 * watched, a canvas says so itself). So an element that paints twice is timed to its second paint. Frames come at 60 Hz: a
 * time holds the wait for the next one, for all subjects alike, and each step begins at rest, right after a frame, with an
 * empty heap. What the wait hides stands beside it: how long the page's main thread was **at work** in the same step.
 *
 * **Warm** is from the fourth time on, in one page that stays open; **fresh** is the first time in a page, each time a new
 * one with a process of its own. Subjects take turns, and the medians are told.
 *
 * **Heap** is V8's and Blink's, after a forced collection, less what the page held before the subject opened, with the
 * document in memory. **Elements** count all of the page's below the stage, shadow trees included.
 *
 * **Scripts**: an element comes by its own classic script, as the package ships it; the floor and the peers by a bundler's module.
 *
 * **Ratios, not milliseconds** are to be compared between machines. The limits are the project's own wishes: met or not
 * is reported and never fails a run. The page is served under a name that is no loopback's, or an element would also do
 * the work of development (finding unknown fields).
 *
 * **A new element**: a folder with `data.ts` (`make(count)`), a file for each subject (exports `subject`, an object of
 * steps), `page.css`, and `bench.js`, which names the subjects, what is measured, its limits and the rows of the table.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findBrowsers } from '../../.tools/lib/browsers.js';
import { root } from '../../.tools/lib/root.js';
import { desk, openPage } from './drive.js';
import { buildPages, serve } from './pages.js';
import { medians, table } from './report.js';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
    only: { type: 'string' },
    subjects: { type: 'string' },
  },
});

/** Ms in which Chromium keeps what it has compiled. */
const keeping = 1_500;

/** Times that a page goes through all steps before one counts as warm. */
const warmUps = 3;

const { chromium } = findBrowsers();
if (!chromium) {
  console.error('No Chromium: node .tools/setup.js says how to add it.');
  process.exit(1);
}

const here = join(root, 'tests/bench');
const benches = await chosenBenches();
const built = await buildPages(benches);
const server = await serve(built);
const browser = await puppeteer.launch({
  executablePath: chromium,
  headless: true,
  defaultViewport: desk,
  args: [...chromiumArguments, '--host-resolver-rules=MAP *.test 127.0.0.1'],
  // A peer may take its time.
  protocolTimeout: 600_000,
});
let pages = 0;
let faults = 0;
let subjects = 0;
try {
  for (const bench of benches) await (values.short ? tryShort(bench) : report(bench));
} finally {
  await browser.close();
  await server.close();
}
if (values.short) {
  console.log(`${subjects} subjects, ${faults} faults`);
  process.exitCode = faults > 0 ? 1 : 0;
}

/** @returns the modules `bench.js`, with the chosen subjects only */
async function chosenBenches() {
  const all = (await readdir(here)).filter((name) => existsSync(join(here, name, 'bench.js')));
  const names = values.only?.split(',') ?? all;
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw new Error(`No such bench: ${unknown.join(', ')}. There are ${all.join(', ')}.`);
  return Promise.all(
    names.map(async (name) => {
      const bench = await import(`./${name}/bench.js`);
      const chosen = Object.entries(bench.subjects).filter(
        ([subject]) => !values.subjects || values.subjects.split(',').includes(subject),
      );
      return { ...bench, name, subjects: Object.fromEntries(chosen) };
    }),
  );
}

/** A page of its own host, so that it has a process and a heap of its own. */
function open({ name }, subject, count, host = `page-${pages++}`) {
  return openPage(browser, `http://${host}.test:${server.port}/page.html?${name}/${subject}`, count);
}

/** The parts of a bench that a subject takes; large ones only where it says `many`. */
function partsOf({ parts, subjects: all }, subject) {
  return parts.filter(({ many }) => !many || all[subject].many);
}

/** Everything once in a fresh page, with few rows. */
async function tryShort(bench) {
  const { count, short, measure } = bench.parts[0];
  for (const subject of Object.keys(bench.subjects)) {
    const page = await open(bench, subject, short ?? count);
    const told = await measure(page, { short: true });
    await page.close();
    const wrong = bench.faults(told);
    for (const each of wrong) console.error(`${bench.name}, ${subject}: ${each}`);
    console.log(`${bench.name}, ${subject}: ${brief(told)}`);
    subjects++;
    faults += wrong.length;
  }
}

async function report(bench) {
  const load = { before: loadavg()[0] };
  const fresh = await measureFresh(bench);
  const warm = await measureWarm(bench);
  load.after = loadavg()[0];
  const told = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores, ${cpus()[0]?.model.trim()}, no GPU`,
    browser: await browser.version(),
    load,
    count: bench.parts[0].count,
    warm: mapValues(warm, medians),
    fresh: mapValues(fresh, medians),
    sizes: await bench.sizes(built.dist),
  };
  told.limits = values.subjects ? [] : bench.limits(told);
  const text = table(told, bench);
  console.log(text);
  if (values.dry || values.subjects) return;
  const results = join(here, 'results');
  await mkdir(results, { recursive: true });
  await writeFile(
    join(results, `${bench.name}.json`),
    `${JSON.stringify({ ...told, runs: { warm, fresh } }, null, 2)}\n`,
  );
  await writeFile(join(results, `${bench.name}.md`), text);
}

/** Each part in a new page, as often as the subject says; a page is closed before the next opens. */
async function measureFresh(bench) {
  const told = mapValues(bench.subjects, () => []);
  for (let turn = 0; turn < most(bench, 'fresh'); turn++)
    for (const [subject, options] of Object.entries(bench.subjects)) {
      if (turn >= options.fresh) continue;
      const all = {};
      for (const { count, measure, visits = 1, fresh = Infinity } of partsOf(bench, subject)) {
        if (turn >= fresh) continue;
        const host = `page-${pages++}`;
        for (let visit = 1; visit <= visits; visit++) {
          const page = await open(bench, subject, count, host);
          const measured = await measure(page);
          if (visit === visits) Object.assign(all, measured);
          else await new Promise((kept) => setTimeout(kept, keeping));
          await page.close();
        }
      }
      told[subject].push(all);
      console.log(`${bench.name}, fresh page ${turn + 1}, ${subject}: ${brief(all)}`);
    }
  return told;
}

/** All parts again and again in pages that stay open. */
async function measureWarm(bench) {
  const told = mapValues(bench.subjects, () => []);
  const standing = mapValues(bench.subjects, () => []);
  for (const subject of Object.keys(bench.subjects))
    for (const { count, measure, visits, warm } of partsOf(bench, subject))
      if (!visits) standing[subject].push({ page: await open(bench, subject, count), measure, warm });
  for (let turn = -warmUps; turn < most(bench, 'warm'); turn++)
    for (const [subject, options] of Object.entries(bench.subjects)) {
      if (turn >= options.warm) continue;
      const all = {};
      for (const { page, measure, warm = Infinity } of standing[subject])
        if (turn < warm) Object.assign(all, await measure(page));
      if (turn >= 0) told[subject].push(all);
      console.log(`${bench.name}, ${turn < 0 ? 'warm-up' : `warm ${turn + 1}`}, ${subject}: ${brief(all)}`);
    }
  for (const { page } of Object.values(standing).flat()) await page.close();
  return told;
}

function most({ subjects: all }, what) {
  return Math.max(...Object.values(all).map((options) => options[what]));
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function brief(told) {
  return Object.entries(told)
    .filter(([, value]) => typeof value === 'number')
    .map(([key, value]) => `${key} ${Number(value.toFixed(1))}`)
    .join(', ');
}
