import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../../../contract/problem.js';
import { clock } from '../../../data/environment.js';
import { keepWith } from '../../../data/keeper.js';
import { renewAll } from '../../../data/loader.js';
import { addStyles } from '../../../shell/paint/add-styles.js';
import type { StateEvent } from '../../../shell/events.js';
import { Later, once } from '../../../shell/later.js';
import { snapshotOf } from '../../../shell/snapshot-of.js';
import type { Locale } from '../../../text/locale.js';
import type { Keep } from '../keep/keep.js';
import type { Restore } from '../keep/restore.js';
import { Log, type Entry } from './log.js';
import { collect, memoryNow, type KioskStatus } from '../status/collect.js';
import type * as StatusModule from '../status/page.js';

const keeping = once(() => import('../keep/keep.js'));
const statusPages = once(() => import('../status/page.js'));

/** One keeper for the page, however many kiosks stand on it. */
let kept: Promise<Keep | undefined> | undefined;

export interface CaretakerHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly noKeep: boolean;
  readonly label: string | null;
  readonly pin: string | null;
}

/** What looks after a screen that nobody looks after: it notes what goes wrong, keeps the last good data, and has a page for whoever comes. */
export class Caretaker implements ReactiveController {
  /** A document's state has changed, and nobody was told yet. */
  hasNews = false;
  /** Which page is open. */
  page: 'pin' | 'status' | null = null;
  #pad: StatusModule.Pad = {};
  readonly #log = new Log();
  #keep: Keep | undefined;
  #restore: Restore | undefined;
  /** Megabytes in use, hour by hour. */
  #hours: readonly number[] = [];
  #minutes = 0;
  readonly #pages: Later<typeof StatusModule, StatusModule.StatusPage>;

  constructor(private readonly host: CaretakerHost) {
    this.#pages = new Later<typeof StatusModule, StatusModule.StatusPage>(
      statusPages,
      () => host.requestUpdate(),
      ({ StatusPage: Page, statusStyles }) => {
        addStyles(host.renderRoot as ShadowRoot, [statusStyles]);
        return new Page(() => host.requestUpdate());
      },
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('qs-state', this.#documentChanged);
    addEventListener('error', this.#pageFailed);
    addEventListener('unhandledrejection', this.#pageFailed);
    if (!this.host.noKeep) this.#openKeep();
  }

  hostDisconnected(): void {
    this.host.removeEventListener('qs-state', this.#documentChanged);
    removeEventListener('error', this.#pageFailed);
    removeEventListener('unhandledrejection', this.#pageFailed);
    this.open(null);
    this.watch([]);
  }

  /** Puts kept pictures in the place of those of these scenes that cannot be had. */
  watch(scenes: readonly HTMLElement[]): void {
    this.#restore?.watch(scenes);
  }

  /** Opens a page, or closes it. What was typed of a PIN goes: the next one begins anew. */
  open(page: 'pin' | 'status' | null): void {
    this.page = page;
    this.#pad = {};
  }

  note(kind: Entry['kind'], where: string, text: string, problem?: Problem): void {
    this.#log.add(clock.now(), kind, where, text, problem);
  }

  /** A minute has passed. */
  everyMinute(): void {
    const memory = memoryNow();
    if (memory && this.#minutes % 60 === 0) this.#hours = [...this.#hours.slice(-23), memory.used];
    // Fetched ahead, so that a caretaker finds the page when the network is gone.
    if (this.#minutes++ > 0) void this.#pages.value;
  }

  status(scenes: readonly HTMLElement[], isAwake: boolean): KioskStatus {
    const { label } = this.host;
    return collect({ scenes, log: this.#log, keep: this.#keep, isAwake, label, hours: this.#hours });
  }

  renderPin(locale: Locale, close: () => void): unknown {
    const open = (): void => {
      this.open('status');
      this.host.requestUpdate();
    };
    return this.#pages.value?.renderPin(this.host.pin ?? '', this.#pad, locale, open, close);
  }

  renderStatus(status: KioskStatus, locale: Locale, left: number, close: () => void): unknown {
    return this.#pages.value?.render(status, renewAll, locale, left, close);
  }

  #openKeep(): void {
    kept ??= Promise.resolve(keeping()).then(
      ({ Keep: Opened }) => Opened.open(),
      () => undefined,
    );
    void kept.then((keep) => {
      this.#keep = keep;
      this.#restore ??= keep?.restorer();
      this.host.requestUpdate();
    });
    keepWith(kept);
  }

  #documentChanged = (event: Event): void => {
    const { state, problems } = event as StateEvent;
    const scene = event.target as HTMLElement;
    const name = scene.getAttribute('document') || scene.id || scene.localName;
    if (state === 'invalid')
      for (const problem of problems.slice(0, 3)) this.note('data', problem.pointer, name, problem);
    else if (state === 'stale' || state === 'unavailable') {
      // Visitors do not read why; whoever mends it does.
      const { status, reason } = snapshotOf(scene)?.failure ?? {};
      this.note('data', '', [`${name}: ${state}`, status ?? reason].filter(Boolean).join(' '));
    }
    this.hasNews = true;
    this.host.requestUpdate();
  };

  #pageFailed = (event: ErrorEvent | PromiseRejectionEvent): void => {
    if ('reason' in event) this.note('script', '', String(event.reason));
    else this.note('script', event.filename, event.message);
  };
}
