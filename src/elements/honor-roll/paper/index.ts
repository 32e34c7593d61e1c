import { printAll, printedToday, saveText } from '../../../paper/give.js';
import { lookOf } from '../../../paper/look.js';
import type { DisplayList, Palette } from '../../../paper/marks.js';
import { paletteOf } from '../../../paper/palette.js';
import { mostPages, stationery } from '../../../paper/papers.js';
import { drawSVG, svgText } from '../../../paper/svg.js';
import type { Paper, PrintOptions } from '../../../paper/take-away.js';
import { isRevoked, type GroupBy } from '../model/model.js';
import { namesOf } from '../model/roll.js';
import type { HonorText } from '../model/text.js';
import { honorsToCSV as toCSV } from './csv.js';
import { headOf } from './head.js';
import { listPages } from './list-pages.js';
import { paperStrings } from './paper.strings.js';
import { certificatePage, plaquePage } from './plaque-pages.js';

/** What the honour roll gives away. Fetched with `import()` at the first use: whoever only looks need not load it. */
export { toCSV };

/** What is printed: the whole list, one plaque, or a sheet for each person of an honour. */
export interface HonorPrintOptions extends PrintOptions {
  /** Default `list`, or `plaque` where an honour is named. */
  readonly form?: 'list' | 'plaque' | 'certificate';
  /** How the list is grouped. Default by level. */
  readonly groupBy?: GroupBy;
  /** Id of the honour, for a plaque or certificates. Default the open one, else the first. */
  readonly id?: string;
  /** Id or name: only this person's sheet. */
  readonly person?: string;
}

/** Lays out what is to be printed. @param printed the day of printing in words */
export function layOutPages(
  text: HonorText,
  {
    id,
    form = id === undefined ? 'list' : 'plaque',
    paper = 'A4',
    groupBy = 'level',
    person,
  }: HonorPrintOptions,
  printed = '',
): { pages: readonly DisplayList[]; told: string } {
  const own = paperStrings[text.locale];
  // As `toSVG`: the first stands for a choice.
  const item = form === 'list' ? undefined : text.model.itemOf(id ?? text.model.items[0]?.id ?? '');
  let pages: DisplayList[];
  if (!item) pages = listPages(text, stationery(paper, false, { ...headOf(text), printed }), groupBy);
  else if (form === 'plaque') pages = [plaquePage(item, text)];
  else if (isRevoked(item)) return { pages: [], told: own.noneOfRevoked };
  else {
    const names = namesOf(item, text).names.filter(
      (each) => person === undefined || each.person.id === person || each.name === person,
    );
    if (names.length === 0) return { pages: [], told: own.noPersons };
    if (names.length > mostPages) return { pages: [], told: own.tooMany(names.length) };
    pages = names.map((each) => certificatePage(item, each, text));
  }
  return pages.length > mostPages ? { pages: [], told: own.tooMany(pages.length) } : { pages, told: '' };
}

/** Prints in black ink. To be called from a click. @returns what the reader is to be told, or '' */
export function print(text: HonorText, options: PrintOptions = {}): string | Promise<string> {
  const { pages, told } = layOutPages(text, options as HonorPrintOptions, printedToday(text.locale));
  return pages.length === 0 ? told : printAll(pages, text.locale, told);
}

/** What an element gives away, the plaque of what is open close up first. */
export const paperOf = (selected: string | null): Paper<HonorText> => ({
  paletteOf,
  toCSV,
  print,
  saveTable,
  toSVG: (text, palette) => toSVG(text, palette, text.model.itemOf(selected ?? '')?.id),
});

/** The plaque of the highest honour as the text of an SVG file, or that of another by its id. */
export function toSVG(text: HonorText, palette?: Palette, id = text.model.items[0]?.id ?? ''): string {
  const item = text.model.itemOf(id);
  return item
    ? svgText(drawSVG(plaquePage(item, text), lookOf(text.locale, palette), text.titleOf(item)))
    : '';
}

/** Saves the table as a file. @returns what the reader is to be told */
export function saveTable(text: HonorText): string {
  return saveText(text, 'csv', toCSV(text), 'text/csv');
}
