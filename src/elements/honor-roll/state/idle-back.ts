import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { secondsOf } from '../../../shell/paint/number-of.js';
import { isInKiosk } from '../../../shell/surroundings.js';

/** Whatever a visitor does. */
const acts = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'focusin'] as const;

/**
 * Brings a screen back to its beginning when nobody has touched it for a while: the next visitor must not find the last one's. A kiosk
 * does that itself: it asks the visitor first, and this must not come before its question is answered.
 */
export class IdleBack implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: {
      /** Whether there is something to come back from. */
      isAway(): boolean;
      /** Seconds as the author gave them; 0 never. */
      seconds(): unknown;
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
    if (!this.#isAway) this.#stop();
    else if (this.#timer === undefined) this.#again();
  }

  readonly #again = (): void => {
    this.#stop();
    const seconds = secondsOf(this.options.seconds());
    if (seconds > 0 && this.#isAway)
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.options.back();
      }, seconds * 1_000);
  };

  get #isAway(): boolean {
    return this.options.isAway() && !isInKiosk(this.host);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
