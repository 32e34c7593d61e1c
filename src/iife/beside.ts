import { version } from '../shell/version.js';

/**
 * Files beside the classic scripts, fetched when they are first needed. Which module is in which file: .tools/build/seams.js.
 *
 * The script's own address is known only while it runs for the first time; where that was hidden (inlined, wrapped by
 * another loader) the file is looked for beside the page.
 */
const self = typeof document === 'undefined' ? null : (document.currentScript as HTMLScriptElement | null);
const home = self && self.src;

/** What a file holds: modules by their key. */
type Held = Readonly<Record<string, unknown>>;

/** Requests under way and how many failed before, by file. */
const coming = new Map<string, Promise<Held>>();
const failures = new Map<string, number>();

/**
 * Where a file leaves what it holds. Copies of one version share it; another version finds nothing there, for its modules
 * may be others.
 */
const keyOf = (file: string): symbol => Symbol.for(`qianshao.${file}@${version}`);

/** The page itself: `globalThis` is younger than the oldest engine, and the files beside the script have no shim. */
const page = (): Record<symbol, Held | undefined> => window as unknown as Record<symbol, Held | undefined>;

/** Leaves what a file holds where the scripts find it. */
export function leaveBeside(file: string, held: Held): void {
  page()[keyOf(file)] = held;
}

/** What a file left, when it is there. */
export const heldBeside = (file: string): Held | undefined => page()[keyOf(file)];

/**
 * One module of `qianshao-FILE.iife.js`. Fetches nothing when the page has brought the file by a `<script>` of its own, or
 * another script has. Rejects when it cannot be had; the next call tries again.
 */
export async function fetchBeside(file: string, key: string): Promise<unknown> {
  const held = heldBeside(file) ?? (await fetchOnce(file));
  if (!held[key]) throw new Error(`qianshao-${file}.iife.js lacks ${key}`);
  return held[key];
}

function fetchOnce(file: string): Promise<Held> {
  const present = coming.get(file);
  if (present) return present;
  const request = fetchFile(file).then(
    (held) => {
      coming.delete(file);
      return held;
    },
    (error: unknown) => {
      coming.delete(file);
      failures.set(file, (failures.get(file) ?? 0) + 1);
      throw error;
    },
  );
  coming.set(file, request);
  return request;
}

/**
 * By `import()`, which passes `script-src 'self'` and trusted types; on `file://`, where that is refused, by a script
 * element.
 */
async function fetchFile(file: string): Promise<Held> {
  const url = new URL(`qianshao-${file}.iife.js`, home || document.baseURI).href;
  const failed = failures.get(file);
  if (location.protocol === 'file:') await loadScript(url);
  // A module that once failed is never fetched again under the same address.
  else await import(/* @vite-ignore */ url + (failed ? `?${failed}` : ''));
  const held = heldBeside(file);
  if (!held)
    throw new Error(`qianshao-${file}.iife.js is not of version ${version}, which the script beside it is`);
  return held;
}

function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(`${url} cannot be read`));
    };
    document.head.append(script);
  });
}
