import type { UnitNode } from '../model/model.js';
import { isLying, type DrawingOptions, type Form } from './drawing.js';
import type { Items, Level } from './items.js';

// How large everything is, level by level, before anything has its place.

/** Measures in em, after the org-tree board (16 px): 72-px boards, 304-px cards, 44 px between levels. */
const plate = { width: 21, height: 4.75, perCharacter: 1.5, padding: 1.5, line: 1.8, mostLines: 3 };
const board = { width: 4.5, usual: 3.5, narrow: 3.2, least: 15.5, perCharacter: 1.6, padding: 2.4 };
const card = { most: 22, least: 11, standing: 16, title: 2.6, line: 1.75, padding: 1 };
export const slip = { least: 6, usual: 8.5, most: 14, height: 2.25 };
/** Stacks that would make the drawing wider than its room: closer together, the names of their holders, of three characters at least, in the third voice. */
export const narrow = { slip: 5.3, gap: 0.35, cousins: 0.05, holder: 0.375 };
export const gap = {
  level: 2.75,
  card: 1.75,
  cardAbove: 1,
  boardUsual: 0.5,
  boardLeast: 0.25,
  boardMost: 2.5,
  cousins: 1,
};

/** Roots above: cards while a level's all fit side by side, sign boards when they do not. Roots at a side: cards. */
export function formOf({ count, row }: Level, { em, width, orientation }: DrawingOptions): Form {
  if (row === 0) return 'plate';
  if (isLying(orientation)) return 'card';
  return count === 1 || shareOf(count, width, em) >= card.least * em ? 'card' : 'board';
}

/** What each of a level's units has of the width. */
function shareOf(count: number, width: number, em: number): number {
  return (width - (count - 1) * gap.card * em) / count;
}

/** How large the units of one level are, in px. `across` runs along a level, `along` from the root outwards. */
export interface LevelSize {
  readonly form: Form;
  readonly across: number;
  readonly along: number;
  readonly handle: number;
  readonly gap: number;
}

export function sizesOf(
  items: Items,
  levels: readonly Level[],
  forms: readonly Form[],
  options: DrawingOptions,
): LevelSize[] {
  const { nodes, row } = items;
  const longest = longestOf(items, forms, options);
  const hasLong = nodes.some((node, at) => forms[row[at]!] === 'board' && options.isLong?.(node));
  const narrowest = Math.ceil((hasLong ? board.usual : board.narrow) * options.em);
  return levels.map((level, at) =>
    forms[at] === 'board'
      ? boardSize(longest[at]!, narrowest, level, options)
      : wideSize(forms[at]!, longest[at]!, level, options),
  );
}

/** For each level the longest name of its plates or boards, or the most lines of its cards. */
function longestOf(
  { nodes, row, isStack }: Items,
  forms: readonly Form[],
  options: DrawingOptions,
): number[] {
  const { em, boardLength, plateLines, cardLines } = options;
  const room = plateWidthOf(options) / em - plate.padding;
  const characters = Math.max(1, Math.floor(room / plate.perCharacter));
  const lengthOf = {
    plate: (node: UnitNode) => Math.min(plate.mostLines, plateLines?.(node, characters) ?? 1),
    board: boardLength,
    card: cardLines,
    slip: () => 0,
  };
  const longest = forms.map(() => 0);
  for (let at = 0; at < nodes.length; at++) {
    const level = row[at]!;
    if (isStack[at]) continue;
    const length = lengthOf[forms[level]!](nodes[at]!);
    if (longest[level]! < length) longest[level] = length;
  }
  return longest;
}

function plateWidthOf({ em, width, orientation }: DrawingOptions): number {
  return isLying(orientation) ? plate.width * 0.75 * em : Math.min(plate.width * em, width);
}

/** A level of plates or cards. */
function wideSize(
  form: Form,
  lines: number,
  { count, hasBranches }: Level,
  options: DrawingOptions,
): LevelSize {
  const { em, width, touch } = options;
  const lying = isLying(options.orientation);
  const isPlate = form === 'plate';
  const plateWidth = plateWidthOf(options);
  const height =
    (isPlate ? plate.height + (lines - 1) * plate.line : card.title + card.padding + lines * card.line) * em;
  const handle = hasBranches ? touch : 0;
  if (lying)
    return {
      form,
      across: height,
      along: isPlate ? plateWidth : card.standing * em,
      handle: handle * 1.6,
      gap: gap.cardAbove * em,
    };
  return {
    form,
    across: isPlate
      ? plateWidth
      : Math.min(card.most * em, Math.max(shareOf(count, width, em), card.least * em)),
    along: height,
    handle,
    gap: gap.card * em,
  };
}

/** A level of sign boards: closer than usual only where that lets all be seen at once. */
function boardSize(
  characters: number,
  narrowest: number,
  { count, hasBranches }: Level,
  { em, width, touch }: DrawingOptions,
): LevelSize {
  const holds = (each: number, apart: number): boolean => count * each + (count - 1) * apart <= width;
  const isClose = !holds(board.usual * em, gap.boardUsual * em) && holds(narrowest, gap.boardLeast * em);
  const gapLeast = (isClose ? gap.boardLeast : gap.boardUsual) * em;
  const least = isClose ? narrowest : board.usual * em;
  // All of them where they narrow so far; else as many as are seen at once, and none in part. Whole px, as they are painted.
  const seen = Math.max(2, Math.min(count, Math.floor((width + gapLeast) / (least + gapLeast))));
  const share = (width - (seen - 1) * gapLeast) / seen;
  const across = Math.max(least, Math.floor(Math.min(board.width * em, share)));
  const between = Math.floor((width - seen * across) / (seen - 1));
  return {
    form: 'board',
    across,
    along: Math.max(board.least, characters * board.perCharacter + board.padding) * em,
    handle: hasBranches ? touch : 0,
    gap: Math.min(Math.max(between, gapLeast), gap.boardMost * em),
  };
}

/** All stacks are as wide as the longest line of any of them. */
export function slipWidth(
  { nodes, isStack }: Items,
  { em, slipLength }: DrawingOptions,
  least = slip.least,
): number {
  if (!slipLength) return slip.usual * em;
  let longest = least;
  for (let at = 0; at < nodes.length && longest < slip.most; at++) {
    if (!isStack[at]) continue;
    for (const node of nodes[at]!.children) longest = Math.max(longest, slipLength(node, longest));
  }
  return Math.min(longest, slip.most) * em;
}

/** The same where the drawing would be wider than its room. */
export function narrowSlipWidth(items: Items, options: DrawingOptions): number {
  return slipWidth(items, options, narrow.slip) - narrow.holder * options.em;
}
