import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What it asks of an element. */
export interface PresenceHost {
  /** Seconds without a touch after which the visitor counts as gone; 0 for never. */
  seconds(): number;
  left(): void;
}

/** Tells when a visitor has gone: nobody has touched the screen, pressed a key or turned a wheel for a while. */
export class Presence implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly element: ReactiveControllerHost & HTMLElement,
    private readonly host: PresenceHost,
  ) {
    element.addController(this);
    element.addEventListener('pointerdown', this.felt);
    element.addEventListener('keydown', this.felt);
    element.addEventListener('wheel', this.felt, { passive: true });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Somebody is here: the time begins anew. */
  readonly felt = (): void => {
    clearTimeout(this.#timer);
    const seconds = this.host.seconds();
    if (!(seconds > 0)) return;
    this.#timer = setTimeout(() => {
      if (this.element.isConnected) this.host.left();
    }, seconds * 1_000);
  };
}
