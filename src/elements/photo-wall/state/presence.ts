import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { secondsOf } from '../../../shell/paint/number-of.js';
import type { Place } from '../../../shell/surroundings.js';

/** Seconds without a touch or key after which a screen of a hall goes on by itself. */
export const goesOnAfter = 30;

/** What it asks of an element. */
export interface PresenceHost {
  place(): Place;
  /** The property `attract`. */
  attract(): unknown;
  /** The visitor has gone. */
  left(): void;
}

/**
 * Whether somebody is at the screen: photos follow one another by themselves while nobody is. On the screens of a hall they always
 * do; a kiosk is awake or at rest, by touch, key and wheel, and by how long there was none.
 */
export class Presence implements ReactiveController {
  #isAwake = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly element: ReactiveControllerHost & HTMLElement,
    private readonly host: PresenceHost,
  ) {
    element.addController(this);
    element.addEventListener('pointerdown', this.#felt);
    element.addEventListener('keydown', this.#felt);
    element.addEventListener('wheel', this.#felt, { passive: true });
  }

  /** Starts the wait again for an element that was moved in the page while somebody was there. */
  hostConnected(): void {
    if (this.#timer !== undefined && this.#isAwake) this.#felt();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Whether photos follow one another by themselves. */
  get isRunning(): boolean {
    return this.#isOnWall || !this.#isAwake;
  }

  /** Whether a kiosk comes to rest by itself, and is woken by a touch. */
  get restsByItself(): boolean {
    return this.#restsAfter > 0;
  }

  /**
   * The element is painted for the first time. A kiosk that comes to rest by itself begins so.
   * @param isAwaited whether somebody was sent to a photo, and has to leave first
   */
  begin(isAwaited: boolean): void {
    if (!this.restsByItself) return;
    if (isAwaited) this.#felt();
    else this.rest();
  }

  rest(): void {
    this.#isAwake = false;
    this.element.requestUpdate();
  }

  wake(): void {
    if (this.#isAwake) return;
    this.#isAwake = true;
    this.#felt();
    this.element.requestUpdate();
  }

  get #isOnWall(): boolean {
    const place = this.host.place();
    return place === 'hall' || place === 'wall';
  }

  /** Seconds without a touch after which a kiosk comes to rest; 0 for never. Anything may be set as a property. */
  get #restsAfter(): number {
    return this.host.place() === 'kiosk' ? secondsOf(this.host.attract()) : 0;
  }

  /** Somebody is here: the time begins anew. */
  readonly #felt = (): void => {
    clearTimeout(this.#timer);
    const seconds = this.#isOnWall ? goesOnAfter : this.#restsAfter;
    if (seconds === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.element.isConnected) this.host.left();
    }, seconds * 1_000);
  };
}
