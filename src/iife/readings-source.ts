import type { Readings } from '../text/readings-source.js';
import { takeReadings } from './readings.js';

/**
 * In place of `text/readings-source.ts`: the dictionary is a file beside the one-file script, fetched at the first search.
 *
 * The script's own address is known only while it runs for the first time; where that was hidden (inlined, wrapped by
 * another loader) the file is looked for beside the page.
 */
const self = typeof document === 'undefined' ? null : (document.currentScript as HTMLScriptElement | null);
const home = self && self.src;
let tries = 0;

/**
 * By `import()`, which passes `script-src 'self'` and trusted types; on `file://`, where that is refused, by a script
 * element. Fetches nothing when the page has brought the file by a `<script>` of its own.
 */
export async function fetchReadings(): Promise<Readings> {
  if (!takeReadings()) {
    const url = new URL('qianshao-pinyin.iife.js', home || document.baseURI).href;
    if (location.protocol === 'file:') await loadScript(url);
    // A module that once failed is never fetched again under the same address.
    else await import(/* @vite-ignore */ tries++ > 0 ? `${url}?${tries}` : url);
  }
  const readings = takeReadings();
  if (!readings) throw new Error('qianshao-pinyin.iife.js is not the file that belongs to this script');
  return readings;
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
