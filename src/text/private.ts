import { maskPhone } from './mask.js';

/** A number in a text that says more of a person than may be shown. */
export interface PrivateNumber {
  /** Identity number with a right check digit, mobile number, or a bank card's that passes Luhn's test. */
  readonly kind: 'identity' | 'mobile' | 'bank-card';
  /** UTF-16 offsets into the text: from, and up to. */
  readonly start: number;
  readonly end: number;
  /** What to show in its place: 138****1234; the others are hidden whole. */
  readonly masked: string;
}

/**
 * Identity numbers (18 digits), mobile numbers and bank cards inside a free text, in their order, as they are usually
 * written: in one piece or parted by a blank or hyphen where people part them, in narrow or full-width digits, with or
 * without +86. What only looks like one (a wrong check digit, part of a longer number) is not reported.
 */
export function findPrivateNumbers(text: string): PrivateNumber[] {
  // Most texts hold no number at all; this test costs next to nothing.
  if (text.length < shortest || !candidate.test(text)) return [];
  const narrow = text.replace(/[０-９Ｘｘ]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0));
  const found: PrivateNumber[] = [];
  shapes.lastIndex = 0;
  for (let match = shapes.exec(narrow); match; match = shapes.exec(narrow)) {
    const start = match.index + (match[1] as string).length;
    const end = match.index + match[0].length;
    // A longer number, or a code with letters: what the pattern cannot look back at.
    const isPart =
      /[0-9A-Za-z]/.test(narrow.charAt(start - 1)) || /^[0-9A-Za-z]|^[.]\d/.test(narrow.slice(end, end + 2));
    const kind = isPart ? null : kindOf(narrow.slice(start, end).replace(/[^0-9X]/gi, ''));
    if (!kind) {
      shapes.lastIndex = start + 1;
      continue;
    }
    const given = text.slice(start, end);
    const masked = kind === 'mobile' ? maskPhone(given) : given.replace(/[0-9０-９XxＸｘ]/g, '*');
    found.push({ kind, start, end, masked });
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

const candidate = /[0-9０-９](?:[ \u00a0-]?[0-9０-９]){9}/;

/** What stands before, then: an identity number, a mobile number, a card's number. Groups as people write them. */
const shapes = new RegExp(
  '(^|[^0-9])(?:' +
    [
      '\\d{6}[ \\u00a0-]?\\d{8}[ \\u00a0-]?\\d{3}[0-9Xx]',
      '(?:(?:\\+|00)86[ \\u00a0-]?)?1[3-9]\\d[ \\u00a0-]?\\d{4}[ \\u00a0-]?\\d{4}',
      '\\d{4}(?:[ \\u00a0-]?\\d{4}){3}(?:[ \\u00a0-]?\\d{1,3})?',
    ].join('|') +
    ')(?![0-9])',
  'g',
);

function kindOf(number: string): PrivateNumber['kind'] | null {
  if (/^(?:0{0,2}86)?1[3-9]\d{9}$/.test(number)) return 'mobile';
  if (identity.test(number) && passesMod11(number)) return 'identity';
  return /^[3-69]\d{15,18}$/.test(number) && passesLuhn(number) ? 'bank-card' : null;
}

/** GB 11643-1999: place, date of birth, sequence, and a check digit. */
const identity = /^[1-689]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/i;

/** ISO 7064 MOD 11-2. */
function passesMod11(number: string): boolean {
  let sum = 0;
  let weight = 1;
  for (let i = 17; i >= 0; i--) {
    const digit = Number(number.charAt(i));
    sum += weight * (digit >= 0 ? digit : 10);
    weight = (weight * 2) % 11;
  }
  return sum % 11 === 1;
}

function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const digit = Number(number.charAt(number.length - 1 - i));
    sum += i % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }
  return sum % 10 === 0;
}
