import type { Problem } from '../contract/problem.js';
import { clock } from './environment.js';
import { fetchText, resolve, type Fetched, type Validators } from './fetch-text.js';
import { refreshDelay, respite, retryDelay } from './retry.js';
import type { Failure } from './snapshot.js';

export interface LoaderListener {
  /** New text. @returns whether it was a good document; a bad one (half-written) is asked for again soon. */
  text(text: string, fetchedAt: number, remark?: Problem): boolean | Promise<boolean>;
  /** Something came that is no text. */
  refused(problem: Problem): void;
  /** The server says that what we have is current. */
  unchanged(fetchedAt: number): void;
  failed(failure: Failure): void;
  /** The plan for the next try changed. */
  planned(nextTryAt: number | undefined): void;
}

/** What is kept fresh now, by absolute address. */
const feeds = new Map<string, Feed>();

/** Asks every address anew, at once: what a caretaker's button does. */
export function renewAll(): void {
  feeds.forEach((feed) => feed.renew());
}

/** One element's part in an address: many elements with one address share one request. */
export class Loader {
  #feed: Feed;
  /** The newest answer that was told. */
  seen = 0;
  isRunning = false;

  constructor(
    readonly url: string,
    public refresh: number,
    readonly listener: LoaderListener,
  ) {
    this.#feed = feedOf(url);
  }

  /** Asks, or takes what others have got; then keeps it fresh until `stop`. */
  start(): void {
    if (this.isRunning) return;
    this.isRunning = true;
    // One that has been away may find that others ask for the same by now.
    const other = this.#feed.hasEnded && feeds.get(this.#feed.key);
    if (other) {
      this.#feed = other;
      this.seen = 0;
    }
    this.#feed.add(this);
  }

  /**
   * An element that is only moved in the page leaves and comes back within one task: nothing is asked again for that,
   * and no request is broken off (which, done in a row, was seen to crash WebKitGTK).
   */
  stop(): void {
    if (!this.isRunning) return;
    this.isRunning = false;
    this.#feed.remove(this);
  }

  /** Seconds between renewals; 0 asks once (and again after failures). Takes effect from the next plan. */
  setRefresh(seconds: number): void {
    if (seconds === this.refresh) return;
    this.refresh = seconds;
    if (this.isRunning) this.#feed.replan();
  }
}

function feedOf(url: string): Feed {
  // Of what is no address at all asking tells.
  const key = resolve(url)?.href ?? url;
  return feeds.get(key) ?? new Feed(key);
}

/** Who joins within this time after an answer takes it; later the address is asked again, as by a page just opened. */
const freshFor = 10_000;
/** Of events that the network is back, one in this time counts. */
const hurryPause = 5_000;

/**
 * Keeps one address fresh: asks at once, then every `refresh` seconds (the least of all its loaders); a failure is retried
 * with growing pauses, and at once when the network comes back. Owns one timer and at most one request while it has
 * loaders.
 */
class Feed {
  readonly #loaders = new Set<Loader>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;
  #known: Validators = {};
  #failures = 0;
  /** Number of the newest answer. */
  #count = 0;
  /** The newest text, and what has gone wrong since: who comes later is told both. */
  #text: (Fetched & { readonly kind: 'text' }) | undefined;
  #trouble: (Fetched & { readonly kind: 'bytes' | 'failed' }) | undefined;
  #fetchedAt = 0;
  #answeredAt = 0;
  #hurriedAt = -Infinity;
  #nextAt: number | undefined;
  #notBefore = 0;
  /** The `refresh` that the plan at hand was made with. */
  #planned = 0;
  /**
   * Whether timer, request and listener are let go; false for a moment after the last loader has left, in which all goes
   * on: it may yet come back, and then nobody would make up for an answer or a plan that was passed over.
   */
  hasEnded = true;

  constructor(readonly key: string) {}

