/**
 * Files beside the one-file script, fetched when they are first needed.
 *
 * The script's own address is known only while it runs for the first time; where that was hidden (inlined, wrapped by
 * another loader) the file is looked for beside the page.
 */
const self = typeof document === 'undefined' ? null : (document.currentScript as HTMLScriptElement | null);
const home = self && self.src;
let tries = 0;

/** The page itself: `globalThis` is younger than the oldest engine, and the files beside the script have no shim. */
const page = (): Record<symbol, unknown> => window as unknown as Record<symbol, unknown>;

/** Leaves what a file holds where the script finds it. Two copies of the library share it. */
export function leaveBeside(name: string, held: unknown): void {
  page()[Symbol.for(`qianshao.${name}`)] = held;
}

/**
 * What `qianshao-NAME.iife.js` holds. By `import()`, which passes `script-src 'self'` and trusted types; on `file://`, where
 * that is refused, by a script element. Fetches nothing when the page has brought the file by a `<script>` of its own.
 * Rejects when it cannot be had; the next call tries again.
 */
export async function fetchBeside(name: string): Promise<unknown> {
  const key = Symbol.for(`qianshao.${name}`);
  if (!page()[key]) {
    const url = new URL(`qianshao-${name}.iife.js`, home || document.baseURI).href;
    if (location.protocol === 'file:') await loadScript(url);
    // A module that once failed is never fetched again under the same address.
    else await import(/* @vite-ignore */ tries++ > 0 ? `${url}?${tries}` : url);
  }
  const held = page()[key];
  if (!held) throw new Error(`qianshao-${name}.iife.js is not the file that belongs to this script`);
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
