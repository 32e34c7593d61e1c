import { isWide, lettersOf, widthOf, wrap } from '../../../text/measure.js';
import { hei, song, type Voice } from '../../../paper/marks.js';
import { columnLength, foldColumn, nameWidth } from '../../../paper/set.js';
import type { Post } from '../../../contract/generated/org-tree/types.js';
import type { UnitNode } from '../model/model.js';
import { postsByTitle, shortTitle, toldPosts } from '../model/posts.js';
import type { OrgWords } from '../model/words.js';
import { boardSetting, em, holderLength, longestColumn } from './cards.js';

/** Measures of a hanging sheet in px, after the wall board. */
export const measures = {
  gap: 1.1 * em,
  rowGap: 1.4 * em,
  rail: 0.9 * em,
  trunk: 1 * em,
  plate: 2.7 * em,
  plateColumn: 1.5 * em,
  plateText: 1.45 * em,
  plateLeast: 8.5 * em,
  plateMost: 17 * em,
  plateLying: 2.9 * em,
  staffGap: 0.3 * em,
  staffFirst: 1.75 * em,
  staffNext: 1.35 * em,
  staffTitle: 0.86 * em,
  headName: 1.4 * em,
  staffName: 1.06 * em,
  listTop: 0.5 * em,
  /** Below a board without a list. */
  bare: 0.2 * em,
  line: 1.75 * em,
  label: 0.9 * em,
  /** From one line of a broken label to the next: closer than what is told apart. */
  labelStep: 1.2 * em,
  name: 1 * em,
  beforeName: 0.6 * em,
  indent: 0.9 * em,
  columnLeast: 4 * em,
  columnMost: 10 * em,
  rootGap: 1.2 * em,
} as const;

/** Characters of a title of a post that is set in a column. */
const longestTitle = 6;

/** Deeper levels stand at this indent: a column holds no more. */
const deepest = 5;

/** A line below a board: a unit, or a further post of it. */
export interface Line {
  readonly label: readonly string[];
  readonly voice: Voice;
  readonly post: Post | undefined;
  readonly indent: number;
  /** Whether the holder stands below the label, which leaves no room beside it. */
  readonly isBelow: boolean;
  readonly height: number;
}

export interface Entry {
  readonly node: UnitNode;
  readonly lines: readonly Line[];
  readonly height: number;
}

export interface Staff {
  /** A title, or '' where the column before goes on. */
  readonly title: string;
  readonly posts: readonly Post[];
}

/**
 * A board: upright, with its holders in columns beside it, or lying over the column below it with its holders in lines,
 * where the script or the titles are not for vertical lines.
 */
export interface Board {
  readonly node: UnitNode;
  readonly names: readonly string[];
  /** That of the head first. */
  readonly staff: readonly Staff[];
  /** Width of the plate, and with its staff; 0 for one that lies, for it is as wide as what is below it. */
  readonly plate: number;
  readonly width: number;
}

/** Boards of one height: that of the longest name, or of a head with a long title. */
export function setBoards(nodes: readonly UnitNode[], words: OrgWords) {
  if (lie(nodes, words)) {
    const boards = nodes.map((node): Board => ({ node, names: [], staff: [], plate: 0, width: 0 }));
    return { boards, height: measures.plateLying, lying: true };
  }
  const drafts = nodes.map((node) => ({ node, names: foldColumn(words.boardName(node), longestColumn) }));
  let height: number = measures.plateLeast;
  for (const { node, names } of drafts) {
    for (const name of names)
      height = Math.max(height, columnLength(name, boardSetting) * measures.plateText + 1.6 * em);
    const head = words.head(node);
    if (!head) continue;
    const holder = holderLength(head, words) * measures.headName;
    height = Math.max(height, titleLength(words.say(head.title)) + holder + 0.4 * em);
  }
  height = Math.min(height, measures.plateMost);
  const boards = drafts.map(({ node, names }): Board => {
    const staff = staffOf(node, words, height);
    const plate = measures.plate + (names.length - 1) * measures.plateColumn;
    const beside = measures.staffGap + measures.staffFirst + (staff.length - 1) * measures.staffNext;
    return { node, names, staff, plate, width: staff.length > 0 ? plate + beside : plate };
  });
  return { boards, height, lying: false };
}

