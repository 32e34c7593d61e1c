import { hei, rule, song, type Box, type DisplayList, type Group, type Mark } from '../../../paper/marks.js';
import { widthOf, wrap } from '../../../text/measure.js';
import { furniture, roomOf } from '../../../paper/pages.js';
import type { PaperSize, Stationery } from '../../../paper/papers.js';
import { baseline, nameWidth, setLine } from '../../../paper/set.js';
import { formatFigure } from '../../../text/figure.js';
import type { UnitNode } from '../model/model.js';
import { remarkOf } from '../model/posts.js';
import type { OrgWords } from '../model/words.js';
import { holderLine } from './cards.js';
import { paperStrings } from './paper.strings.js';
import { rowsOf, sinceOf, type Row } from './rows.js';
import { spokenOf } from './spoken.js';

/** Points on A4. */
const size = { text: 9.5, head: 8.5, first: 12, second: 10.5, continued: 8 };
const height = { row: 15, line: 12, head: 20, continued: 14 };
const indent = 13;
const gap = 8;

/** Deeper levels stand at this indent. */
const deepest = 6;

/** Em: longer texts are broken. */
const most = { unit: 24, post: 14, name: 10, since: 9, area: 16, members: 8 };

/** Parts of the room left over; most of it is for the gap after the unit. */
const share = { unit: 3, post: 1, name: 1, since: 1, area: 1, members: 0 };

interface Kind {
  readonly key: keyof typeof most;
  readonly title: string;
  readonly text: (row: Row) => string;
}

interface Column extends Kind {
  readonly x: number;
  readonly width: number;
}

/** A row with its texts broken to the width of each column. */
interface SetRow extends Row {
  readonly cells: readonly (readonly string[])[];
  readonly height: number;
}

/**
 * The indented list over pages, one line a post: the heads of the columns and the page's own are repeated, a unit keeps
 * its posts and the one below it, and a page that begins inside a branch names the way to it.
 */
export function listPages(words: OrgWords, plain: Stationery): DisplayList[] {
  const { nodes } = words.model;
  const strings = paperStrings[words.locale];
  const title = strings.listTitle(plain.head.title);
  const paper = { ...plain, head: { ...plain.head, title } };
  const { type } = paper;
  const room = roomOf(paper, 'full');
  const rows = nodes.map(rowsOf);
  const columns = columnsOf(rows.flat(), words, paper, room);
  const blocks = rows.map((each) => each.map((row, i) => setRow(row, i === each.length - 1, columns, paper)));
  const parts = breakPages(nodes, blocks, room.height - height.head * type, height.continued * type);
  return parts.map((part, i): DisplayList => {
    const groups = [furniture(paper, 'full', i + 1, parts.length), headRow(columns, room, paper)];
    let y = room.y + height.head * type;
    const before = i === 0 ? '' : way(part[0]!, words);
    if (before) {
      const text = `${strings.continued}${words.frame.colon}${before}`;
      const voice = hei(Math.min(size.continued * type, room.width / widthOf(text)));
      const box = { ...room, y, height: height.continued * type };
      groups.push({ box, marks: [setLine(text, box.x, y + 9.5 * type, voice)] });
      y += box.height;
    }
    part.forEach((row, k) => {
      const box = { ...room, y, height: row.height };
      groups.push(drawRow(row, part[k + 1], columns, box, words, paper));
      y += row.height;
    });
    return { width: paper.width, height: paper.height, pieces: groups };
  });
}

/** What a page begins inside of: the units above its first, or the unit itself where its posts go on. */
function way(row: Row, words: OrgWords): string {
  const names: string[] = [];
  for (let node = row.first ? row.node.parent : row.node; node; node = node.parent)
    names.push(words.name(node));
  // Of a long way only its two ends: all of it would be too small to read.
  if (names.length > 6) names.splice(4, names.length - 5, '…');
  return names.reverse().join(' › ');
}

/** Columns as wide as what stands in them, the rest for the unit's name and the area; nothing told, no column. */
function columnsOf(rows: readonly Row[], words: OrgWords, paper: PaperSize, room: Box): Column[] {
  const strings = paperStrings[words.locale];
  const once = (tell: (node: UnitNode) => string) => (row: Row) => (row.first ? tell(row.node) : '');
  const members = ({ unit: { counts } }: UnitNode): string =>
    counts?.['members'] ? formatFigure(counts['members'], words.locale) : '';
  const kinds: Kind[] = [
    { key: 'unit', title: strings.columnUnit, text: once((node) => words.name(node)) },
    {
      key: 'post',
      title: strings.columnPost,
      text: ({ post }) => (post ? words.say(post.title) + remarkOf(post, words) : ''),
    },
    { key: 'name', title: strings.columnName, text: ({ post }) => (post ? words.holder(post) : '') },
    { key: 'since', title: strings.columnSince, text: (row) => sinceOf(row, words) },
    { key: 'area', title: strings.columnArea, text: once((node) => words.say(node.unit.area)) },
    { key: 'members', title: strings.columnMembers, text: once(members) },
  ];
  const em = size.text * paper.type;
  const columns = kinds.flatMap((kind) => {
    const { key, text } = kind;
    const widest = rows.reduce((longest, row) => {
      const said = text(row);
      const wide = key === 'name' ? nameWidth(said) : widthOf(said);
      if (!said || key !== 'unit') return Math.max(longest, wide);
      return Math.max(longest, (wide * unitSize(row.node, paper) + indentOf(row.node, paper)) / em);
    }, 0);
    const width = Math.min(most[key], Math.max(widest, widthOf(kind.title) * 0.9)) * em + gap * paper.type;
    return widest > 0 ? [{ ...kind, width }] : [];
  });
  const left = room.width - columns.reduce((sum, { width }) => sum + width, 0);
  const isLong = ({ key }: Kind): boolean => key === 'unit' || key === 'area';
  const long = columns.filter(isLong).reduce((sum, { width }) => sum + width, 0);
  const shares = columns.reduce((sum, { key }) => sum + share[key], 0);
  let x = room.x;
  return columns.map((column) => {
    // What is wanting is taken from the longest two.
    const more = left < 0 ? (isLong(column) ? column.width / long : 0) : share[column.key] / shares;
    const width = column.width + left * more;
    x += width;
    return { ...column, x: x - width, width };
  });
}

