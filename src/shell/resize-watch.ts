/**
 * Tells in the next frame that watched elements have changed their size. A ResizeObserver whose callback changes the
 * layout at once makes the browser report "ResizeObserver loop" to the page's own `error` listeners, as if the page had
 * failed; told a frame later nobody hears of it. Where there is no ResizeObserver (Chromium < 64) it stays silent.
 */
export class ResizeWatch {
  readonly #observer: ResizeObserver | undefined;
  #changed = new Set<Element>();
  #frame = 0;

  constructor(private readonly told: (changed: ReadonlySet<Element>) => void) {
    if (typeof ResizeObserver === 'undefined') return;
    this.#observer = new ResizeObserver((entries) => {
      for (const { target } of entries) this.#changed.add(target);
      if (!this.#frame) this.#frame = requestAnimationFrame(this.#tell);
    });
  }

  observe(element: Element): void {
    this.#observer?.observe(element);
  }

  unobserve(element: Element): void {
    this.#observer?.unobserve(element);
    this.#changed.delete(element);
  }

  /** Ends everything; what has changed since the last frame is not told any more. */
  disconnect(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#changed.clear();
  }

  #tell = (): void => {
    this.#frame = 0;
    const changed = this.#changed;
    this.#changed = new Set();
    this.told(changed);
  };
}
