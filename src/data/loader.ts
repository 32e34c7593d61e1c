import type { Problem } from '../contract/problem.js';
import { clock } from './environment.js';
import { fetchText, type Validators } from './fetch-text.js';
import { refreshDelay, retryDelay } from './retry.js';
import type { Failure } from './snapshot.js';

export interface LoaderListener {
  /** New text. @returns whether it was a good document; a bad one (half-written) is asked for again soon. */
  text(text: string, fetchedAt: number, remark?: Problem): boolean;
  /** Something came that is no text. */
  refused(problem: Problem): void;
  /** The server says that what we have is current. */
  unchanged(fetchedAt: number): void;
  failed(failure: Failure): void;
  /** The plan for the next try changed. */
  planned(nextTryAt: number | undefined): void;
}

/**
 * Keeps one address fresh: asks at once, then every `refresh` seconds; a failure is retried with growing pauses, and
 * at once when the network comes back. Owns one timer and at most one request; `stop()` ends both.
 */
export class Loader {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;
  #known: Validators = {};
  #failures = 0;
  /** Whether it is wanted. */
  #running = false;
  /**
   * Whether timer, request and listener are let go; false for a moment after `stop()`, in which all goes on as before: it
   * may yet be started again, and then nobody would make up for an answer or a plan that was passed over.
   */
  #ended = true;

  constructor(
    readonly url: string,
    private refresh: number,
    private readonly listener: LoaderListener,
  ) {}

  start(): void {
    if (this.#running) return;
    this.#running = true;
    if (!this.#ended) return;
    this.#ended = false;
    window.addEventListener('online', this.#hurry);
    void this.#ask();
  }

  /**
   * An element that is only moved in the page leaves and comes back within one task: nothing is asked again for that,
   * and no request is broken off (which, done in a row, was seen to crash WebKitGTK).
   */
  stop(): void {
    if (!this.#running) return;
    this.#running = false;
    void Promise.resolve().then(() => {
      if (!this.#running) this.#end();
    });
  }

  #end(): void {
    this.#ended = true;
    window.removeEventListener('online', this.#hurry);
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#abort = undefined;
  }

  /** Seconds between renewals; 0 asks once (and again after failures). Takes effect from the next plan. */
  setRefresh(seconds: number): void {
    if (seconds === this.refresh) return; // planning anew each time would put the renewal off for ever
    this.refresh = seconds;
    if (!this.#ended && this.#failures === 0 && !this.#abort) this.#plan();
  }

  #hurry = (): void => {
    if (this.#failures > 0 && !this.#abort) void this.#ask();
  };

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    const abort = (this.#abort = new AbortController());
    const result = await fetchText(this.url, this.#known, abort.signal);
    const isStill = (): boolean => this.#abort === abort;
    if (!isStill()) return;
    const now = clock.now();
    if (result.kind === 'failed') {
      this.#failures++;
      this.listener.failed(result.failure);
    } else if (result.kind === 'text') {
      const isGood = this.listener.text(result.text, now, result.remark);
      // A bad document is asked for in full again, or "unchanged" would come to mean that it is good.
      this.#known = isGood ? result.validators : {};
      this.#failures = isGood ? 0 : this.#failures + 1;
    } else if (result.kind === 'bytes') {
      this.#failures++;
      this.#known = {};
      this.listener.refused(result.problem);
    } else {
      this.#failures = 0;
      this.listener.unchanged(now);
    }
    if (!isStill()) return;
    this.#abort = undefined;
    this.#plan();
  }

  #plan(): void {
    clearTimeout(this.#timer);
    const delay =
      this.#failures > 0
        ? retryDelay(this.#failures)
        : this.refresh > 0
          ? refreshDelay(this.refresh)
          : undefined;
    if (delay !== undefined) this.#timer = setTimeout(() => void this.#ask(), Math.min(delay, longestTimer));
    this.listener.planned(delay === undefined ? undefined : clock.now() + delay);
  }
}

/** Browsers hold a delay in 32 bits; a longer one would fire at once. */
const longestTimer = 2 ** 31 - 1;
