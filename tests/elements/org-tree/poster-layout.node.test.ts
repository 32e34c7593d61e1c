/** The poster's arrangement: all of it within the room it is given, and the room well used. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { OrgTreeDocument } from '../../../src/contract/generated/org-tree.types.js';
import { buildModel, type OrgModel } from '../../../src/elements/org-tree/model.js';
import {
  boardsOf,
  layOutPoster,
  linesUnder,
  poster,
  type PosterLayout,
  type PosterText,
} from '../../../src/elements/org-tree/poster-layout.js';
import { organisations } from '../../fixtures/made-up-org.js';

const community = buildModel(JSON.parse(readFileSync('demo/data/org.json', 'utf8')) as OrgTreeDocument);

const text: PosterText = { board: () => 6, line: () => 5, staff: () => [9, 8] };

/** Em that the rows of boards take, one below the other, with what stands around them. */
function tall(model: OrgModel, { rows, head, boardHeight, lineHeight }: PosterLayout): number {
  const lines = Math.max(...boardsOf(model).map((board) => linesUnder(model, board).length));
  const row = poster.rail + boardHeight + (lines > 0 ? poster.listTop + lines * lineHeight : 0);
  const stack = rows * row + (rows - 1) * poster.rowGap;
  const { margin, frame } = poster;
  const { foot, headBeside, headAbove } = frame;
  const body = head === 'above' ? headAbove + stack : Math.max(headBeside, stack);
  return margin.top + margin.bottom + foot + body;
}

test('any organisation in any room: not an em higher than the room', () => {
  fc.assert(
    fc.property(
      organisations(),
      fc.integer({ min: 600, max: 8000 }),
      fc.integer({ min: 600, max: 8000 }),
      (document, width, height) => {
        const model = buildModel(document);
        const layout = layOutPoster(model, text, width, height);
        // 1 px is the least size of type, legible or not.
        if (layout.em > 1) assert.ok(layout.em * tall(model, layout) <= height + 0.01);
      },
    ),
  );
});

test('on a wall that is wide enough for one row the boards and lines take the height that is left', () => {
  const wide = layOutPoster(community, text, 3840, 1080);
  assert.equal(wide.rows, 1);
  assert.ok(wide.lineHeight > poster.line);
  assert.ok(wide.lineHeight <= poster.line + poster.lineAir);
  // The same type with less height to spare: lines first, then boards.
  const low = layOutPoster(community, text, 3840, Math.ceil(wide.em * 27));
  assert.ok(low.em <= wide.em);
  assert.ok(low.lineHeight <= wide.lineHeight);
  assert.ok(low.boardHeight <= wide.boardHeight);
});

test('without a line under any board nothing is divided by none', () => {
  const flat: OrgTreeDocument = {
    kind: 'org-tree',
    version: 1,
    title: '试',
    asOf: '2018',
    units: [{ id: 'a', name: '甲', type: 't' }],
  };
  const layout = layOutPoster(buildModel(flat), text, 1920, 1080);
  for (const value of Object.values(layout)) assert.ok(typeof value === 'string' || Number.isFinite(value));
});
