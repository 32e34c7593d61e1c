import { hei, rule } from '../../../paper/marks.js';
import type { Pen } from '../../../paper/pen.js';

/** Points: a label has room in two lines, a hand above the line. */
const label = 20;
const hand = 20;
const row = label + hand + 14;
const inRow = 4;

/** Points that lines to sign on take. */
export const signaturesHeight = (labels: readonly string[]): number => Math.ceil(labels.length / inRow) * row;

/** Lines to sign on: however many sign, each has one, and no label runs into the next. */
export function drawSignatures(pen: Pen, labels: readonly string[]): void {
  pen.need(signaturesHeight(labels));
  for (let at = 0; at < labels.length; at += inRow) {
    pen.need(row);
    const places = pen.columns([1, 1, 1, 1]);
    labels.slice(at, at + inRow).forEach((each, i) => {
      const { x, width } = places[i]!;
      pen.cell(each, x, width - 12, label, hei(10));
      pen.marks.push(rule(x, pen.y + label + hand, width - 12, 'ink', 0.75));
    });
    pen.down(row);
  }
}
