import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { kindNames } from '../contract/generated/kind-names.js';
import { quickParse } from '../contract/json.js';
import type { Reader } from '../contract/kind.js';
import { pickDocument } from '../contract/pick.js';
import type { Problem } from '../contract/problem.js';
import { unreadable } from '../contract/unreadable.js';
import type { DistrictDocument } from '../contract/generated/district/types.js';
import { DistrictConsumer } from './district-context.js';
import { DocumentReader } from './document-reader.js';
import { keeper, type Kept } from './keeper.js';
import { kindOf } from './kind-of.js';
import { Loader } from './loader.js';
import { loaded, onLoad } from './load.js';
import { mayConcernScript, scriptChildText } from './script-child.js';
import { refused, type Taken } from './reading.js';
import { noSnapshot, sameSnapshot, type Snapshot } from './snapshot.js';

/** The doors that an element's own attributes and properties open. */
export interface Doors {
  readonly data: unknown;
  readonly src: string | null;
  /** Seconds between renewals of `src`; 0 for none. */
  readonly refresh: number;
  /** Which document of a district, when it holds several of the kind. */
  readonly document: string | null;
}

export interface DocumentOptions<D> {
  doors(): Doors;
  /** A valid document that has nothing to show. */
  isEmpty(document: D): boolean;
  /** Called after every change, with the snapshot before it. */
  changed(snapshot: Snapshot<D>, before: Snapshot<D>): void;
}

/** What a source says of its document beside the document itself. */
type Standing<D> = Partial<Omit<Snapshot<D>, 'document'>>;

/**
 * Brings a document in by the nearest of five doors: `.data`, `src`, a script child, `<qs-provider>`,
 * `Qianshao.load`. The first that is open wins; null, undefined and an empty address leave theirs closed. What comes
 * in is read (document-reader.ts), and the last good document outlives whatever comes after it. While
 * the part that tells what is wrong is on its way all stays as it is, and what is newer by then wins.
 */
