import type { DisplayList, Group, Mark } from '../../../paper/marks.js';
import { widthOf, wrap } from '../../../paper/measure.js';
import { furniture, path, roomOf, type PageHead } from '../../../paper/pages.js';
import { pageStrings } from '../../../paper/paper.strings.js';
import { formatOf, type Paper } from '../../../paper/papers.js';
import { baseline, nameWidth, setLine, setName, type Voice } from '../../../paper/set.js';
import type { Post } from '../../../contract/generated/org-tree.types.js';
import { formatDate } from '../../../text/date.js';
import { formatFigure } from '../../../text/figure.js';
import type { OrgModel, UnitNode } from '../model.js';
import type { OrgWords } from '../words.js';
import { holderLine } from './cards.js';
import { paperStrings } from './paper.strings.js';

/** Points on A4. */
const size = { text: 9.5, head: 8.5, first: 12, second: 10.5 };
const rowHeight = 15;
const indent = 13;
const gap = 8;

/** Deeper levels stand at this indent. */
const deepest = 6;

const keys = ['unit', 'post', 'name', 'since', 'area', 'members'] as const;

type Key = (typeof keys)[number];

/** Em: longer texts are broken. */
const most: Readonly<Record<Key, number>> = { unit: 24, post: 14, name: 10, since: 9, area: 16, members: 8 };

interface Columns {
  readonly x: Readonly<Record<Key, number>>;
  readonly width: Readonly<Record<Key, number>>;
}

/** One line of the table: a post of a unit, or a unit without posts. */
interface Row {
  readonly node: UnitNode;
  readonly post: Post | null;
  readonly first: boolean;
  readonly cells: Readonly<Record<Key, readonly string[]>>;
  readonly height: number;
}

/**
 * The indented list over pages, one line a post: the heads of the columns and the page's own are repeated, a unit keeps
 * its posts and the one below it, and a page that begins inside a branch names the way to it.
 */
export function listPages(model: OrgModel, words: OrgWords, paper: Paper, head: PageHead): DisplayList[] {
  const strings = paperStrings[words.locale];
  const titled = { ...head, title: strings.listTitle(head.title) };
  const format = formatOf(paper, false);
  const room = roomOf(format, titled, 'full');
  const columns = columnsOf(model, words, paper, room.x, room.width);
  const headHeight = 20 * paper.type;
  const blocks = model.nodes.map((node) => rowsOf(node, columns, words, paper));
  const parts = breakPages(model.nodes, blocks, room.height - headHeight, continuedHeight * paper.type);
  return parts.map((rows, i): DisplayList => {
    const page = { number: i + 1, of: parts.length };
    const groups: Group[] = [furniture(format, titled, 'full', page, pageStrings[words.locale])];
    groups.push(headRow(columns, room, model, words, paper));
    let y = room.y + headHeight;
    const before = i === 0 ? null : way(rows[0]!, words);
    if (before) {
      groups.push(continuedRow(before, columns, y, room.width, words, paper));
      y += continuedHeight * paper.type;
    }
    rows.forEach((row, k) => {
      groups.push(drawRow(row, columns, y, room, words, paper, rows[k + 1]));
      y += row.height;
    });
    return { width: format.width, height: format.height, pieces: groups };
  });
}

const continuedHeight = 14;

/** What a page begins inside of: the units above its first, or the unit itself where its posts go on. */
function way(first: Row, words: OrgWords): string {
  const names: string[] = [];
  for (let node = first.first ? first.node.parent : first.node; node; node = node.parent)
    names.unshift(words.name(node));
  return names.join(paperStrings[words.locale].way);
}

/** Columns as wide as what stands in them, the rest for the unit's name and the area; nothing told, no column. */
function columnsOf(model: OrgModel, words: OrgWords, paper: Paper, left: number, width: number): Columns {
  const strings = paperStrings[words.locale];
  const em = size.text * paper.type;
  const heads: Record<Key, string> = {
    unit: strings.columnUnit,
    post: strings.columnPost,
    name: strings.columnName,
    since: strings.columnSince,
    area: strings.columnArea,
    members: strings.columnMembers,
  };
  const widest: Record<Key, number> = { unit: 0, post: 0, name: 0, since: 0, area: 0, members: 0 };
  for (const node of model.nodes) {
    const posts = node.unit.posts ?? [];
    for (const post of posts.length > 0 ? posts : [null])
      for (const [key, text] of Object.entries(textsOf(node, post, words)) as [Key, string][])
        widest[key] = Math.max(widest[key], textWidth(key, text, node, paper));
  }
  const wide = {} as Record<Key, number>;
  for (const key of keys) {
    const content = Math.min(most[key], Math.max(widest[key], widthOf(heads[key]) * 0.9)) * em;
    wide[key] = widest[key] === 0 ? 0 : content + gap * paper.type;
  }
  spread(wide, width);
  const x = {} as Record<Key, number>;
  let at = left;
  for (const key of keys) {
    x[key] = at;
    at += wide[key];
  }
  return { x, width: wide };
}

