import { clock } from '../data/environment.js';
import { formatDate, today } from '../text/date.js';
import type { Locale } from '../text/locale.js';
import type { PageHead } from './pages.js';
import { pageStrings } from './paper.strings.js';
import type { DisplayList } from './marks.js';
import { lookOf } from './look.js';
import { usualScale, type Picture } from './png.js';
import { printPages } from './print.js';
import { fileName, saveFile } from './save.js';
import { atOnce, within, type Steps } from './steps.js';

/** What paper needs of a document in the reader's language: `DocumentText` of the frame is one. */
export interface PaperText {
  readonly document: { readonly asOf: string; readonly kicker?: unknown };
  readonly locale: Locale;
  readonly title: string;
  /** The day the data is true of, in words. */
  readonly day: string;
  readonly source: string;
  readonly remark: string;
  say(label: never): string;
  readonly frame: { readonly sample: string };
}

/** What stands above and below every page of a document: a sample says so in words wherever it goes. */
export function pageHead(text: PaperText, own: Partial<PageHead> = {}): PageHead {
  const sample = text.remark.startsWith(text.frame.sample) ? text.frame.sample : '';
  return {
    locale: text.locale,
    title: text.title,
    kicker: text.say(text.document.kicker as never),
    body: '',
    date: text.day,
    sample,
    notes: [text.source, text.remark === sample ? '' : text.remark].filter(Boolean),
    ...own,
  };
}

/** 2018年11月27日印: when a page leaves the printer. */
export function printedToday(locale: Locale): string {
  return pageStrings[locale].printed(formatDate(today(clock.now()), locale));
}

/** Prints pages laid out beforehand. @returns what the reader is to be told, or '' */
export const printAll = (pages: readonly DisplayList[], locale: Locale, told?: string): string =>
  atOnce(printSteps(pages, locale, told));

/** The same, step by step. @param from the share of all that came before */
export function* printSteps(
  pages: readonly DisplayList[],
  locale: Locale,
  told = '',
  from = 0,
): Steps<string> {
  const done = yield* within(from, 1, printPages(pages, lookOf(locale)));
  return pages.length > 0 && !done ? pageStrings[locale].noPrinter : told;
}

/** Saves a file named after the document and its day. @returns what the reader is to be told */
export function saveText(text: PaperText, ending: string, content: string | Blob, type: string): string {
  const name = fileName(text.title, text.document.asOf, ending);
  saveFile(name, content, type);
  return pageStrings[text.locale].saved(name);
}

/** Saves a picture. @returns what the reader is to be told: also that there is none, or that it had to be smaller */
export function savePNG(text: PaperText, picture: Picture | null): string {
  const strings = pageStrings[text.locale];
  if (!picture) return strings.noPicture;
  const saved = saveText(text, 'png', picture.blob, 'image/png');
  return picture.reduced ? strings.reduced(Math.round((picture.scale / usualScale) * 100)) : saved;
}
