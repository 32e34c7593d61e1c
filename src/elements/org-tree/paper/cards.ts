import { fitText, leading, widthOf } from '../../../paper/measure.js';
import type { Box, Ink, Mark } from '../../../paper/marks.js';
import {
  baseline,
  columnLength,
  foldColumn,
  nameLength,
  nameWidth,
  setColumn,
  setFitted,
  setLine,
  setName,
  setTracked,
  type Voice,
} from '../../../paper/set.js';
import type { Post } from '../../../contract/generated/org-tree.types.js';
import type { UnitNode } from '../model.js';
import type { OrgWords } from '../words.js';

/** Faces of the drawing's cards, after the same boards as those on the screen. `em` is that of the drawing. */
export type Face = (node: UnitNode, box: Box, words: OrgWords, em: number) => Mark[];

const hair = 1;
const bold = 2;

/** A filled plate; in black ink a double frame takes the place of the fill. */
export const plateFace: Face = (node, box, words, em) => {
  const { x, y, width, height } = box;
  const head = words.head(node);
  const middle = x + width / 2;
  const name = words.name(node);
  const room = { width: width - 1.6 * em, height: (head ? 2.2 : 3.6) * em };
  const voice: Voice = { face: 'title', weight: 600, size: 1.375 * em, fill: 'rootInk' };
  const at = y + height / 2 - (head ? 0.72 * em : 0);
  return [
    ...plateFrame(box),
    ...(widthOf(name) * 1.08 * voice.size <= room.width
      ? [setTracked(name, middle, at + baseline * voice.size, voice, 0.08)]
      : setFitted(name, middle, at, voice, room, 'middle')),
    ...(head ? headLine(head, middle, y + height - 1.05 * em, room.width, words, em) : []),
  ];
};

export function plateFrame({ x, y, width, height }: Box): Mark[] {
  const inner = 4;
  return [
    {
      kind: 'rect',
      x: x + 1,
      y: y + 1,
      width: width - 2,
      height: height - 2,
      fill: 'root',
      stroke: 'rootLine',
      strokeWidth: bold,
    },
    {
      kind: 'rect',
      x: x + inner + 0.5,
      y: y + inner + 0.5,
      width: width - 2 * inner - 1,
      height: height - 2 * inner - 1,
      stroke: 'rootLine',
      strokeWidth: hair,
    },
  ];
}

/** 书记　林国强, its middle at `x`. */
function headLine(post: Post, x: number, y: number, width: number, words: OrgWords, em: number): Mark[] {
  const holder = words.holder(post);
  const title = words.say(post.title);
  const whole = widthOf(title) + (holder ? 1 + nameWidth(holder) : 0);
  const size = Math.min(0.9 * em, width / Math.max(whole, 1));
  const voice: Voice = { face: 'text', size, fill: 'rootInk' };
  const left = x - (whole * size) / 2;
  const at = left + (widthOf(title) + 1) * size;
  return [setLine(title, left, y, voice), ...(holder ? holderLine(post, at, y, voice, words, 'start') : [])];
}

/** A holder's name on a line; a vacancy is told by its word and a dashed line below it. */
export function holderLine(
  post: Post,
  x: number,
  y: number,
  voice: Voice,
  words: OrgWords,
  anchor: 'start' | 'end',
): Mark[] {
  const holder = words.holder(post);
  if (!holder) return [];
  const { size } = voice;
  if (post.holder !== null) return [setName(holder, x, y, voice, anchor)];
  const width = widthOf(holder) * size;
  const left = anchor === 'end' ? x - width : x;
  return [
    setLine(holder, x, y, voice, anchor),
    dashed(`M${left} ${y + 0.22 * size}h${width}`, size, voice.fill),
  ];
}

function dashed(d: string, size: number, stroke: Ink): Mark {
  return { kind: 'path', d, stroke, strokeWidth: 0.055 * size, dash: [0.2 * size, 0.13 * size] };
}

/** Length of a holder's name down a column, in em; only names of people are spread. */
export function holderLength(post: Post, words: OrgWords): number {
  const holder = words.holder(post);
  return post.holder === null ? columnLength(holder, 0.06) : nameLength(holder, 0.06);
}

/** A holder's name down a column from `top`, with the dashed line at its left where the post is vacant. */
export function holderColumn(post: Post, x: number, top: number, voice: Voice, words: OrgWords): Mark[] {
  const holder = words.holder(post);
  if (!holder) return [];
  const { size } = voice;
  const mark = setColumn(holder, { x, top, name: post.holder !== null, tracking: 0.06 }, voice);
  if (post.holder !== null) return [mark];
  const length = holderLength(post, words) * size;
  return [mark, dashed(`M${x - 0.66 * size} ${top}v${length}`, size, voice.fill)];
}

const tracking = 0.16;

/** Longest column of a unit's name on a board, in characters; longer names take two columns and more. */
export const longestColumn = 9;

/** Length that a board must have, in characters of its unit's name: what `layOut` asks for. */
export function boardLength(node: UnitNode, words: OrgWords): number {
  const head = words.head(node);
  const columns = foldColumn(words.boardName(node), longestColumn);
  const name = Math.max(...columns.map((column) => columnLength(column, tracking) / (1 + tracking)));
  const holder = head ? Math.min(holderLength(head, words) * 1.0625, 30) : 0;
  return Math.max(name, holder / 1.6);
}

