import { hasOwn } from '../values.js';

type Value = string | number | undefined;

/**
 * Eleven digits and more, however they are parted. A wrong value may be an identity number that has slipped into another
 * field, so no digit of such a one is repeated, whatever it is.
 */
const manyDigits = /[0-9０-９](?:[^0-9０-９A-Za-z\p{Script=Han}]{0,3}[0-9０-９]){10,}/gu;

/** Text without long numbers. */
export const withoutNumbers = (text: string): string =>
  text.replace(manyDigits, (found) => found.replace(/[0-9０-９]/g, '*'));

/** Text from the data inside a sentence: never so long that the sentence is lost, and without long numbers. */
export function quoted(value: Value, most = 80): string {
  const text = withoutNumbers(String(value ?? '').slice(0, 200));
  if (text.length <= most) return text;
  // A pair of surrogates is not cut in two.
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return `${text.slice(0, end)}…`;
}

/** `wanted` and `found` are names of types, several parted by a blank: each in the reader's words. */
export function typesIn(words: Readonly<Record<string, string>>, value: Value, or: string): string {
  return String(value ?? '')
    .split(' ')
    .map((each) => (hasOwn(words, each) ? words[each] : quoted(each)))
    .join(or);
}

/** Several names parted by a blank (no id or kind holds one), parted as the reader's language does. */
export function several(value: Value, by: string): string {
  return quoted(value, 180).split(' ').join(by);
}

export function isSeveral(value: Value): boolean {
  return typeof value === 'string' && value.includes(' ');
}
