/** The browser's own, before a page (or a test) puts another in its place. */
const later = typeof setTimeout === 'undefined' ? undefined : setTimeout.bind(globalThis);

let delivery: Promise<void> | undefined;

/**
 * While the browser delivers the new sizes of a frame: a promise that resolves in the next task. Otherwise undefined. Whoever
 * changes the layout waits for it. The callback below changes nothing, but when it ends the engine also runs what else is
 * waiting, such as the rest of a function that awaited a file (WebKit: `blob.text()`); an element painted there would
 * bring back the report below.
 */
export const resizeDelivery = (): Promise<void> | undefined => delivery;

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
      delivery ??= new Promise((done) =>
        later!(() => {
          delivery = undefined;
          done();
        }),
      );
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
