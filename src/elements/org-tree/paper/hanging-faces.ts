import { hei, rect, rule, song, type Box, type Group, type Mark } from '../../../paper/marks.js';
import { widthOf } from '../../../text/measure.js';
import { baseline, columnLength, nameWidth, setColumn, setFitted } from '../../../paper/set.js';
import type { UnitNode } from '../model/model.js';
import { toldPosts } from '../model/posts.js';
import type { OrgWords } from '../model/words.js';
import {
  betweenPosts,
  boardSetting,
  em,
  holderColumn,
  holderLength,
  holderLine,
  plateFrame,
  postsLine,
  postWidth,
} from './cards.js';
import { rowsWithin } from './hanging-arrange.js';
import { measures, titleLength, type Board, type Entry } from './hanging-parts.js';
import { spokenOf } from './spoken.js';

/** A sign board at the right of its box, with everybody who holds a post in its unit at the left of it. */
export function drawBoard(board: Board, box: Box, words: OrgWords): Group {
  const { node, names, staff, plate } = board;
  const { x, y, width, height } = box;
  const right = x + width;
  const marks: Mark[] = [rect({ x: right - plate, y, width: plate, height }, 'edge', 1.5, 'plate')];
  names.forEach((name, i) => {
    const length = columnLength(name, boardSetting);
    const size = Math.min(measures.plateText, (height - 1.2 * em) / length);
    const middle = right - measures.plate / 2 - i * measures.plateColumn;
    // A short name stands in the middle of its board, as a carved one does.
    const top = y + (names.length === 1 ? (height - length * size) / 2 : 0.8 * em);
    marks.push(setColumn(name, middle, top, song(size, 'plateInk'), boardSetting));
  });
  let edge = right - plate - measures.staffGap;
  staff.forEach(({ title, posts }, i) => {
    const isHead = i === 0;
    const wide = isHead ? measures.staffFirst : measures.staffNext;
    const middle = edge - wide / 2;
    let top = y;
    if (title) marks.push(setColumn(title, middle, top, hei(measures.staffTitle, 'ink3')));
    top += titleLength(title);
    for (const post of posts) {
      const length = holderLength(post, words);
      const room = Math.max(y + height - top, em) / Math.max(length, 1);
      const size = Math.min(isHead ? measures.headName : measures.staffName, room);
      marks.push(...holderColumn(post, middle, top, isHead ? song(size) : hei(size, 'ink2'), words));
      top += length * size + 0.55 * em;
    }
    edge -= wide;
  });
  return { box, marks, title: spokenOf(words, node) };
}

/** The same lying over the column below it, which has the holders. */
export function drawLyingBoard({ node }: Board, box: Box, words: OrgWords): Group {
  const room = { width: box.width - em, height: box.height - 0.6 * em };
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return {
    box,
    title: spokenOf(words, node),
    marks: [
      rect(box, 'edge', 1.5, 'plate'),
      ...setFitted(words.boardName(node), middle.x, middle.y, song(1.25 * em, 'plateInk'), room, 'middle'),
    ],
  };
}

/** A unit below a board: its line, and one for each further post. */
export function drawEntry(entry: Entry, left: number, top: number, column: number, words: OrgWords): Group {
  const marks: Mark[] = [];
  const right = left + column;
  let y = top;
  for (const { label, voice, post, indent, isBelow, height } of entry.lines) {
    const room = { width: column - indent, height: measures.line };
    const middle = (row: number): number => y + measures.line / 2 + row * measures.labelStep;
    label.forEach((text, i) => marks.push(...setFitted(text, left + indent, middle(i), voice, room)));
    if (post) {
      const size = Math.min(measures.name, room.width / Math.max(1, nameWidth(words.holder(post))));
      const at = middle(label.length - (isBelow ? 0 : 1)) + baseline * size;
      marks.push(...holderLine(post, right, at, hei(size), words, 'end'));
    }
    y += height;
  }
  marks.push(rule(left, y, column, 'line', 0.75));
  return {
    box: { x: left, y: top, width: column, height: entry.height },
    marks,
    title: spokenOf(words, entry.node),
  };
}

/** The plate of the only root: its name, its head, and below them everybody else who holds a post in it. */
export function rootPlate(root: UnitNode, words: OrgWords, middle = 0): Group {
  const [head, ...others] = toldPosts(root);
  const name = words.name(root);
  const voice = song(1.6 * em, 'rootInk');
  const small = 0.95 * em;
  const gap = betweenPosts * small;
  const nameWide = widthOf(name) * 1.08 * voice.size;
  const widths = others.map((post) => postWidth(post, words) * small);
  const wanted = widths.reduce((sum, width) => sum + width + gap, 3 * em - gap);
  const width = Math.min(44 * em, Math.max(21 * em, nameWide + 3 * em, wanted));
  const room = { width: width - 2 * em, height: (nameWide > width - 2 * em ? 4 : 2.4) * em };
  const rows = rowsWithin(widths, room.width, gap).map((row) => row.map((i) => others[i]!));
  const lines = head ? [[head], ...rows] : rows;
  const step = 1.65 * em;
  const top = 0.65 * em;
  const box = { x: middle - width / 2, y: 0, width, height: 2 * top + room.height + lines.length * step };
  const marks = [
    ...plateFrame(box),
    ...setFitted(name, middle, top + room.height / 2, voice, room, 'middle'),
    ...lines.flatMap((posts, i) => {
      const size = head && i === 0 ? 1.05 * em : small;
      const y = top + room.height + (i + 0.5) * step + baseline * size;
      return postsLine(posts, middle, y, size, words);
    }),
  ];
  return { box, marks, title: spokenOf(words, root) };
}
