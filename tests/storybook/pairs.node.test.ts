/** The sheets of screens: any two of what may vary meet, and no element has more than forty stories. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { pairwise } from '../../stories/lib/pairs.js';

test('any two values of two factors meet in some row, in fewer rows than all of them', () => {
  const factors = { a: ['1', '2', '3'], b: ['x', 'y'], c: ['p', 'q', 'r', 's'], d: ['on', 'off'] };
  const rows = pairwise(factors);
  const names = Object.keys(factors) as (keyof typeof factors)[];
  for (const a of names)
    for (const b of names)
      for (const x of factors[a])
        for (const y of factors[b])
          if (a !== b)
            assert.ok(
              rows.some((row) => row[a] === x && row[b] === y),
              `${a} ${x}, ${b} ${y}`,
            );
  assert.ok(rows.length <= 16, `${rows.length} of 48`);
  assert.deepEqual(pairwise(factors), rows, 'the same each time');
});

for (const element of ['org-tree', 'leaderboard', 'honor-roll', 'photo-wall', 'ballot', 'kiosk'])
  test(`${element} has forty stories at most`, () => {
    const stories = readdirSync(`stories/${element}`)
      .filter((name) => name.endsWith('.stories.ts'))
      .flatMap((name) => readFileSync(`stories/${element}/${name}`, 'utf8').match(/^export const /gm) ?? []);
    assert.ok(stories.length <= 40, String(stories.length));
  });
