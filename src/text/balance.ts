import { textLength } from './length.js';
import { wordsIn } from './words.js';

/**
 * Breaks a title into lines of about the same length, for engines without `text-wrap: balance` and for places that are
 * drawn (posters, print, SVG). As few lines as the width allows, then as even as can be; no line begins with closing
 * punctuation or ends with an opening bracket, none is one character alone, a number stays with its unit (670余人次), a
 * date and a Latin word stay whole. An author's U+200B is a good place to break, so is the end of a clause; the inside of a
 * word is a bad one, where the engine knows words.
 *
 * The text is never altered: joined, the lines are the title.
 *
 * @param perLine room of a line in widths of a Han character; a title that fits, or a width that is none, gives one line
 */
export function balanceTitle(title: string, perLine: number): string[] {
  const length = textLength(title.trim());
  if (!(perLine > 0) || length <= perLine) return [title];
  const pieces = piecesOf(title.length > longest ? title.slice(0, longest) : title, perLine);
  const lines = fewestLines(pieces, perLine);
  const ends = layOut(pieces, lines, perLine);
  const rest = title.slice(longest);
  const result = ends.map((end, i) =>
    pieces
      .slice(i === 0 ? 0 : ends[i - 1], end)
      .map((piece) => piece.text)
      .join(''),
  );
  if (rest) result[result.length - 1] += rest;
  return result;
}

/** Of a longer text the rest stays in the last line; it is no title. */
const longest = 400;

/** A part of the title that is not broken. */
interface Piece {
  readonly text: string;
  /** Its width; blanks at its end do not count at the end of a line. */
  readonly width: number;
  readonly trimmed: number;
  /** How much a break after it is wished for: 0 between words, less inside a word. */
  readonly wish: number;
}

const closing = '，。、；：！？”’）》〉」』】〕］｝…—～·・％‰℃,.;:!?)]}%°';
const opening = '“‘（《〈「『【〔［｛([{';

/** Numbers with what belongs to them, dates, Latin words, or one character with its marks. */
const unit = [
  '第?[0-9０-９][0-9０-９.,]*(?:[余多]?[万亿]?[余多]?(?:人次|小时|周年|[年月日号人名位个项次户元天支场件届岁%％‰℃期区组])?)',
  "[A-Za-z\\u00c0-\\u024f][\\w\\u00c0-\\u024f'’.-]*",
  '第[一二三四五六七八九十百]+.?',
  '.[\\p{M}\\uFE00-\\uFE0F]*',
].join('|');

function piecesOf(title: string, perLine: number): Piece[] {
  const parts: string[] = [];
  // A short phrase in quotes stays whole where a line has room for it.
  const phrase = Math.min(6, Math.floor(perLine) - 2);
  const pattern = phrase > 0 ? `[“《「『][^“”《》「」『』]{1,${phrase}}[”》」』]|${unit}` : unit;
  for (const part of title.match(new RegExp(pattern, 'gsu')) ?? []) {
    const before = parts[parts.length - 1];
    if (before !== undefined && clings(before, part)) parts[parts.length - 1] = before + part;
    else parts.push(part);
  }
  const words = wordEnds(title);
  let at = 0;
  return parts.map((text) => {
    at += text.length;
    return {
      text,
      width: textLength(text.replace(/\u200b/g, '')),
      trimmed: textLength(text.replace(/[\s\u200b]+$/, '')),
      wish: wishAfter(text, words === null || words.has(at)),
    };
  });
}

function wishAfter(text: string, endsWord: boolean): number {
  if (/\u200b\s*$/.test(text)) return 5;
  if (/[，。；：！？、—…\s]$/.test(text)) return 3;
  return endsWord ? 0 : -4;
}

/** Where words end, as far as the engine knows; null where it knows none. */
function wordEnds(title: string): Set<number> | null {
  const words = wordsIn(title);
  let at = 0;
  return words && new Set(words.map((word) => (at += word.length)));
}

/** Whether a line may not begin with `part`. */
function clings(before: string, part: string): boolean {
  const first = part.charAt(0);
  const last = before.replace(/[\s\u200b]+$/, '').slice(-1);
  if (closing.includes(first) || (last && opening.includes(last)) || /^[\s\u200b]/.test(part)) return true;
  // 2018年11月5日 is one date.
  return /[0-9０-９][年月]$/.test(before) && /^[0-9０-９]+[月日]/.test(part);
}

function fewestLines(pieces: readonly Piece[], perLine: number): number {
  let lines = 1;
  let width = 0;
  for (const piece of pieces) {
    if (width > 0 && width + piece.trimmed > perLine) {
      lines++;
      width = 0;
    }
    width += piece.width;
  }
  return lines;
}

/** The index of the piece after each line: the least sum of squares of what lines miss of their share. */
function layOut(pieces: readonly Piece[], lines: number, perLine: number): number[] {
  const share = pieces.reduce((sum, piece) => sum + piece.width, 0) / lines;
  const count = pieces.length;
  // best[i]: least cost of the lines before piece i; one row for each number of lines.
  let best = new Array<number>(count + 1).fill(Infinity);
  best[0] = 0;
  const from: Int16Array[] = [];
  for (let line = 1; line <= lines; line++) {
    const next = new Array<number>(count + 1).fill(Infinity);
    const origin = new Int16Array(count + 1);
    for (let end = line; end <= count; end++) {
      let width = 0;
      for (let start = end - 1; start >= line - 1; start--) {
        const piece = pieces[start] as Piece;
        width += start === end - 1 ? piece.trimmed : piece.width;
        if (width > perLine && start < end - 1) break;
        const cost =
          (best[start] as number) +
          costOf(width, share, perLine, end - start, piece, pieces[end - 1], end === count);
        if (cost < (next[end] as number)) {
          next[end] = cost;
          origin[end] = start;
        }
      }
    }
    best = next;
    from.push(origin);
  }
  const ends = [count];
  for (let line = lines - 1; line > 0; line--)
    ends.unshift((from[line] as Int16Array)[ends[0] as number] as number);
  return ends;
}

/** One character alone is worse than any unevenness. */
const alone = 1_000;

function costOf(
  width: number,
  share: number,
  perLine: number,
  pieces: number,
  first: Piece,
  last: Piece | undefined,
  isLast: boolean,
): number {
  const over = width > perLine ? alone * 10 : 0;
  const single = pieces === 1 && first.trimmed <= 1 ? alone : 0;
  const wish = isLast ? 0 : (last?.wish ?? 0);
  return (width - share) ** 2 + over + single - wish;
}
