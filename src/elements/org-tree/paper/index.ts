import { clock } from '../../../data/environment.js';
import { lookOf } from '../../../paper/look.js';
import type { Palette } from '../../../paper/marks.js';
import { pageStrings } from '../../../paper/paper.strings.js';
import { toPicture, type Picture } from '../../../paper/png.js';
import { printPages } from '../../../paper/print.js';
import { drawSVG, svgText } from '../../../paper/svg.js';
import { formatDate, today } from '../../../text/date.js';
import type { OrgModel } from '../model.js';
import type { OrgWords } from '../words.js';
import { drawFile } from './file-drawing.js';
import { layOutPages, type PaperOptions } from './pages.js';
import { paperStrings } from './paper.strings.js';

/**
 * What the org tree gives away. Fetched with `import()` at the first use: whoever only looks need not load it.
 */
export { paletteOf } from '../../../paper/palette.js';
export { fileName, saveFile } from '../../../paper/save.js';
export { orgToCSV as toCSV } from './csv.js';
export { paperStrings };

/**
 * The whole organisation as the text of an SVG file: every card, whatever is open on a screen. Pure: no DOM, the same
 * words give the same file. Default: black ink.
 */
export function toSVG({ document }: OrgModel, words: OrgWords, palette?: Palette): string {
  return svgText(drawSVG(drawFile(words), lookOf(words.locale, palette), words.say(document.title)));
}

/**
 * The same as PNG.
 *
 * @param scale px of the picture for each px of the drawing. Default 2.
 * @returns null where the engine gives no picture; `reduced` tells that it had to be smaller than asked
 */
export function toPNG(
  _model: OrgModel,
  words: OrgWords,
  palette?: Palette,
  scale?: number,
): Promise<Picture | null> {
  return toPicture(drawFile(words), lookOf(words.locale, palette), scale);
}

/**
 * Prints the organisation in black ink. To be called from a click.
 *
 * @returns whether and how many pages were handed to the browser, and what the reader is to be told of it, or ''
 */
export function printOrg(_model: OrgModel, words: OrgWords, options: PaperOptions = {}) {
  const { locale } = words;
  const printed = pageStrings[locale].printed(formatDate(today(clock.now()), locale));
  const { pages, form, told } = layOutPages(words, { printed, ...options });
  const done = printPages(pages, lookOf(locale));
  const failed = pages.length > 0 && !done;
  return { done, pages: pages.length, form, told: failed ? paperStrings[locale].noPrinter : told };
}
