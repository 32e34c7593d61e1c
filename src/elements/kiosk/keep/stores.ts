/** Where things are kept by name. Every promise may reject: a disk is full, a browser shuts its storage. */
export interface Store {
  readonly kind: 'indexeddb' | 'cache' | 'memory';
  get(name: string): Promise<unknown>;
  put(name: string, value: unknown): Promise<void>;
  delete(name: string): Promise<void>;
  names(): Promise<string[]>;
}

const home = 'qianshao-kiosk';

/** The best store there is: IndexedDB (on plain http too), the Cache API (secure origins), else memory, until the page goes. */
export async function openStore(): Promise<Store> {
  for (const open of [indexed, cached])
    try {
      const store = await open();
      // A private window says yes and then keeps nothing.
      await store.put('probe', 1);
      await store.delete('probe');
      return store;
    } catch {
      // the next one
    }
  return inMemory();
}

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

async function indexed(): Promise<Store> {
  const opening = indexedDB.open(home, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(home);
  const base = await done(opening);
  // Another window with a newer version of the library must not wait for this one.
  base.onversionchange = () => base.close();
  const store = (mode: IDBTransactionMode): IDBObjectStore => base.transaction(home, mode).objectStore(home);
  return {
    kind: 'indexeddb',
    get: async (name) => unpacked(await done<unknown>(store('readonly').get(name))),
    put: async (name, value) => {
      const thing = await packed(value);
      await done(store('readwrite').put(thing, name));
    },
    delete: async (name) => void (await done(store('readwrite').delete(name))),
    names: async () => (await done(store('readonly').getAllKeys())).map(String),
  };
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

async function cached(): Promise<Store> {
  const cache = await caches.open(home);
  const address = (name: string): string => `${location.origin}/${home}/${encodeURIComponent(name)}`;
  return {
    kind: 'cache',
    async get(name) {
      const response = await cache.match(address(name));
      if (!response) return undefined;
      const blob = await response.blob();
      return blob.type === 'application/x-qianshao' ? (JSON.parse(await blob.text()) as unknown) : blob;
    },
    put: (name, value) =>
      cache.put(
        address(name),
        new Response(
          value instanceof Blob
            ? value
            : new Blob([JSON.stringify(value)], { type: 'application/x-qianshao' }),
        ),
      ),
    delete: async (name) => void (await cache.delete(address(name))),
    names: async () =>
      (await cache.keys()).map(({ url }) => decodeURIComponent(url.slice(url.lastIndexOf('/') + 1))),
  };
}
