import { html } from 'lit';
import { renderSense } from '../../../frame/sense.js';
import { textLength } from '../../../text/length.js';
import { sensePieces } from '../../../text/sense.js';
import { verticalRuns } from '../../../text/vertical.js';

/** Vertical text: one to three digits stand upright, and a long name goes on in the next column where a word ends. */
export function renderVertical(text: string): unknown {
  return verticalRuns(text).map((run) =>
    run.upright ? html`<span class="tcy">${run.text}</span>` : renderSense(run.text),
  );
}

/** From this length on, in widths of a Han character, a name on a board of the drawing has a second column. */
const longFrom = 10;

/** Its type there, against that of other names. */
const small = 0.73;

export const isLongName = (name: string): boolean => textLength(name) > longFrom;

/** In how many columns of `most` characters a name stands that is broken by sense. */
export function columnsOf(name: string, most: number): number {
  return textLength(name) <= most ? 1 : columnsFor(sensePieces(name).map(textLength), most);
}

/** In how many columns of length `most` stands what comes in pieces, of which none is broken that a column can hold. */
export function columnsFor(pieces: readonly number[], most: number): number {
  let columns = 1;
  let filled = 0;
  for (const piece of pieces) {
    if (filled > 0 && filled + piece > most) {
      columns++;
      filled = 0;
    }
    for (filled += piece; filled > most; filled -= most) columns++;
  }
  return columns;
}

/** Characters that a board of the drawing is to hold one below the other: a long name stands in two columns, smaller. */
export function boardCharacters(name: string): number {
  if (!isLongName(name)) return textLength(name);
  let most = Math.ceil(textLength(name) / 2);
  while (columnsOf(name, most) > 2) most++;
  return Math.max(longFrom - 1, small * (most + 0.5));
}
