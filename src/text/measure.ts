import { textLength } from './length.js';

/**
 * How wide letters are, in em, near enough to choose a size and break lines before anything is painted: a drawing must
 * come out the same in Node, on a page and on paper, where there is nothing to measure with. Han characters are exactly
 * one em wide; the others are a little over what the usual fonts give, so that a line is never longer than was thought.
 */

/** A mark, variation selector or joiner belongs to the letter before it, and what follows a joiner too. */
const CLINGS = /^(?:\p{M}|\u200D|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]|[\u{1F3FB}-\u{1F3FF}])$/u;

/** Letters as a reader sees them: code points with what clings to them. */
export function lettersOf(text: string): string[] {
  const letters: string[] = [];
  for (const character of text) {
    const last = letters[letters.length - 1];
    if (last !== undefined && last.length < 16 && (CLINGS.test(character) || last.endsWith('\u200D')))
      letters[letters.length - 1] = last + character;
    else letters.push(character);
  }
  return letters;
}

/** Han and what is as wide, and the quotes and dashes of Chinese fonts. */
export function isWide(letter: string): boolean {
  return /^[—…“”‘’·●○\uFFFD]/.test(letter) || textLength(String.fromCodePoint(letter.codePointAt(0)!)) === 1;
}

export function letterWidth(letter: string): number {
  if (isWide(letter)) return 1;
  if (/^[ijlI.,:;'|!()[\] \u00A0ftr/-]/.test(letter)) return 0.36;
  if (/^[mwMW@%&]/.test(letter)) return 0.92;
  if (/^[A-Z]/.test(letter)) return 0.7;
  return 0.58;
}

export function widthOf(text: string): number {
  let width = 0;
  for (const letter of lettersOf(text)) width += letterWidth(letter);
  return width;
}

const NOT_FIRST = /^[，。；：、？！”’》）」』】〉…—·,.;:?!)\]%}]/;
const NOT_LAST = /[“‘《（「『【〈([{]$/;

/**
 * Lines of a text no wider than `width` em. Breaks at blanks and between Han characters, never before a closing mark or
 * after an opening one; a word that is wider than a line is broken where it must be. Nothing is lost but the blank at a
 * break.
 *
 * @param measure length of a word or letter, in em
 */
export function wrap(text: string, width: number, measure: (piece: string) => number = widthOf): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const close = (): void => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
    used = 0;
  };
  const add = (piece: string, own = piece): void => {
    if (used > 0 && used + measure(own) > width) close();
    line += piece;
    used += measure(piece);
  };
  for (const word of wordsOf(text)) {
    const bare = word.trim();
    if (measure(bare) <= width) add(word, bare);
    else lettersOf(word).forEach((letter) => add(letter));
  }
  close();
  return lines.length > 0 ? lines : [''];
}

/** Pieces that stay together: a Latin word with the blank after it, a Han character with the marks that cling to it. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let open = false;
  for (const letter of lettersOf(text)) {
    const last = words.length - 1;
    const joins =
      last >= 0 &&
      (NOT_FIRST.test(letter) ||
        NOT_LAST.test(words[last]!) ||
        letter === ' ' ||
        (open && !isWide(letter) && !words[last]!.endsWith(' ')));
    if (joins) words[last] += letter;
    else words.push(letter);
    open = !isWide(letter);
  }
  return words;
}

/** Height of a line of several, against its size. */
export const leading = 1.25;

/** Below this share of its own size a text is not shrunk for the sake of fewer lines. */
const SHRINK = 0.72;

/**
 * The largest size at which a whole text stands in a room: on one line while that takes no more than a quarter of its
 * size, else on as many as there is room for. Nothing is ever cut off.
 */
export function fitText(
  text: string,
  size: number,
  width: number,
  height: number,
): { size: number; lines: readonly string[] } {
  const whole = widthOf(text) * size;
  if (whole <= width) return { size, lines: [text] };
  if (whole * SHRINK <= width && height < 2 * SHRINK * leading * size)
    return { size: width / widthOf(text), lines: [text] };
  for (let each = size; ; each *= 0.94) {
    const lines = wrap(text, width / each);
    const tall = each + (lines.length - 1) * leading * each;
    if (tall <= height || each < size * 0.05)
      return { size: each, lines: evenly(width / each, (narrower) => wrap(text, narrower)) };
  }
}

/** As few lines as a length allows, then as even as may be: none ends with one character alone. */
export function evenly(length: number, broken: (length: number) => string[]): string[] {
  let best = broken(length);
  for (let shorter = length * 0.95; best.length > 1 && shorter > length / 2; shorter *= 0.95) {
    const tried = broken(shorter);
    if (tried.length > best.length) break;
    best = tried;
  }
  return best;
}
