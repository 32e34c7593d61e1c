import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseDocument, pickDocument, readDocument } from '../contract/read.js';
import type { Kind } from '../contract/kind.js';
import type { Problem } from '../contract/problem.js';
import type { DistrictDocument } from '../contract/generated/district.types.js';
import { isDevelopment } from './environment.js';
import { districtContext, ensureContextRoot } from './district-context.js';
import { Loader } from './loader.js';
import { loaded, onLoad } from './load.js';
import { scriptChildText } from './script-child.js';
import { nothing, type Snapshot } from './snapshot.js';

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

/**
 * Brings a document in by the nearest of five doors: `.data`, `src`, a script child, `<qs-provider>`,
 * `Qianshao.load`. The first that is open wins; null and undefined leave `.data` closed. What comes in goes through
 * `parse → migrate → validate`, and the last good document outlives whatever comes after it.
 */
export class DocumentController<D> implements ReactiveController {
  snapshot: Snapshot<D> = nothing;
  #loader: Loader | undefined;
  #provided: Snapshot<DistrictDocument> | undefined;
  #unsubscribe: (() => void) | undefined;
  #children: MutationObserver | undefined;
  #ageTimer: ReturnType<typeof setInterval> | undefined;
  /** What `snapshot` was read from, so that one and the same value is not read twice. */
  #source: unknown;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly kind: Kind<D>,
    private readonly options: DocumentOptions<D>,
  ) {
    host.addController(this);
    if (kind.kind === 'district') return; // a provider does not take its district from another
    new ContextConsumer(host, {
      context: districtContext,
      subscribe: true,
      callback: (value) => {
        this.#provided = value;
        if (host.isConnected) this.open();
      },
    });
  }

  hostConnected(): void {
    ensureContextRoot();
    this.#unsubscribe = onLoad(() => this.open());
    this.#children = new MutationObserver(() => this.open());
    this.#children.observe(this.host, { childList: true, characterData: true, subtree: true });
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.open(), { once: true });
    this.open();
    this.#loader?.start();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#children?.disconnect();
    this.#loader?.stop();
    clearInterval(this.#ageTimer);
    this.#ageTimer = undefined;
  }

  /** Looks at the doors anew; cheap when nothing changed. Called by the element when one of its doors changes. */
  open(): void {
    if (!this.host.isConnected) return;
    const { data, src, refresh } = this.options.doors();
    if (data !== undefined && data !== null) {
      this.#closeSource();
      return this.#take(data);
    }
    if (src !== null) return this.#openSource(src, refresh);
    this.#closeSource();
    const script = scriptChildText(this.host);
    if (script !== null) return this.#takeScript(script);
    if (this.#provided) return this.#takeProvided(this.#provided);
    const found = loaded().find((each) => this.#concerns(each));
    if (found !== undefined) return this.#take(found);
    this.#source = undefined;
    this.#set(document.readyState === 'loading' ? { ...nothing, state: 'loading' } : nothing);
  }

  /** While the page is still being parsed the script may have come in part only: what does not parse yet is waited for. */
  #takeScript(text: string): void {
    if (document.readyState === 'loading' && 'problem' in parseDocument(text))
      return this.#set({ ...nothing, state: 'loading' });
    this.#takeText(text);
  }

  #openSource(src: string, refresh: number): void {
    if (this.#loader?.url === src) return this.#loader.setRefresh(refresh);
    this.#closeSource();
    this.#source = undefined;
    this.#set({ state: 'loading', document: null, problems: [] });
    this.#loader = new Loader(src, refresh, {
      text: (text, fetchedAt) => this.#takeText(text, fetchedAt),
      unchanged: (fetchedAt) => {
        const { document, state } = this.snapshot;
        if (state === 'invalid' || !document) return;
        this.#set({ ...this.#good(document, this.snapshot.problems), fetchedAt });
      },
      failed: (failure) => {
        const { document, fetchedAt } = this.snapshot;
        this.#set({ state: document ? 'stale' : 'unavailable', document, problems: [], fetchedAt, failure });
      },
      planned: (nextTryAt) => {
        if (nextTryAt !== this.snapshot.nextTryAt) this.#set({ ...this.snapshot, nextTryAt });
      },
    });
    this.#loader.start();
  }

  #closeSource(): void {
    this.#loader?.stop();
    this.#loader = undefined;
  }

  /** @returns whether a good document came of it */
  #takeText(text: string, fetchedAt?: number): boolean {
    if (text === this.#source && fetchedAt === undefined) return true;
    const parsed = parseDocument(text);
    if ('problem' in parsed) {
      this.#source = text;
      this.#invalid([parsed.problem]);
      return false;
    }
    this.#take(parsed.value, fetchedAt);
    this.#source = text;
    return this.snapshot.state !== 'invalid';
  }

  #take(value: unknown, fetchedAt?: number, standing?: Partial<Snapshot<D>>): void {
    if (value === this.#source && fetchedAt === undefined && !standing) return;
    this.#source = value;
    const { document, problems } = this.#read(value);
    if (document) this.#set({ ...this.#good(document, problems), fetchedAt, ...standing });
    else this.#invalid(problems);
  }

  #read(value: unknown): { document: D | null; problems: readonly Problem[] } {
    try {
      let input = value;
      if (this.kind.kind !== 'district' && kindOf(value) === 'district') {
        const picked = pickDocument(value, this.kind.kind, this.options.doors().document ?? undefined);
        if ('problem' in picked) return { document: null, problems: [picked.problem] };
        input = picked.value;
      }
      return readDocument(input, this.kind, { unknownFields: isDevelopment() });
    } catch (error) {
      // Only an object with its own traps (a Proxy, a throwing getter) comes here: JSON cannot.
      const detail = error instanceof Error ? error.message : String(error);
      return {
        document: null,
        problems: [{ pointer: '', code: 'unreadable', severity: 'error', params: { detail } }],
      };
    }
  }

  #takeProvided(provided: Snapshot<DistrictDocument>): void {
    const { document: district, state, failure, fetchedAt, nextTryAt } = provided;
    if (!district) {
      const { document } = this.snapshot;
      return this.#set({ state, document, problems: provided.problems, failure, fetchedAt, nextTryAt });
    }
    const standing = { failure, fetchedAt, nextTryAt };
    if (state === 'stale') return this.#take(district, undefined, { ...standing, state });
    if (state === 'invalid')
      return this.#take(district, undefined, { ...standing, state, problems: provided.problems });
    this.#take(district, undefined, standing);
  }

  #good(document: D, problems: readonly Problem[]): Snapshot<D> {
    return { state: this.options.isEmpty(document) ? 'empty' : 'ready', document, problems };
  }

  #invalid(problems: readonly Problem[]): void {
    const { document, fetchedAt } = this.snapshot;
    this.#set({ state: 'invalid', document, problems, fetchedAt });
  }

  /** A loaded document of another kind is none of ours; one that is no document at all is everybody's to tell. */
  #concerns(value: unknown): boolean {
    const kind = kindOf(value);
    return kind === this.kind.kind || kind === undefined || (kind === 'district' && this.#inDistrict(value));
  }

  #inDistrict(value: unknown): boolean {
    if (this.options.doors().document) return true;
    return !('problem' in pickDocument(value, this.kind.kind));
  }

  #set(next: Snapshot<D>): void {
    const before = this.snapshot;
    this.snapshot = next;
    this.#keepAge(next.state === 'stale' || next.state === 'unavailable');
    // Asked for first, so that who waits for `updateComplete` in a `qs-state` listener waits for this very change.
    this.host.requestUpdate();
    this.options.changed(next, before);
  }

  /** An age on the screen is renewed twice a minute, and only while there is one. */
  #keepAge(needed: boolean): void {
    if (needed) this.#ageTimer ??= setInterval(() => this.host.requestUpdate(), 30_000);
    else {
      clearInterval(this.#ageTimer);
      this.#ageTimer = undefined;
    }
  }
}

function kindOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined;
}
