import {
  nobody,
  noticed,
  passed,
  pauseToggled,
  secondsToAnswer,
  type KioskState,
  type Visit,
} from './visit.js';

/**
 * The visit that goes on now. It applies the rules of `visit.ts` to what happens and tells the kiosk each change. The loop and the
 * focus on the plinth read it too.
 */
export class Visits {
  #now: Visit = nobody;

  /** @param changed called after the state or the pause has changed */
  constructor(private readonly changed: (before: KioskState) => void) {}

  get state(): KioskState {
    return this.#now.state;
  }

  get isPaused(): boolean {
    return this.#now.isPaused;
  }

  /** Whether somebody is there or asked. */
  get isVisited(): boolean {
    return this.state !== 'attract';
  }

  /** Seconds until all begins anew; 0 while nobody is asked. */
  get secondsToAnswer(): number {
    return this.state === 'warning' ? secondsToAnswer(this.#now, performance.now()) : 0;
  }

  /** Somebody is there. */
  notice(): void {
    this.#become(noticed(this.#now, performance.now()));
  }

  togglePause(): void {
    this.#become(pauseToggled(this.#now, performance.now()));
  }

  /** Time has passed. @param idle seconds without a visitor until the question */
  pass(now: number, idle: number): void {
    this.#become(passed(this.#now, now, idle));
  }

  end(): void {
    this.#become(nobody);
  }

  /** Ends the visit and tells nobody, for an element that has left the page. @returns whether somebody was there */
  drop(): boolean {
    const { isVisited } = this;
    this.#now = nobody;
    return isVisited;
  }

  #become(next: Visit): void {
    const before = this.#now;
    this.#now = next;
    if (next.state !== before.state || next.isPaused !== before.isPaused) this.changed(before.state);
  }
}
