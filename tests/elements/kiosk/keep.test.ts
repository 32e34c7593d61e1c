import { expect } from '@esm-bundle/chai';
import '../../../src/define.js';
import { keepWith } from '../../../src/data/keeper.js';
import { Keep } from '../../../src/elements/kiosk/keep/keep.js';
import { openStore } from '../../../src/elements/kiosk/keep/stores.js';
import { clock } from '../../../src/data/environment.js';
import {
  clear,
  inState,
  mount,
  newKey,
  org,
  organisation,
  pause,
  post,
  said,
  titleOf,
  until,
} from '../../fixtures/page.js';

const picture = (src: string, more: object = {}): object => ({
  src,
  width: 1,
  height: 1,
  alt: '图',
  ...more,
});

describe('What is kept for a start without a network', () => {
  let keep: Keep;

  beforeEach(async () => {
    const store = await openStore();
    for (const name of await store.names()) await store.delete(name);
    keep = await Keep.open();
    keepWith(Promise.resolve(keep));
  });
  afterEach(() => {
    clear();
    keepWith(Promise.resolve(undefined));
  });

  it('is shown as old data where the address fails, with its age', async () => {
    const key = newKey();
    const src = `/test/sequence/${key}?steps=ok,500`;
    mount(`<qs-org-tree src="${src}"></qs-org-tree>`);
    await inState(org(), 'ready');
    await keep.idle;
    mount(`<qs-org-tree src="${src}"></qs-org-tree>`);
    await inState(org(), 'stale');
    expect(titleOf(org())).to.equal('示例社区组织架构');
    expect(said(org())).to.contain('刚刚');
  });

  it('goes on where storage leaves one question without an answer, or closes', async () => {
    // A busy machine's disk takes its time: only what is left without an answer may end the wait.
    const store = await openStore(3_000);
    await store.put('a', 1);
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = () => new EventTarget() as IDBRequest;
    const answer = await store.get('a').then(
      () => 'answered',
      ({ message }: Error) => message,
    );
    IDBObjectStore.prototype.get = get;
    expect(answer).to.equal('storage does not answer');
    expect(await store.get('a')).to.equal(1);
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    };
    await store.put('a', 2).catch(() => undefined);
    IDBDatabase.prototype.transaction = transaction;
    expect(await store.get('a')).to.equal(1);
  });

  it('is found where the disk is full by now', async () => {
    const store = await openStore();
    await store.put('a', 1);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    const full = await openStore().finally(() => (IDBObjectStore.prototype.put = put));
    expect([full.kind, await full.get('a')]).to.deep.equal(['indexeddb', 1]);
  });

  it('on a full disk what is new takes the place of what is there', async () => {
    const full = await openStore();
    const real = full.put.bind(full);
    let isFull = false;
    const store = {
      kind: full.kind,
      get: (name: string) => full.get(name),
      names: () => full.names(),
      delete: async (name: string) => {
        await full.delete(name);
        isFull = false;
      },
      put: (name: string, value: unknown) =>
        isFull
          ? Promise.reject(new DOMException('The disk is full.', 'QuotaExceededError'))
          : real(name, value),
    };
    const small = new Keep(store);
    small.put('/full.json', { text: '{"people":["withdrawn later"]}', fetchedAt: 1 });
    await small.idle;
    isFull = true;
    small.put('/full.json', { text: '{"people":[]}', fetchedAt: 2 });
    await small.idle;
    expect((await small.get('/full.json'))?.text).to.equal('{"people":[]}');
  });

  for (const step of ['html', 'half', 'status 404'])
    it(`outlives an answer that is none (${step})`, async () => {
      const key = newKey();
      const src = `/test/sequence/${key}?steps=ok,${step.replace('status ', '')}`;
      mount(`<qs-org-tree src="${src}"></qs-org-tree>`);
      await inState(org(), 'ready');
      await keep.idle;
      mount(`<qs-org-tree src="${src}"></qs-org-tree>`);
      await until(
        () => titleOf(org()) === '示例社区组织架构',
        () => `the last good view, it is ${org().state}`,
      );
      expect(org().state).to.equal(step === 'status 404' ? 'stale' : 'invalid');
    });

  it('gives way to what comes', async () => {
    const key = newKey();
    const src = `/test/etag/${key}`;
    mount(`<qs-org-tree src="${src}"></qs-org-tree>`);
    await inState(org(), 'ready');
    await keep.idle;
    await post(src);
    mount(`<qs-org-tree src="${src}"></qs-org-tree>`);
    await inState(org(), 'ready');
    expect(titleOf(org())).to.equal('示例社区组织架构 2');
    await keep.idle;
    expect((await keep.get(src))!.text).to.contain('组织架构 2');
  });

  it('is nothing where nothing was', async () => {
    mount('<qs-org-tree src="/test/status/500"></qs-org-tree>');
    await inState(org(), 'unavailable');
    await pause(50);
    expect(org().state).to.equal('unavailable');
  });

  it('holds the pictures of the documents, and lets those go that no document shows', async () => {
    const document = (pictures: object[]): string =>
      JSON.stringify(
        organisation('图', { people: pictures.map((photo, i) => ({ id: `p${i}`, name: '甲', photo })) }),
      );
    keep.put('/a.json', {
      text: document([picture('/demo/faces/org-tree.webp'), picture('/gone.png')]),
      fetchedAt: Date.now(),
    });
    await keep.idle;
    expect(keep.pictures).to.equal(1);
    expect((await keep.picture('/demo/faces/org-tree.webp'))!.type).to.equal('image/webp');
    // Another run of the page, which asks for another document first.
    keep = await Keep.open();
    keep.put('/b.json', { text: document([]), fetchedAt: Date.now() });
    await keep.idle;
    expect(await keep.picture('/demo/faces/org-tree.webp'), 'of a document of another run').not.to.be
      .undefined;
    keep.put('/a.json', {
      text: document([{ ...picture('/demo/faces/org-tree.webp'), withdrawn: true }]),
      fetchedAt: Date.now(),
    });
    await keep.idle;
    expect(await keep.picture('/demo/faces/org-tree.webp'), 'withdrawn').to.be.undefined;
    expect((await keep.get('/a.json'))!.text).to.contain('withdrawn');
  });

  it('holds them on a page that was opened with a name and a password in its address, and keeps neither', async () => {
    const base = document.createElement('base');
    base.href = `http://me:secret@${location.host}/`;
    document.head.append(base);
    try {
      keep.put('a.json', {
        text: JSON.stringify({ photo: picture('demo/faces/org-tree.webp') }),
        fetchedAt: Date.now(),
      });
      await keep.idle;
      expect(await keep.picture(new URL('demo/faces/org-tree.webp', document.baseURI).href)).not.to.be
        .undefined;
    } finally {
      base.remove();
    }
    expect(await keep.get('/a.json')).not.to.be.undefined;
    expect(await keep.picture('/demo/faces/org-tree.webp')).not.to.be.undefined;
  });

  it('asks again for the pictures that could not be had, when the server confirms the document', async () => {
    const src = `/test/sequence/${newKey()}?steps=500,500,picture`;
    keep.put('/a.json', { text: JSON.stringify({ photo: picture(src) }), fetchedAt: Date.now() });
    await keep.idle;
    expect(keep.pictures).to.equal(0);
    keep.confirm('/a.json', Date.now());
    await keep.idle;
    expect(keep.pictures).to.equal(1);
  });

  it('does not wait for a picture that never comes', async () => {
    const { fetch } = window;
    window.fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init!.signal!.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    try {
      keep = new Keep(await openStore(), 100);
      keep.put('/a.json', {
        text: JSON.stringify({ photo: picture('/demo/faces/org-tree.webp') }),
        fetchedAt: Date.now(),
      });
      keep.put('/b.json', { text: '{}', fetchedAt: Date.now() });
      await keep.idle;
      expect((await keep.get('/b.json'))!.text).to.equal('{}');
      expect(keep.pictures).to.equal(0);
    } finally {
      window.fetch = fetch;
    }
  });

  it('puts a kept picture in the place of one that cannot be had, in a shadow root too', async () => {
    const text = JSON.stringify({ photo: picture('/demo/faces/org-tree.webp') });
    keep.put('/a.json', { text, fetchedAt: Date.now() });
    await keep.idle;
    const home = mount('<div></div>');
    const scene = home.firstElementChild as HTMLElement;
    const root = scene.attachShadow({ mode: 'open' });
    const restore = keep.restorer();
    restore.watch([scene]);
    const image = document.createElement('img');
    // As if the network were gone: the address is that of a kept picture, and the answer is an error.
    Object.defineProperty(image, 'currentSrc', {
      get: () => new URL('/demo/faces/org-tree.webp', location.href).href,
    });
    image.src = '/test/status/404';
    root.append(image);
    await until(
      () => image.naturalWidth > 1,
      () => image.src,
    );
    expect(image.src).to.match(/^blob:/);
    restore.watch([]);
  });

  it('throws away what has expired on a new day, although no document comes', async () => {
    const now = clock.now;
    try {
      clock.now = () => Date.parse('2018-11-05T04:00:00Z');
      const text = JSON.stringify({
        photo: { ...picture('/demo/faces/org-tree.webp'), expiresAt: '2018-11-05' },
      });
      keep.put('/a.json', { text, fetchedAt: clock.now() });
      await keep.idle;
      expect(await keep.picture('/demo/faces/org-tree.webp')).not.to.be.undefined;
      clock.now = () => Date.parse('2018-11-06T04:00:00Z');
      // Whoever asks on the next day, the box is swept.
      await keep.picture('/demo/other.png');
      await keep.idle;
      expect(await keep.picture('/demo/faces/org-tree.webp')).to.be.undefined;
    } finally {
      clock.now = now;
    }
  });

  describe('lets go of what nobody has asked for in a season', () => {
    const now = clock.now;
    afterEach(() => {
      clock.now = now;
    });
    const day = 24 * 3_600_000;
    const text = JSON.stringify({ photo: picture('/demo/faces/org-tree.webp') });
    const isKept = async (): Promise<boolean[]> => {
      await keep.idle;
      return [
        (await keep.get('/a.json')) !== undefined,
        (await keep.picture('/demo/faces/org-tree.webp')) !== undefined,
      ];
    };
    /** Another run of the page, as long after its start as a page needs to ask for all it shows. */
    const restart = async (settling = 0): Promise<void> => {
      await keep.idle;
      keep = new Keep(await openStore(), 1_000, settling);
    };

    it('and of its pictures', async () => {
      keep.put('/a.json', { text, fetchedAt: now() - 100 * day });
      await restart();
      keep.put('/b.json', { text: '{}', fetchedAt: now() });
      expect(await isKept()).to.deep.equal([false, false]);
    });

    it('not of what is in use when the clock of the box jumps', async () => {
      clock.now = () => Date.parse('2015-01-01T04:00:00Z');
      await restart();
      keep.put('/a.json', { text, fetchedAt: clock.now() });
      keep.put('/c.json', { text, fetchedAt: clock.now() });
      expect(await isKept()).to.deep.equal([true, true]);
      clock.now = now;
      keep.confirm('/c.json', now());
      keep.confirm('/a.json', now());
      expect(await isKept()).to.deep.equal([true, true]);
      expect((await keep.get('/a.json'))!.fetchedAt).to.be.above(now() - day);
    });

    it('not of what a hall without a network recalls each morning', async () => {
      keep.put('/a.json', { text, fetchedAt: now() - 100 * day });
      await restart();
      expect(await keep.get('/a.json')).not.to.be.undefined;
      await keep.picture('/demo/other.png');
      expect(await isKept()).to.deep.equal([true, true]);
      keep.confirm('http://[', now());
      expect(await keep.get('http://['), 'no address').to.be.undefined;
      expect(await isKept()).to.deep.equal([true, true]);
    });

    it('not before a page has had the time to ask', async () => {
      keep.put('/a.json', { text, fetchedAt: now() - 100 * day });
      // Time enough for what follows, on a loaded machine, too.
      await restart(2_000);
      await keep.picture('/demo/other.png');
      keep.put('/b.json', { text: '{}', fetchedAt: now() });
      await keep.idle;
      const names = async (): Promise<string[]> =>
        (await (await openStore()).names()).filter((name) => /a\.json$/.test(name));
      expect(await names()).to.have.length(1);
      await pause(2_100);
      keep.confirm('/b.json', now());
      await keep.idle;
      expect(await names(), 'once it had').to.be.empty;
    });
  });

  it('a scene is told of a lost picture only when none was kept', async () => {
    const text = JSON.stringify({ photo: picture('/demo/faces/org-tree.webp') });
    keep.put('/a.json', { text, fetchedAt: Date.now() });
    await keep.idle;
    const home = mount('<div></div>');
    const scene = home.firstElementChild as HTMLElement;
    const root = scene.attachShadow({ mode: 'open' });
    const restore = keep.restorer();
    restore.watch([scene]);
    const told: string[] = [];
    const show = (name: string, address: string): HTMLImageElement => {
      const image = document.createElement('img');
      Object.defineProperty(image, 'currentSrc', { get: () => new URL(address, location.href).href });
      image.addEventListener('error', () => told.push(name));
      image.src = '/test/status/404';
      root.append(image);
      return image;
    };
    const kept = show('kept', '/demo/faces/org-tree.webp');
    show('lost', '/demo/never.png');
    await until(
      () => kept.naturalWidth > 1 && told.length > 0,
      () => told.join(),
    );
    expect(told).to.deep.equal(['lost']);
    restore.watch([]);
  });
});
