import { path, smallestText, type Group } from '../../../paper/marks.js';
import type { Drawing } from '../../../paper/sheets.js';
import type { Steps } from '../../../paper/steps.js';
import type { Placed } from '../tree/drawing.js';
import { layOut } from '../tree/layout.js';
import { linkPath } from '../tree/links.js';
import type { OrgWords } from '../model/words.js';
import { boardLength, cardLines, em, faces, slipLength } from './cards.js';
import { spokenOf } from './spoken.js';

/** Em that a small organisation may spread over; a large one takes what it needs. */
const usualWidth = 75;

/** The chart of the screen with every branch open, every card in it and nothing to press. */
export function* drawChart(words: OrgWords): Steps<Drawing> {
  const { places, parents, placeOf, height } = layOut(words.model.nodes, {
    em,
    touch: 0,
    width: usualWidth * em,
    boardLength: (node) => boardLength(node, words),
    slipLength: (node) => slipLength(node, words),
    cardLines: (node) => cardLines(node, words),
  });
  // layOut fills the width it is given; paper has no use for blank sides.
  const left = places.reduce((least, { x }) => Math.min(least, x), Infinity);
  const right = places.reduce((most, { x, width }) => Math.max(most, x + width), -Infinity);
  const moved = (place: Placed): Placed => ({ ...place, x: place.x - left });
  const groups: Group[] = [];
  for (const parent of parents) {
    const children = parent.node.children.flatMap((child) => placeOf.get(child) ?? []);
    if (children.length > 0) groups.push(links(moved(parent), children.map(moved)));
  }
  for (const place of places) {
    const { node, form, x, y, width, height } = moved(place);
    const box = { x, y, width, height };
    groups.push({ box, title: spokenOf(words, node), marks: faces[form](node, box, words) });
    if (groups.length % 50 === 0) yield groups.length / (places.length + parents.length);
  }
  return { width: right - left, height: height + 1, groups, smallest: smallestText(groups) };
}

function links(parent: Placed, children: readonly Placed[]): Group {
  const first = children[0]!;
  const middles = [parent, first, children[children.length - 1]!].map(({ x, width }) => x + width / 2);
  const left = Math.min(...middles);
  const y = parent.y + parent.height;
  const box = { x: left, y, width: Math.max(...middles) - left, height: Math.max(0, first.y - y) };
  return { box, marks: [path(linkPath(parent, children), 'edge', 1)] };
}
