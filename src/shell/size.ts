import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The element's own layout width in CSS px, measured with `offsetWidth` so that a host page's `transform: scale()`
 * does not change which form a widget takes. 0 until first laid out.
 */
export class SizeController implements ReactiveController {
  width = 0;
  height = 0;
  #observer: ResizeObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    if (typeof ResizeObserver === 'undefined') return;
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #measure(): void {
    const { offsetWidth, offsetHeight } = this.host;
    if (offsetWidth === this.width && offsetHeight === this.height) return;
    const widthChanged = offsetWidth !== this.width;
    this.width = offsetWidth;
    this.height = offsetHeight;
    // The height usually follows from what we paint: asking for an update on it would go round in circles.
    if (widthChanged) this.host.requestUpdate();
  }
}
