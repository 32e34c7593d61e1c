import { nameDot } from './blanks.js';

/** How a name takes its place on a line. */
export interface FittedName {
  /** The name, exactly as given: copying, searching and reading aloud must give it. */
  text: string;
  /**
   * `two`: two Han characters, spread by CSS to the width of three; `dotted`: has a dot and is never broken at it;
   * `long`: ten characters and more, may break after a dot; `plain`: everything else, keeps its own width.
   */
  fit: 'two' | 'plain' | 'dotted' | 'long';
  /** The name in pieces a line may break between; one piece unless `long` and dotted. Joined they are `text`. */
  parts: string[];
}

/** A Han character with the variation selector that may pick its form. */
const TWO_HAN = /^(?:\p{Script=Han}[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]?){2}$/u;
const LONG = 10;
/** Names come clipped (`clipText`); beyond this many pieces the rest stays in one. */
const MOST_PARTS = 32;

/**
 * Chooses how a name of a person or a unit takes its place on a line.
 *
 * @param name any string; nothing is trimmed or changed
 */
export function fitName(name: string): FittedName {
  if (TWO_HAN.test(name)) return { text: name, fit: 'two', parts: [name] };
  const dotted = nameDot.test(name);
  if (isLong(name)) return { text: name, fit: 'long', parts: dotted ? splitAfterDots(name) : [name] };
  return { text: name, fit: dotted ? 'dotted' : 'plain', parts: [name] };
}

function isLong(name: string): boolean {
  let count = 0;
  for (const character of name) if (character && ++count >= LONG) return true;
  return false;
}

function splitAfterDots(name: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 1; at < name.length && parts.length < MOST_PARTS - 1; at++) {
    // A run of dots stays whole, and no piece begins with one.
    if (!nameDot.test(name.charAt(at - 1)) || nameDot.test(name.charAt(at))) continue;
    parts.push(name.slice(from, at));
    from = at;
  }
  return [...parts, name.slice(from)];
}
