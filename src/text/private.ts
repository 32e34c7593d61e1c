import { maskPhone } from './mask.js';

/** A number in a text that says more of a person than may be shown. */
export interface PrivateNumber {
  /** Identity number (18 digits with a right check digit, or the old 15), mobile number, or a bank card's that passes Luhn's test. */
  readonly kind: 'identity' | 'mobile' | 'bank-card';
  /** UTF-16 offsets into the text: from, and up to. */
  readonly start: number;
  readonly end: number;
  /** What to show in its place: 138****1234; the others are hidden whole. */
  readonly masked: string;
}

/** Digits that stand together, by offsets into the text. */
interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Identity numbers, mobile numbers and bank cards inside a free text, in their order, as people type them: in one piece or
 * parted by blanks, hyphens, dots, strokes or brackets in the usual groups, in narrow or full-width digits, with or without
 * 86 or 0, after a word (Tel…), with marks of no width in them. What only looks like one (a wrong check digit, part of a
 * longer number, a code that begins with one letter) is not reported; nor are Chinese numerals, digits of other scripts, and
 * numbers split over two texts.
 */
export function findPrivateNumbers(text: string): PrivateNumber[] {
  // Most texts hold no number at all; this test costs next to nothing.
  if (text.length < shortest || !candidate.test(text)) return [];
  const found: PrivateNumber[] = [];
  runs.lastIndex = 0;
  for (let run = runs.exec(text); run; run = runs.exec(text)) {
    const groups = groupsOf(run[0], run.index);
    for (let from = 0; from < groups.length; from++) {
      const number = numberFrom(text, groups, from);
      if (!number) continue;
      const { kind, first, last } = number;
      const start = kind === 'mobile' ? first.start - codeBefore(text.slice(0, first.start)) : first.start;
      const given = text.slice(start, last.end);
      const masked = kind === 'mobile' ? maskPhone(given) : given.replace(/[0-9０-９XxＸｘ]/g, '*');
      found.push({ kind, start, end: last.end, masked });
      from = groups.indexOf(last, from);
    }
  }
  return found;
}

/** The text with every private number in it replaced by its masked form. */
export function hidePrivateNumbers(text: string, found = findPrivateNumbers(text)): string {
  let shown = '';
  let at = 0;
  for (const { start, end, masked } of found) {
    shown += text.slice(at, start) + masked;
    at = end;
  }
  return at === 0 ? text : shown + text.slice(at);
}

/** Digits of a mobile number. */
const shortest = 11;

const digit = '[0-9０-９]';
/** What has no width and is not seen; it parts nothing. */
const unseen = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
/** What people part digits by. */
const parting = `\\s.\\-‐-―−－．·・/_()（）${unseen}`;
const candidate = new RegExp(`${digit}(?:[${parting}]{0,3}${digit}){9}`);
const runs = new RegExp(`${digit}(?:[${parting}]{0,3}[0-9０-９Xx]|[Ｘｘ])+`, 'g');
const groupsIn = new RegExp(`[0-9０-９](?:[${unseen}]*[0-9０-９XxＸｘ])*`, 'g');

function groupsOf(run: string, offset: number): Group[] {
  const groups: Group[] = [];
  groupsIn.lastIndex = 0;
  for (let match = groupsIn.exec(run); match; match = groupsIn.exec(run)) {
    const start = offset + match.index;
    groups.push({ digits: plain(match[0]), start, end: start + match[0].length });
  }
  return groups;
}

const plain = (given: string): string =>
  given
    .replace(/[０-９Ｘｘ]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0))
    .replace(/[^0-9x]/gi, '');

/** The number that begins with that group: the longest, of as many groups as its kind has. */
function numberFrom(
  text: string,
  groups: readonly Group[],
  from: number,
): { kind: PrivateNumber['kind']; first: Group; last: Group } | undefined {
  const first = groups[from]!;
  // A code with a letter before its digits. A word before them (Tel) is none.
  if (/(?:^|[^A-Za-z])[A-Za-z]$/.test(text.slice(Math.max(0, first.start - 2), first.start)))
    return undefined;
  let digits = '';
  const lengths: number[] = [];
  let found: { kind: PrivateNumber['kind']; first: Group; last: Group } | undefined;
  for (let to = from; to < groups.length && digits.length < 19; to++) {
    const last = groups[to]!;
    digits += last.digits;
    lengths.push(last.digits.length);
    // A code that goes on with letters, or a decimal fraction.
    const isPart = /^[A-Za-z]|^[.．][0-9０-９]{1,2}(?![0-9０-９])/.test(text.slice(last.end, last.end + 4));
    const kind = isPart ? null : kindOf(digits, lengths.join(' '));
    if (kind) found = { kind, first, last };
  }
  return found;
}

function kindOf(digits: string, groups: string): PrivateNumber['kind'] | null {
  if (digits.length > 19) return null;
  if (mobileGroups.test(groups) && /^(?:(?:00)?86|0)?1[3-9]\d{9}$/.test(digits)) return 'mobile';
  if (identity.test(digits) && passesMod11(digits)) return 'identity';
  if (/^(?:15|6 6 3|6 9)$/.test(groups) && oldIdentity.test(digits)) return 'identity';
  const isCard = /^(?:\d+|(?:4 ){3}\d(?: [1-3])?|6 \d+)$/.test(groups) && /^[3-69]\d{15,18}$/.test(digits);
  return isCard && passesLuhn(digits) ? 'bank-card' : null;
}

/** Lengths of the groups of a mobile number, its code of the country in the first or before. */
const mobileGroups = /^(?:1[1-5]|[34] 8|[78] 4|[34] 4 4|[34] 3 5|[56] 6)$/;

/** GB 11643-1999: place, date of birth, sequence, and a check digit. */
const identity = /^[1-689]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/i;
/** GB 11643-1989: place (of a province that there is), date of birth with two digits of the year, sequence. */
const oldIdentity =
  /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/;

/** Length of what stands before a mobile number of its country's code. */
const codeBefore = (before: string): number =>
  /(?:(?:[+＋]|00)86[-\s]?|[+＋])$/.exec(before.slice(-6))?.[0].length ?? 0;

/** ISO 7064 MOD 11-2. */
function passesMod11(number: string): boolean {
  let sum = 0;
  let weight = 1;
  for (let i = 17; i >= 0; i--) {
    const value = Number(number.charAt(i));
    sum += weight * (value >= 0 ? value : 10);
    weight = (weight * 2) % 11;
  }
  return sum % 11 === 1;
}

function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const value = Number(number.charAt(number.length - 1 - i));
    sum += i % 2 === 0 ? value : value < 5 ? value * 2 : value * 2 - 9;
  }
  return sum % 10 === 0;
}