  add(loader: Loader): void {
    this.#loaders.add(loader);
    this.#tellNews(loader);
    loader.seen = this.#count;
    if (this.hasEnded) {
      this.hasEnded = false;
      feeds.set(this.key, this);
      window.addEventListener('online', this.#hurry);
      void this.#ask();
      return;
    }
    const now = clock.now();
    if (!this.#abort && now - this.#answeredAt > freshFor && now >= this.#notBefore)
      void this.#ask(this.#failures > 0);
    else this.replan();
  }

  remove(loader: Loader): void {
    this.#loaders.delete(loader);
    void Promise.resolve().then(() => {
      if (this.#loaders.size === 0) this.#end();
      else this.replan();
    });
  }

  #end(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    if (feeds.get(this.key) === this) feeds.delete(this.key);
    window.removeEventListener('online', this.#hurry);
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#abort = undefined;
    this.#nextAt = undefined;
  }

  /** After the loaders' wishes changed. A plan that would be the same stands: made anew each time it would never come. */
  replan(): void {
    if (this.hasEnded || this.#failures > 0 || this.#abort || this.#refresh === this.#planned) return;
    this.#plan();
  }

  /** The least of what is wished; 0 when nobody wishes any. */
  get #refresh(): number {
    const wishes = [...this.#loaders].map(({ refresh }) => refresh).filter((each) => each > 0);
    return wishes.length > 0 ? Math.min(...wishes) : 0;
  }

  /** Asks now, unless an answer is on its way. */
  renew(): void {
    if (!this.#abort) void this.#ask();
  }

  /** Browsers without a network tell at times a hundred such events a second; the plan of tries is not changed by them. */
  #hurry = (): void => {
    const now = clock.now();
    if (this.#failures === 0 || this.#abort || now < this.#notBefore || now - this.#hurriedAt < hurryPause)
      return;
    this.#hurriedAt = now;
    void this.#ask(true);
  };

  async #ask(isHurried = false): Promise<void> {
    clearTimeout(this.#timer);
    const abort = (this.#abort = new AbortController());
    const answer = await fetchText(this.key, this.#known, abort.signal);
    const isStill = (): boolean => this.#abort === abort;
    if (!isStill()) return;
    const now = (this.#answeredAt = clock.now());
    this.#count++;
    if (answer.kind === 'unchanged') {
      this.#fetchedAt = now;
      this.#trouble = undefined;
    } else if (answer.kind === 'text') {
      this.#fetchedAt = now;
      this.#text = answer;
      this.#trouble = undefined;
      this.#known = answer.validators;
    } else {
      this.#trouble = answer;
      // Something else came: "unchanged" would come to mean that it is good.
      if (answer.kind === 'bytes') this.#known = {};
    }
    this.#notBefore = now + respite((answer.kind === 'failed' && answer.retryAfter) || 0);
    const told = [...this.#loaders].map((loader) => this.#tell(loader, answer));
    const waiting = told.filter((each): each is Promise<boolean> => each instanceof Promise);
    let isTaken = !told.includes(false);
    if (waiting.length > 0) isTaken = !(await Promise.all(waiting)).includes(false) && isTaken;
    if (!isStill()) return;
    const isGood = isTaken && !this.#trouble;
    // A bad document is asked for in full again, or "unchanged" would come to mean that it is good.
    if (!isTaken) this.#known = {};
    if (isGood) this.#failures = 0;
    else if (!isHurried) this.#failures++;
    this.#abort = undefined;
    this.#plan(isHurried && !isGood ? this.#nextAt : undefined);
  }

  /** @returns whether it was good for it */
  #tell(loader: Loader, answer: Fetched): boolean | Promise<boolean> {
    // Who left while others were told. What it missed it is told when it is back.
    if (!loader.isRunning) return true;
    const { listener } = loader;
    loader.seen = this.#count;
    if (answer.kind === 'failed') listener.failed(answer.failure);
    else if (answer.kind === 'bytes') listener.refused(answer.problem);
    else if (answer.kind === 'unchanged') listener.unchanged(this.#fetchedAt);
    else return listener.text(answer.text, this.#fetchedAt, answer.remark);
    return true;
  }

  /** What a loader that joins has missed. */
  #tellNews({ seen, listener }: Loader): void {
    const { text, remark } = this.#text ?? {};
    if (seen < this.#count && text !== undefined)
      void Promise.resolve(listener.text(text, this.#fetchedAt, remark)).then((isGood) => {
        if (!isGood) this.#askSoon();
      });
    if (seen < this.#count && this.#trouble?.kind === 'failed') listener.failed(this.#trouble.failure);
    else if (seen < this.#count && this.#trouble?.kind === 'bytes') listener.refused(this.#trouble.problem);
    listener.planned(this.#nextAt);
  }

  /** What is good for others is bad for one that joined. */
  #askSoon(): void {
    this.#known = {};
    if (this.#failures > 0 || this.#abort || this.hasEnded) return;
    this.#failures = 1;
    this.#plan();
  }

  #plan(at?: number): void {
    clearTimeout(this.#timer);
    const now = clock.now();
    this.#planned = this.#refresh;
    let delay = this.#planned > 0 ? refreshDelay(this.#planned) : undefined;
    if (this.#failures > 0) {
      const retry = Math.max(
        Math.min(retryDelay(this.#failures), at === undefined ? Infinity : at - now),
        this.#notBefore - now,
        0,
      );
      // Where the server answers well and a document is bad, those for whom it is good are renewed in time.
      delay = delay === undefined || this.#trouble ? retry : Math.min(delay, retry);
    }
    if (delay !== undefined) this.#timer = setTimeout(() => void this.#ask(), Math.min(delay, longestTimer));
    this.#nextAt = delay === undefined ? undefined : now + delay;
    for (const { isRunning, listener } of [...this.#loaders]) if (isRunning) listener.planned(this.#nextAt);
  }
}

/** Browsers hold a delay in 32 bits; a longer one would fire at once. */
const longestTimer = 2 ** 31 - 1;
