/** What the tests of the package share: the package itself, unpacked by the step (`npm test -- --only build,package`). */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packed } from '../../.tools/lib/pack.js';

if (!existsSync(packed)) throw new Error('pack first: npm test -- --only build,package');

export const manifest = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));

/** Every file of the package, as paths from its root. */
export const files = readdirSync(packed, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(packed.length + 1))
  .sort();

/** @param {string} path */
export const read = (path) => readFileSync(join(packed, path), 'utf8');

/**
 * Every address a user can import, patterns filled in with the files that are there, with the file behind it:
 * `['qianshao/org-tree.js', 'dist/elements/org-tree/index.js']`.
 */
export const entries = Object.entries(manifest.exports).flatMap(([key, target]) => {
  const path = (typeof target === 'string' ? target : target.default).slice(2);
  const address = key === '.' ? manifest.name : `${manifest.name}/${key.slice(2)}`;
  if (!path.includes('*')) return [[address, path]];
  const [before, after] = path.split('*');
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, file.length - after.length))
    .filter((part) => after === '' || !part.includes('/'))
    .map((part) => [address.replace('*', part), path.replace('*', part)]);
});