/** Boards stand upright where most names are in Han characters and the titles of posts are short enough for a column. */
function lie(nodes: readonly UnitNode[], words: OrgWords): boolean {
  const letters = nodes.flatMap((node) => lettersOf(words.boardName(node)));
  const isLong = ({ title }: Post): boolean => columnLength(words.say(title)) > longestTitle;
  return (
    letters.filter(isWide).length < letters.length / 2 ||
    nodes.some(({ unit }) => (unit.posts ?? []).some(isLong))
  );
}

export function titleLength(title: string): number {
  return title ? columnLength(title) * measures.staffTitle + 0.5 * em : 0;
}

/** Everybody who holds a post, the head first and larger, the others by title; a title that is long is set on. */
function staffOf(node: UnitNode, words: OrgWords, height: number): Staff[] {
  const told = toldPosts(node);
  if (told.length === 0) return [];
  const head = words.head(node)!;
  // Nobody stands in the place of a head who is not told of.
  const isTold = told[0] === head;
  const others = isTold ? told.slice(1) : told;
  const columns: Staff[] = [
    isTold ? { title: words.say(head.title), posts: [head] } : { title: '', posts: [] },
  ];
  const between = 0.6 * em;
  for (const [title, posts] of postsByTitle(others, words, shortTitle)) {
    let used = titleLength(title);
    let column: Post[] = [];
    columns.push({ title, posts: column });
    for (const post of posts) {
      const length = holderLength(post, words) * measures.staffName + between;
      if (column.length > 0 && used + length - between > height) {
        columns.push({ title: '', posts: (column = []) });
        used = 0;
      }
      column.push(post);
      used += length;
    }
  }
  return columns;
}

/** Width of the longest line below a board of `level`, as long as it is not broken: indent, short name and holder. */
export function longestLine(level: number, words: OrgWords, lying: boolean): number {
  let longest = 0;
  const meet = (text: string, post: Post | undefined, indent: number): void => {
    longest = Math.max(longest, indent + measures.label * widthOf(text) + holderRoom(post, words));
  };
  for (const node of words.model.nodes)
    if (node.level > level) meet(words.shortName(node), words.head(node), indentOf(node, level));
    else if (lying) for (const post of toldPosts(node)) meet(words.say(post.title), post, 0);
  return longest;
}

/** What stands below a board, in reading order, broken to the width of a column; first its own posts where it lies. */
export function entriesBelow(board: UnitNode, words: OrgWords, column: number, lying: boolean): Entry[] {
  const entries: Entry[] = [];
  const add = (node: UnitNode, lines: readonly Line[]): void => {
    if (lines.length > 0)
      entries.push({ node, lines, height: lines.reduce((sum, { height }) => sum + height, 0) });
  };
  const line = (text: string, voice: Voice, post: Post | undefined, indent: number): Line => {
    // The longest line is as long as the column, but for rounding.
    const room = column - indent + 0.01;
    const holder = holderRoom(post, words);
    const isShort = measures.label * widthOf(text) + holder <= room;
    const label = isShort ? [text] : wrap(text, room / measures.label);
    const last = label[label.length - 1]!;
    const isBelow = holder > 0 && !isShort && measures.label * widthOf(last) + holder > room;
    const steps = label.length - 1 + (isBelow ? 1 : 0);
    return { label, voice, post, indent, isBelow, height: measures.line + steps * measures.labelStep };
  };
  const postLine = (post: Post, indent: number): Line =>
    line(words.say(post.title), hei(measures.label, 'ink3'), post, indent);
  add(board, lying ? toldPosts(board).map((post) => postLine(post, 0)) : []);
  for (const node of words.model.nodes.slice(board.index + 1, board.last + 1)) {
    const [head, ...others] = node.unit.posts ?? [];
    const indent = indentOf(node, board.level);
    const voice = node.children.length > 0 ? song(measures.label) : hei(measures.label, 'ink2');
    const further = others.filter(({ holder }) => holder !== undefined);
    add(node, [
      line(words.shortName(node), voice, head, indent),
      ...further.map((post) => postLine(post, indent + measures.indent)),
    ]);
  }
  return entries;
}

function indentOf(node: UnitNode, level: number): number {
  return Math.min(node.level - level - 1, deepest) * measures.indent;
}

/** What a holder takes of a line; 0 where none is told. */
function holderRoom(post: Post | undefined, words: OrgWords): number {
  const holder = post ? words.holder(post) : '';
  return holder ? measures.name * nameWidth(holder) + measures.beforeName : 0;
}
