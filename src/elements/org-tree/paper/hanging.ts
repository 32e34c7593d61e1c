import { path, rule, smallestText, type Group } from '../../../paper/marks.js';
import type { Drawing } from '../../../paper/sheets.js';
import type { OrgWords } from '../words.js';
import { em } from './cards.js';
import { arrange, isFull, widthOf, type Arrangement } from './hanging-arrange.js';
import { drawBoard, drawEntry, drawLyingBoard, setRoot, type RootBlock } from './hanging-faces.js';
import {
  boardOf,
  boardsLie,
  entriesBelow,
  heightOfBoards,
  longestLine,
  measures,
  type Entry,
} from './hanging-parts.js';

/**
 * The organisation as a hanging sheet, after the wall board: a sign board a branch with everybody who holds a post in it
 * beside, and what is below it in lines underneath. Where the chart grows wider with each unit, this fills the sheet it
 * is given, so that the largest organisation is set in the largest type.
 *
 * @param comfortable size of type, in the measure of width and height, above which fewer rows are better than larger type
 */
export function drawHanging(words: OrgWords, width: number, height: number, comfortable = Infinity): Drawing {
  const { roots, nodes } = words.model;
  const root = roots.length === 1 && roots[0]!.children.length > 0 ? roots[0]! : null;
  const units = root ? root.children : roots;
  const level = units[0]?.level ?? 1;
  const lying = boardsLie(units, words);
  const boardHeight = heightOfBoards(units, words, lying);
  const boards = units.map((unit) => boardOf(unit, words, boardHeight, lying));
  const block = root && setRoot(root, words);
  const sheet = { width, height, comfortable: comfortable / em, root: block };
  const least = Math.min(measures.columnMost, longestLine(nodes, level, words, lying));
  let best: Arrangement | null = null;
  for (const column of candidates(
    boards.map((board) => board.width),
    Math.max(least, measures.columnLeast),
  )) {
    const entries = units.map((unit) => entriesBelow(unit, words, column, lying));
    const tried = arrange({ boards, entries, column, height: boardHeight }, sheet);
    if (!best || tried.score > best.score * 1.001) best = tried;
  }
  const groups = draw(best!, lying, block, words);
  return { ...best!.size, groups, smallest: smallestText(groups) };
}

/** Widths that a column may have: that of the lines, and of the boards up to the usual and the widest of them. */
function candidates(widths: readonly number[], least: number): number[] {
  const sorted = [...widths].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.max(least, sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);
  const all = new Set([0, 0.5, 0.9, 1].map(at));
  return [...all].filter((each) => each <= 3 * at(0.5));
}

function draw(found: Arrangement, lying: boolean, root: RootBlock | null, words: OrgWords): Group[] {
  const { boards, entries, rows, heights, columns, widths, size } = found;
  const { gap, rail } = measures;
  const single = rows.length === 1;
  const groups: Group[] = root ? [root.draw((size.width - root.width) / 2)] : [];
  const rails: Rail[] = [];
  let top = root ? root.height + measures.rootGap : 0;
  rows.forEach((row, k) => {
    let left = single ? (size.width - widthOf(row, widths)) / 2 : measures.trunk;
    const drops: number[] = [];
    for (const i of row) {
      const board = boards[i]!;
      const width = widths[i]!;
      const box = { x: left, y: top + rail, width: lying ? width : board.width, height: found.height };
      groups.push(lying ? drawLyingBoard(board, box, words) : drawBoard(board, box, words));
      drops.push(lying ? left + width / 2 : left + board.width - board.plate / 2);
      if (entries[i]!.length > 0) {
        const bottom = box.y + box.height;
        const y = bottom + 0.5 * em;
        if (!lying)
          groups.push({ box: { x: left, y, width, height: 0 }, marks: [rule(left, y, width, 'edge', 2)] });
        const column = (width + gap) / columns[i]! - gap;
        groups.push(...drawEntries(entries[i]!, left, bottom + measures.listTop, column, found.depth, words));
      }
      left += width + gap;
    }
    rails.push({ y: top, from: single ? drops[0]! : measures.trunk / 2, drops });
    top += heights[k]! + measures.rowGap;
  });
  if (root) groups.push(...rails.map(drawRail), drawTrunk(rails, size.width / 2, root.height));
  return groups;
}

/** The list below a board, in columns of a depth. */
function drawEntries(
  entries: readonly Entry[],
  left: number,
  top: number,
  column: number,
  depth: number,
  words: OrgWords,
): Group[] {
  let x = left;
  let used = 0;
  return entries.map((entry) => {
    if (used > 0 && isFull(used, entry, depth)) {
      x += column + measures.gap;
      used = 0;
    }
    used += entry.height;
    return drawEntry(entry, x, top + used - entry.height, column, words);
  });
}

/** The line above a row of boards, with a drop to each. */
interface Rail {
  readonly y: number;
  readonly from: number;
  readonly drops: readonly number[];
}

function endOf({ drops }: Rail): number {
  return drops[drops.length - 1]!;
}

function drawRail(each: Rail): Group {
  const { y, from, drops } = each;
  const to = endOf(each);
  const d = `M${from} ${y}H${to}${drops.map((x) => `M${x} ${y}v${measures.rail}`).join('')}`;
  return { box: { x: from, y, width: to - from, height: measures.rail }, marks: [path(d, 'edge', 1.5)] };
}

/** From the root down to the first rail, and along the left edge to the others. */
function drawTrunk(rails: readonly Rail[], middle: number, y: number): Group {
  const first = rails[0]!;
  const { y: end } = rails[rails.length - 1]!;
  const reach = Math.min(Math.max(middle, first.from), endOf(first));
  const along = rails.length > 1 ? `M${first.from} ${first.y}V${end}` : '';
  const d = `M${middle} ${y}V${first.y}H${reach}${along}`;
  const x = Math.min(first.from, middle, reach);
  const box = { x, y, width: Math.max(middle, reach) - x, height: end - y };
  return { box, marks: [path(d, 'edge', 1.5)] };
}
