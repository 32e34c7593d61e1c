import { fitText, leading, widthOf } from '../../../text/measure.js';
import {
  hei,
  path,
  rect,
  rule,
  song,
  type Box,
  type Ink,
  type Mark,
  type Voice,
} from '../../../paper/marks.js';
import {
  baseline,
  columnLength,
  foldColumn,
  nameWidth,
  setColumn,
  setFitted,
  setLine,
  setName,
  setTracked,
} from '../../../paper/set.js';
import type { Post } from '../../../contract/generated/org-tree/types.js';
import type { Form } from '../tree/drawing.js';
import type { UnitNode } from '../model/model.js';
import type { OrgWords } from '../model/words.js';

/** Px of 1 em in a drawing that is taken away; paper and files scale it. */
export const em = 16;

/** Faces of the drawing's cards, after the same boards as those on the screen. */
type Face = (node: UnitNode, box: Box, words: OrgWords) => Mark[];

const hair = 1;
const bold = 2;

/** A filled plate; in black ink a double frame takes the place of the fill. */
const plateFace: Face = (node, box, words) => {
  const { x, y, width, height } = box;
  const head = words.head(node);
  const middle = x + width / 2;
  const name = words.name(node);
  const room = { width: width - 1.6 * em, height: (head ? 2.2 : 3.6) * em };
  const voice = song(1.375 * em, 'rootInk');
  const at = y + height / 2 - (head ? 0.72 * em : 0);
  const marks = [
    ...plateFrame(box),
    ...(widthOf(name) * 1.08 * voice.size <= room.width
      ? [setTracked(name, middle, at + baseline * voice.size, voice, 0.08)]
      : setFitted(name, middle, at, voice, room, 'middle')),
  ];
  if (!head) return marks;
  const size = Math.min(0.9 * em, room.width / Math.max(1, postWidth(head, words)));
  return [...marks, ...postsLine([head], middle, y + height - 1.05 * em, size, words)];
};

export function plateFrame(box: Box): Mark[] {
  return [rect(box, 'accent', bold, 'root', 1), rect(box, 'accent', hair, undefined, 4.5)];
}

/** Em of 书记　林国强 on a line. */
export function postWidth(post: Post, words: OrgWords): number {
  const holder = words.holder(post);
  return widthOf(words.say(post.title)) + (holder ? afterTitle + nameWidth(holder) : 0);
}

const afterTitle = 0.8;

/** Em between posts on a line. */
export const betweenPosts = 1.6;

/** 书记　林国强　　副书记　方　芸 on a plate: `x` their middle, `y` the baseline. */
export function postsLine(
  posts: readonly Post[],
  x: number,
  y: number,
  size: number,
  words: OrgWords,
): Mark[] {
  const widths = posts.map((post) => postWidth(post, words));
  const whole = widths.reduce((sum, width) => sum + width + betweenPosts, -betweenPosts);
  const voice = hei(size, 'rootInk');
  let left = x - (whole * size) / 2;
  return posts.flatMap((post, i) => {
    const title = words.say(post.title);
    const at = left + (widthOf(title) + afterTitle) * size;
    const marks = [setLine(title, left, y, voice), ...holderLine(post, at, y, voice, words)];
    left += (widths[i]! + betweenPosts) * size;
    return marks;
  });
}

/** A holder's name on a line; a vacancy is told by its word and a dashed line below it. */
export function holderLine(
  post: Post,
  x: number,
  y: number,
  voice: Voice,
  words: OrgWords,
  anchor: 'start' | 'end' = 'start',
): Mark[] {
  const holder = words.holder(post);
  if (!holder) return [];
  if (!words.isVacant(post)) return [setName(holder, x, y, voice, anchor)];
  const { size, fill } = voice;
  const width = widthOf(holder) * size;
  const left = anchor === 'end' ? x - width : x;
  return [setLine(holder, x, y, voice, anchor), dashed(`M${left} ${y + 0.22 * size}h${width}`, size, fill)];
}

function dashed(d: string, size: number, stroke: Ink): Mark {
  return { ...path(d, stroke, 0.055 * size), dash: [0.2 * size, 0.13 * size] };
}

/** How a holder stands in a column; only names of people are spread. */
function settingOf(post: Post, words: OrgWords) {
  return { tracking: 0.06, name: !words.isVacant(post) };
}

/** Length of a holder's name down a column, in em. */
export function holderLength(post: Post, words: OrgWords): number {
  return columnLength(words.holder(post), settingOf(post, words));
}

/** A holder's name down a column from `top`, with the dashed line at its left where the post is vacant. */
export function holderColumn(post: Post, x: number, top: number, voice: Voice, words: OrgWords): Mark[] {
  const holder = words.holder(post);
  if (!holder) return [];
  const mark = setColumn(holder, x, top, voice, settingOf(post, words));
  if (!words.isVacant(post)) return [mark];
  const { size, fill } = voice;
  return [mark, dashed(`M${x - 0.66 * size} ${top}v${holderLength(post, words) * size}`, size, fill)];
}

/** Of the letters of a board. */
export const boardSetting = { tracking: 0.15 };

/** Longest column of a unit's name on a board, in characters; longer names take two columns and more. */
export const longestColumn = 9;

