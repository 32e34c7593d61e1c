import { smallestText, type Group } from '../../../paper/marks.js';
import type { OrgModel } from '../model.js';
import type { OrgWords } from '../words.js';
import type { OrgDrawing } from './chart.js';
import { em } from './em.js';
import { arrange, columnsOf, widthOf, type Arrangement } from './hanging-arrange.js';
import { drawBoard, drawEntry, px, setRoot, type RootBlock } from './hanging-faces.js';
import {
  boardHeadOf,
  boardsLie,
  entriesBelow,
  heightOfBoards,
  lineWidth,
  measures,
  plateWidth,
  postsWidth,
  type Board,
} from './hanging-parts.js';

/**
 * The organisation as a hanging sheet, after the wall board: a sign board a branch with everybody who holds a post in it
 * beside, and what is below it in lines underneath. Where the chart grows wider with each unit, this fills the sheet it
 * is given, so that the largest organisation is set in the largest type.
 *
 * @param comfortable size of type, in the measure of width and height, above which fewer rows are better than larger type
 */
export function drawHanging(
  model: OrgModel,
  words: OrgWords,
  width: number,
  height: number,
  comfortable = Infinity,
): OrgDrawing {
  const root = model.roots.length === 1 && model.roots[0]!.children.length > 0 ? model.roots[0]! : null;
  const nodes = root ? root.children : model.roots;
  const level = nodes[0]?.level ?? 1;
  const lying = boardsLie(nodes, words);
  const boardHeight = heightOfBoards(nodes, words, lying);
  const heads = nodes.map((node) => boardHeadOf(node, words, boardHeight, lying));
  const lines = model.nodes.reduce(
    (most, node) =>
      Math.max(
        most,
        node.level > level ? lineWidth(node, level, words) : lying ? postsWidth(node, words) : 0,
      ),
    0,
  );
  const block = root ? setRoot(root, words) : null;
  const sheet = { width, height, comfortable, boardHeight, root: block };
  let best: { found: Arrangement; score: number; boards: readonly Board[] } | null = null;
  for (const column of candidates(
    heads.map((head) => head.width),
    Math.min(measures.rowMost, lines),
  )) {
    const boards = heads.map((head) => ({
      ...head,
      entries: entriesBelow(head.node, words, column, model, lying),
    }));
    const tried = arrange(boards, column, sheet);
    if (!best || tried.score > best.score * 1.001) best = { ...tried, boards };
  }
  return draw(best!.boards, best!.found, boardHeight, block, words);
}

/** Widths that a column may have: that of the lines, and of the boards up to the usual and the widest of them. */
function candidates(widths: readonly number[], least: number): number[] {
  const sorted = [...widths].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  const usual = Math.max(least, at(0.5), 4);
  const all = [at(0), at(0.5), at(0.9), at(1)].map((each) => Math.max(each, least, 4));
  return [...new Set(all)].filter((each) => each <= 3 * usual);
}

interface Rail {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

function draw(
  boards: readonly Board[],
  arrangement: Arrangement,
  boardHeight: number,
  root: RootBlock | null,
  words: OrgWords,
): OrgDrawing {
  const { depth, rows, heights, widths } = arrangement;
  const single = rows.length === 1;
  const groups: Group[] = root ? [root.draw((arrangement.width - root.width) / 2)] : [];
  const rails: Rail[] = [];
  let top = root ? root.height + measures.rootGap : 0;
  rows.forEach((row, k) => {
    let left = single ? (arrangement.width - widthOf(row, widths)) / 2 : measures.trunk;
    const drops: number[] = [];
    for (const i of row) {
      const board = boards[i]!;
      const right = left + widths[i]!;
      const at = top + measures.rail;
      drops.push(board.lying ? (left + right) / 2 : left + board.width - plateWidth(board) / 2);
      groups.push(drawBoard(board, left, right, at, boardHeight, words));
      const columns = columnsOf(board.entries, depth);
      const column = (widths[i]! + measures.gap) / Math.max(1, columns.length) - measures.gap;
      columns.forEach((entries, c) => {
        let y = at + boardHeight + measures.listTop;
        for (const entry of entries) {
          groups.push(drawEntry(entry, left + c * (column + measures.gap), y, column, words));
          y += entry.height;
        }
      });
      left = right + measures.gap;
    }
    const rail = { y: top, from: single ? drops[0]! : measures.trunk / 2, to: drops[drops.length - 1]! };
    rails.push(rail);
    if (root) groups.push(drawRail(rail, drops));
    top += heights[k]! + measures.rowGap;
  });
  if (root) groups.push(drawTrunk(rails, arrangement.width / 2, root.height));
  const { width, height } = arrangement;
  return { width: width * em, height: height * em, groups, smallest: smallestText(groups) };
}

/** The line above a row of boards, with a drop to each. */
function drawRail({ y, from, to }: Rail, drops: readonly number[]): Group {
  const box = { x: from * em, y: y * em, width: (to - from) * em, height: measures.rail * em };
  const d = `M${px(from)} ${px(y)}H${px(to)}${drops.map((x) => `M${px(x)} ${px(y)}v${px(measures.rail)}`).join('')}`;
  return { box, marks: [{ kind: 'path', d, stroke: 'edge', strokeWidth: 1.5 }] };
}

/** From the root down to the first rail, and along the left edge to the others. */
function drawTrunk(rails: readonly Rail[], middle: number, from: number): Group {
  const first = rails[0]!;
  const last = rails[rails.length - 1]!;
  const reach = Math.min(Math.max(middle, first.from), first.to);
  const parts = [`M${px(middle)} ${px(from)}V${px(first.y)}H${px(reach)}`];
  if (rails.length > 1) parts.push(`M${px(first.from)} ${px(first.y)}V${px(last.y)}`);
  const x = Math.min(first.from, middle, reach);
  const box = {
    x: x * em,
    y: from * em,
    width: (Math.max(middle, reach) - x) * em,
    height: (last.y - from) * em,
  };
  return { box, marks: [{ kind: 'path', d: parts.join(''), stroke: 'edge', strokeWidth: 1.5 }] };
}
