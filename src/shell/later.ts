import { clock, hint } from '../data/environment.js';

/** Ms after a failure before the next painting asks again. */
const pause = 10_000;

/** A module that is imported at its first use; from then on it is there at once, for every element of the page. */
export function once<Module>(fetch: () => Promise<Module>): () => Module | Promise<Module> {
  let module: Module | undefined;
  return () => {
    if (module) return module;
    // In the one-file script it is the module itself: .tools/build/classic.js.
    const got: Module | Promise<Module> = fetch();
    return got instanceof Promise ? got.then((come) => (module = come)) : (module = got);
  };
}

/**
 * A part of an element that most pages never need: fetched at its first use and kept; each element has its own. What could not
 * be had is asked for again; an engine that remembers a module's failure (Chromium) gives it after a reload only.
 */
export class Later<Module, Part = Module> {
  /** Resolves when the part has come or the fetch has failed; undefined when nothing is fetched. Never rejects. */
  fetching: Promise<void> | undefined;
  #value: Part | undefined;
  #failed = -Infinity;

  /**
   * @param fetch made by `once`
   * @param changed called when it has come or could not be had, unless it was there at once
   * @param make the element's own part of what has come; the module itself unless told
   */
  constructor(
    private readonly fetch: () => Module | Promise<Module>,
    private readonly changed: () => void,
    private readonly make = (module: Module): Part => module as unknown as Part,
  ) {}

  /** The part when it is there. Otherwise asks for it. */
  get value(): Part | undefined {
    if (this.#value === undefined && !this.fetching && Math.abs(clock.now() - this.#failed) > pause) {
      const got = this.fetch();
      if (got instanceof Promise) this.fetching = this.#wait(got);
      else this.#value = this.make(got);
    }
    return this.#value;
  }

  /** The part when it has come; undefined when it cannot be had. */
  async whenThere(): Promise<Part | undefined> {
    void this.value;
    await this.fetching;
    return this.value;
  }

  /** Whether the fetch failed. */
  get isMissing(): boolean {
    return this.#value === undefined && !this.fetching && this.#failed > -Infinity;
  }

  async #wait(coming: Promise<Module>): Promise<void> {
    try {
      this.#value = this.make(await coming);
    } catch (error) {
      this.#failed = clock.now();
      hint(`a part of the library cannot be had: ${String(error)}`);
    }
    this.fetching = undefined;
    this.changed();
  }
}
