import type { HonorItem } from '../model/model.js';
import type { ViewContext } from '../view-context.js';
import { measureIn } from './measure.js';
import { layOutPages, type Page } from './pages.js';

/**
 * The pages of a wall as they were last laid out. Thousands of honours take their time, and each turn of a page paints: they are laid
 * out anew only when text, room or fonts have changed.
 */
export class LaidOut {
  pages: readonly Page[] = [];
  /** Honours of the fullest page. */
  most = 0;
  #madeOf: readonly unknown[] = [];

  /** The page at hand; the last one where there are fewer. */
  page(at: number): Page | undefined {
    return this.pages[Math.min(at, this.pages.length - 1)];
  }

  /** The page on which an honour stands; -1 when it stands on none. */
  pageOf(item: HonorItem, kind: Page['kind'] = 'plaques'): number {
    return this.pages.findIndex(
      (page) =>
        page.kind === kind && (page.kind === 'names' ? page.item === item : page.items.includes(item)),
    );
  }

  /** Other fonts have come: the text is the same, but what was measured of it is no longer true. */
  forget(): void {
    this.#madeOf = this.#madeOf.slice(0, 1);
  }

  /**
   * @param ranks where they are painted, in whose fonts they are measured
   * @param room px; `Infinity` high where all of it is one page
   * @param em px of 1 em of the place
   * @param at the page at hand
   * @returns the page on which its honours stand now: whoever has come near goes on with those that stood before them
   */
  layOut(
    { model, text }: ViewContext,
    ranks: Element,
    { width, height }: { readonly width: number; readonly height: number },
    em: number,
    at: number,
  ): number {
    const made = (): readonly unknown[] => [text, em, width, height, text.fetching];
    if (made().every((each, i) => each === this.#madeOf[i])) return at;
    const shown = text === this.#madeOf[0] ? this.page(at) : undefined;
    this.pages = layOutPages(
      model,
      text,
      { width: width / em, height: height / em },
      { title: measureIn(ranks), note: measureIn(ranks.closest('.qs') ?? ranks) },
    );
    this.most = Math.max(0, ...this.pages.map((page) => (page.kind === 'plaques' ? page.count : 0)));
    // Laying out may have asked for the order of names.
    this.#madeOf = made();
    if (!shown) return at;
    return Math.max(0, this.pageOf(shown.kind === 'plaques' ? shown.items[0]! : shown.item, shown.kind));
  }
}