/** Length that a board must have, in characters of its unit's name: what `layOut` asks for. */
export function boardLength(node: UnitNode, words: OrgWords): number {
  const head = words.head(node);
  const columns = foldColumn(words.boardName(node), longestColumn);
  const name = Math.max(
    ...columns.map((column) => columnLength(column, boardSetting) / (1 + boardSetting.tracking)),
  );
  const holder = head ? Math.min(holderLength(head, words) * 1.0625, 30) : 0;
  return Math.max(name, holder / 1.6);
}

/** A sign board, as at a gate: the name from the top at the right, its head's name from the bottom at the left. */
const boardFace: Face = (node, box, words) => {
  const { x, y, width, height } = box;
  const head = words.head(node);
  const holder = head ? words.holder(head) : '';
  const pad = 1.1 * em;
  const room = height - 2 * pad;
  const columns = foldColumn(words.boardName(node), longestColumn);
  const marks: Mark[] = [rect(box, 'edge', hair, 'plate', 0.5)];
  const { step, size, first } = nameColumns(columns.length, width / em, holder !== '');
  columns.forEach((column, i) => {
    const voice = song(Math.min(size * em, room / columnLength(column, boardSetting)), 'plateInk');
    marks.push(setColumn(column, x + (first - i * step) * em, y + pad, voice, boardSetting));
  });
  if (!head || !holder) return marks;
  const length = holderLength(head, words);
  const own = Math.min(1.0625 * em, room / length);
  const left = x + (columns.length === 1 ? width / 3.6 : 0.85 * em);
  const top = y + height - pad - length * own;
  return [...marks, ...holderColumn(head, left, top, hei(own, 'plateInk2'), words)];
};

/** Where the columns of a name stand on a board, in em, and how large: smaller the more there are. */
function nameColumns(count: number, width: number, beside: boolean) {
  if (count === 1) return { step: 0, size: 1.375, first: beside ? width / 1.5 : width / 2 };
  const room = width - (beside ? 1.75 : 0.5);
  const step = Math.min(1.75, room / count);
  return {
    step,
    size: Math.min(1.375, step / 1.12),
    first: width - 0.25 - (room - step * count) / 2 - step / 2,
  };
}

/** A wide card: name, head, area. */
const cardFace: Face = (node, box, words) => {
  const { x, y, width, height } = box;
  const head = words.head(node);
  const area = words.say(node.unit.area);
  const facts = (head ? 1 : 0) + (area ? 1 : 0);
  const line = 1.75 * em;
  const room = height - 1.2 * em - facts * line;
  const { size, lines } = fitText(words.name(node), 1.25 * em, width, room);
  const first = y + 0.75 * em + 0.75 * size + baseline * size;
  const marks: Mark[] = [
    rule(x, y + 1, width, 'edge', bold),
    ...lines.map((text, i) => setLine(text, x, first + i * leading * size, song(size))),
  ];
  let at = first + (lines.length - 1) * leading * size + 1.45 * em;
  const indent = 5.1 * em;
  const term = (text: string): Mark[] =>
    setFitted(text, x, at, hei(0.875 * em, 'ink3'), { width: indent - 0.5 * em, height: line });
  if (head) {
    const own = Math.min(em, (width - indent) / Math.max(1, nameWidth(words.holder(head))));
    marks.push(...term(words.say(head.title)));
    marks.push(...holderLine(head, x + indent, at + baseline * own, hei(own), words));
    at += line;
  }
  if (area) {
    marks.push(...term(words.say(node.type?.areaLabel) || words.strings.area));
    marks.push(...setFitted(area, x + indent, at, hei(em), { width: width - indent, height: line }));
  }
  return marks;
};

/** Lines of facts on a card, and one more where the name takes two lines. */
export function cardLines(node: UnitNode, words: OrgWords): number {
  const facts = (words.head(node) ? 1 : 0) + (node.unit.area === undefined ? 0 : 1);
  return facts + (widthOf(words.name(node)) * 1.25 > 11 ? 1 : 0);
}

/** One line of a stack: short name and head. */
const slipFace: Face = (node, { x, y, width, height }, words) => {
  const head = words.head(node);
  const wide = head ? nameWidth(words.holder(head)) : 0;
  const middle = y + height / 2;
  const size = Math.min(em, (width * 0.75) / Math.max(1, wide));
  const room = { width: width - (wide > 0 ? wide * size + 0.4 * em : 0), height: height - 0.3 * em };
  return [
    rule(x, y + height - 0.5, width, 'line', hair),
    ...setFitted(words.shortName(node), x, middle, hei(0.875 * em, 'ink2'), room),
    ...(head ? holderLine(head, x + width, middle + baseline * size, hei(size), words, 'end') : []),
  ];
};

/** Length of the line that `slipFace` sets, in em. */
export function slipLength(node: UnitNode, words: OrgWords): number {
  const head = words.head(node);
  const holder = head ? words.holder(head) : '';
  return 0.875 * widthOf(words.shortName(node)) + (holder ? nameWidth(holder) + 0.75 : 0);
}

export const faces: Readonly<Record<Form, Face>> = {
  plate: plateFace,
  board: boardFace,
  card: cardFace,
  slip: slipFace,
};
