import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ResizeWatch } from './resize-watch.js';

/**
 * The element's own layout size in CSS px, measured with `offsetWidth` so that a host page's `transform: scale()`
 * does not change which form a widget takes (0 until first laid out), and what its place makes of 1 em and of a touch
 * target.
 */
export class SizeController implements ReactiveController {
  width = 0;
  height = 0;
  em = 16;
  touch = 44;
  readonly #watch = new ResizeWatch(() => this.#measure());

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    this.#watch.observe(this.host);
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
  }

  hostUpdated(): void {
    const wrapper = this.host.renderRoot.querySelector<HTMLElement>('.qs');
    if (!wrapper) return;
    // On a phone a wrapper that is as high as what it holds is no scroller: in one nothing would stay at the screen's foot.
    const isWhole = wrapper.matches('[data-place=phone]') && wrapper.scrollHeight <= wrapper.clientHeight + 1;
    wrapper.style.overflow = isWhole ? 'visible' : '';
    const style = getComputedStyle(wrapper);
    const em = parseFloat(style.fontSize) || 16;
    const touch = parseFloat(style.getPropertyValue('--_touch')) || 44;
    if (em === this.em && touch === this.touch) return;
    this.em = em;
    this.touch = touch;
    this.host.requestUpdate();
  }

  #measure(): void {
    const { offsetWidth, offsetHeight } = this.host;
    if (offsetWidth === this.width && offsetHeight === this.height) return;
    const widthChanged = offsetWidth !== this.width;
    this.width = offsetWidth;
    this.height = offsetHeight;
    this.hostUpdated();
    // The height usually follows from what we paint: asking for an update on it would go round in circles.
    if (widthChanged) this.host.requestUpdate();
  }
}
