import type { Group, Mark } from '../../../paper/marks.js';
import { widthOf } from '../../../paper/measure.js';
import {
  baseline,
  columnLength,
  nameWidth,
  setColumn,
  setFitted,
  setLine,
  type Voice,
} from '../../../paper/set.js';
import type { Post } from '../../../contract/generated/org-tree.types.js';
import type { UnitNode } from '../model.js';
import type { OrgWords } from '../words.js';
import { holderColumn, holderLength, holderLine, plateFrame } from './cards.js';
import { em } from './em.js';
import {
  heightOf,
  holderStands,
  labelStep,
  labelSize,
  measures,
  nameSize,
  plateWidth,
  titleLength,
  type Board,
  type Entry,
} from './hanging-parts.js';

/** A place in em as one in px, to a tenth. */
export function px(value: number): number {
  return Math.round(value * em * 10) / 10;
}

/** A sign board with everybody who holds a post in its unit at the left of it. */
export function drawBoard(
  board: Board,
  left: number,
  right: number,
  top: number,
  height: number,
  words: OrgWords,
): Group {
  if (board.lying) return drawLyingBoard(board, left, right, top, height, words);
  const { node, names, staff } = board;
  const wide = plateWidth(board);
  const plateLeft = left + board.width - wide;
  const x = plateLeft * em;
  const y = top * em;
  const marks: Mark[] = [
    {
      kind: 'rect',
      x,
      y,
      width: wide * em,
      height: height * em,
      fill: 'plate',
      stroke: 'edge',
      strokeWidth: 1.5,
    },
  ];
  names.forEach((name, i) => {
    const room = height - 1.2;
    const length = columnLength(name, measures.plateTracking);
    const size = Math.min(measures.plateText, room / length);
    const middle = plateLeft + wide - measures.plate / 2 - i * measures.plateColumn;
    // A short name stands in the middle of its board, as a carved one does.
    const at = top + (names.length === 1 ? (height - length * size) / 2 : 0.8);
    const voice: Voice = { face: 'title', weight: 600, size: size * em, fill: 'plateInk' };
    marks.push(setColumn(name, { x: middle * em, top: at * em, tracking: measures.plateTracking }, voice));
  });
  let edge = plateLeft - measures.staffGap;
  for (const { title, posts, first } of staff) {
    const width = first ? measures.staffFirst : measures.staffNext;
    const middle = (edge - width / 2) * em;
    let at = top;
    if (title) {
      const small: Voice = { face: 'text', size: 0.86 * em, fill: 'ink3' };
      marks.push(setColumn(title, { x: middle, top: at * em }, small));
      at += titleLength(title);
    }
    for (const post of posts) {
      const room = top + height - at;
      const usual = first ? 1.4 : 1.06;
      const length = holderLength(post, words);
      const size = Math.min(usual, Math.max(room, 1) / Math.max(length, 1));
      const voice: Voice = first
        ? { face: 'title', weight: 600, size: size * em, fill: 'ink' }
        : { face: 'text', size: size * em, fill: 'ink2' };
      marks.push(...holderColumn(post, middle, at * em, voice, words));
      at += length * size + 0.55;
    }
    edge -= width;
  }
  const bottom = top + height + 0.5;
  if (board.entries.length > 0)
    marks.push({
      kind: 'path',
      d: `M${px(left)} ${px(bottom)}H${px(right)}`,
      stroke: 'edge',
      strokeWidth: 2,
    });
  const box = { x: left * em, y, width: board.width * em, height: height * em };
  return { box, marks, title: words.spoken(node) };
}

function drawLyingBoard(
  { node, names }: Board,
  left: number,
  right: number,
  top: number,
  height: number,
  words: OrgWords,
): Group {
  const box = { x: px(left), y: px(top), width: px(right - left), height: px(height) };
  const voice: Voice = { face: 'title', weight: 600, size: 1.25 * em, fill: 'plateInk' };
  const room = { width: box.width - em, height: box.height - 0.6 * em };
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return {
    box,
    title: words.spoken(node),
    marks: [
      { kind: 'rect', ...box, fill: 'plate', stroke: 'edge', strokeWidth: 1.5 },
      ...setFitted(names[0]!, middle.x, middle.y, voice, room, 'middle'),
    ],
  };
}

