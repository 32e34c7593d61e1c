import { fitName } from '../text/name.js';
import type { Run, TextMark, Voice } from './marks.js';
import { evenly, fitText, isWide, leading, letterWidth, lettersOf, widthOf, wrap } from '../text/measure.js';

type Anchor = TextMark['anchor'];

function mark(voice: Voice, anchor: Anchor, runs: readonly Run[]): TextMark {
  return { kind: 'text', ...voice, anchor, runs };
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
  readonly turned?: boolean;
  readonly scale?: number;
  readonly shifted?: boolean;
}

/** Size of one, two and three digits that stand side by side. */
const abreast = [1, 0.86, 0.6];

/**
 * The cells of a vertical line: Han characters upright one by one, up to three digits upright side by side, Latin words
 * on their side. Done letter by letter, for many programs that read SVG know no vertical text.
 */
function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let narrow = '';
  const flush = (): void => {
    if (/^\d{1,3}$/.test(narrow))
      cells.push({ text: narrow, advance: 1, scale: abreast[narrow.length - 1]! });
    else if (lettersOf(narrow).length === 1 && !TURNED.test(narrow)) cells.push({ text: narrow, advance: 1 });
    else if (narrow) cells.push({ text: narrow, advance: widthOf(narrow), turned: true });
    narrow = '';
  };
  for (const letter of lettersOf(text)) {
    const turned = TURNED.test(letter);
    if (!isWide(letter) && (narrow || !turned)) {
      narrow += letter;
      continue;
    }
    flush();
    cells.push({ text: letter, advance: letterWidth(letter), turned, shifted: UPPER_RIGHT.test(letter) });
  }
  flush();
  return cells;
}

/** Length of a vertical line, in em. */
export function columnLength(text: string, setting: Setting = {}): number {
  const { tracking = 0 } = setting;
  const length = cellsOf(text).reduce(
    (sum, { advance }) => sum + advance + tracking,
    spreadOf(text, setting),
  );
  return Math.max(0, length - tracking);
}

/** How a vertical line is set. */
interface Setting {
  /** Em between letters. Default 0. */
  readonly tracking?: number;
  /** Of a person: a name of two characters takes the room of three. */
  readonly name?: boolean;
}

function spreadOf(text: string, { tracking = 0, name = false }: Setting): number {
  return name && fitName(text).fit === 'two' ? 1 + tracking : 0;
}

/** A vertical line of text, `x` its middle, from the top down. */
export function setColumn(
  text: string,
  x: number,
  top: number,
  voice: Voice,
  setting: Setting = {},
): TextMark {
  const { size } = voice;
  const step = (setting.tracking ?? 0) + spreadOf(text, setting);
  let y = top;
  const runs = cellsOf(text).map(({ text: piece, advance, turned, scale = 1, shifted }): Run => {
    const middle = y + (advance / 2) * size;
    y += (advance + step) * size;
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
export function foldColumn(text: string, length: number): string[] {
  // Digits side by side are shorter than they are wide, until a blank joins them to others and they lie.
  const measure = (piece: string): number => Math.max(columnLength(piece), widthOf(piece));
  return evenly(length, (each) => wrap(text, each, measure));
}
