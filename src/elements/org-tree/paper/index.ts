import { lookOf } from '../../../paper/look.js';
import type { Palette } from '../../../paper/marks.js';
import { printAll, printedToday, savePNG, saveText } from '../../../paper/give.js';
import type { PrintOptions } from '../../../paper/take-away.js';
import { toPicture, type Picture } from '../../../paper/png.js';
import { drawSVG, svgText } from '../../../paper/svg.js';
import type { OrgWords } from '../words.js';
import { orgToCSV as toCSV } from './csv.js';
import { drawFile } from './file-drawing.js';
import { layOutPages, type PaperOptions } from './pages.js';

/**
 * What the org tree gives away. Fetched with `import()` at the first use: whoever only looks need not load it.
 */
export { paletteOf } from '../../../paper/palette.js';
export { toCSV };

/**
 * The whole organisation as the text of an SVG file: every card, whatever is open on a screen. Pure: no DOM, the same
 * words give the same file. Default: black ink.
 */
export function toSVG(words: OrgWords, palette?: Palette): string {
  return svgText(drawSVG(drawFile(words), lookOf(words.locale, palette), words.title));
}

/**
 * The same as PNG.
 *
 * @param scale px of the picture for each px of the drawing. Default 2.
 * @returns null where the engine gives no picture; `reduced` tells that it had to be smaller than asked
 */
export function toPNG(words: OrgWords, palette?: Palette, scale?: number): Promise<Picture | null> {
  return toPicture(drawFile(words), lookOf(words.locale, palette), scale);
}

/** Prints the organisation in black ink, on A3 unless told. To be called from a click. @returns what the reader is to be told, or '' */
export function print(words: OrgWords, options: PrintOptions = {}): string {
  const { locale } = words;
  const { pages, told } = layOutPages(words, {
    printed: printedToday(locale),
    paper: 'A3',
    ...(options as PaperOptions),
  });
  return printAll(pages, locale, told);
}

/** Saves the picture as a file. @returns what the reader is to be told */
export async function savePicture(words: OrgWords, palette?: Palette): Promise<string> {
  return savePNG(words, await toPNG(words, palette));
}

/** Saves the drawing as an SVG file. @returns what the reader is to be told */
export function saveDrawing(words: OrgWords, palette?: Palette): string {
  return saveText(words, 'svg', toSVG(words, palette), 'image/svg+xml');
}

/** Saves the table as a file. @returns what the reader is to be told */
export function saveTable(words: OrgWords): string {
  return saveText(words, 'csv', toCSV(words), 'text/csv');
}
