import { hint } from '../../data/environment.js';
import { fetchPaper, type Paper } from './paper-source.js';
import type { OrgWords } from './words.js';

/** How an organisation is printed. */
export interface PrintOptions {
  /** Default A3, the size of an office's wall chart. */
  readonly paper?: 'A4' | 'A3';
  /** `sheet` (default): all on one, tiled when it would be too small to read; `tiles`: pages to be joined; `list`: the roster. */
  readonly form?: 'sheet' | 'tiles' | 'list';
}

/** What it asks of the element. */
export interface TakeAwayHost {
  /** What stands once all is painted, and where its colours are read from; null without a document. */
  taken(): Promise<Taken | null>;
  /** Says something below the view. */
  tell(told: string): void;
}

export interface Taken {
  readonly words: OrgWords;
  readonly wrapper: Element;
}

/** Print, pictures and tables: all of it is fetched at its first use. What fails is told and never thrown. */
export class TakeAway {
  constructor(private readonly host: TakeAwayHost) {}

  async csv(): Promise<string> {
    return (await this.#with((paper, { words }) => paper.toCSV(words))) ?? '';
  }

  async svg(): Promise<string> {
    return (
      (await this.#with((paper, { words, wrapper }) => paper.toSVG(words, paper.paletteOf(wrapper)))) ?? ''
    );
  }

  async png(scale?: number): Promise<Blob | null> {
    const picture = await this.#with((paper, { words, wrapper }) =>
      paper.toPNG(words, paper.paletteOf(wrapper), scale),
    );
    return picture?.blob ?? null;
  }

  print(options: PrintOptions = {}): Promise<void> {
    return this.#tell((paper, { words }) => paper.printOrg(words, { paper: 'A3', ...options }).told);
  }

  /** Saves the picture as a file. */
  savePicture(): Promise<void> {
    return this.#tell((paper, { words, wrapper }) => paper.savePicture(words, paper.paletteOf(wrapper)));
  }

  /** Saves the drawing as a file. */
  saveDrawing(): Promise<void> {
    return this.#tell((paper, { words, wrapper }) => paper.saveDrawing(words, paper.paletteOf(wrapper)));
  }

  /** Saves the table as a file. */
  saveTable(): Promise<void> {
    return this.#tell((paper, { words }) => paper.saveTable(words));
  }

  async #tell(act: (paper: Paper, taken: Taken) => string | Promise<string>): Promise<void> {
    const told = await this.#with(act);
    if (told !== undefined) this.host.tell(told);
  }

  async #with<T>(act: (paper: Paper, taken: Taken) => T | Promise<T>): Promise<T | undefined> {
    const taken = await this.host.taken();
    if (!taken) return undefined;
    try {
      return await act(await fetchPaper(), taken);
    } catch (error) {
      hint(`nothing can be taken away: ${String(error)}`);
      this.host.tell(taken.words.strings.notNow);
      return undefined;
    }
  }
}
