import { isFiller } from './blanks.js';
import { mayBegin, syllablesOf, type Syllable } from './pinyin.js';

/** Where a query was found in a name. */
export interface NameMatch {
  /** What to mark: pairs of UTF-16 offsets into the name as it was given, from and up to. Dots and blanks part them. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  /** By its characters, by full pinyin, by initials, or by a mixture of these. */
  readonly by: 'text' | 'full' | 'initials' | 'mixed';
}

/**
 * Finds a query in a name: any part of it, and, once `await loadPinyin()` is done, its pinyin in full (zhangjianguo,
 * jianguo), by initials (zjg, zhjg), or mixed (zhangjg, 张jg). The last syllable may be unfinished. Tones may be typed, as
 * digits or marks, and then count; `v`, `u` and `ü` are ü. A character answers to each of its readings, its reading as a
 * surname among them. Case, width of letters, blanks and the dot of a name do not count. The first of several places is
 * taken; characters before pinyin, full before initials before mixed.
 *
 * Works at once and never throws; before the dictionary is there only characters are found.
 *
 * @returns null when the query is empty or not found
 */
export function matchName(query: string, name: string): NameMatch | null {
  const { literal, spelled, tones, first } = (last = last?.query === query ? last : parseQuery(query));
  if (literal.length === 0) return null;
  const found = findText(literal, name);
  if (found) return found;
  if (spelled.length === 0) return null;
  let start = 0;
  // Most names do not even hold a character that begins so.
  while (start < name.length && !begins(name, start, first, spelled[0] as number)) start++;
  if (start === name.length) return null;
  const attempt: Attempt = { name, spelled, tones, way: 'full', end: 0, dead: null };
  for (const way of ways) {
    attempt.way = way;
    for (let at = start; at < name.length; at++) {
      if (!begins(name, at, first, spelled[0] as number)) continue;
      attempt.dead = null;
      if (follow(attempt, at, 0)) return { ranges: rangesIn(name, at, attempt.end), by: way };
    }
  }
  return null;
}

/** Whether a query with this first letter (0 is a, -1 none) and first unit may begin at a place of a name. */
function begins(name: string, at: number, letter: number, unit: number): boolean {
  return (letter >= 0 && mayBegin(name, at, letter)) || fold(name.charCodeAt(at)) === unit;
}

const ways = ['full', 'initials', 'mixed'] as const;

interface Query {
  readonly query: string;
  /** Folded UTF-16 units, without fillers. */
  readonly literal: readonly number[];
  /** The same with tones, apostrophes and hyphens taken out of the pinyin; empty when there is no letter in it. */
  readonly spelled: readonly number[];
  /** The tone typed at a unit of `spelled`; 0 for none, 5 for light. */
  readonly tones: readonly number[];
  /** First letter of `spelled`, 0 is a; -1 when it is none. */
  readonly first: number;
}

/** The query is the same for thousands of names. */
let last: Query | undefined;

/** Nobody types longer queries. */
const longest = 100;

function parseQuery(given: string): Query {
  const text = given.slice(0, longest);
  const literal: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = fold(text.charCodeAt(i));
    if (!isFiller(unit)) literal.push(unit);
  }
  const spelled: number[] = [];
  const tones: number[] = [];
  let letters = 0;
  for (const character of text.normalize('NFKD').toLowerCase()) {
    const unit = character.charCodeAt(0);
    const previous = spelled[spelled.length - 1] ?? 0;
    const mark = toneMarks.indexOf(character);
    if (mark >= 0 && isLetter(previous)) tones[tones.length - 1] = mark + 1;
    else if (unit === 0x308 && previous === letterU) spelled[spelled.length - 1] = letterV;
    else if (unit >= 0x30 && unit <= 0x35 && isLetter(previous)) tones[tones.length - 1] = unit - 0x30 || 5;
    else if (!isFiller(unit) && !isParting.test(character)) {
      if (isLetter(unit)) letters++;
      for (let i = 0; i < character.length; i++) {
        spelled.push(character.charCodeAt(i));
        tones.push(0);
      }
    }
  }
  const first = spelled[0] ?? 0;
  return {
    query: given,
    literal,
    spelled: letters > 0 ? spelled : [],
    tones,
    first: isLetter(first) ? first - 97 : -1,
  };
}

