import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { axesOf, type Point } from './axes.js';

export interface SwipeOptions {
  /** What is swiped; holds `drawing`. */
  area(): HTMLElement | null;
  /** With its three corner marks: which way is right on a turned page. */
  drawing(): HTMLElement | null;
  /** Whether one finger swipes now; while something is enlarged it scrolls. */
  isOn(): boolean;
  /** A finger is under way: px along the drawing's own x axis. */
  moved(px: number): void;
  /** It has let go: 1 to what follows (a swipe to the left), -1 to what stands before, 0 back to where it was. */
  ended(direction: -1 | 0 | 1): void;
  /** Twice in one place. */
  doubleTapped(screen: Point): void;
}

/** Px on the screen that tell a swipe from a tap, and ms that tell two taps from two single ones. */
const far = 48;
const tremble = 12;
/** The part of its way that a swipe goes along the drawing: cos 45°. */
const straight = 0.7;
const soon = 320;

/** One finger that swipes, on a scaled or turned page too; and two taps. Every swipe has a button beside it. */
export class SwipeController implements ReactiveController {
  #area: HTMLElement | null = null;
  #from: Point | null = null;
  /** Px on the screen that it has gone along the drawing. */
  #along = 0;
  #tap: { readonly at: Point; readonly time: number } | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: SwipeOptions,
  ) {
    this.host.addController(this);
  }

  hostUpdated(): void {
    const area = this.options.area();
    if (area === this.#area) return;
    this.#leave();
    this.#area = area;
    area?.addEventListener('touchstart', this.#start, { passive: true });
    area?.addEventListener('touchmove', this.#move, { passive: false });
    area?.addEventListener('touchend', this.#end);
    area?.addEventListener('touchcancel', this.#cancel);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  #leave(): void {
    const area = this.#area;
    this.#area = this.#from = this.#tap = null;
    area?.removeEventListener('touchstart', this.#start);
    area?.removeEventListener('touchmove', this.#move);
    area?.removeEventListener('touchend', this.#end);
    area?.removeEventListener('touchcancel', this.#cancel);
  }

  readonly #start = ({ touches }: TouchEvent): void => {
    const touch = touches[0];
    if (touches.length !== 1 || !touch) {
      if (this.#from) this.options.ended(0);
      this.#from = this.#tap = null;
      return;
    }
    this.#from = { x: touch.clientX, y: touch.clientY };
    this.#along = 0;
  };

  readonly #move = (event: TouchEvent): void => {
    const touch = event.touches[0];
    const from = this.#from;
    if (!touch || !from || !this.options.isOn()) return;
    const drawing = this.options.drawing();
    if (!drawing) return;
    const { x } = axesOf(drawing);
    const scale = Math.hypot(x.x, x.y) || 1;
    this.#along = ((touch.clientX - from.x) * x.x + (touch.clientY - from.y) * x.y) / scale;
    if (event.cancelable) event.preventDefault();
    this.options.moved(this.#along / scale);
  };

  readonly #end = (event: TouchEvent): void => {
    const from = this.#from;
    const touch = event.changedTouches[0];
    this.#from = null;
    if (!from || !touch) return;
    const at = { x: touch.clientX, y: touch.clientY };
    const way = Math.hypot(at.x - from.x, at.y - from.y);
    if (this.options.isOn()) {
      // Up, down or aslant is no swipe.
      const along = Math.abs(this.#along);
      const isAcross = along > far && along > way * straight;
      this.options.ended(isAcross ? (this.#along < 0 ? 1 : -1) : 0);
    }
    if (way > tremble) return void (this.#tap = null);
    const before = this.#tap;
    const time = event.timeStamp;
    this.#tap = { at, time };
    if (!before || time - before.time > soon || Math.hypot(at.x - before.at.x, at.y - before.at.y) > 40)
      return;
    this.#tap = null;
    // Else the engine makes a double click of it too.
    if (event.cancelable) event.preventDefault();
    this.options.doubleTapped(at);
  };

  readonly #cancel = (): void => {
    if (this.#from) this.options.ended(0);
    this.#from = null;
  };
}
