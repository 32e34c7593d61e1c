import { path, smallestText, type Group } from '../../../paper/marks.js';
import type { Drawing } from '../../../paper/sheets.js';
import type { UnitNode } from '../model/model.js';
import type { OrgWords } from '../model/words.js';
import { em } from './cards.js';
import { arrange, widthOf, type Arrangement } from './hanging-arrange.js';
import { drawBoard, drawEntry, drawLyingBoard, rootPlate } from './hanging-faces.js';
import { entriesBelow, longestLine, measures, setBoards, type Board } from './hanging-parts.js';

/**
 * The organisation as a hanging sheet, after the wall board: a sign board a branch with everybody who holds a post in it
 * beside, and what is below it in lines underneath. Where the chart grows wider with each unit, this fills the sheet it
 * is given, so that the largest organisation is set in the largest type.
 *
 * @param comfortable size of type, in the measure of width and height, above which fewer rows are better than larger type
 */
export function drawHanging(words: OrgWords, width: number, height: number, comfortable = Infinity): Drawing {
  const { roots } = words.model;
  const root = roots.length === 1 && roots[0]!.children.length > 0 ? roots[0]! : null;
  const units = root ? root.children : roots;
  const { boards, height: boardHeight, lying } = setBoards(units, words);
  const plate = root && rootPlate(root, words);
  const sheet = { width, height, comfortable: comfortable / em, root: plate && plate.box };
  const least = Math.min(measures.columnMost, longestLine(units[0]?.level ?? 1, words, lying));
  let best: Arrangement | null = null;
  for (const column of candidates(boards, Math.max(least, measures.columnLeast))) {
    const entries = units.map((unit) => entriesBelow(unit, words, column, lying));
    const tried = arrange({ boards, entries, column, height: boardHeight }, sheet);
    if (!best || tried.score > best.score * 1.001) best = tried;
  }
  const groups = draw(best!, lying, root, words);
  return { ...best!.size, groups, smallest: smallestText(groups) };
}

/** Widths that a column may have: that of the lines, and of the boards up to the usual and the widest of them. */
function candidates(boards: readonly Board[], least: number): number[] {
  const sorted = boards.map(({ width }) => width).sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.max(least, sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);
  const all = new Set([0, 0.5, 0.9, 1].map(at));
  return [...all].filter((each) => each <= 3 * at(0.5));
}

function draw(found: Arrangement, lying: boolean, root: UnitNode | null, words: OrgWords): Group[] {
  const { boards, entries, depth, rows, heights, columns, widths, size } = found;
  const { gap, rail, trunk, rootGap, rowGap, listTop } = measures;
  const single = rows.length === 1;
  const middle = size.width / 2;
  const plate = root && rootPlate(root, words, middle);
  const groups = plate ? [plate] : [];
  const first = plate ? plate.box.height + rootGap : 0;
  let top = first;
  rows.forEach((row, k) => {
    let left = single ? middle - widthOf(row, widths) / 2 : trunk;
    const drops: number[] = [];
    for (const i of row) {
      const board = boards[i]!;
      const width = widths[i]!;
      const box = { x: left, y: top + rail, width: lying ? width : board.width, height: found.height };
      const list = box.y + box.height + listTop;
      groups.push(lying ? drawLyingBoard(board, box, words) : drawBoard(board, box, words));
      drops.push(lying ? left + width / 2 : left + board.width - board.plate / 2);
      if (!lying && columns[i]! > 0) groups.push(lineFrom(left, list, width, 0, 2));
      const column = (width + gap) / columns[i]! - gap;
      let x = left;
      let used = 0;
      for (const entry of entries[i]!) {
        if (used > 0 && used + entry.height > depth) {
          x += column + gap;
          used = 0;
        }
        groups.push(drawEntry(entry, x, list + used, column, words));
        used += entry.height;
      }
      left += width + gap;
    }
    if (root) {
      const ends = [single ? drops[0]! : trunk / 2, drops[drops.length - 1]!];
      if (k === 0) ends.push(middle);
      const from = Math.min(...ends);
      groups.push(lineFrom(from, top, Math.max(...ends) - from, 0));
      for (const x of drops) groups.push(lineFrom(x, top, 0, rail));
    }
    top += heights[k]! + rowGap;
  });
  if (plate) groups.push(lineFrom(middle, plate.box.height, 0, rootGap));
  if (plate && !single)
    groups.push(lineFrom(trunk / 2, first, 0, top - heights[rows.length - 1]! - rowGap - first));
  return groups;
}

/** A line across or down: each is a group of its own, so that a page shows no more than crosses it. */
function lineFrom(x: number, y: number, width: number, height: number, strokeWidth = 1.5): Group {
  const d = width > 0 ? `M${x} ${y}h${width}` : `M${x} ${y}v${height}`;
  return { box: { x, y, width, height }, marks: [path(d, 'edge', strokeWidth)] };
}
