import { columnLength, foldColumn, nameWidth } from '../../../paper/set.js';
import { isWide, lettersOf, widthOf, wrap } from '../../../paper/measure.js';
import type { Post } from '../../../contract/generated/org-tree.types.js';
import type { OrgModel, UnitNode } from '../model.js';
import type { OrgWords } from '../words.js';
import { holderLength, longestColumn } from './cards.js';

/** Measures of a hanging sheet in em, after the wall board. */
export const measures = {
  gap: 1.1,
  rowGap: 1.4,
  rail: 0.9,
  trunk: 1,
  plate: 2.7,
  plateColumn: 1.5,
  plateText: 1.45,
  plateTracking: 0.14,
  plateLeast: 8.5,
  plateMost: 17,
  plateLying: 2.9,
  titleMost: 6,
  staffGap: 0.3,
  staffFirst: 1.75,
  staffNext: 1.35,
  listTop: 0.5,
  line: 1.75,
  indent: 0.9,
  rowMost: 10,
  rootGap: 1.2,
} as const;

/** Deeper levels stand at this indent: a column holds no more. */
const deepest = 5;

/** A line below a board: a unit, the rest of its name, or a further post of it. */
export interface Line {
  readonly label: readonly string[];
  readonly post: Post | null;
  readonly indent: number;
  readonly branch: boolean;
  readonly further: boolean;
}

export interface Entry {
  readonly node: UnitNode;
  readonly lines: readonly Line[];
  /** Em. */
  readonly height: number;
}

export interface Staff {
  /** A title, or '' where the column before goes on. */
  readonly title: string;
  readonly posts: readonly Post[];
  readonly first: boolean;
}

/**
 * A board: upright, with its holders in columns beside it, or lying over the column below it with its holders in lines,
 * where the script or the titles are not for vertical lines.
 */
export interface Board {
  readonly node: UnitNode;
  readonly lying: boolean;
  readonly names: readonly string[];
  readonly staff: readonly Staff[];
  /** Em of the board with its staff; 0 for one that lies, for it is as wide as what is below it. */
  readonly width: number;
  readonly entries: readonly Entry[];
}

/** A board without what is below it. */
export type BoardHead = Omit<Board, 'entries'>;

export function boardHeadOf(node: UnitNode, words: OrgWords, height: number, lying: boolean): BoardHead {
  if (lying) return { node, lying, names: [words.boardName(node)], staff: [], width: 0 };
  const names = foldColumn(words.boardName(node), longestColumn);
  const staff = staffOf(node, words, height);
  return { node, lying, names, staff, width: headWidth(names, staff) };
}

/** Boards stand upright where most names are in Han characters and the titles of posts are short enough for a column. */
export function boardsLie(nodes: readonly UnitNode[], words: OrgWords): boolean {
  let wide = 0;
  let all = 0;
  for (const node of nodes) {
    for (const letter of lettersOf(words.boardName(node))) {
      if (isWide(letter)) wide++;
      all++;
    }
    for (const { title } of node.unit.posts ?? [])
      if (columnLength(words.say(title)) > measures.titleMost) return true;
  }
  return wide < all / 2;
}

/** One height for all boards of a sheet: the longest name's, or that of a head with a long title. */
export function heightOfBoards(nodes: readonly UnitNode[], words: OrgWords, lying: boolean): number {
  if (lying) return measures.plateLying;
  let height: number = measures.plateLeast;
  for (const node of nodes) {
    for (const name of foldColumn(words.boardName(node), longestColumn))
      height = Math.max(height, columnLength(name, measures.plateTracking) * measures.plateText + 1.6);
    const head = words.head(node);
    if (!head) continue;
    const holder = holderLength(head, words) * 1.4;
    height = Math.max(height, titleLength(words.say(head.title)) + holder + 0.4);
  }
  return Math.min(height, measures.plateMost);
}

export function titleLength(title: string): number {
  return title ? columnLength(title) * 0.86 + 0.5 : 0;
}

/** Everybody who holds a post, the head first and larger, the others by title; a title that is long is set on. */
function staffOf(node: UnitNode, words: OrgWords, height: number): Staff[] {
  const [head, ...others] = toldPosts(node);
  if (!head) return [];
  const groups = new Map<string, Post[]>();
  for (const post of others) {
    const title = shortTitle(words.say(post.title), words);
    const group = groups.get(title);
    if (group) group.push(post);
    else groups.set(title, [post]);
  }
  const columns: Staff[] = [{ title: words.say(head.title), posts: [head], first: true }];
  for (const [title, posts] of groups) {
    let used = titleLength(title);
    let column: Post[] = [];
    let told = title;
    for (const post of posts) {
      const length = holderLength(post, words) * 1.06 + 0.6;
      if (column.length > 0 && used + length - 0.6 > height) {
        columns.push({ title: told, posts: column, first: false });
        [column, used, told] = [[], 0, ''];
      }
      column.push(post);
      used += length;
    }
    columns.push({ title: told, posts: column, first: false });
  }
  return columns;
}

