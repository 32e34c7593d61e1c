import { hasOwn } from '../values.js';

type Value = string | number | undefined;

/** Text from the data inside a sentence: never so long that the sentence is lost. */
export function quoted(value: Value): string {
  const text = String(value ?? '');
  if (text.length <= 80) return text;
  // A pair of surrogates is not cut in two.
  const end = /[\ud800-\udbff]/.test(text.charAt(79)) ? 79 : 80;
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
  return quoted(value).split(' ').join(by);
}

export function isSeveral(value: Value): boolean {
  return typeof value === 'string' && value.includes(' ');
}