/** A sign board, as at a gate: the name from the top at the right, its head's name from the bottom at the left. */
export const boardFace: Face = (node, box, words, em) => {
  const { x, y, width, height } = box;
  const head = words.head(node);
  const holder = head ? words.holder(head) : '';
  const pad = 1.1 * em;
  const room = height - 2 * pad;
  const columns = foldColumn(words.boardName(node), longestColumn);
  const marks: Mark[] = [
    {
      kind: 'rect',
      x: x + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: height - 1,
      fill: 'plate',
      stroke: 'edge',
      strokeWidth: hair,
    },
  ];
  const { step, size, first } = nameColumns(columns.length, holder !== '');
  columns.forEach((column, i) => {
    const length = columnLength(column, tracking);
    const fits = Math.min(size * em, room / length);
    const voice: Voice = { face: 'title', weight: 600, size: fits, fill: 'plateInk' };
    marks.push(setColumn(column, { x: x + (first - i * step) * em, top: y + pad, tracking }, voice));
  });
  if (!head || !holder) return marks;
  const length = holderLength(head, words);
  const own = Math.min(1.0625 * em, room / length);
  const voice: Voice = { face: 'text', size: own, fill: 'plateInk2' };
  const left = columns.length === 1 ? 1.25 : 0.85;
  return [...marks, ...holderColumn(head, x + left * em, y + height - pad - length * own, voice, words)];
};

/** Where the columns of a name stand on a board of 4.5 em, and how large: smaller the more there are. */
function nameColumns(count: number, beside: boolean): { step: number; size: number; first: number } {
  if (count === 1) return { step: 0, size: 1.375, first: beside ? 3 : 2.25 };
  const room = beside ? 2.75 : 4;
  const step = Math.min(1.75, room / count);
  return { step, size: Math.min(1.375, step / 1.12), first: 4.25 - (room - step * count) / 2 - step / 2 };
}

/** A wide card: name, head, area. */
export const cardFace: Face = (node, box, words, em) => {
  const { x, y, width, height } = box;
  const head = words.head(node);
  const area = words.say(node.unit.area);
  const facts = (head ? 1 : 0) + (area ? 1 : 0);
  const line = 1.75 * em;
  const room = height - 1.2 * em - facts * line;
  const { size, lines } = fitText(words.name(node), 1.25 * em, width, room);
  const voice: Voice = { face: 'title', weight: 600, size, fill: 'ink' };
  const first = y + 0.75 * em + 0.75 * size + baseline * size;
  const marks: Mark[] = [
    { kind: 'path', d: `M${x} ${y + 1}h${width}`, stroke: 'edge', strokeWidth: bold },
    ...lines.map((text, i) => setLine(text, x, first + i * leading * size, voice)),
  ];
  let at = first + (lines.length - 1) * leading * size + 1.45 * em;
  const term: Voice = { face: 'text', size: 0.875 * em, fill: 'ink3' };
  const fact: Voice = { face: 'text', size: em, fill: 'ink' };
  const indent = 5.1 * em;
  if (head) {
    marks.push(...setFitted(words.say(head.title), x, at, term, { width: indent - 0.5 * em, height: line }));
    const holder = words.holder(head);
    const size = Math.min(em, (width - indent) / Math.max(1, nameWidth(holder)));
    marks.push(...holderLine(head, x + indent, at + baseline * size, { ...fact, size }, words, 'start'));
    at += line;
  }
  if (area) {
    const label = words.say(node.type?.areaLabel) || words.strings.area;
    marks.push(...setFitted(label, x, at, term, { width: indent - 0.5 * em, height: line }));
    marks.push(...setFitted(area, x + indent, at, fact, { width: width - indent, height: line }));
  }
  return marks;
};

/** Lines of facts on a card, and one more where the name takes two lines. */
export function cardLines(node: UnitNode, words: OrgWords): number {
  const facts = (words.head(node) ? 1 : 0) + (node.unit.area === undefined ? 0 : 1);
  return facts + (widthOf(words.name(node)) * 1.25 > 11 ? 1 : 0);
}

/** One line of a stack: short name and head. */
export const slipFace: Face = (node, box, words, em) => {
  const { x, y, width, height } = box;
  const head = words.head(node);
  const holder = head ? words.holder(head) : '';
  const middle = y + height / 2;
  const size = Math.min(em, (width * 0.75) / Math.max(1, nameWidth(holder)));
  const left = width - (holder ? nameWidth(holder) * size + 0.4 * em : 0);
  return [
    { kind: 'path', d: `M${x} ${y + height - 0.5}h${width}`, stroke: 'line', strokeWidth: hair },
    ...setFitted(
      words.shortName(node),
      x,
      middle,
      { face: 'text', size: 0.875 * em, fill: 'ink2' },
      {
        width: left,
        height: height - 0.3 * em,
      },
    ),
    ...(head
      ? holderLine(
          head,
          x + width,
          middle + baseline * size,
          { face: 'text', size, fill: 'ink' },
          words,
          'end',
        )
      : []),
  ];
};

/** Length of the line that `slipFace` sets, in em. */
export function slipLength(node: UnitNode, words: OrgWords): number {
  const head = words.head(node);
  const holder = head ? words.holder(head) : '';
  return 0.875 * widthOf(words.shortName(node)) + (holder ? nameWidth(holder) + 0.75 : 0);
}
