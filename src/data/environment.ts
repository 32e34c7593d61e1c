/**
 * What the page runs in, asked at run time and never at import, so that every module loads in plain Node.
 */

/**
 * Hints for developers (dropped fields, a second copy) are told on a developer's own host only, or where the page
 * asks for them with `<html data-qs-debug>`. A hall screen's console stays quiet for months.
 */
export function isDevelopment(): boolean {
  if (typeof document === 'undefined') return false;
  return (
    document.documentElement.hasAttribute('data-qs-debug') ||
    /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname)
  );
}

const said = new Set<string>();

/** Says a thing once a page, in development only. Bounded: a page that runs for weeks keeps at most 200 sentences. */
export function hint(message: string): void {
  if (!isDevelopment() || said.has(message)) return;
  if (said.size >= 200) said.clear();
  said.add(message);
  console.warn(`[qianshao] ${message}`);
}

interface Clock {
  now: () => number;
}

const key = Symbol.for('qianshao.clock');
// Old engines have no `globalThis`, and Node has no `window`.
const home = (typeof window === 'undefined' ? globalThis : window) as unknown as Record<
  symbol,
  Clock | undefined
>;

/**
 * Milliseconds since 1970. Replaceable so that "today" and ages can be tested and a hall can rehearse a date. All scripts of
 * a page share one: what is printed comes from a file of its own.
 */
export const clock: Clock = (home[key] ??= { now: () => Date.now() });
