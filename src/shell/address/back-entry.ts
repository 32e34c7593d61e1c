import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ownStep } from './url-state.js';

/**
 * Lets a browser's Back (of a telephone, of a remote) close what covers the screen instead of leaving the page: an entry of its own in
 * the history, taken away again when it is closed in another way. Where the history cannot be written nothing happens.
 */
export class BackEntry implements ReactiveController {
  #isOn = false;
  #entry = 0;
  /** How the page wants the entry to be scrolled to which Back leads. */
  #restoration: ScrollRestoration | undefined;

  constructor(
    host: ReactiveControllerHost,
    /** The visitor went back. */
    private readonly wentBack: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#popped);
    // Moved in the page while it was open.
    this.#isOn = (history.state as Record<string, unknown> | null)?.[mark] === this.#entry;
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#popped);
    this.#isOn = false;
  }

  /** It is about to open. */
  push(): void {
    if (this.#isOn) return;
    try {
      // Closed, it may have brought another part of the page to sight: a browser would scroll back to where it was opened.
      this.#restoration ??= history.scrollRestoration;
      history.scrollRestoration = 'manual';
      history.pushState({ ...(history.state as object | null), [mark]: ++entries }, '', location.href);
      this.#isOn = true;
      this.#entry = entries;
    } catch {
      // A sandboxed frame: Back still leaves the page.
    }
  }

  /** It was closed by a button or a key. */
  pop(): void {
    const isHere = this.#isHere;
    this.#isOn = false;
    // Else the visitor went back already, or the page on to an entry of its own: one step more would leave the page.
    if (!isHere) return;
    ownStep.isUnderWay = true;
    // Also where the element leaves the page meanwhile. Once all have heard of it.
    addEventListener('popstate', () => setTimeout(() => (ownStep.isUnderWay = false)), { once: true });
    history.back();
  }

  get #isHere(): boolean {
    return this.#isOn && (history.state as Record<string, unknown> | null)?.[mark] === this.#entry;
  }

  readonly #popped = (): void => {
    const before = this.#restoration;
    if (before && !this.#isHere) {
      this.#restoration = undefined;
      // Once this way back is done.
      requestAnimationFrame(() => (history.scrollRestoration = before));
    }
    if (!this.#isOn || this.#isHere) return;
    this.#isOn = false;
    this.wentBack();
  };
}

/** In the state of an entry, which one it is. */
const mark = 'qsBack';
let entries = 0;
