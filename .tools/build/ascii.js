/**
 * The code in ASCII alone, for classic scripts are read in their page's encoding. esbuild's `charset: 'ascii'` does the
 * most of it, but leaves regular expressions as they are; there an escape means the same.
 *
 * @param {string} code
 */
export function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
