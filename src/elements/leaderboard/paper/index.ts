import { printAll, saveText } from '../../../paper/give.js';
import { mostPages, stationery } from '../../../paper/papers.js';
import type { PrintOptions } from '../../../paper/take-away.js';
import type { BoardText } from '../model/text.js';
import { boardToCSV } from './csv.js';
import { headOf, leastPages, listPages } from './list.js';
import { paperStrings } from './paper.strings.js';

/** What the leaderboard gives away. Fetched with `import()` at the first use. */
export { paletteOf } from '../../../paper/palette.js';
export { boardToCSV as toCSV };

/** Prints the whole list in black ink. To be called from a click. @returns what the reader is to be told, or '' */
export function print(text: BoardText, { paper = 'A4' }: PrintOptions = {}): string {
  const sheet = stationery(paper, false, headOf(text));
  const least = leastPages(text, sheet);
  if (least > mostPages) return paperStrings[text.locale].tooMany(least);
  return printAll(listPages(text, sheet), text.locale);
}

/** Saves the table as a file. @returns what the reader is to be told */
export function saveTable(text: BoardText): string {
  return saveText(text, 'csv', boardToCSV(text), 'text/csv');
}
