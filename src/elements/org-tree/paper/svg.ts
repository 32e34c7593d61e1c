import { fontsOf } from '../../../paper/fonts.js';
import { blackInk, type Palette } from '../../../paper/marks.js';
import { drawSVG, svgText, type Look } from '../../../paper/svg.js';
import type { OrgModel } from '../model.js';
import type { OrgWords } from '../words.js';
import { drawFile } from './file-drawing.js';

/** How a drawing is painted. Default: black ink. */
export function lookOf(words: OrgWords, palette: Palette = blackInk): Look {
  return { palette, fonts: fontsOf(words.locale), lang: words.locale };
}

/**
 * The whole organisation as the text of an SVG file: every card, whatever is open on a screen. Pure: no DOM, the same
 * words give the same file.
 */
export function orgToSVG(model: OrgModel, words: OrgWords, options: { palette?: Palette } = {}): string {
  const title = words.say(model.document.title);
  return svgText(drawSVG(drawFile(model, words), lookOf(words, options.palette), title));
}
