import { smallestText, type Box, type Group, type Mark } from '../../../paper/marks.js';
import { layOut, linkPath, type Form, type Placed } from '../layout.js';
import type { OrgModel } from '../model.js';
import type { OrgWords } from '../words.js';
import {
  boardFace,
  boardLength,
  cardFace,
  cardLines,
  plateFace,
  slipFace,
  slipLength,
  type Face,
} from './cards.js';
import { em } from './em.js';

/** A drawing of the whole organisation, ready for a page or a file. */
export interface OrgDrawing {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly Group[];
  /** Size of its smallest letters. */
  readonly smallest: number;
}

const faces: Readonly<Record<Form, Face>> = {
  plate: plateFace,
  board: boardFace,
  card: cardFace,
  slip: slipFace,
};

/** Em that a small organisation may spread over; a large one takes what it needs. */
const usualWidth = 75;

/** The chart of the screen with every branch open, every card in it and nothing to press. */
export function drawChart(model: OrgModel, words: OrgWords): OrgDrawing {
  const drawing = layOut(model.roots, {
    em,
    touch: 0,
    width: usualWidth * em,
    isOpen: (node) => node.children.length > 0,
    boardLength: (node) => boardLength(node, words),
    slipLength: (node) => slipLength(node, words),
    cardLines: (node) => cardLines(node, words),
  });
  // layOut fills the width it is given; paper has no use for blank sides.
  const left = drawing.places.reduce((least, { x }) => Math.min(least, x), Infinity);
  const right = drawing.places.reduce((most, { x, width }) => Math.max(most, x + width), -Infinity);
  const moved = (place: Placed): Placed => ({ ...place, x: place.x - left });
  const groups: Group[] = [];
  for (const parent of drawing.parents) {
    const children = parent.node.children.flatMap((child) => drawing.placeOf.get(child) ?? []);
    if (children.length > 0) groups.push(links(moved(parent), children.map(moved)));
  }
  for (const place of drawing.places) {
    const { node, form, x, y, width, height } = moved(place);
    const box = { x, y, width, height };
    groups.push({ box, title: words.spoken(node), marks: faces[form](node, box, words, em) });
  }
  return { width: right - left, height: drawing.height + 1, groups, smallest: smallestText(groups) };
}

function links(parent: Placed, children: readonly Placed[]): Group {
  const first = children[0]!;
  const last = children[children.length - 1]!;
  const from = parent.y + parent.height;
  const middle = parent.x + parent.width / 2;
  const left = Math.min(middle, first.x + first.width / 2);
  const right = Math.max(middle, last.x + last.width / 2);
  const box: Box = { x: left, y: from, width: right - left, height: Math.max(0, first.y - from) };
  const mark: Mark = { kind: 'path', d: linkPath(parent, children), stroke: 'edge', strokeWidth: 1 };
  return { box, marks: [mark] };
}
