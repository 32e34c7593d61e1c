/** Where things are kept by name. Every promise may reject: a disk is full, a browser shuts its storage. */
export interface Store {
  readonly kind: 'indexeddb' | 'cache' | 'memory';
  get(name: string): Promise<unknown>;
  put(name: string, value: unknown): Promise<void>;
  delete(name: string): Promise<void>;
  names(): Promise<string[]>;
}

const home = 'qianshao-kiosk';

/**
 * Ms after which storage that does not answer has failed: Chromium 156 left a read without an answer after four days of a hall, while
 * other connections were served. All that was to be kept would wait behind it, and fill the memory.
 */
const patience = 30_000;

/**
 * The best store there is: IndexedDB (on plain http too), the Cache API (secure origins), else memory, until the page goes.
 *
 * @param within ms that it has for an answer
 */
export async function openStore(within = patience): Promise<Store> {
  for (const open of [indexed, cached])
    try {
      const store = await open(within);
      // A private window says yes and then keeps nothing. On a full disk what was kept can still be read.
      await store.put('probe', 1).then(
        () => store.delete('probe'),
        (error: unknown) => {
          if (!isFull(error)) throw error;
        },
      );
      return store;
    } catch {
      // the next one
    }
  return inMemory();
}

const isFull = (error: unknown): boolean => (error as Partial<Error> | null)?.name === 'QuotaExceededError';

function inMemory(): Store {
  const things = new Map<string, unknown>();
  return {
    kind: 'memory',
    get: (name) => Promise.resolve(things.get(name)),
    put: (name, value) => Promise.resolve(void things.set(name, value)),
    delete: (name) => Promise.resolve(void things.delete(name)),
    names: () => Promise.resolve(Array.from(things.keys())),
  };
}

async function indexed(within: number): Promise<Store> {
  let base = openBase(within);
  await base;
  const ask = async <T>(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => {
    const mine = base;
    try {
      return await inTime(done(act((await mine).transaction(home, mode).objectStore(home))), within);
    } catch (error) {
      // Closed by the browser, or without an answer: what comes next is asked over a connection of its own.
      if (base === mine && !isFull(error)) {
        base = openBase(within);
        void Promise.all([mine.then((old) => old.close()), base]).catch(() => undefined);
      }
      throw error;
    }
  };
  return {
    kind: 'indexeddb',
    get: async (name) => unpacked(await ask<unknown>('readonly', (store) => store.get(name))),
    put: async (name, value) => {
      const thing = await packed(value);
      await ask('readwrite', (store) => store.put(thing, name));
    },
    delete: async (name) => void (await ask('readwrite', (store) => store.delete(name))),
    names: async () => (await ask('readonly', (store) => store.getAllKeys())).map(String),
  };
}

async function openBase(within: number): Promise<IDBDatabase> {
  const opening = indexedDB.open(home, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(home);
  const base = await inTime(done(opening), within);
  // Another window with a newer version of the library must not wait for this one.
  base.onversionchange = () => base.close();
  return base;
}

function inTime<T>(answer: Promise<T>, within: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('storage does not answer')), within);
    const stop = (): void => clearTimeout(timer);
    answer.then(resolve, reject).then(stop, stop);
  });
}

interface Bytes {
  readonly bytes: ArrayBuffer;
  readonly type: string;
}

/** A picture as its bytes: WebKitGTK keeps no blobs. `Response`, since `Blob.arrayBuffer` came with Chromium 76. */
async function packed(value: unknown): Promise<unknown> {
  if (!(value instanceof Blob)) return value;
  return { bytes: await new Response(value).arrayBuffer(), type: value.type };
}

function unpacked(value: unknown): unknown {
  const { bytes, type } = (value ?? {}) as Partial<Bytes>;
  return bytes instanceof ArrayBuffer ? new Blob([bytes], { type: type ?? '' }) : value;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('storage failed'));
  });
}

/** What tells a document from a picture in the Cache API. */
const documentType = 'application/x-qianshao';

async function cached(within: number): Promise<Store> {
  const cache = await inTime(caches.open(home), within);
  const address = (name: string): string => `${location.origin}/${home}/${encodeURIComponent(name)}`;
  return {
    kind: 'cache',
    async get(name) {
      const response = await inTime(cache.match(address(name)), within);
      if (!response) return undefined;
      // `Blob.text` came with Chromium 76.
      return response.headers.get('content-type') === documentType
        ? (response.json() as Promise<unknown>)
        : response.blob();
    },
    put: (name, value) => {
      const body = value instanceof Blob ? value : new Blob([JSON.stringify(value)], { type: documentType });
      return inTime(cache.put(address(name), new Response(body)), within);
    },
    delete: async (name) => void (await inTime(cache.delete(address(name)), within)),
    names: async () =>
      (await inTime(cache.keys(), within)).map(({ url }) =>
        decodeURIComponent(url.slice(url.lastIndexOf('/') + 1)),
      ),
  };
}
