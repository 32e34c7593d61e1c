import { clock } from '../../../data/environment.js';
import { lookOf } from '../../../paper/look.js';
import { pageStrings } from '../../../paper/paper.strings.js';
import { stationery } from '../../../paper/papers.js';
import { printPages } from '../../../paper/print.js';
import { fileName, saveFile } from '../../../paper/save.js';
import type { PrintOptions } from '../../../paper/take-away.js';
import { formatDate, today } from '../../../text/date.js';
import type { BoardText } from '../model/text.js';
import { boardToCSV } from './csv.js';
import { headOf, leastPages, listPages, mostPages } from './list.js';
import { paperStrings } from './paper.strings.js';

/** What the leaderboard gives away. Fetched with `import()` at the first use. */
export { paletteOf } from '../../../paper/palette.js';
export { boardToCSV as toCSV };

/** Prints the whole list in black ink. To be called from a click. @returns what the reader is to be told, or '' */
export function print(text: BoardText, { paper = 'A4' }: PrintOptions = {}): string {
  const { locale } = text;
  const strings = paperStrings[locale];
  const printed = pageStrings[locale].printed(formatDate(today(clock.now()), locale));
  const sheet = stationery(paper, false, { ...headOf(text), printed });
  const least = leastPages(text, sheet);
  if (least > mostPages) return strings.tooMany(least);
  const pages = listPages(text, sheet);
  return printPages(pages, lookOf(locale)) ? '' : strings.noPrinter;
}

/** Saves the table as a file. @returns what the reader is to be told */
export function saveTable(text: BoardText): string {
  const name = fileName(text.title, text.document.asOf, 'csv');
  saveFile(name, boardToCSV(text), 'text/csv');
  return paperStrings[text.locale].saved(name);
}
