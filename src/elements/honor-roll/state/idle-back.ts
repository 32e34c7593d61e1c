import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whatever a visitor does. */
const acts = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'focusin'] as const;

/** Brings a screen back to its beginning when nobody has touched it for a while: the next visitor must not find the last one's. */
export class IdleBack implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: {
      /** Whether there is something to come back from. */
      isAway(): boolean;
      /** Seconds; 0 never. */
      seconds(): number;
      back(): void;
    },
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const act of acts) this.host.addEventListener(act, this.#again, { passive: true });
  }

  hostDisconnected(): void {
    for (const act of acts) this.host.removeEventListener(act, this.#again);
    this.#stop();
  }

  hostUpdated(): void {
    if (!this.options.isAway()) this.#stop();
    else if (this.#timer === undefined) this.#again();
  }

  readonly #again = (): void => {
    this.#stop();
    const seconds = this.options.seconds();
    if (seconds > 0 && this.options.isAway())
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.options.back();
      }, seconds * 1_000);
  };

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
