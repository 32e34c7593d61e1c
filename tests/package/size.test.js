/**
 * The budgets in package.json (`sizes`), in kilobytes (of 1000) of brotli:
 *
 * - `base`: what the smallest element loads that has head, search, foot, list, states, print and CSV, Lit included;
 * - an element's name: what it loads over the base before its first paint, on a desk with details (eager.js);
 * - an element's name and a part of it (`ballot/count/index`): the same with the form that it paints first, which it fetches by itself;
 * - `kiosk/beside`: what the kiosk adds to a page that has another element already;
 * - `alone`: the classic script of each element alone;
 * - a path: a shipped file as it is; an address: what a bundler makes of that one import.
 *
 * An element that is not there yet has its budget already; one that is there without a budget fails.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { elementNames } from '../../.tools/build/seams.js';
import { packed } from '../../.tools/lib/pack.js';
import { root } from '../../.tools/lib/root.js';
import { eager } from './eager.js';
import { manifest, read } from './package.js';

const { base: baseBudget, alone, ...sizes } = manifest.sizes;
const elements = elementNames();
const plain = join(root, 'tests/fixtures/plain-element.ts');
const kilobytes = (code) => brotliCompressSync(code).length / 1000;

let base;
const baseSize = async () => (base ??= kilobytes(await eager(plain, root, { shipped: packed })));

function stays(what, budget, measure, options) {
  test(`${what} stays within ${budget} kB`, options ?? {}, async (context) => {
    const size = await measure();
    context.diagnostic(`${what}: ${size.toFixed(2)} kB`);
    const mend =
      'make it smaller, or raise the bound in package.json ("sizes") and in the table of README.md';
    assert.ok(size <= budget, `${size.toFixed(2)} kB: ${mend}`);
  });
}

const skip = existsSync(plain) ? false : 'there is no tests/fixtures/plain-element.ts';
stays('base', baseBudget, baseSize, { skip });

for (const name of elements) {
  test(`${name} has a budget`, () => assert.equal(typeof sizes[name], 'number'));
  const over = async () => kilobytes(await eager(`qianshao/${name}/define.js`, packed)) - (await baseSize());
  if (sizes[name]) stays(`${name}, over the base,`, sizes[name], over, { skip });
  stays(`qianshao-${name}.iife.js`, alone, () => kilobytes(read(`dist/qianshao-${name}.iife.js`)));
}

for (const [what, budget] of Object.entries(sizes)) {
  if (what.startsWith('dist/')) stays(what, budget, () => kilobytes(read(what)));
  else if (what.startsWith('qianshao/'))
    stays(what, budget, async () => kilobytes(await eager(what, packed)));
  else if (what === 'kiosk/beside') {
    const beside = ['qianshao/honor-roll/define.js', 'qianshao/kiosk/define.js'];
    const added = async () =>
      kilobytes(await eager(beside, packed)) - kilobytes(await eager(beside[0], packed));
    stays('the kiosk beside another element', budget, added);
  } else if (what.includes('/')) {
    const [name] = what.split('/');
    const addresses = [`qianshao/${name}/define.js`, join(packed, `dist/elements/${what}.js`)];
    const over = async () => kilobytes(await eager(addresses, packed)) - (await baseSize());
    stays(`${what}, over the base,`, budget, over, { skip });
  }
}

test('the sizes that the README names are these', () => {
  const rows = [...read('README.md').matchAll(/^\|.*`([\w./-]+)`.*\| +([\d.]+) \|$/gm)];
  const told = rows.map(([row, , size]) => {
    const names = [...row.matchAll(/`([\w./-]+)`/g)].map(([, name]) => name);
    return [names.find((name) => name in manifest.sizes), Number(size)];
  });
  assert.deepEqual(
    Object.fromEntries(told),
    Object.fromEntries(
      Object.entries(manifest.sizes).filter(([name]) => !/-\w+\.iife\.js$|^qianshao\//.test(name)),
    ),
  );
});