/** Macron, acute, caron (and the breve that is taken for it), grave: the tones in their order. */
const toneMarks = ['\u0304', '\u0301', '\u030c', '\u0300'];
const isParting = /['’‘`-]/;
const letterU = 0x75;
const letterV = 0x76;
const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** A unit without case and width. One unit stays one, so that offsets hold. */
function fold(unit: number): number {
  if (unit >= 0x3000 && unit < 0xff00) return unit;
  if (unit >= 0xff01 && unit <= 0xff5e) return fold(unit - 0xfee0);
  if (unit >= 0x41 && unit <= 0x5a) return unit + 32;
  if (unit < 0xc0) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

function findText(wanted: readonly number[], name: string): NameMatch | null {
  const first = wanted[0] as number;
  for (let start = 0; start < name.length; start++) {
    if (fold(name.charCodeAt(start)) !== first) continue;
    let at = start;
    let done = 0;
    while (at < name.length && done < wanted.length) {
      const unit = fold(name.charCodeAt(at));
      if (unit === wanted[done]) done++;
      else if (!isFiller(unit)) break;
      at++;
    }
    if (done === wanted.length) return { ranges: rangesIn(name, start, at), by: 'text' };
  }
  return null;
}

/** A search for the spelled query from one character on. */
interface Attempt {
  readonly name: string;
  readonly spelled: readonly number[];
  readonly tones: readonly number[];
  way: (typeof ways)[number];
  /** Where the match ended. */
  end: number;
  /** Places of name and query from which nothing comes; made when there is more than one way to a place. */
  dead: Set<number> | null;
}

/** Whether the query from `from` on is said by the name from `at` on. */
function follow(attempt: Attempt, at: number, from: number): boolean {
  const { name, spelled, way } = attempt;
  let next = at;
  while (next < name.length && isFiller(name.charCodeAt(next))) next++;
  if (next >= name.length) return false;
  const state = next * 4096 + from;
  if (attempt.dead?.has(state)) return false;
  const code = name.codePointAt(next) as number;
  const size = code > 0xffff ? 2 : 1;
  const step = (taken: number): boolean => {
    if (from + taken < spelled.length) return follow(attempt, next + size, from + taken);
    attempt.end = next + size;
    return true;
  };
  for (const syllable of syllablesOf(code)) {
    const { letters } = syllable;
    const common = commonLength(attempt, syllable, from);
    if (common === 0) continue;
    const isLast = from + common === spelled.length;
    const isWhole = common === letters.length;
    if (way !== 'initials' && isWhole && step(common)) return true;
    if (way !== 'full') {
      if (common > 1 && letters.charAt(1) === 'h' && (way === 'initials' || !isLast) && step(2)) return true;
      if (step(1)) return true;
    }
    // The last syllable may be unfinished.
    if (isLast && !isWhole && (way === 'mixed' || (way === 'full' && common > 1))) return step(common);
  }
  if (way === 'mixed') {
    const taken = literalLength(attempt, next, size, from);
    if (taken > 0 && step(taken)) return true;
  }
  (attempt.dead ??= new Set()).add(state);
  return false;
}

/** How many letters of a syllable stand in the query; none when a tone was typed that is not the syllable's. */
function commonLength({ spelled, tones }: Attempt, { letters, tone }: Syllable, from: number): number {
  let length = 0;
  while (length < letters.length) {
    const wanted = letters.charCodeAt(length);
    const typed = spelled[from + length];
    if (typed !== wanted && !(typed === letterU && wanted === letterV)) break;
    const said = tones[from + length] as number;
    if (said > 0 && said % 5 !== tone) return 0;
    length++;
  }
  return length;
}

function literalLength({ name, spelled }: Attempt, at: number, size: number, from: number): number {
  for (let i = 0; i < size; i++) if (fold(name.charCodeAt(at + i)) !== spelled[from + i]) return 0;
  return size;
}

/** The stretch from `start` up to `end` without what parts a name. */
function rangesIn(name: string, start: number, end: number): [number, number][] {
  const ranges: [number, number][] = [];
  for (let at = start; at < end; at++) {
    if (isFiller(name.charCodeAt(at))) continue;
    const range = ranges[ranges.length - 1];
    if (range && range[1] === at) range[1] = at + 1;
    else ranges.push([at, at + 1]);
  }
  return ranges;
}
