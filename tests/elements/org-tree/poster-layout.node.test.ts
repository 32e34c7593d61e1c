/** The poster's arrangement: all of it within the room it is given, and the room well used. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { OrgTreeDocument } from '../../../src/contract/generated/org-tree/types.js';
import { buildModel, type OrgModel } from '../../../src/elements/org-tree/model/model.js';
import {
  boardsOf,
  layOutPoster,
  linesUnder,
  poster,
  type PosterLayout,
  type PosterText,
} from '../../../src/elements/org-tree/poster/poster-layout.js';
import { organisations } from '../../fixtures/made-up-org.js';

const community = buildModel(JSON.parse(readFileSync('demo/data/org.json', 'utf8')) as OrgTreeDocument);

/** Lines of five em under each board of a model. */
const textOf = (model: OrgModel, board = 6): PosterText => ({
  board: () => board,
  lines: (node) => linesUnder(model, node).length,
  line: () => 5,
  staff: () => [
    { isHead: true, title: 2, names: [[5]] },
    { title: 2, names: [[6]] },
  ],
});
const text = textOf(community);

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
        const layout = layOutPoster(model, textOf(model), width, height);
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
  const low = layOutPoster(community, text, 3840, Math.ceil(wide.em * 24.6));
  assert.equal(low.em, wide.em);
  assert.ok(low.lineHeight <= wide.lineHeight);
  assert.ok(low.boardHeight < wide.boardHeight);
});

test('larger least type takes from the air before it takes from the rest', () => {
  const words = { ...text, line: (_: unknown, small: number) => 2 * small + 3.5 };
  const usual = layOutPoster(community, words, 1920, 1080);
  const larger = layOutPoster(community, words, 1920, 1080, poster.frame, 1);
  assert.ok(larger.em * larger.small > 1.15 * usual.em * usual.small);
  assert.ok(larger.em > 0.97 * usual.em, `${larger.em} of ${usual.em}`);
  assert.ok(larger.columnGap < usual.columnGap && larger.long.size < usual.long.size);
});

test('without a line under any board nothing is divided by none', () => {
  const flat: OrgTreeDocument = {
    kind: 'org-tree',
    version: 1,
    title: '试',
    asOf: '2018',
    units: [{ id: 'a', name: '甲', type: 't' }],
  };
  const layout = layOutPoster(buildModel(flat), textOf(buildModel(flat)), 1920, 1080);
  for (const value of Object.values({ ...layout, ...layout.long, long: '' }).flat())
    assert.ok(typeof value === 'string' || Number.isFinite(value));
});

test('one long name never decides the wall: it goes on in columns beside', () => {
  const usual = layOutPoster(community, textOf(community, 6), 3840, 1080);
  const long = layOutPoster(community, textOf(community, 19), 3840, 1080);
  assert.ok(long.boardHeight <= usual.boardHeight + poster.boardAir + 2 * poster.boardPerCharacter);
  assert.ok(long.em >= 0.6 * usual.em, `${long.em} of ${usual.em}`);
  const [first] = boardsOf(community);
  const one = layOutPoster(community, { ...text, board: (node) => (node === first ? 19 : 6) }, 3840, 1080);
  assert.ok(one.em >= 0.95 * usual.em, `${one.em} of ${usual.em}`);
  assert.ok(one.columnWidths[0]! > one.columnWidths[1]!);
});

test('one long name of a person never decides the wall either', () => {
  const usual = layOutPoster(community, text, 3840, 1080);
  const [first] = boardsOf(community);
  const staff = (node: unknown) => [
    { title: 2, names: [[node === first ? 26 : 7]] },
    { title: 2, names: [[6]] },
  ];
  const one = layOutPoster(community, { ...text, staff }, 3840, 1080);
  assert.ok(one.em >= 0.95 * usual.em, `${one.em} of ${usual.em}`);
  assert.ok(one.columnWidths[0]! > one.columnWidths[1]!);
});

test('few boards stand together in the middle, not at the ends of a wall', () => {
  const few = buildModel({
    kind: 'org-tree',
    version: 1,
    title: '试',
    asOf: '2018',
    units: ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      name: id,
      type: 't',
      ...(id === 'a' ? {} : { parentId: 'a' }),
    })),
  });
  assert.ok(layOutPoster(few, textOf(few), 3840, 1080).columnGap <= poster.columnGapMost);
});
