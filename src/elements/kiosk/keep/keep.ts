import type { Keeper, Kept } from '../../../data/keeper.js';
import { clock } from '../../../data/environment.js';
import { resolve } from '../../../data/fetch-text.js';
import { today } from '../../../text/date.js';
import { picturesOf } from './pictures.js';
import { Restore } from './restore.js';
import { openStore, type Store } from './stores.js';

const documentName = (url: string): string => `document ${url}`;
const pictureName = (url: string): string => `picture ${url}`;

/** Pictures larger than this are a camera's own files: shown, but not kept. */
const largest = 8_000_000;
/** All of them together: what a cheap box can spare. */
const room = 200_000_000;
const season = 90 * 24 * 3_600_000;
/** Ms that a picture has to come: one that never ends would hold up all that is to be kept after it. */
const patience = 60_000;
/** Ms after which a page has asked for all that it shows. Not by the clock, which jumps when the network comes. */
const settled = 600_000;

/**
 * Keeps the last good documents and their pictures on the box, so that a hall that is switched on without a network shows
 * what it showed the evening before. A document that comes takes the place of the one before, and pictures that no
 * document shows any more are thrown away: what was withdrawn is gone here too.
 */
export class Keep implements Keeper {
  /** Which pictures each document shows. */
  readonly #pictures = new Map<string, readonly string[]>();
  /** Documents asked for in this run: they are in use, however old the clock takes them to be. */
  readonly #asked = new Set<string>();
  readonly #begun = performance.now();
  /** One thing at a time: pictures must not take the network from the documents. */
  #queue: Promise<unknown> = Promise.resolve();
  #day = '';
  /** Pictures are missing that could not be had. */
  #isShort = false;
  bytes = 0;
  pictures = 0;

  static async open(): Promise<Keep> {
    return new Keep(await openStore());
  }

  constructor(
    private readonly store: Store,
    private readonly within = patience,
    private readonly settling = settled,
  ) {}

  /** What puts kept pictures into the scenes of one kiosk. */
  restorer(): Restore {
    return new Restore(this);
  }

  get kind(): Store['kind'] {
    return this.store.kind;
  }

  async get(url: string): Promise<Kept | undefined> {
    try {
      return await this.#read(this.#ask(url));
    } catch {
      return undefined;
    }
  }

  async #read(address: string): Promise<Kept | undefined> {
    const kept = (await this.store.get(documentName(address))) as Partial<Kept> | undefined;
    return typeof kept?.text === 'string' && typeof kept.fetchedAt === 'number' ? (kept as Kept) : undefined;
  }

  #ask(url: string): string {
    const address = absolute(url);
    this.#asked.add(address);
    return address;
  }

  put(url: string, kept: Kept): void {
    this.#then(async () => {
      const address = this.#ask(url);
      const name = documentName(address);
      // On a full disk what is there makes room: it may show what was withdrawn since.
      await this.store
        .put(name, kept)
        .catch(() => this.store.delete(name).then(() => this.store.put(name, kept)));
      this.#pictures.set(address, this.#picturesIn(kept.text));
      await this.#keepPictures();
    });
  }

  confirm(url: string, fetchedAt: number): void {
    this.#then(async () => {
      const address = this.#ask(url);
      const kept = await this.#read(address);
      if (kept) await this.store.put(documentName(address), { ...kept, fetchedAt });
      if (this.#isShort) await this.#keepPictures();
    });
    this.#sweep();
  }

  /** A picture that was kept; undefined when it was not. Never rejects. */
  async picture(url: string): Promise<Blob | undefined> {
    this.#sweep();
    try {
      const kept = await this.store.get(pictureName(absolute(url)));
      return kept instanceof Blob ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  /** Until all that was asked for is kept. */
  get idle(): Promise<unknown> {
    return this.#queue;
  }

  /** Whether what nobody has asked for is not wanted: at the start of a run it may still be asked for. */
  get #isSettled(): boolean {
    return performance.now() - this.#begun >= this.settling;
  }

  /** On a new day, and once in a run that has settled: what has expired is thrown away, also where no document comes for weeks. */
  #sweep(): void {
    const day = `${today(clock.now())} ${this.#isSettled}`;
    if (day === this.#day) return;
    this.#day = day;
    this.#then(() => {
      this.#pictures.clear();
      return this.#keepPictures();
    });
  }

  #then(act: () => Promise<void>): void {
    // A disk that is full keeps what it has; the screen goes on.
    this.#queue = this.#queue.then(act).catch(() => undefined);
  }

  async #keepPictures(): Promise<void> {
    // Where storage gives no answer: again.
    this.#isShort = true;
    const names = await this.store.names();
    await this.#readOthers(names);
    const wanted = new Set<string>();
    for (const urls of this.#pictures.values()) urls.forEach((url) => wanted.add(url));
    const present = new Set(names.filter((name) => name.startsWith(pictureName(''))));
    for (const name of present)
      if (!wanted.has(name.slice(pictureName('').length))) await this.store.delete(name);
    this.bytes = 0;
    this.pictures = 0;
    this.#isShort = false;
    for (const url of wanted) {
      if (this.bytes > room) return;
      const name = pictureName(url);
      const blob = present.has(name) ? await this.picture(url) : await fetchPicture(url, this.within);
      this.#isShort ||= !blob;
      if (!blob) continue;
      if (!present.has(name)) await this.store.put(name, blob);
      this.bytes += blob.size;
      this.pictures++;
    }
  }

  /** Documents kept in an earlier run have their pictures too. Those that nothing has asked for in a season are let go. */
  async #readOthers(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const url = name.slice(documentName('').length);
      // Another window of this machine may have put a newer one of what this one has not asked for.
      if (!name.startsWith(documentName('')) || (this.#asked.has(url) && this.#pictures.has(url))) continue;
      const kept = await this.#read(url);
      const isWanted = !this.#isSettled || this.#asked.has(url);
      if (kept && (isWanted || clock.now() - kept.fetchedAt < season))
        this.#pictures.set(url, this.#picturesIn(kept.text));
      else await this.store.delete(name);
    }
  }

  #picturesIn(text: string): string[] {
    try {
      return picturesOf(JSON.parse(text), absolute(''), today(clock.now()));
    } catch {
      return [];
    }
  }
}

async function fetchPicture(url: string, within: number): Promise<Blob | undefined> {
  // Another origin's bytes could be kept only where it allows the reading.
  const mode = new URL(url).origin === location.origin ? 'same-origin' : 'cors';
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), within);
  try {
    const ask = (cache: RequestCache): Promise<Response> =>
      fetch(url, { mode, signal: stop.signal, cache, redirect: mode === 'cors' ? 'error' : 'follow' });
    let response = await ask('force-cache');
    // The browser's cache keeps a server's bad minute, too.
    if (!response.ok) response = await ask('reload');
    if (!response.ok) return undefined;
    const blob = await response.blob();
    return blob.type.startsWith('image/') && blob.size <= largest ? blob : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

const absolute = (url: string): string => resolve(url)!.href;
