import type { OrgModel } from './model.js';
import { fetchPaper, type Paper } from './paper-source.js';
import type { OrgWords } from './words.js';

/** How an organisation is printed. */
export interface PrintOptions {
  /** Default A3, the size of an office's wall chart. */
  readonly paper?: 'A4' | 'A3';
  /** `sheet` (default): all on one, tiled when it would be too small to read; `tiles`: pages to be joined; `list`: the roster. */
  readonly form?: 'sheet' | 'tiles' | 'list';
}

/** What is taken away, and where the colours are read from. */
export interface Taken {
  readonly model: OrgModel;
  readonly words: OrgWords;
  readonly wrapper: Element;
}

export async function csvOf({ words }: Taken): Promise<string> {
  return (await fetchPaper()).toCSV(words);
}

export async function svgOf({ model, words, wrapper }: Taken): Promise<string> {
  const paper = await fetchPaper();
  return paper.toSVG(model, words, paper.paletteOf(wrapper));
}

export async function pngOf({ model, words, wrapper }: Taken, scale?: number): Promise<Blob | null> {
  const paper = await fetchPaper();
  return (await paper.toPNG(model, words, paper.paletteOf(wrapper), scale))?.blob ?? null;
}

/** @returns what the reader is to be told, or '' */
export async function printed({ model, words }: Taken, options: PrintOptions = {}): Promise<string> {
  return (await fetchPaper()).printOrg(model, words, { paper: 'A3', ...options }).told;
}

/** Saves the picture as a file. @returns what the reader is to be told */
export async function savePicture({ model, words, wrapper }: Taken): Promise<string> {
  const paper = await fetchPaper();
  const picture = await paper.toPNG(model, words, paper.paletteOf(wrapper));
  const strings = paper.paperStrings[words.locale];
  if (!picture) return strings.noPicture;
  const name = nameOf(paper, words, 'png');
  paper.saveFile(name, picture.blob, 'image/png');
  return picture.reduced ? strings.reduced(Math.round(picture.scale * 100)) : strings.saved(name);
}

/** Saves the table as a file. @returns what the reader is to be told */
export async function saveTable({ words }: Taken): Promise<string> {
  const paper = await fetchPaper();
  const name = nameOf(paper, words, 'csv');
  paper.saveFile(name, paper.toCSV(words), 'text/csv');
  return paper.paperStrings[words.locale].saved(name);
}

function nameOf(paper: Paper, words: OrgWords, ending: string): string {
  const { title, asOf } = words.model.document;
  return paper.fileName(words.say(title), asOf, ending);
}
