/** Work that may be interrupted: between two steps it tells what share of it is done, where it knows. */
export type Steps<T> = Generator<number | undefined, T, void>;

/** Does work step by step and lets the page live between two of them. Rejects when it is ended. */
export type Run = <T>(steps: Steps<T>) => Promise<T>;

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, as a part of more: from which share of that to which. */
export function* within<T>(from: number, to: number, steps: Steps<T>): Steps<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield value === undefined ? undefined : from + value * (to - from);
  }
}

/** Nothing to do: `run` is only asked whether to go on. */
export function* noSteps(): Steps<void> {}

/** Ms of work after which the page has its turn; in a hidden page, whose timers are slow, more. */
const turn = { seen: 40, hidden: 1_000 };

/** Ms after which it is told. */
const quiet = 500;

/** It was ended before it was done. */
export class Ended extends Error {}

/** One piece of long work that can be ended. */
export class Work {
  #isEnded = false;
  #asks = false;
  #share = 0;
  readonly #began = Date.now();

  /** @param tell called now and then with the share that is done, once it takes long */
  constructor(private readonly tell: (share: number) => void) {}

  /** @returns whether it asks for that: other work goes on to its end */
  end(): boolean {
    this.#isEnded = true;
    return this.#asks;
  }

  #ask(): void {
    this.#asks = true;
    if (this.#isEnded) throw new Ended();
  }

  readonly run: Run = async (steps) => {
    this.#ask();
    let since = Date.now();
    for (;;) {
      const { done, value } = steps.next();
      if (done) {
        this.#ask();
        return value;
      }
      if (value !== undefined) this.#share = value;
      if (Date.now() - since < (document.hidden ? turn.hidden : turn.seen)) continue;
      if (Date.now() - this.#began > quiet) this.tell(this.#share);
      await new Promise((go) => setTimeout(go));
      this.#ask();
      since = Date.now();
    }
  };
}
