/** Rows in pages: none cut, none lost, a branch on the page of its first child. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageRows } from '../../../src/elements/org-tree/list/page-rows.js';

const never = (): boolean => false;

describe('pageRows', () => {
  it('keeps whole rows in order, and every one of them', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let run = 0; run < 200; run++) {
      const sizes = Array.from({ length: Math.floor(random() * 60) }, () => 20 + Math.floor(random() * 90));
      const keeps = sizes.map(() => random() < 0.3);
      const height = 60 + Math.floor(random() * 400);
      const columns = 1 + Math.floor(random() * 3);
      const pages = pageRows(
        sizes.length,
        (row) => sizes[row]!,
        (row) => keeps[row]!,
        height,
        columns,
      );
      const spans = pages.flat();
      assert.ok(pages.every((page) => page.length >= 1 && page.length <= columns));
      assert.equal(spans[0]!.from, 0);
      assert.equal(spans[spans.length - 1]!.to, sizes.length);
      spans.forEach(({ from, to }, i) => {
        assert.equal(to, spans[i + 1]?.from ?? sizes.length);
        const sum = sizes.slice(from, to).reduce((all, each) => all + each, 0);
        assert.ok(sum <= height || to - from === 1, `${sum} in ${height}`);
      });
    }
  });

  it('gives a row the page of what it keeps below itself', () => {
    const pages = pageRows(
      10,
      () => 10,
      (row) => row === 3 || row === 4,
      50,
      1,
    );
    assert.deepEqual(pages, [[{ from: 0, to: 3 }], [{ from: 3, to: 8 }], [{ from: 8, to: 10 }]]);
  });

  it('parts what no column holds together where the column ends', () => {
    assert.deepEqual(
      pageRows(
        9,
        () => 10,
        () => true,
        40,
        2,
      ),
      [
        [
          { from: 0, to: 4 },
          { from: 4, to: 5 },
        ],
        [{ from: 5, to: 9 }],
      ],
    );
  });

  it('begins with the row it is told to', () => {
    assert.deepEqual(
      pageRows(9, () => 10, never, 40, 1, 3),
      [[{ from: 3, to: 7 }], [{ from: 7, to: 9 }]],
    );
  });

  it('gives a page without rows a page', () => {
    assert.deepEqual(
      pageRows(0, () => 10, never, 40, 1),
      [[{ from: 0, to: 0 }]],
    );
  });
});