export class DocumentController<D> implements ReactiveController {
  snapshot: Snapshot<D> = noSnapshot;
  #loader: Loader | undefined;
  readonly #district: DistrictConsumer | undefined;
  #unsubscribe: (() => void) | undefined;
  #children: MutationObserver | undefined;
  #ageTimer: ReturnType<typeof setInterval> | undefined;
  /** False until the element's first update: before it, properties set ahead of the definition are not there yet. */
  #opened = false;
  /** Settles when the reading that is on its way is on show. */
  pending: Promise<unknown> | undefined;
  /** Increased when something newer is shown. A reading that began before is discarded. */
  #turn = 0;
  readonly #reader: DocumentReader<D>;
  /** The newest reading that gave a document. */
  #good: Taken<D> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly kind: Reader<D>,
    private readonly options: DocumentOptions<D>,
  ) {
    this.#reader = new DocumentReader({ kind, isEmpty: (document) => options.isEmpty(document) });
    // Before this controller itself, so that on connecting the district is known when the doors are looked at. A
    // provider does not take its district from another.
    if (kind.kind !== 'district') this.#district = new DistrictConsumer(host, this.#reopen);
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe = onLoad(this.#reopen);
    this.#children = new MutationObserver((records) => {
      if (records.some((each) => mayConcernScript(this.host, each))) this.#reopen();
    });
    this.#children.observe(this.host, { childList: true, characterData: true, subtree: true });
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#reopen);
    this.#reopen();
    this.#loader?.start();
    this.#keepAge();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#children?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#reopen);
    this.#loader?.stop();
    clearInterval(this.#ageTimer);
    this.#ageTimer = undefined;
  }

  /** Looks at the doors anew; cheap when nothing changed. The element calls it in its first update and when a door changes. */
  open(): void {
    this.#opened = true;
    if (!this.host.isConnected) return;
    const { data, src, refresh } = this.options.doors();
    if (data !== undefined && data !== null) {
      this.#closeSource();
      return void this.#take(data);
    }
    if (src) return this.#openSource(src, refresh);
    this.#closeSource();
    const script = scriptChildText(this.host);
    if (script !== null) return this.#takeScript(script);
    if (this.#district?.value) return this.#takeProvided(this.#district.value);
    const found = this.#loaded();
    if (found !== undefined) return void this.#take(found);
    this.#reader.forget();
    this.#put(document.readyState === 'loading' ? { ...noSnapshot, state: 'loading' } : noSnapshot);
  }

  /**
   * Gives up the document on show, because it throws where it is painted or asked: a Proxy, a getter, data that its owner
   * has changed since. No view of it is kept, and it is not read again until something else has come.
   * @returns false when there is none to blame
   */
  refuse(error: unknown): boolean {
    const { document, problems } = this.snapshot;
    if (document === null) return false;
    const problem = unreadable(error);
    this.#good = undefined;
    // What was kept from before may throw too; then what is wrong with the newest stays told.
    const told = this.#reader.refuse(document, problem) ? [problem] : [...problems, problem];
    this.#set({ ...this.snapshot, state: 'invalid', document: null, problems: told });
    return true;
  }

  #reopen = (): void => {
    if (this.#opened) this.open();
  };

  /** While the page is still being parsed the script may have come in part only: what does not parse yet is waited for. */
  #takeScript(text: string): void {
    if (document.readyState === 'loading' && !quickParse(text))
      return this.#put({ ...noSnapshot, state: 'loading' });
    void this.#take(text, true);
  }

  #openSource(src: string, refresh: number): void {
    if (this.#loader?.url === src) {
      this.#loader.setRefresh(refresh);
      return this.#pickAgain();
    }
    this.#closeSource();
    this.#reader.forget();
    this.#good = undefined;
    this.#put({ ...noSnapshot, state: 'loading' });
    this.#loader = new Loader(src, refresh, {
      text: (text, fetchedAt, remark) =>
        this.#keep(
          src,
          { text, fetchedAt },
          this.#take(text, true, ({ document }) => (document ? { fetchedAt } : {}), remark),
        ),
      refused: (problem) => {
        this.#reader.forget();
        this.#turn++;
        this.#show(refused(problem));
        this.#keep(src, null, false);
      },
      unchanged: (fetchedAt) => {
        const last = this.#reader.source;
        if (last)
          void this.#take(last.given, true, ({ document }) => (document ? { fetchedAt } : {}), last.remark);
        void keeper()?.then((to) => to?.confirm(src, fetchedAt));
      },
      failed: (failure) => {
        const { document, fetchedAt } = this.snapshot;
        if (!document) this.#recall(src);
        if (document)
          this.#set({
            state: 'stale',
            document,
            problems: this.#good?.problems ?? [],
            fetchedAt,
            failure,
          });
        else this.#set({ state: 'unavailable', document, problems: [], failure });
      },
      planned: (nextTryAt) => this.#set({ ...this.snapshot, nextTryAt }),
    });
    // A listener of `qs-state` may have taken the element out of the page.
    if (this.host.isConnected) this.#loader.start();
  }

  /** The text is the same, but another document of the district is asked for. */
  #pickAgain(): void {
    const last = this.#reader.source;
    if (!last || last.name === this.options.doors().document) return;
    const { state, failure, fetchedAt, nextTryAt } = this.snapshot;
    const standing = { fetchedAt, nextTryAt, failure, ...(state === 'stale' ? { state } : {}) };
    void this.#take(last.given, true, () => standing, last.remark);
  }

  /** Keeps the text of a good document over a restart, where the page has a keeper; for a bad one looks for what was kept. */
  #keep(src: string, kept: Kept | null, isGood: boolean): boolean;
  #keep(src: string, kept: Kept | null, isGood: boolean | Promise<boolean>): boolean | Promise<boolean>;
  #keep(src: string, kept: Kept | null, isGood: boolean | Promise<boolean>): boolean | Promise<boolean> {
    if (isGood instanceof Promise) return isGood.then((each) => this.#keep(src, kept, each));
    if (isGood && kept) void keeper()?.then((to) => to?.put(src, kept));
    else if (!this.snapshot.document) this.#recall(src);
    return isGood;
  }

  /** Shows what was kept of an address that cannot be had, until something comes. */
  #recall(src: string): void {
    const isStill = (): boolean => this.#loader?.url === src && this.snapshot.document === null;
    void keeper()
      ?.then((from) => from?.get(src))
      .then((kept) => {
        if (!kept || !isStill()) return;
        const { state, failure, problems, nextTryAt } = this.snapshot;
        const bad = state === 'invalid';
        void this.#take(kept.text, true, ({ document }) =>
          document
            ? {
                state: bad ? 'invalid' : 'stale',
                fetchedAt: kept.fetchedAt,
                failure,
                nextTryAt,
                ...(bad ? { problems } : {}),
              }
            : { nextTryAt },
        );
      });
  }

  #closeSource(): void {
    this.#loader?.stop();
    this.#loader = undefined;
  }

  #takeProvided(provided: Snapshot<DistrictDocument>): void {
    const { document: district, state, failure, fetchedAt, nextTryAt, problems } = provided;
    const standing = { failure, fetchedAt, nextTryAt };
    if (!district) {
      // Its last good one outlives what goes wrong: it has none, and what is on show is another district's.
      return this.#put({ state, document: null, problems, ...standing });
    }
    void this.#take(district, false, (reading) => {
      if (state === 'stale' && reading.document) return { ...standing, state };
      if (state === 'invalid' && reading.document) return { ...standing, state, problems };
      return standing;
    });
  }

  /**
   * Of the loaded documents of this kind the one of the name that is asked for, else the usual one, the newest first; else
   * one that nobody can read, which is everybody's to tell.
   */
  #loaded(): unknown {
    const all = loaded();
    const wanted = this.options.doors().document ?? '';
    const own = all.filter(({ document }) => {
      const kind = kindOf(document);
      return kind === this.kind.kind || (kind === 'district' && this.#isInDistrict(document));
    });
    const found =
      own.find(({ name }) => name === wanted) ??
      own.find(({ name }) => name === '') ??
      own[0] ??
      all.find(({ document }) => !kindNames.includes(kindOf(document) as string));
    return found?.document;
  }

  #isInDistrict(value: unknown): boolean {
    if (this.options.doors().document) return true;
    try {
      return !('problem' in pickDocument(value, this.kind.kind));
    } catch {
      return true; // an object with its own traps: reading tells
    }
  }

  /**
   * Reads and shows, now or once it is read.
   * @returns whether it was a good document
   */
  #take(
    given: unknown,
    isText = false,
    standing: (taken: Taken<D>) => Standing<D> = () => ({}),
    remark?: Problem,
  ): boolean | Promise<boolean> {
    const turn = ++this.#turn;
    const show = (taken: Taken<D>): boolean => {
      if (turn === this.#turn) {
        if (this.host.isConnected) this.#show(taken, standing(taken));
        // It is told again when the element is back.
        else if (this.#loader) this.#loader.seen = 0;
      }
      return taken.document !== null;
    };
    const reading = this.#reader.read({ given, isText, name: this.options.doors().document, remark });
    if (reading instanceof Promise) {
      const { document, state } = this.snapshot;
      if (document === null && state !== 'invalid') this.#set({ ...noSnapshot, state: 'loading' });
      return this.#wait(reading.then(show));
    }
    if (reading.inFull)
      void this.#wait(
        reading.inFull.then((taken) => {
          if (turn === this.#turn) this.#remark(taken);
        }),
      );
    return show(reading);
  }

  /** Adds what is to be remarked of the document on show. */
  #remark(taken: Taken<D>): void {
    const { document, state } = this.snapshot;
    if (taken.document !== document || state === 'invalid' || taken.problems.length === 0) return;
    this.#good = taken;
    this.#set({ ...this.snapshot, problems: taken.problems });
  }

  #wait<T>(reading: Promise<T>): Promise<T> {
    const pending = reading.finally(() => {
      if (this.pending === pending) this.pending = undefined;
    });
    this.pending = pending;
    return pending;
  }

  /** Shows what was read; when it gave no document, beside the last good one. */
  #show(reading: Taken<D>, standing: Standing<D> = {}): void {
    const { document, problems, isEmpty } = reading;
    if (document) {
      this.#good = reading;
      const state = isEmpty ? 'empty' : 'ready';
      return this.#set({ state, document, problems, ...standing });
    }
    const { document: last, fetchedAt } = this.snapshot;
    // The age is that of what is shown, also where a newer district came without it.
    this.#set({ ...standing, problems, fetchedAt, document: last, state: 'invalid' });
  }

  /** Puts something newer in the place of whatever is still being read. */
  #put(next: Snapshot<D>): void {
    this.#turn++;
    this.#set(next);
  }

  #set(next: Snapshot<D>): void {
    const before = this.snapshot;
    if (sameSnapshot(before, next)) return;
    this.snapshot = next;
    this.#keepAge();
    // Asked for first, so that who waits for `updateComplete` in a `qs-state` listener waits for this very change.
    this.host.requestUpdate();
    this.options.changed(next, before);
  }

  /** An age or a wait on the screen is renewed twice a minute, and only while there is one. */
  #keepAge(): void {
    const { state, nextTryAt } = this.snapshot;
    const needed =
      state === 'stale' || state === 'unavailable' || (state === 'invalid' && nextTryAt !== undefined);
    if (needed && this.host.isConnected)
      this.#ageTimer ??= setInterval(() => this.host.requestUpdate(), 30_000);
    else {
      clearInterval(this.#ageTimer);
      this.#ageTimer = undefined;
    }
  }
}
