import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Lets a browser's Back (of a telephone, of a remote) close what covers the screen instead of leaving the page: an entry of its own in
 * the history, taken away again when it is closed in another way. Where the history cannot be written nothing happens.
 */
export class BackEntry implements ReactiveController {
  #isOn = false;

  constructor(
    host: ReactiveControllerHost,
    /** The visitor went back. */
    private readonly wentBack: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#popped);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#popped);
    this.#isOn = false;
  }

  /** It is about to open. */
  push(): void {
    if (this.#isOn) return;
    try {
      history.pushState(history.state, '', location.href);
      this.#isOn = true;
    } catch {
      // A sandboxed frame: Back leaves the page as ever.
    }
  }

  /** It was closed by a button or a key. */
  pop(): void {
    if (!this.#isOn) return;
    this.#isOn = false;
    history.back();
  }

  readonly #popped = (): void => {
    if (!this.#isOn) return;
    this.#isOn = false;
    this.wentBack();
  };
}