/** In em of the list. */
function textWidth(key: Key, text: string, node: UnitNode, paper: Paper): number {
  if (key === 'name') return nameWidth(text);
  if (key !== 'unit') return widthOf(text);
  const em = size.text * paper.type;
  return (widthOf(text) * unitSize(node, paper) + indentOf(node, paper)) / em;
}

/** Room left over goes to the gaps, most of it after the unit; what is wanting is taken from the longest two. */
function spread(wide: Record<Key, number>, width: number): void {
  const used = keys.reduce((sum, key) => sum + wide[key], 0);
  if (used > width) {
    const long = wide.unit + wide.area;
    const share = (long - (used - width)) / long;
    wide.unit *= share;
    wide.area *= share;
    return;
  }
  const weight = (key: Key): number => (wide[key] === 0 || key === 'members' ? 0 : key === 'unit' ? 3 : 1);
  const all = keys.reduce((sum, key) => sum + weight(key), 0);
  for (const key of keys) wide[key] += ((width - used) * weight(key)) / all;
}

function textsOf(node: UnitNode, post: Post | null, words: OrgWords): Record<Key, string> {
  const since = post?.holder?.since;
  const members = node.unit.counts?.['members'];
  return {
    unit: words.name(node),
    post: words.say(post?.title),
    name: post ? words.holder(post) : '',
    since: since === undefined ? '' : formatDate(since, words.locale),
    area: words.say(node.unit.area),
    members: members ? formatFigure(members, words.locale) : '',
  };
}

function rowsOf(node: UnitNode, { width }: Columns, words: OrgWords, paper: Paper): Row[] {
  const em = size.text * paper.type;
  const posts = node.unit.posts ?? [];
  return (posts.length > 0 ? posts : [null]).map((post, i, all): Row => {
    const texts = textsOf(node, post, words);
    const first = i === 0;
    const broken = (key: Key, each: number, less = 0): string[] =>
      texts[key] ? wrap(texts[key], Math.max(1, (width[key] - gap * paper.type - less) / each)) : [];
    const cells: Row['cells'] = {
      unit: first ? broken('unit', unitSize(node, paper), indentOf(node, paper)) : [],
      post: broken('post', em),
      name: texts.name ? [texts.name] : [],
      since: broken('since', em),
      area: first ? broken('area', em) : [],
      members: first ? broken('members', em) : [],
    };
    const lines = Math.max(1, ...keys.map((key) => cells[key].length));
    return {
      node,
      post,
      first,
      cells,
      height:
        (rowHeight + (first ? 2 : 0) + (i === all.length - 1 ? 1.5 : 0) + (lines - 1) * 12) * paper.type,
    };
  });
}

function unitSize({ level }: UnitNode, { type }: Paper): number {
  return (level === 1 ? size.first : level === 2 ? size.second : size.text) * type;
}

function indentOf({ level }: UnitNode, { type }: Paper): number {
  return Math.min(level - 1, deepest) * indent * type;
}

/**
 * Breaks between units. A branch stays whole where it takes no more than a quarter of a page; a larger one keeps its posts
 * together with the first unit below it, as long as that is not more than half a page; else it breaks between posts.
 */
function breakPages(
  nodes: readonly UnitNode[],
  blocks: readonly (readonly Row[])[],
  height: number,
  continued: number,
): Row[][] {
  const ends: number[] = [];
  blocks.reduce((sum, rows) => {
    const end = rows.reduce((all, row) => all + row.height, sum);
    ends.push(end);
    return end;
  }, 0);
  const through = (from: number, to: number): number => ends[to]! - (from === 0 ? 0 : ends[from - 1]!);
  const kept = (i: number): number => {
    const { last, children } = nodes[i]!;
    const whole = through(i, last);
    if (whole <= height / 4) return whole;
    const withNext = through(i, children.length > 0 ? i + 1 : i);
    return Math.min(withNext <= height / 2 ? withNext : through(i, i), height / 2);
  };
  const pages: Row[][] = [];
  let used = Infinity;
  const add = (row: Row): void => {
    if (used + row.height > height) {
      used = pages.length === 0 ? 0 : continued;
      pages.push([]);
    }
    pages[pages.length - 1]!.push(row);
    used += row.height;
  };
  blocks.forEach((rows, i) => {
    if (used + kept(i) > height) used = Infinity;
    rows.forEach(add);
  });
  return pages;
}

