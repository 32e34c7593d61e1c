import { transform } from 'esbuild';
import { minify } from 'terser';
import { inAscii } from './ascii.js';

/**
 * A bundled classic script as it is shipped: in the words of Chromium 71, short, and in ASCII alone, for a classic script is
 * read in its page's encoding, and old portals are GBK. ASCII costs 3 % of what is sent; terser, which sees the script as a
 * whole, takes as much off again.
 *
 * @param {string} code
 * @param {string} banner comments, a line each
 * @returns {Promise<string>}
 */
export async function finishScript(code, banner) {
  const lowered = await transform(code, {
    charset: 'ascii',
    minify: true,
    legalComments: 'none',
    target: 'chrome71',
  });
  const short = await minify(lowered.code, {
    ecma: 2015,
    compress: { passes: 2, hoist_funs: true, keep_fargs: false, unsafe_methods: true },
  });
  // A site's webpack may take the script in; this keeps it from looking for the files beside the script in its own bundle.
  const left = short.code.replace(/\bimport\(/g, 'import(/*webpackIgnore:true*/');
  return `${banner}\n${inAscii(left)}\n`;
}
