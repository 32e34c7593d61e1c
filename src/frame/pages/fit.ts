import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What it asks of an element. */
export interface FitScene {
  /** Whether nothing may scroll here, and nothing be cut. */
  isOn(): boolean;
  /** What is painted; another value is measured anew. */
  key(): string;
  /** The scroller. */
  wrapper(): HTMLElement | null;
}

/**
 * Makes a form fit a screen that nobody scrolls. When it is too tall it is first set closer, in two steps, then comes in its
 * sections, then with fewer lines on a page. Where that leaves less than half of them it begins again without what can be
 * spared. It is measured before the painting is seen, and only ever goes on from then: a count that grows does not jump to and fro.
 */
export class Fit implements ReactiveController {
  /** How close it is set. 0: as it is drawn; 1: less air; 2: smaller titles; 3: what can be spared is not there. */
  closeness = 0;
  isSplit = false;
  /** Lines on a page. */
  per = Infinity;
  /** Lines that are painted now, and whether the form has sections: told while it is painted. */
  shown = 0;
  hasSections = false;
  #key = '';
  /** How much too tall it was with how many lines, before fewer were tried. */
  #first: { readonly over: number; readonly shown: number } | null = null;
  #isDone = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly scene: FitScene,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const key = this.scene.key();
    if (key === this.#key) return;
    this.#key = key;
    this.#begin(0);
  }

  hostUpdated(): void {
    const wrapper = this.scene.isOn() ? this.scene.wrapper() : null;
    const over = wrapper ? wrapper.scrollHeight - wrapper.clientHeight : 0;
    if (over > 1 && this.#goOn(over, wrapper!)) this.host.requestUpdate();
  }

  #goOn(over: number, wrapper: HTMLElement): boolean {
    if (this.closeness < 2) return ++this.closeness > 0;
    if (this.hasSections && !this.isSplit) return (this.isSplit = true);
    // The same lines may stand in two lists: counted, and where they are entered.
    const lists = new Set(Array.from(wrapper.querySelectorAll('[data-row]'), (row) => row.parentElement!));
    if (lists.size === 0 || this.shown < 2 || this.#isDone) return this.#spare();
    this.#first ??= { over, shown: this.shown };
    // Something else is too tall: fewer lines would only leave a hole.
    if (over >= this.#first.over && this.shown <= this.#first.shown / 2) {
      this.#isDone = true;
      this.per = this.#first.shown;
      return true;
    }
    // In rows or in columns, so much of the list has room.
    let height = 0;
    lists.forEach((list) => (height += list.offsetHeight));
    const room = Math.max(0, 1 - over / height);
    this.per = Math.max(1, Math.min(this.shown - 1, Math.floor(this.shown * room)));
    if (this.per < this.#first.shown / 2) this.#spare();
    return true;
  }

  #spare(): boolean {
    if (this.closeness > 2) return false;
    this.#begin(3);
    return true;
  }

  #begin(closeness: number): void {
    this.closeness = closeness;
    this.isSplit = false;
    this.per = Infinity;
    this.#first = null;
    this.#isDone = false;
  }
}
