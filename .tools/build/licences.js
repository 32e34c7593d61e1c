import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/root.js';

/**
 * Writes the notices of everything bundled into dist/, which those licences ask for.
 *
 * @param {string[]} modules paths as the bundler names them
 */
export async function writeLicences(modules) {
  const names = new Set(
    modules.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]).filter(Boolean),
  );
  const notices = await Promise.all([...names].sort().map(notice));
  const head = 'Qianshao is licensed under Apache-2.0. The scripts in this folder contain parts of:\n';
  await writeFile(join(root, 'dist/licences.txt'), [head, ...notices].join('\n----\n\n'));
}

async function notice(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
