import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clock } from '../data/environment.js';
import { today } from '../text/date.js';

/** Ms between two looks at the clock: a screen that was set right, or slept, is late by no more. */
const every = 60_000;

/**
 * The day it is in Asia/Shanghai, by the screen's own clock: what runs out at midnight goes without any news from the
 * server. Asks for an update when a new day has begun.
 */
export class DayWatch implements ReactiveController {
  value = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
    this.#timer = setInterval(this.#look, every);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  /** Before each painting too: a test, or a hall that rehearses, may have set the clock. */
  hostUpdate(): void {
    this.value = today(clock.now());
  }

  readonly #look = (): void => {
    const now = today(clock.now());
    if (now === this.value) return;
    this.value = now;
    this.host.requestUpdate();
  };
}
