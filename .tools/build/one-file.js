import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { minify } from 'terser';
import { root } from '../lib/root.js';
import { inAscii } from './ascii.js';

/**
 * Writes the one-file script again in ASCII alone: a classic script is read in its page's encoding, and old portals are
 * GBK. Costs 3 % of what is sent; terser, which sees the script as a whole, takes as much off again.
 *
 * @param {string} [folder] where the build left it
 */
export async function finishOneFile(folder = join(root, 'dist')) {
  const path = join(folder, 'qianshao.iife.js');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const lowered = await transform(await readFile(path, 'utf8'), {
    charset: 'ascii',
    minify: true,
    legalComments: 'none',
    target: 'chrome71',
  });
  const { code } = await minify(lowered.code, {
    ecma: 2015,
    compress: { passes: 4, hoist_funs: true, keep_fargs: false, unsafe_methods: true },
  });
  const banner = `/*! Qianshao ${version}, Apache-2.0. Contains parts of others: see licences.txt of the package. */\n`;
  await writeFile(path, banner + inAscii(code));
}
