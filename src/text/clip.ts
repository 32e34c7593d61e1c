/** A text cut to what a screen can bear. */
export interface ClippedText {
  /** The beginning of the text, well-formed; the ellipsis is the element's to draw. */
  text: string;
  /** Whether anything was left off. */
  clipped: boolean;
}

/** What must not be torn from the character before it: marks, variation selectors, joiners. */
const CLINGS = /^(?:\p{M}|\u200D|[\uFE00-\uFE0F])$/u;
/** How far back a cut looks for the beginning of a character; a longer heap of marks is an attack, not a letter. */
const FURTHEST = 8;

/**
 * Cuts a text for display. A name of 20 MB must cost no more than its beginning, so only that is read. Surrogate pairs
 * and marks are not torn; a lone surrogate becomes U+FFFD, for engines disagree on how to draw one.
 *
 * @param max most code points to keep; 200 unless told
 */
export function clipText(text: string, max = 200): ClippedText {
  // Nearly every text: a city's names are each looked at once a drawing.
  if (text.length <= max && !SURROGATE.test(text)) return { text, clipped: false };
  const kept: string[] = [];
  let at = 0;
  while (at < text.length && kept.length < max) {
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    at += character.length;
    kept.push(isLone(character) ? '\uFFFD' : character);
  }
  if (at >= text.length) return { text: kept.join(''), clipped: false };
  let end = kept.length;
  let next = String.fromCodePoint(text.codePointAt(at) as number);
  for (let back = 0; back < FURTHEST && end > 1 && clings(next, kept[end - 1]); back++)
    next = kept[--end] as string;
  return { text: (clings(next, kept[end - 1]) ? kept : kept.slice(0, end)).join(''), clipped: true };
}

const clings = (next: string, before: string | undefined): boolean =>
  CLINGS.test(next) || before === '\u200D';

const SURROGATE = /[\uD800-\uDFFF]/;

const isLone = (character: string): boolean => character.length === 1 && SURROGATE.test(character);
