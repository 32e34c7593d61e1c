import type { CaseObject } from '../../../contract/generated/photo-wall/types.js';
import { toCSV as rowsToCSV } from '../../../paper/csv.js';
import { printAll, saveText } from '../../../paper/give.js';
import { mostPages } from '../../../paper/papers.js';
import type { PhotoText } from '../model/text.js';
import { labelPages } from './labels.js';

/** What the photo wall gives away. Fetched with `import()` at the first use: whoever only looks need not load it. */
export { paletteOf } from '../../../paper/palette.js';
export { labelPages };

/** Prints the labels of what is on show: of the photos that the filter keeps, or of all objects. @returns what the reader is to be told, or '' */
export function print(text: PhotoText): string {
  const { photos, objects } = text.onShow;
  const pages = labelPages(text, photos, objects);
  if (pages.length > mostPages) return text.strings.tooManyLabels(pages.length);
  return printAll(pages, text.locale);
}

/** The photos on show as a table, one a row; in the cases the objects. */
export function toCSV(text: PhotoText): string {
  const { strings } = text;
  const { photos, objects } = text.onShow;
  const head = [text.title, text.day, text.source, text.remark].filter(Boolean).map((line) => [line]);
  if (objects.length > 0) return rowsToCSV([...head, [], ...objectRows(text, objects)]);
  const columns = [
    strings.columnId,
    strings.columnTitle,
    strings.columnDate,
    strings.filterPlace,
    strings.columnCredit,
    strings.filterTag,
    strings.words,
    strings.columnAlt,
    strings.columnFile,
  ];
  const rows = photos.map((photo) => [
    photo.id,
    text.say(text.titleOf(photo)),
    photo.date ?? '',
    text.say(photo.place),
    text.say(photo.credit),
    (photo.tags ?? []).map((tag) => text.say(tag)).join(strings.pause),
    text.tell(text.textOf(photo)),
    text.tell(photo.alt),
    photo.src,
  ]);
  return rowsToCSV([...head, [], columns, ...rows]);
}

function objectRows(text: PhotoText, objects: readonly CaseObject[]): string[][] {
  const { strings, model } = text;
  const columns = [
    strings.columnId,
    strings.cases,
    strings.columnTitle,
    strings.material,
    strings.size,
    strings.used,
    strings.acquired,
    strings.donor,
    strings.words,
  ];
  const rows = objects.map((object) => [
    object.id,
    text.say(model.caseOf(object)?.case?.title),
    text.objectName(object),
    text.say(object.material),
    text.say(object.size),
    object.used ?? '',
    object.acquired ?? '',
    text.say(object.donor),
    text.tell(object.text),
  ]);
  return [columns, ...rows];
}

/** Saves the table as a file. @returns what the reader is to be told */
export function saveTable(text: PhotoText): string {
  return saveText(text, 'csv', toCSV(text), 'text/csv');
}
