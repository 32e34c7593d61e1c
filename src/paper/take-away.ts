import { hint } from '../data/environment.js';
import type { Palette } from './marks.js';
import type { Picture } from './png.js';

/** How a document is printed. */
export interface PrintOptions {
  /** Default A4, or what the element's own sheets are made for. */
  readonly paper?: 'A4' | 'A3';
  /** Which of an element's sheets; each element names its own. */
  readonly form?: string;
}

/** What an element gives away, fetched at its first use. All of it is optional. */
export interface Paper<Text> {
  toCSV?(text: Text): string;
  readonly toSVG?: (text: Text, palette: Palette) => string;
  readonly toPNG?: (text: Text, palette: Palette, scale?: number) => Promise<Picture | null>;
  /** @returns what the reader is to be told, or '' */
  print?(text: Text, options: PrintOptions): string | Promise<string>;
  readonly savePicture?: (text: Text, palette: Palette) => string | Promise<string>;
  readonly saveDrawing?: (text: Text, palette: Palette) => string | Promise<string>;
  readonly saveTable?: (text: Text) => string;
  /** The theme's colours where the element stands. */
  readonly paletteOf: (wrapper: Element) => Palette;
}

/** What it asks of the element. */
export interface TakeAwayHost<Text> {
  fetchPaper(): Promise<Paper<Text>> | undefined;
  /** What stands once all is painted, and where its colours are read from; null without a document. */
  taken(): Promise<Taken<Text> | null>;
  /** Says something below the view. */
  tell(told: string): void;
}

export interface Taken<Text> {
  readonly text: Text;
  readonly wrapper: Element;
}

type WithFrame = { readonly frame: { readonly notNow: string } };

/** Print, pictures and tables: all of it is fetched at its first use. What fails is told and never thrown. */
export class TakeAway<Text extends WithFrame> {
  constructor(private readonly host: TakeAwayHost<Text>) {}

  async csv(): Promise<string> {
    return (await this.#with((paper, { text }) => paper.toCSV?.(text))) ?? '';
  }

  async svg(): Promise<string> {
    return (
      (await this.#with((paper, { text, wrapper }) => paper.toSVG?.(text, paper.paletteOf(wrapper)))) ?? ''
    );
  }

  async png(scale?: number): Promise<Blob | null> {
    const picture = await this.#with((paper, { text, wrapper }) =>
      paper.toPNG?.(text, paper.paletteOf(wrapper), scale),
    );
    return picture?.blob ?? null;
  }

  print(options: PrintOptions = {}): Promise<void> {
    return this.#tell((paper, { text }) => paper.print?.(text, options));
  }

  /** Saves the picture as a file. */
  savePicture(): Promise<void> {
    return this.#tell((paper, { text, wrapper }) => paper.savePicture?.(text, paper.paletteOf(wrapper)));
  }

  /** Saves the drawing as a file. */
  saveDrawing(): Promise<void> {
    return this.#tell((paper, { text, wrapper }) => paper.saveDrawing?.(text, paper.paletteOf(wrapper)));
  }

  /** Saves the table as a file. */
  saveTable(): Promise<void> {
    return this.#tell((paper, { text }) => paper.saveTable?.(text));
  }

  async #tell(
    act: (paper: Paper<Text>, taken: Taken<Text>) => string | undefined | Promise<string | undefined>,
  ): Promise<void> {
    const told = await this.#with(act);
    if (told !== undefined) this.host.tell(told);
  }

  async #with<T>(act: (paper: Paper<Text>, taken: Taken<Text>) => T | Promise<T>): Promise<T | undefined> {
    const taken = await this.host.taken();
    if (!taken) return undefined;
    try {
      const paper = await this.host.fetchPaper();
      return paper && (await act(paper, taken));
    } catch (error) {
      hint(`nothing can be taken away: ${String(error)}`);
      this.host.tell(taken.text.frame.notNow);
      return undefined;
    }
  }
}
