import { hint } from '../data/environment.js';
import type { Palette } from './marks.js';
import type { Picture } from './png.js';
import { Ended, Work, type Run, type Steps } from './steps.js';

/** How a document is printed. */
export interface PrintOptions {
  /** Default A4, or what the element's own sheets are made for. */
  readonly paper?: 'A4' | 'A3';
  /** Which of an element's sheets; each element names its own. */
  readonly form?: string;
}

/** What an element gives away, fetched at its first use. All of it is optional. What may take long comes in steps. */
export interface Paper<Text> {
  toCSV?(text: Text): string;
  readonly toSVG?: (text: Text, palette: Palette) => string;
  svgSteps?(text: Text, palette: Palette): Steps<string>;
  readonly toPNG?: (text: Text, palette: Palette, scale?: number, run?: Run) => Promise<Picture | null>;
  /** @returns what the reader is to be told, or '' */
  print?(text: Text, options: PrintOptions): string | Promise<string>;
  printing?(text: Text, options: PrintOptions): Steps<string>;
  readonly savePicture?: (text: Text, palette: Palette, run?: Run) => string | Promise<string>;
  readonly saveDrawing?: (text: Text, palette: Palette) => string | Promise<string>;
  savingDrawing?(text: Text, palette: Palette): Steps<string>;
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
  /** Says what share of long work is done, and offers to end it; null when there is none any more. */
  tellWork(share: number | null): void;
}

export interface Taken<Text> {
  readonly text: Text;
  readonly wrapper: Element;
}

type WithFrame = { readonly frame: { readonly notNow: string; readonly stopped: string } };

/** Print, pictures and tables: all of it is fetched at its first use. What fails is told and never thrown. */
export class TakeAway<Text extends WithFrame> {
  readonly #works = new Set<Work>();

  constructor(private readonly host: TakeAwayHost<Text>) {}

  /** Ends what takes long; nothing of it is handed out. @returns whether there was something that can be ended */
  stop(): boolean {
    return Array.from(this.#works).filter((work) => work.end()).length > 0;
  }

  /** The same where nobody is there to be told. */
  abandon(): void {
    this.stop();
    this.#works.clear();
  }

  async csv(): Promise<string> {
    return (await this.#with((paper, { text }) => paper.toCSV?.(text))) ?? '';
  }

  async svg(): Promise<string> {
    return (
      (await this.#with((paper, { text, wrapper }, run) => {
        const palette = paper.paletteOf(wrapper);
        return paper.svgSteps ? run(paper.svgSteps(text, palette)) : paper.toSVG?.(text, palette);
      })) ?? ''
    );
  }

  async png(scale?: number): Promise<Blob | null> {
    const picture = await this.#with((paper, { text, wrapper }, run) =>
      paper.toPNG?.(text, paper.paletteOf(wrapper), scale, run),
    );
    return picture?.blob ?? null;
  }

  print(options: PrintOptions = {}): Promise<void> {
    return this.#tell((paper, { text }, run) =>
      paper.printing ? run(paper.printing(text, options)) : paper.print?.(text, options),
    );
  }

  /** Saves the picture as a file. */
  savePicture(): Promise<void> {
    return this.#tell((paper, { text, wrapper }, run) =>
      paper.savePicture?.(text, paper.paletteOf(wrapper), run),
    );
  }

  /** Saves the drawing as a file. */
  saveDrawing(): Promise<void> {
    return this.#tell((paper, { text, wrapper }, run) => {
      const palette = paper.paletteOf(wrapper);
      return paper.savingDrawing
        ? run(paper.savingDrawing(text, palette))
        : paper.saveDrawing?.(text, palette);
    });
  }

  /** Saves the table as a file. */
  saveTable(): Promise<void> {
    return this.#tell((paper, { text }) => paper.saveTable?.(text));
  }

  async #tell(act: Act<Text, string>): Promise<void> {
    const told = await this.#with(act);
    if (told !== undefined) this.host.tell(told);
  }

  async #with<T>(act: Act<Text, T>): Promise<T | undefined> {
    const taken = await this.host.taken();
    if (!taken) return undefined;
    const work = new Work((share) => this.host.tellWork(share));
    this.#works.add(work);
    try {
      const paper = await this.host.fetchPaper();
      return paper && (await act(paper, taken, work.run));
    } catch (error) {
      const isEnded = error instanceof Ended;
      if (isEnded && !this.#works.has(work)) return undefined;
      if (!isEnded) hint(`nothing can be taken away: ${String(error)}`);
      this.host.tell(isEnded ? taken.text.frame.stopped : taken.text.frame.notNow);
      return undefined;
    } finally {
      this.#works.delete(work);
      if (this.#works.size === 0) this.host.tellWork(null);
    }
  }
}

/** What is done with the paper, in steps where it may take long. */
type Act<Text, T> = (
  paper: Paper<Text>,
  taken: Taken<Text>,
  run: Run,
) => T | undefined | Promise<T | undefined>;
