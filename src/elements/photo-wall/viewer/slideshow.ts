/** What it asks of the viewer. */
interface Shown {
  seconds(): number;
  next(): void;
}

/** A picture that does not come is waited for no longer than this, in ms. */
const patience = 5_000;

/**
 * Photos one after the other, each for the same time: the time counts from when the picture stands, not from when it was asked
 * for, so that a large file is not shown for less time than a small one.
 */
export class Slideshow {
  isOn = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly shown: Shown) {}

  play(): void {
    this.isOn = true;
    this.#plan(this.shown.seconds() * 1_000);
  }

  stop(): void {
    this.isOn = false;
    clearTimeout(this.#timer);
  }

  /** Another photo is on its way. */
  wait(): void {
    if (this.isOn) this.#plan(this.shown.seconds() * 1_000 + patience);
  }

  /** The photo has come, or somebody looks at it closely: its time begins anew. */
  stands(): void {
    if (this.isOn) this.#plan(this.shown.seconds() * 1_000);
  }

  #plan(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // Nobody looks at a page that is hidden.
      if (document.hidden) this.#plan(1_000);
      else this.shown.next();
    }, ms);
  }
}
