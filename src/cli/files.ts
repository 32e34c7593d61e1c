import type { Locale } from '../text/locale.js';
import { strings } from './strings.js';

/** What a file is called in a sentence. */
export const nameOf = (file: string, locale: Locale): string =>
  file === '-' ? strings[locale].standardInput : file;

export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
