import { lookOf } from '../../../paper/look.js';
import type { Palette } from '../../../paper/marks.js';
import { printSteps, printedToday, savePNG, saveText } from '../../../paper/give.js';
import type { PrintOptions } from '../../../paper/take-away.js';
import { toPicture, type Picture } from '../../../paper/png.js';
import { atOnce, within, type Run, type Steps } from '../../../paper/steps.js';
import { drawSVG, svgSteps as writeSVG } from '../../../paper/svg.js';
import type { OrgWords } from '../model/words.js';
import { orgToCSV as toCSV } from './csv.js';
import { drawFile } from './file-drawing.js';
import { layOutSteps, type PaperOptions } from './pages.js';

/**
 * What the org tree gives away. Fetched with `import()` at the first use: whoever only looks need not load it.
 */
export { paletteOf } from '../../../paper/palette.js';
export { toCSV };

/**
 * The whole organisation as the text of an SVG file: every card, whatever is open on a screen. Pure: no DOM, the same
 * words give the same file. Default: black ink.
 */
export const toSVG = (words: OrgWords, palette?: Palette): string => atOnce(svgSteps(words, palette));

/** The same, step by step. */
export function* svgSteps(words: OrgWords, palette?: Palette): Steps<string> {
  const drawing = yield* within(0, 0.4, drawFile(words));
  return yield* within(0.4, 1, writeSVG(drawSVG(drawing, lookOf(words.locale, palette), words.title)));
}

/**
 * The same as PNG.
 *
 * @param scale px of the picture for each px of the drawing. Default 2.
 * @param run lets the page live between two steps
 * @returns null where the engine gives no picture; `reduced` tells that it had to be smaller than asked
 */
export async function toPNG(
  words: OrgWords,
  palette?: Palette,
  scale?: number,
  run?: Run,
): Promise<Picture | null> {
  const drawing = within(0, 0.4, drawFile(words));
  const paint: Run | undefined = run && ((steps) => run(within(0.4, 1, steps)));
  return toPicture(run ? await run(drawing) : atOnce(drawing), lookOf(words.locale, palette), scale, paint);
}

/** Prints the organisation in black ink, on A3 unless told. To be called from a click. @returns what the reader is to be told, or '' */
export function* printing(words: OrgWords, options: PrintOptions = {}): Steps<string> {
  const { locale } = words;
  const { pages, told } = yield* within(
    0,
    0.5,
    layOutSteps(words, {
      printed: printedToday(locale),
      paper: 'A3',
      ...(options as PaperOptions),
    }),
  );
  return yield* printSteps(pages, locale, told, 0.5);
}

/** Saves the picture as a file. @returns what the reader is to be told */
export async function savePicture(words: OrgWords, palette?: Palette, run?: Run): Promise<string> {
  return savePNG(words, await toPNG(words, palette, undefined, run));
}

/** Saves the drawing as an SVG file. @returns what the reader is to be told */
export function* savingDrawing(words: OrgWords, palette?: Palette): Steps<string> {
  return saveText(words, 'svg', yield* svgSteps(words, palette), 'image/svg+xml');
}

/** Saves the table as a file. @returns what the reader is to be told */
export function saveTable(words: OrgWords): string {
  return saveText(words, 'csv', toCSV(words), 'text/csv');
}
