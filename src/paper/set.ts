import { fitName } from '../text/name.js';
import { fitText, isWide, leading, letterWidth, lettersOf, widthOf } from './measure.js';
import type { Face, Ink, Run, TextMark } from './marks.js';

/** How a text looks. */
export interface Voice {
  readonly face: Face;
  /** Default 400. */
  readonly weight?: number;
  readonly size: number;
  readonly fill: Ink;
}

type Anchor = TextMark['anchor'];

function mark(voice: Voice, anchor: Anchor, runs: readonly Run[]): TextMark {
  const { face, weight = 400, size, fill } = voice;
  return { kind: 'text', face, weight, size, fill, anchor, runs };
}

/** One line, `y` its baseline. */
export function setLine(
  text: string,
  x: number,
  y: number,
  voice: Voice,
  anchor: Anchor = 'start',
): TextMark {
  return mark(voice, anchor, [{ text, x, y }]);
}

/** Width of a name as it is set, in em: two characters take the room of three. */
export function nameWidth(name: string): number {
  return fitName(name).fit === 'two' ? 3 : widthOf(name);
}

/** A name on one line: two characters are spread to the width of three, and stay the two that can be copied. */
export function setName(
  name: string,
  x: number,
  y: number,
  voice: Voice,
  anchor: Anchor = 'start',
): TextMark {
  const { fit } = fitName(name);
  if (fit !== 'two') return setLine(name, x, y, voice, anchor);
  const { size } = voice;
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - 1.5 * size : x - 3 * size;
  const [first, second] = lettersOf(name);
  return mark(voice, 'middle', [
    { text: first!, x: left + size / 2, y },
    { text: second!, x: left + 2.5 * size, y },
  ]);
}

/** A line of Han characters set wide, `tracking` em between them, with `x` its middle; others keep their own distance. */
export function setTracked(text: string, x: number, y: number, voice: Voice, tracking: number): TextMark {
  const letters = lettersOf(text);
  if (!letters.every(isWide)) return setLine(text, x, y, voice, 'middle');
  const step = voice.size * (1 + tracking);
  const first = x - ((letters.length - 1) * step) / 2;
  return mark(
    voice,
    'middle',
    letters.map((letter, i) => ({ text: letter, x: first + i * step, y })),
  );
}

/**
 * A text in a room, on as many lines as it needs and no larger than it may be: `y` is the middle of the room's height.
 */
export function setFitted(
  text: string,
  x: number,
  y: number,
  voice: Voice,
  room: { width: number; height: number },
  anchor: Anchor = 'start',
): TextMark[] {
  const { size, lines } = fitText(text, voice.size, room.width, room.height);
  const step = size * leading;
  const first = y - ((lines.length - 1) * step) / 2 + size * baseline;
  return lines.map((line, i) => setLine(line, x, first + i * step, { ...voice, size }, anchor));
}

/** From the middle of a letter down to its baseline, in em: Han characters and capitals agree within a hundredth. */
export const baseline = 0.37;

/** In a vertical line these lie on their side; Latin words too, but not a letter alone. */
const TURNED = /^[（）〔〕【】《》〈〉「」『』()[\]{}—…～~：；:;“”‘’"'-]/;
/** These keep to the upper right of their cell. */
const UPPER_RIGHT = /^[，。、．,.]/;

interface Cell {
  readonly text: string;
  /** Em along the column. */
  readonly advance: number;
  readonly turned: boolean;
  readonly scale: number;
  readonly shifted: boolean;
}

/**
 * The cells of a vertical line: Han characters upright one by one, two or three digits upright side by side, Latin words
 * on their side. Done letter by letter, for many programs that read SVG know no vertical text.
 */
function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  const add = (piece: string, advance: number, turned = false, scale = 1, shifted = false): void => {
    cells.push({ text: piece, advance, turned, scale, shifted });
  };
  let narrow = '';
  const flush = (): void => {
    if (/^\d{1,3}$/.test(narrow))
      add(narrow, 1, false, narrow.length === 3 ? 0.6 : narrow.length === 2 ? 0.86 : 1);
    else if (lettersOf(narrow).length === 1 && !TURNED.test(narrow)) add(narrow, 1);
    else if (narrow) add(narrow, widthOf(narrow), true);
    narrow = '';
  };
  for (const letter of lettersOf(text)) {
    const own = isWide(letter);
    if (!own && !(narrow === '' && TURNED.test(letter))) {
      narrow += letter;
      continue;
    }
    flush();
    add(letter, letterWidth(letter), TURNED.test(letter), 1, UPPER_RIGHT.test(letter));
  }
  flush();
  return cells;
}

/** Length of a vertical line, in em. */
export function columnLength(text: string, tracking = 0): number {
  const cells = cellsOf(text);
  return cells.reduce((sum, { advance }) => sum + advance, 0) + Math.max(0, cells.length - 1) * tracking;
}

/** Length of a name in a vertical line: two characters take the room of three. */
export function nameLength(name: string, tracking = 0): number {
  return fitName(name).fit === 'two' ? 3 + 2 * tracking : columnLength(name, tracking);
}

export interface Column {
  /** Middle of the column. */
  readonly x: number;
  readonly top: number;
  /** Em between letters. Default 0. */
  readonly tracking?: number;
  /** A name of two characters takes the room of three. */
  readonly name?: boolean;
}

/** A vertical line of text, from the top down. */
export function setColumn(text: string, column: Column, voice: Voice): TextMark {
  const { size } = voice;
  const { x, tracking = 0, name = false } = column;
  const spread = name && fitName(text).fit === 'two' ? 1 + tracking : 0;
  let y = column.top;
  const runs = cellsOf(text).map(({ text: piece, advance, turned, scale, shifted }): Run => {
    const middle = y + (advance / 2) * size;
    y += (advance + tracking + spread) * size;
    if (turned) return { text: piece, x: x - 0.36 * size, y: middle, turned };
    const run = { text: piece, x, y: middle + baseline * size * scale };
    if (shifted) return { ...run, x: x + 0.6 * size, y: run.y - 0.6 * size };
    return scale === 1 ? run : { ...run, scale };
  });
  return mark(voice, 'middle', runs);
}

/**
 * A vertical text in as few columns as let each be at most `length` em long, and as even as may be. Latin words stay
 * whole where they can.
 */
export function foldColumn(text: string, length: number, tracking = 0): string[] {
  let best = foldAt(text, length, tracking);
  for (let shorter = length * 0.95; best.length > 1 && shorter > length / 2; shorter *= 0.95) {
    const tried = foldAt(text, shorter, tracking);
    if (tried.length > best.length) break;
    best = tried;
  }
  return best;
}

function foldAt(text: string, length: number, tracking: number): string[] {
  const columns: string[] = [];
  let column = '';
  const fits = (piece: string): boolean => columnLength((column + piece).trim(), tracking) <= length;
  const close = (): void => {
    if (column.trim()) columns.push(column.trim());
    column = '';
  };
  for (const word of text.match(/\S+\s*|\s+/g) ?? []) {
    if (!fits(word)) close();
    if (fits(word)) column += word;
    else
      for (const letter of lettersOf(word)) {
        if (!fits(letter)) close();
        column += letter;
      }
  }
  close();
  return columns.length > 0 ? columns : [''];
}
