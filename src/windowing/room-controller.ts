import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ResizeWatch } from '../shell/watch/resize-watch.js';
import { windowHeightOf } from './window-height.js';

/**
 * The room that a view which fills its place may take: as high as the page sets the element, or, when it sets no height,
 * as the window. The element holds an empty probe of `height: 100%`, which is 0 px high when no height is set.
 */
export class RoomController implements ReactiveController {
  width = 1920;
  height = 1080;
  /** Whether these are the element's own yet. */
  isMeasured = false;
  readonly #watch = new ResizeWatch(() => this.#measure());
  #observed: HTMLElement | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly probe: () => HTMLElement | null,
    /** Whether it begins with the window's measures: where they hold there is no second painting. */
    private readonly guesses = false,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('resize', this.#measure, { passive: true });
    if (!this.guesses || this.isMeasured) return;
    this.isMeasured = true;
    this.width = this.host.clientWidth || this.width;
    this.height = windowHeightOf(this.host);
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#measure);
    this.#watch.disconnect();
    this.#observed = null;
  }

  hostUpdated(): void {
    const probe = this.probe();
    if (probe !== this.#observed) {
      if (this.#observed) this.#watch.unobserve(this.#observed);
      if (probe) this.#watch.observe(probe);
      this.#observed = probe;
    }
    this.#measure();
  }

  #measure = (): void => {
    const probe = this.probe();
    if (!probe) return;
    const width = this.host.clientWidth || this.width;
    const height = probe.offsetHeight || windowHeightOf(this.host);
    if (this.isMeasured && width === this.width && height === this.height) return;
    this.isMeasured = true;
    this.width = width;
    this.height = height;
    this.host.requestUpdate();
  };
}