function setRow(row: Row, isLast: boolean, columns: readonly Column[], paper: PaperSize): SetRow {
  const { type } = paper;
  const cells = columns.map(({ key, text, width }) => {
    const said = text(row);
    if (!said || key === 'name') return said ? [said] : [];
    const less = gap * type + (key === 'unit' ? indentOf(row.node, paper) : 0);
    const em = key === 'unit' ? unitSize(row.node, paper) : size.text * type;
    return wrap(said, Math.max(1, (width - less) / em));
  });
  const lines = cells.reduce((longest, { length }) => Math.max(longest, length), 1);
  const apart = (row.first ? 2 : 0) + (isLast ? 1.5 : 0);
  return { ...row, cells, height: (height.row + apart + (lines - 1) * height.line) * type };
}

function unitSize({ level }: UnitNode, { type }: PaperSize): number {
  return (level === 1 ? size.first : level === 2 ? size.second : size.text) * type;
}

function indentOf({ level }: UnitNode, { type }: PaperSize): number {
  return Math.min(level - 1, deepest) * indent * type;
}

/**
 * Breaks between units. A branch stays whole where it takes no more than a quarter of a page; a larger one keeps its posts
 * together with the first unit below it, as long as that is not more than half a page; else it breaks between posts.
 */
function breakPages(
  nodes: readonly UnitNode[],
  blocks: readonly (readonly SetRow[])[],
  height: number,
  continued: number,
): SetRow[][] {
  const ends = [0];
  for (const rows of blocks) ends.push(rows.reduce((sum, row) => sum + row.height, ends[ends.length - 1]!));
  const through = (from: number, to: number): number => ends[to + 1]! - ends[from]!;
  const kept = ({ index, last, children }: UnitNode): number => {
    const whole = through(index, last);
    if (whole <= height / 4) return whole;
    const withNext = through(index, children.length > 0 ? index + 1 : index);
    return Math.min(withNext <= height / 2 ? withNext : through(index, index), height / 2);
  };
  const pages: SetRow[][] = [];
  let used = Infinity;
  blocks.forEach((rows, i) => {
    if (used + kept(nodes[i]!) > height) used = Infinity;
    for (const row of rows) {
      if (used + row.height > height) {
        used = pages.length === 0 ? 0 : continued;
        pages.push([]);
      }
      pages[pages.length - 1]!.push(row);
      used += row.height;
    }
  });
  return pages;
}

function headRow(columns: readonly Column[], { x, y, width }: Box, { type }: PaperSize): Group {
  const voice = hei(size.head * type, 'ink', 500);
  return {
    box: { x, y, width, height: height.head * type },
    marks: [
      rule(x, y, width, 'ink', 1.5 * type),
      rule(x, y + 19 * type, width, 'ink', 0.75 * type),
      ...columns.map((column) => {
        const { at, anchor } = edgeOf(column);
        return setLine(column.title, at, y + 13 * type, voice, anchor);
      }),
    ],
  };
}

/** Figures stand at the right of their column. */
function edgeOf({ key, x, width }: Column): { at: number; anchor: 'start' | 'end' } {
  return key === 'members' ? { at: x + width, anchor: 'end' } : { at: x, anchor: 'start' };
}

function drawRow(
  { node, post, first, cells }: SetRow,
  next: Row | undefined,
  columns: readonly Column[],
  box: Box,
  words: OrgWords,
  paper: PaperSize,
): Group {
  const { type } = paper;
  const em = size.text * type;
  const y = box.y + (height.row / 2 + (first ? 1.5 : 0)) * type + baseline * em;
  const marks = columns.flatMap((column, c): Mark[] => {
    const lines = cells[c]!;
    if (column.key === 'name') {
      const name = lines[0];
      if (!post || name === undefined) return [];
      const fits = Math.min(em, (column.width - 4 * type) / Math.max(1, nameWidth(name)));
      return holderLine(post, column.x, y, hei(fits), words);
    }
    const { at, anchor } = edgeOf(column);
    const isUnit = column.key === 'unit';
    const own =
      node.level <= 2 ? song(unitSize(node, paper)) : hei(em, 'ink', node.children.length > 0 ? 500 : 400);
    const voice = isUnit ? own : hei(em);
    const x = at + (isUnit ? indentOf(node, paper) : 0);
    return lines.map((text, i) => setLine(text, x, y + i * height.line * type, voice, anchor));
  });
  // A line below each unit, from its own indent, so that the levels are seen; a full one before a new branch.
  if (next?.node !== node) {
    const isWhole = !next || next.node.level <= 2;
    const from = isWhole ? 0 : indentOf(next.node, paper);
    marks.push(rule(box.x + from, box.y + box.height, box.width - from, 'ink', (isWhole ? 0.6 : 0.3) * type));
  }
  return { box, marks, ...(first ? { title: spokenOf(words, node) } : {}) };
}
