import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'uqr';
import { qrOf } from '../../src/frame/qr.js';

/** Fills the path square by square, as a printer would. */
function filled(path: string, side: number): boolean[][] {
  const rows = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g))
    for (let i = 0; i < Number(width); i++) rows[Number(y)]![Number(x) + i] = true;
  return rows;
}

test('the path is the code, square by square', () => {
  for (const text of ['https://example.org/vote', '前哨支部'.repeat(40)]) {
    const { side, path } = qrOf(text);
    assert.deepEqual(filled(path, side), encode(text, { ecc: 'M', border: 4 }).data);
  }
});

test('four units are clear around it, and the three eyes stand in their corners', () => {
  const { side, path } = qrOf('https://example.org/');
  const rows = filled(path, side);
  const edge = [0, 1, 2, 3, side - 4, side - 3, side - 2, side - 1];
  for (const at of edge) assert.ok(!rows[at]!.includes(true) && !rows.some((row) => row[at]));
  const eye = (x: number, y: number) =>
    rows.slice(y, y + 7).map((row) =>
      row
        .slice(x, x + 7)
        .map(Number)
        .join(''),
    );
  const whole = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
  for (const [x, y] of [
    [4, 4],
    [side - 11, 4],
    [4, side - 11],
  ] as const)
    assert.deepEqual(eye(x, y), whole);
});

test('a text that no code can hold is refused', () => {
  assert.throws(() => qrOf('x'.repeat(3000)), RangeError);
});
