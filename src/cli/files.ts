import type { Locale } from '../text/locale.js';
import { strings } from './strings.js';

/** What a file is called in a sentence. */
export const nameOf = (file: string, locale: Locale): string =>
  file === '-' ? strings[locale].standardInput : file;

export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/**
 * A script that calls `Qianshao.load`, as the JSON in it. What stands around the JSON becomes blanks, so that lines and columns
 * stay. Any other text is given back.
 */
export function jsonOf(text: string): string {
  const head = /^\s*(?:\/\/[^\n]*\n\s*)*(?:window\.)?Qianshao\.load\(/.exec(text)?.[0];
  if (head === undefined) return text;
  const tail = /(?:,\s*(["'])[^"'\n]*\1\s*)?\)\s*;?\s*$/.exec(text.slice(-500))?.[0] ?? '';
  return blank(head) + text.slice(head.length, text.length - tail.length) + blank(tail);
}
