import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether the page is being set for paper. The one moment at which scripts are asked before a page is printed is the
 * change of this medium; an update asked for then is painted before the paper is.
 */
export class PrintWatch implements ReactiveController {
  readonly #medium = matchMedia('print');

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get isOn(): boolean {
    return this.#medium.matches;
  }

  // Safari 13 and older know no events of a medium, only listeners.
  hostConnected(): void {
    this.#medium.addListener(this.#changed);
  }

  hostDisconnected(): void {
    this.#medium.removeListener(this.#changed);
  }

  readonly #changed = (): void => this.host.requestUpdate();
}
