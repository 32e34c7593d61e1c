import { clock, hint } from '../data/environment.js';

/** Ms after a failure before the next painting asks again. */
const pause = 10_000;

/**
 * A part of an element that most pages never need: fetched at its first use, one an element, and kept. What could not be
 * had is asked for again; an engine that remembers a module's failure (Chromium) gives it after a reload only.
 */
export class Later<Value> {
  /** Until it has come or could not be had. Never rejects. */
  fetching: Promise<void> | undefined;
  #value: Value | undefined;
  #failed = -Infinity;

  /**
   * @param fetch by `import()`; inlined in the one-file script
   * @param changed called when it has come or could not be had
   */
  constructor(
    private readonly fetch: () => Promise<Value>,
    private readonly changed: () => void,
  ) {}

  /** The part when it is there. Otherwise asks for it. */
  get value(): Value | undefined {
    if (this.#value === undefined && !this.fetching && clock.now() - this.#failed > pause)
      this.fetching = this.#ask();
    return this.#value;
  }

  /** Whether it was asked for in vain. */
  get isMissing(): boolean {
    return this.#value === undefined && !this.fetching && this.#failed > -Infinity;
  }

  async #ask(): Promise<void> {
    try {
      this.#value = await this.fetch();
    } catch (error) {
      this.#failed = clock.now();
      hint(`a part of the library cannot be had: ${String(error)}`);
    }
    this.fetching = undefined;
    this.changed();
  }
}
