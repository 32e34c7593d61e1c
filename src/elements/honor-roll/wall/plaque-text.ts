import { balanceTitle } from '../../../text/balance.js';
import { widthOf } from '../../../text/measure.js';
import { textLength } from '../../../text/length.js';
import { sensePieces } from '../../../text/sense.js';

/** Em of a text in the voice of what it is set in. Where nothing can be measured, `widthOf` guesses. */
export type Measure = (text: string) => number;

/** A title set on a plaque: its lines, joined the title itself, and the size of its type in em. */
export interface SetTitle {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Height of a line against its size. */
export const titleLeading = 1.34;

/** The least type of a plaque in em of the place: 26 of 30 px in a hall, 32 of 40 on a wall, 14 of 16 on a desk. */
export const leastTitle = 0.875;

/** Letters stand a little apart. */
const spaced = 1.04;

const leastStep = 0.28;
const steps = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36, leastStep];

/** A title may be this much smaller so that no word of it is parted. */
const forWords = 0.65;

/**
 * The largest type, no larger than `size`, at which a whole title stands in a room (em), in balanced lines; a little smaller where
 * that keeps its words whole. Where even the least is too large the title is taller than the room, and never cut: `heightFor` asks
 * for a room that is high enough.
 */
export function setTitle(
  title: string,
  size: number,
  room: { width: number; height: number },
  measure: Measure = widthOf,
  least = leastTitle,
): SetTitle {
  let set: SetTitle = { lines: [title], size };
  let largest: SetTitle | undefined;
  const inAll = measure(title.replace(/[\s\u200b]+/g, ''));
  for (const step of steps) {
    const each = Math.max(least, size * step);
    if (largest && each < largest.size * forWords) break;
    // The lines that it takes at least, wherever it breaks. Where they have no room, it is not broken: that takes long.
    const lines = Math.ceil((inAll * each) / room.width);
    if (each > least && step > leastStep && lines * titleLeading * each > room.height + 0.01) continue;
    set = { lines: linesOf(title, room.width / (each * spaced), measure), size: each };
    // A Latin word or a date that is not broken may be wider than a line.
    const wide = Math.max(...set.lines.map(measure)) * each * spaced;
    if (wide <= room.width + 0.01 && set.lines.length * titleLeading * each <= room.height + 0.01) {
      if (keepsWords(title, set.lines)) return set;
      largest ??= set;
    }
    if (each === least) break;
  }
  return largest ?? set;
}

/** Balanced lines that break by sense where they can: 全国综合 / 减灾示范社区. */
export function linesOf(title: string, perLine: number, measure: Measure = widthOf): string[] {
  // What balances counts with usual letters; those of this font may be wider.
  const room = perLine / Math.max(1, measure(title) / (textLength(title) || 1));
  // An author's own places to break say more.
  if (title.includes('\u200b') || textLength(title) <= room) return balanceTitle(title, room);
  // A Latin word is not broken: it stands for a phrase in quotes that a line has room for.
  const phrases: string[] = [];
  const plain = title.replace(quoted, (phrase) => {
    const letters = Math.round(textLength(phrase) * 2);
    if (letters > room * 2) return phrase;
    phrases.push(phrase);
    // It ends as a quote does: figures after it are no part of the word.
    return `ȹ${'q'.repeat(letters - 2)}”`;
  });
  return balanceTitle(sensePieces(plain).join('\u200b'), room).map((line) =>
    line.replace(/\u200b/g, '').replace(/ȹq+”/g, (word) => phrases.shift() ?? word),
  );
}

const quoted = /“[^”]{1,12}”|"[^"]{1,12}"/g;

/** Whether every line ends where a piece of the title's sense does, and none within quotes. */
function keepsWords(title: string, lines: readonly string[]): boolean {
  if (lines.length < 2 || title.includes('\u200b')) return true;
  const ends = new Set<number>();
  let at = 0;
  for (const piece of sensePieces(title)) ends.add((at += piece.length));
  title.replace(quoted, (phrase, from: number) => {
    for (let i = 1; i < phrase.length; i++) ends.delete(from + i);
    return '';
  });
  at = 0;
  return lines.every((line) => ends.has((at += line.length)));
}

/** No title of a level is smaller for another one's sake than this share of its usual size. */
const leastShare = 0.7;

/**
 * Equal honours at one size: the largest at which each title stands in its room. A title that is far longer than the others is
 * smaller alone.
 */
export function setTitles(
  titles: readonly { readonly title: string; readonly room: { width: number; height: number } }[],
  usual: number,
  measure: Measure,
): SetTitle[] {
  const floor = Math.max(leastTitle, usual * leastShare);
  for (let size = usual; ;) {
    const sets = titles.map(({ title, room }) => setTitle(title, size, room, measure));
    const smallest = Math.max(floor, Math.min(...sets.map((set) => set.size)));
    if (smallest >= size) return sets;
    size = smallest;
  }
}

/** Em that a title takes at the least type in a width. */
export function heightFor(title: string, width: number, measure: Measure = widthOf): number {
  return linesOf(title, width / (leastTitle * spaced), measure).length * titleLeading * leastTitle;
}

/** No title takes more than this: what is asked first, for it costs next to nothing. */
export function mostHeightFor(title: string, width: number, measure: Measure = widthOf): number {
  return (Math.ceil((measure(title) * leastTitle * spaced * 1.3) / width) + 1) * titleLeading * leastTitle;
}
