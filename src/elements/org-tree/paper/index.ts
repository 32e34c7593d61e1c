import { clock } from '../../../data/environment.js';
import { lookOf } from '../../../paper/look.js';
import type { Palette } from '../../../paper/marks.js';
import { pageStrings } from '../../../paper/paper.strings.js';
import { toPicture, usualScale, type Picture } from '../../../paper/png.js';
import { printPages } from '../../../paper/print.js';
import { fileName, saveFile } from '../../../paper/save.js';
import { drawSVG, svgText } from '../../../paper/svg.js';
import { formatDate, today } from '../../../text/date.js';
import type { OrgWords } from '../words.js';
import { orgToCSV as toCSV } from './csv.js';
import { drawFile } from './file-drawing.js';
import { layOutPages, type PaperOptions } from './pages.js';
import { paperStrings } from './paper.strings.js';

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
  return svgText(
    drawSVG(drawFile(words), lookOf(words.locale, palette), words.say(words.model.document.title)),
  );
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

/**
 * Prints the organisation in black ink. To be called from a click.
 *
 * @returns whether and how many pages were handed to the browser, and what the reader is to be told of it, or ''
 */
export function printOrg(words: OrgWords, options: PaperOptions = {}) {
  const { locale } = words;
  const printed = pageStrings[locale].printed(formatDate(today(clock.now()), locale));
  const { pages, form, told } = layOutPages(words, { printed, ...options });
  const done = printPages(pages, lookOf(locale));
  const failed = pages.length > 0 && !done;
  return { done, pages: pages.length, form, told: failed ? paperStrings[locale].noPrinter : told };
}

/** Saves the picture as a file. @returns what the reader is to be told */
export async function savePicture(words: OrgWords, palette?: Palette): Promise<string> {
  const picture = await toPNG(words, palette);
  const strings = paperStrings[words.locale];
  if (!picture) return strings.noPicture;
  const name = nameOf(words, 'png');
  saveFile(name, picture.blob, 'image/png');
  return picture.reduced
    ? strings.reduced(Math.round((picture.scale / usualScale) * 100))
    : strings.saved(name);
}

/** Saves the drawing as an SVG file. @returns what the reader is to be told */
export function saveDrawing(words: OrgWords, palette?: Palette): string {
  const name = nameOf(words, 'svg');
  saveFile(name, toSVG(words, palette), 'image/svg+xml');
  return paperStrings[words.locale].saved(name);
}

/** Saves the table as a file. @returns what the reader is to be told */
export function saveTable(words: OrgWords): string {
  const name = nameOf(words, 'csv');
  saveFile(name, toCSV(words), 'text/csv');
  return paperStrings[words.locale].saved(name);
}

function nameOf(words: OrgWords, ending: string): string {
  const { title, asOf } = words.model.document;
  return fileName(words.say(title), asOf, ending);
}
