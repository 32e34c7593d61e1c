import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether the page is being set for paper. Two moments tell it: `beforeprint`, after which Chromium also tags the PDF, and
 * the change of the medium, which is all that a page under emulation and some engines get. An update asked for then is
 * painted before the paper is.
 */
export class PrintWatch implements ReactiveController {
  readonly #medium = matchMedia('print');
  #isAsked = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get isOn(): boolean {
    return this.#isAsked || this.#medium.matches;
  }

  // Safari 13 and older know no events of a medium, only listeners.
  hostConnected(): void {
    this.#medium.addListener(this.#changed);
    addEventListener('beforeprint', this.#changed);
    addEventListener('afterprint', this.#changed);
  }

  hostDisconnected(): void {
    this.#medium.removeListener(this.#changed);
    removeEventListener('beforeprint', this.#changed);
    removeEventListener('afterprint', this.#changed);
    this.#isAsked = false;
  }

  readonly #changed = ({ type }: Event): void => {
    if (type !== 'change') this.#isAsked = type === 'beforeprint';
    this.host.requestUpdate();
  };
}
