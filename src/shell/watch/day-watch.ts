import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clock } from '../../data/environment.js';
import { today } from '../../text/date.js';

/** Ms between two looks at the clock: a screen that was set right, or slept, is late by no more. */
const every = 60_000;

/**
 * The day it is in Asia/Shanghai, by the screen's own clock: what runs out at midnight goes without any news from the
 * server. Asks for an update when a new day has begun.
 */
export class DayWatch implements ReactiveController {
  #told = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** `YYYY-MM-DD`. */
  get value(): string {
    return today(clock.now());
  }

  hostConnected(): void {
    this.#look();
    this.#timer = setInterval(this.#look, every);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  readonly #look = (): void => {
    const now = this.value;
    if (now === this.#told) return;
    this.#told = now;
    this.host.requestUpdate();
  };
}