/** 支部委员 is 委员 beside a board that names the branch already. */
function shortTitle(title: string, words: OrgWords): string {
  return words.locale === 'en' || title.length <= 2 || !title.startsWith('支部') ? title : title.slice(2);
}

export function plateWidth({ names }: Pick<Board, 'names'>): number {
  return measures.plate + (names.length - 1) * measures.plateColumn;
}

function headWidth(names: readonly string[], staff: readonly Staff[]): number {
  const plate = plateWidth({ names });
  if (staff.length === 0) return plate;
  return plate + measures.staffGap + measures.staffFirst + (staff.length - 1) * measures.staffNext;
}

export const labelSize = 0.9;
export const nameSize = 1;

/** Length of the line of a unit below a board of `level`: indent, short name and holder. */
export function lineWidth(node: UnitNode, level: number, words: OrgWords): number {
  const head = words.head(node);
  const holder = head ? words.holder(head) : '';
  return (
    indentOf(node, level) +
    labelSize * widthOf(words.shortName(node)) +
    (holder ? nameSize * nameWidth(holder) + 0.6 : 0)
  );
}

/** Length of the longest line of a lying board's posts. */
export function postsWidth(node: UnitNode, words: OrgWords): number {
  return toldPosts(node).reduce(
    (most, post) =>
      Math.max(
        most,
        labelSize * widthOf(words.say(post.title)) + nameSize * nameWidth(words.holder(post)) + 0.6,
      ),
    0,
  );
}

/** What stands below a board, in reading order, broken to the width of a column; first its own posts where it lies. */
export function entriesBelow(
  board: UnitNode,
  words: OrgWords,
  column: number,
  model: OrgModel,
  lying: boolean,
): Entry[] {
  const entries: Entry[] = [];
  const add = (node: UnitNode, lines: readonly Line[]): void => {
    if (lines.length === 0) return;
    entries.push({
      node,
      lines,
      height: lines.reduce((sum, each) => sum + heightOf(each, column, words), 0),
    });
  };
  const postLine = (post: Post, indent: number): Line =>
    line(words.say(post.title), post, indent, false, true, column, words);
  if (lying)
    add(
      board,
      toldPosts(board).map((post) => postLine(post, 0)),
    );
  for (let i = board.index + 1; i <= board.last; i++) {
    const node = model.nodes[i]!;
    const [head, ...others] = node.unit.posts ?? [];
    const indent = indentOf(node, board.level);
    const own = line(
      words.shortName(node),
      head ?? null,
      indent,
      node.children.length > 0,
      false,
      column,
      words,
    );
    const further = others.filter((post) => post.holder !== undefined);
    add(node, [own, ...further.map((post) => postLine(post, indent + measures.indent))]);
  }
  return entries;
}

function indentOf(node: UnitNode, level: number): number {
  return Math.min(node.level - level - 1, deepest) * measures.indent;
}

/** Posts of which the document says who holds them, or that nobody does. */
export function toldPosts(node: UnitNode): Post[] {
  return (node.unit.posts ?? []).filter((post) => post.holder !== undefined);
}

function line(
  text: string,
  post: Post | null,
  indent: number,
  branch: boolean,
  further: boolean,
  column: number,
  words: OrgWords,
): Line {
  const holder = post ? words.holder(post) : '';
  const room = column - indent;
  const beside = room - (holder ? nameSize * nameWidth(holder) + 0.6 : 0);
  const short = labelSize * widthOf(text) <= beside;
  const label = short ? [text] : wrap(text, room / labelSize);
  return { label, post, indent, branch, further };
}

/** The holder stands beside the last line of the label where there is room, else on a line of its own. */
export function holderStands(
  { label, post, indent }: Line,
  column: number,
  words: OrgWords,
): 'beside' | 'below' {
  const holder = post ? words.holder(post) : '';
  if (!holder) return 'beside';
  const last = labelSize * widthOf(label[label.length - 1]!);
  return last + nameSize * nameWidth(holder) + 0.5 <= column - indent ? 'beside' : 'below';
}

/** Em from one line of a broken label to the next. */
export const labelStep = 1.2;

/** Em of a line: a broken label stands closer than what is told apart. */
export function heightOf(each: Line, column: number, words: OrgWords): number {
  const lines = each.label.length + (holderStands(each, column, words) === 'below' ? 1 : 0);
  return measures.line + (lines - 1) * labelStep;
}
