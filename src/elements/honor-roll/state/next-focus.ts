import type { ReactiveElement } from 'lit';

/** Id of the title of what is open close up. */
export const closeTitle = 'close-title';

/**
 * Where the focus goes when a painting replaces what had it: to what was asked for, else to a neighbour. It knows only the
 * controls that open honours, so it is the same for every view.
 */
export class NextFocus {
  /** Id of an honour, or of the title of what is open; '' where nothing is asked for. */
  #wanted = '';
  /** What had the focus before a painting, then the openers after it, then those before it. */
  #had: readonly HTMLElement[] | null | undefined;

  constructor(private readonly host: ReactiveElement) {}

  /** What opens the honour of that id, or the title of what is open: the first of them. */
  find(id: string): HTMLElement | undefined {
    return this.#openers.find((each) => each.id === id || each.dataset['open'] === id);
  }

  /** Asks for the focus after a painting that has what `find` finds. */
  want(id: string): void {
    this.#wanted = id;
  }

  /** Takes the wish back where no view has that honour, so that the focus does not jump to it later. @returns whether nothing has the focus */
  giveUp(id: string): boolean {
    if (this.#wanted !== id) return false;
    this.#wanted = '';
    return !this.host.renderRoot.querySelector(':focus');
  }

  /** To be called before a painting. */
  remember(): void {
    const focused = this.host.shadowRoot?.activeElement as HTMLElement | null | undefined;
    // A control that opens nothing is not among them: after it come all of them.
    const all = this.#openers;
    this.#had = focused && [focused, ...all.slice(all.indexOf(focused) + 1), ...all.reverse()];
  }

  /**
   * To be called after a painting. An honour that the data no longer has leaves the focus to its neighbour; a view that is covered
   * or left leaves it to the title or the switch.
   */
  move(): void {
    const target = this.#wanted
      ? this.find(this.#wanted)
      : this.#had &&
        (this.#had.find((each) => each.isConnected) ??
          this.host.renderRoot.querySelector<HTMLElement>(`#${closeTitle}, .views [aria-pressed=true]`));
    if (!target) return;
    target.focus({ preventScroll: !this.#wanted });
    this.#wanted = '';
  }

  get #openers(): HTMLElement[] {
    return Array.from(this.host.renderRoot.querySelectorAll(`[data-open], #${closeTitle}`));
  }
}
