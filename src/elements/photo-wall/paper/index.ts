import { toCSV as rowsToCSV } from '../../../paper/csv.js';
import { printAll, saveText } from '../../../paper/give.js';
import { mostPages } from '../../../paper/papers.js';
import type { PhotoText } from '../model/text.js';
import { labelPages } from './labels.js';

/** What the photo wall gives away. Fetched with `import()` at the first use: whoever only looks need not load it. */
export { paletteOf } from '../../../paper/palette.js';
export { labelPages };

/** Prints the labels of what is on show: of the photos that the filter keeps, or of the case. @returns what the reader is to be told, or '' */
export function print(text: PhotoText): string {
  const { photos, objects } = text.onShow;
  const pages = labelPages(text, photos, objects);
  if (pages.length > mostPages) return text.strings.tooManyLabels(pages.length);
  return printAll(pages, text.locale);
}

/** The photos on show as a table, one a row. */
export function toCSV(text: PhotoText): string {
  const { strings } = text;
  const { photos } = text.onShow;
  const head = [text.title, text.day, text.source, text.remark].filter(Boolean).map((line) => [line]);
  const columns = [
    strings.columnId,
    strings.columnTitle,
    strings.columnDate,
    strings.filterPlace,
    strings.columnCredit,
    strings.filterTag,
    strings.columnAlt,
    strings.columnFile,
  ];
  const rows = photos.map((photo) => [
    photo.id,
    text.say(photo.title),
    photo.date ?? '',
    text.say(photo.place),
    text.say(photo.credit),
    (photo.tags ?? []).map((tag) => text.say(tag)).join(strings.pause),
    text.tell(photo.alt),
    photo.src,
  ]);
  return rowsToCSV([...head, [], columns, ...rows]);
}

/** Saves the table as a file. @returns what the reader is to be told */
export function saveTable(text: PhotoText): string {
  return saveText(text, 'csv', toCSV(text), 'text/csv');
}
