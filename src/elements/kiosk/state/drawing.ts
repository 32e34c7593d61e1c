import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ResizeWatch } from '../../../shell/watch/resize-watch.js';
import { fitInto, parseSize, parseTurns, type Fit } from './fit.js';
import { OwnPlace } from './own-place.js';

interface DrawingHost extends ReactiveControllerHost, HTMLElement {
  readonly designSize: string | null;
  readonly rotate: string | null;
}

/**
 * How the drawing stands in the kiosk's own box. It measures the box before each update and asks for one when the box changes. What
 * follows from the size (height in a frame, place, unit) is written on the element, where the page's sheets read it.
 */
export class Drawing implements ReactiveController {
  fit: Fit = { width: 0, height: 0, transform: '' };
  /** Px: height of the window at first; 0 once it has grown. */
  #frameHigh: number | undefined;
  readonly #place = new OwnPlace(this.host);
  readonly #box = new ResizeWatch(() => this.host.requestUpdate());

  constructor(private readonly host: DrawingHost) {
    host.addController(this);
  }

  get isWide(): boolean {
    return this.fit.width > this.fit.height;
  }

  hostConnected(): void {
    this.#place.begin();
    this.#box.observe(this.host);
  }

  hostDisconnected(): void {
    this.#box.disconnect();
    this.#place.end();
  }

  /** @param shift px by which the drawing is moved */
  measure(shift: readonly [number, number]): void {
    const { style, designSize, rotate } = this.host;
    const high = this.#isEndless() ? `${screen.height}px` : '';
    if (style.getPropertyValue('--qs-kiosk-high') !== high) style.setProperty('--qs-kiosk-high', high);
    const box = { width: this.host.offsetWidth, height: this.host.offsetHeight };
    this.fit = fitInto(box, parseSize(designSize), parseTurns(rotate), shift);
    if (box.width > 0) this.#place.take(this.fit);
  }

  /**
   * Whether the page stands in a frame that is made as high as its page: it would grow with the kiosk for ever. A frame larger than the
   * screen that does not grow is turned or reduced.
   */
  #isEndless(): boolean {
    this.#frameHigh ??= innerHeight;
    if (innerHeight > this.#frameHigh) this.#frameHigh = 0;
    return parent !== window && innerHeight > Math.max(screen.height, this.#frameHigh);
  }
}