/** A unit below a board: its line, and one for each further post. */
export function drawEntry(entry: Entry, left: number, top: number, column: number, words: OrgWords): Group {
  const marks: Mark[] = [];
  let y = top;
  const right = (left + column) * em;
  for (const each of entry.lines) {
    const x = (left + each.indent) * em;
    const middle = (row: number): number => (y + measures.line / 2 + row * labelStep) * em;
    const voice: Voice = each.branch
      ? { face: 'title', weight: 600, size: labelSize * em, fill: 'ink' }
      : { face: 'text', size: labelSize * em, fill: each.further ? 'ink3' : 'ink2' };
    each.label.forEach((text, i) => {
      const room = { width: (column - each.indent) * em, height: measures.line * em };
      if (labelSize * widthOf(text) * em > room.width)
        marks.push(...setFitted(text, x, middle(i), voice, room));
      else marks.push(setLine(text, x, middle(i) + baseline * voice.size, voice));
    });
    const below = holderStands(each, column, words) === 'below';
    if (each.post) {
      const holder = words.holder(each.post);
      const size = Math.min(nameSize, (column - each.indent) / Math.max(1, nameWidth(holder))) * em;
      const at = middle(each.label.length - (below ? 0 : 1)) + baseline * size;
      marks.push(...holderLine(each.post, right, at, { face: 'text', size, fill: 'ink' }, words, 'end'));
    }
    y += heightOf(each, column, words);
  }
  marks.push({
    kind: 'path',
    d: `M${px(left)} ${px(y)}H${px(left + column)}`,
    stroke: 'line',
    strokeWidth: 0.75,
  });
  const box = { x: left * em, y: top * em, width: column * em, height: entry.height * em };
  return { box, marks, title: words.spoken(entry.node) };
}

export interface RootBlock {
  readonly width: number;
  readonly height: number;
  draw(left: number): Group;
}

/** The plate of the only root: its name, its head, and below them everybody else who holds a post in it. */
export function setRoot(root: UnitNode, words: OrgWords): RootBlock {
  const [head, ...others] = (root.unit.posts ?? []).filter((post) => post.holder !== undefined);
  const name = words.name(root);
  const pieces = others.map((post) => ({ post, width: pieceWidth(post, words) }));
  const width = Math.min(
    44,
    Math.max(
      21,
      widthOf(name) * 1.6 * 1.08 + 3,
      pieces.reduce((sum, piece) => sum + piece.width * 0.95 + 1.6, 2.1),
    ),
  );
  const lines: (typeof pieces)[] = [];
  let used = Infinity;
  for (const piece of pieces) {
    if (used + piece.width * 0.95 + 1.6 > width - 2) {
      lines.push([]);
      used = 0;
    }
    lines[lines.length - 1]!.push(piece);
    used += piece.width * 0.95 + 1.6;
  }
  const nameHeight = widthOf(name) * 1.6 * 1.08 > width - 2 ? 4 : 2.4;
  const height = 1.3 + nameHeight + (head ? 1.7 : 0) + lines.length * 1.6;
  return {
    width,
    height,
    draw: (left) => {
      const middle = (left + width / 2) * em;
      const box = { x: left * em, y: 0, width: width * em, height: height * em };
      const marks: Mark[] = [...plateFrame(box)];
      const voice: Voice = { face: 'title', weight: 600, size: 1.6 * em, fill: 'rootInk' };
      const room = { width: (width - 2) * em, height: nameHeight * em };
      marks.push(...setFitted(name, middle, (0.65 + nameHeight / 2) * em, voice, room, 'middle'));
      let y = 0.65 + nameHeight;
      if (head) {
        marks.push(
          ...setPieces(
            [{ post: head, width: pieceWidth(head, words) }],
            middle,
            (y + 0.85) * em,
            1.05 * em,
            words,
          ),
        );
        y += 1.7;
      }
      for (const each of lines) {
        marks.push(...setPieces(each, middle, (y + 0.8) * em, 0.95 * em, words));
        y += 1.6;
      }
      return { box, marks, title: words.spoken(root) };
    },
  };
}

function pieceWidth(post: Post, words: OrgWords): number {
  const holder = words.holder(post);
  return widthOf(words.say(post.title)) + (holder ? 0.7 + nameWidth(holder) : 0);
}

/** 书记　林国强　　副书记　方　芸, their middle at `x`. */
function setPieces(
  pieces: readonly { readonly post: Post; readonly width: number }[],
  x: number,
  y: number,
  size: number,
  words: OrgWords,
): Mark[] {
  const between = 1.6;
  const whole = pieces.reduce((sum, { width }) => sum + width + between, -between);
  let left = x - (whole * size) / 2;
  const marks: Mark[] = [];
  for (const { post, width } of pieces) {
    const title = words.say(post.title);
    const voice: Voice = { face: 'text', size, fill: 'rootInk' };
    const at = y + baseline * size;
    marks.push(setLine(title, left, at, voice));
    marks.push(...holderLine(post, left + (widthOf(title) + 0.7) * size, at, voice, words, 'start'));
    left += (width + between) * size;
  }
  return marks;
}
