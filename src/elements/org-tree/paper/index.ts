import { blackInk, type Palette } from '../../../paper/marks.js';
import { toPicture, type Picture } from '../../../paper/png.js';
import { pageStrings } from '../../../paper/paper.strings.js';
import { printPages } from '../../../paper/print.js';
import { clock } from '../../../data/environment.js';
import { formatDate, today } from '../../../text/date.js';
import type { OrgModel } from '../model.js';
import type { OrgWords } from '../words.js';
import { orgToCSV } from './csv.js';
import { drawFile } from './file-drawing.js';
import { layOutPages, type PaperForm, type PaperOptions } from './pages.js';
import { paperStrings } from './paper.strings.js';
import { lookOf, orgToSVG } from './svg.js';

/**
 * What the org tree gives away. Fetched with `import()` at the first use: whoever only looks need not load it.
 */
export { fileName, saveFile } from '../../../paper/save.js';
export { paletteOf } from '../../../paper/palette.js';
export { removePages } from '../../../paper/print.js';
export { blackInk, layOutPages, paperStrings };
export type { Palette, PaperForm, PaperOptions, Picture };

/** The table, for a spreadsheet. */
export function toCSV(words: OrgWords): string {
  return orgToCSV(words);
}

/** The whole organisation as the text of an SVG file. Default: black ink. */
export function toSVG(model: OrgModel, words: OrgWords, palette?: Palette): string {
  return orgToSVG(model, words, palette ? { palette } : {});
}

/**
 * The same as PNG.
 *
 * @param scale px of the picture for each px of the drawing. Default 2.
 * @returns null where the engine gives no picture; `reduced` tells that it had to be smaller than asked
 */
export function toPNG(
  model: OrgModel,
  words: OrgWords,
  palette?: Palette,
  scale?: number,
): Promise<Picture | null> {
  return toPicture(drawFile(model, words), lookOf(words, palette), scale);
}

/** What became of a print. */
export interface Printed {
  /** Whether the pages were handed to the browser. */
  readonly done: boolean;
  /** How many. */
  readonly pages: number;
  readonly form: PaperForm;
  /** What the reader is to be told (a sheet that had to be tiled, no printer), or ''. */
  readonly told: string;
}

/** Prints the organisation in black ink. To be called from a click. */
export function printOrg(model: OrgModel, words: OrgWords, options: PaperOptions = {}): Printed {
  const { locale } = words;
  const printed = pageStrings[locale].printed(formatDate(today(clock.now()), locale));
  const { pages, form, told } = layOutPages(model, words, { printed, ...options });
  if (pages.length === 0) return { done: false, pages: 0, form, told };
  const done = printPages(pages, lookOf(words));
  return { done, pages: pages.length, form, told: done ? told : paperStrings[locale].noPrinter };
}
