import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clock } from '../../data/environment.js';
import { QsEvent } from '../../shell/events.js';

/** `qs-cycle-end`: what pages through its content has shown all of it, or a part that stands for itself; the next one follows. */
export class CycleEndEvent extends QsEvent {
  static readonly type = 'qs-cycle-end';
  constructor() {
    super(CycleEndEvent.type);
  }
}

/** Characters that are read in a second from a wall. */
const readPerSecond = 4;

/** Seconds that a page stands at least. */
const least = 6;

/** Seconds a page needs to be read. */
export function readingSeconds(characters: number): number {
  return Math.max(least, Math.ceil(characters / readPerSecond));
}

/** Seconds that every page of a list stands: long enough to be read, and never so long that people leave. */
export function listPageSeconds(characters: number): number {
  return Math.min(20, Math.max(8, readingSeconds(characters)));
}

/** What it asks of an element. */
export interface PagesHost {
  /** How many pages there are now. */
  count(): number;
  /** Seconds that a page stands; the same for each, so that nobody is shown for less time than others. */
  seconds(): number;
  /** Whether a kiosk may go on after a page. Default: after the last one. */
  isEnd?(page: number): boolean;
  /** Whether it turns at all: on the screens of a hall, and where the author asks for it. */
  isOn(): boolean;
}

const turners = new WeakMap<Element, PageTurner>();

/**
 * Seconds until an element that pages through its content by itself, or would if it were not halted, tells its end; undefined for any
 * other. A kiosk leaves it at its end only.
 */
export function secondsToEnd(element: Element): number | undefined {
  const turner = turners.get(element);
  if (!turner?.hasPages) return undefined;
  const { pages, at } = turner;
  let end = at;
  while (end < pages.count() - 1 && !pages.isEnd?.(end)) end++;
  const age = turner.isTurning ? turner.age / 1_000 : 0;
  return Math.max(0, (end - at + 1) * pages.seconds() - Math.max(0, age));
}

/**
 * Turns the pages of a screen that nobody operates. It waits while the visitor holds it (`pause`), while the focus is inside, while the
 * page is hidden, and with one page only. A page is never turned while the element is away.
 */
export class PageTurner implements ReactiveController {
  at = 0;
  isPaused = false;
  #isHeld = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #began = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    readonly pages: PagesHost,
  ) {
    host.addController(this);
    turners.set(host, this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#plan);
    this.host.addEventListener('focusin', this.#hold);
    this.host.addEventListener('focusout', this.#release);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#plan);
    this.host.removeEventListener('focusin', this.#hold);
    this.host.removeEventListener('focusout', this.#release);
    this.#isHeld = false;
    this.#stop();
  }

  hostUpdate(): void {
    const last = Math.max(0, this.pages.count() - 1);
    if (this.at > last) this.at = 0;
  }

  hostUpdated(): void {
    this.#plan();
  }

  /** Whether there are several, and they are to turn by themselves. */
  get hasPages(): boolean {
    return this.pages.isOn() && this.pages.count() > 1;
  }

  /** Whether pages turn by themselves now. */
  get isTurning(): boolean {
    return !this.isPaused && !this.#isHeld && !document.hidden && this.hasPages;
  }

  /** Ms since the page came. */
  get age(): number {
    return clock.now() - this.#began;
  }

  /** To a page, by the visitor or a host; it then stands its full time. */
  go(page: number): void {
    const count = this.pages.count();
    if (count === 0) return;
    this.at = ((page % count) + count) % count;
    this.#stop();
    this.host.requestUpdate();
  }

  pause(): void {
    this.isPaused = true;
    this.#stop();
    this.host.requestUpdate();
  }

  play(): void {
    this.isPaused = false;
    this.host.requestUpdate();
  }

  readonly #hold = (): void => {
    this.#isHeld = true;
    this.#stop();
  };

  readonly #release = (): void => {
    this.#isHeld = false;
    this.#plan();
  };

  readonly #plan = (): void => {
    if (!this.isTurning || !this.host.isConnected) return this.#stop();
    if (this.#timer !== undefined) return;
    this.#began = clock.now();
    this.#timer = setTimeout(() => this.#turn(), this.pages.seconds() * 1_000);
  };

  #turn(): void {
    this.#timer = undefined;
    const isLast = this.at >= this.pages.count() - 1;
    const isEnd = isLast || this.pages.isEnd?.(this.at);
    this.at = isLast ? 0 : this.at + 1;
    if (isEnd) this.host.dispatchEvent(new CycleEndEvent());
    this.host.requestUpdate();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