function headRow(
  { x, width }: Columns,
  room: { x: number; y: number; width: number },
  _model: OrgModel,
  words: OrgWords,
  paper: Paper,
): Group {
  const strings = paperStrings[words.locale];
  const { type } = paper;
  const voice: Voice = { face: 'text', weight: 500, size: size.head * type, fill: 'ink' };
  const y = room.y + 13 * type;
  const right = room.x + room.width;
  const marks: Mark[] = [
    path(`M${room.x} ${room.y}H${right}`, 1.5 * type),
    path(`M${room.x} ${room.y + 19 * type}H${right}`, 0.75 * type),
  ];
  const say = (key: Key, text: string): void => {
    if (width[key] > 0)
      marks.push(
        key === 'members'
          ? setLine(text, x[key] + width[key], y, voice, 'end')
          : setLine(text, x[key], y, voice),
      );
  };
  say('unit', strings.columnUnit);
  say('post', strings.columnPost);
  say('name', strings.columnName);
  say('since', strings.columnSince);
  say('area', strings.columnArea);
  say('members', strings.columnMembers);
  return { box: { x: room.x, y: room.y, width: room.width, height: 20 * type }, marks };
}

function continuedRow(
  before: string,
  { x }: Columns,
  y: number,
  width: number,
  words: OrgWords,
  paper: Paper,
): Group {
  const { type } = paper;
  const text = `${paperStrings[words.locale].continued}${words.strings.colon}${before}`;
  const voice: Voice = { face: 'text', size: Math.min(8 * type, width / widthOf(text)), fill: 'ink' };
  const marks = [setLine(text, x.unit, y + 9.5 * type, voice)];
  return { box: { x: x.unit, y, width, height: continuedHeight * type }, marks };
}

function drawRow(
  row: Row,
  { x, width }: Columns,
  y: number,
  room: { x: number; width: number },
  words: OrgWords,
  paper: Paper,
  next: Row | undefined,
): Group {
  const { node, post, cells, height } = row;
  const { type } = paper;
  const em = size.text * type;
  const step = 12 * type;
  const at = y + (rowHeight / 2 + (row.first ? 1.5 : 0)) * type + baseline * em;
  const voice: Voice = { face: 'text', size: em, fill: 'ink' };
  const marks: Mark[] = [];
  const own: Voice =
    node.level <= 2
      ? { face: 'title', weight: 600, size: unitSize(node, paper), fill: 'ink' }
      : { ...voice, weight: node.children.length > 0 ? 500 : 400 };
  cells.unit.forEach((text, i) =>
    marks.push(setLine(text, x.unit + indentOf(node, paper), at + i * step, own)),
  );
  for (const key of ['post', 'since', 'area'] as const)
    cells[key].forEach((text, i) => marks.push(setLine(text, x[key], at + i * step, voice)));
  cells.members.forEach((text, i) =>
    marks.push(setLine(text, x.members + width.members, at + i * step, voice, 'end')),
  );
  if (post && cells.name.length > 0) {
    const name = cells.name[0]!;
    const fits = Math.min(em, (width.name - 4 * type) / Math.max(1, nameWidth(name)));
    marks.push(
      ...(post.holder === null
        ? holderLine(post, x.name, at, { ...voice, size: fits }, words, 'start')
        : [setName(name, x.name, at, { ...voice, size: fits })]),
    );
  }
  const bottom = y + height;
  const right = room.x + room.width;
  // A line below each unit, from its own indent, so that the levels are seen; a full one before a new branch.
  if (!next || next.node !== node) {
    const whole = !next || next.node.level <= 2;
    const from = whole ? room.x : room.x + indentOf(next.node, paper);
    marks.push(path(`M${from} ${bottom}H${right}`, (whole ? 0.6 : 0.3) * type));
  }
  const box = { x: room.x, y, width: room.width, height };
  return { box, marks, ...(row.first ? { title: words.spoken(node) } : {}) };
}
