import type { Failure } from './snapshot.js';

/** What HTTP lets us ask next time: "only if it changed". */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export type Fetched =
  | { readonly kind: 'text'; readonly text: string; readonly validators: Validators }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** How long a server may take, body included. Public promise of the `src` door. */
export const timeoutMs = 15_000;

/**
 * One conditional GET. Same-origin addresses are fetched in `same-origin` mode, so a redirect elsewhere fails before
 * anything leaves the origin. An address of another origin is only ever one that the page's author wrote; there the
 * browser's own cache revalidates, since conditional headers would cost a CORS preflight.
 *
 * Never rejects; an abort by `signal` is told as a network failure that nobody waits for.
 */
export async function fetchText(url: string, known: Validators, signal: AbortSignal): Promise<Fetched> {
  if (location.protocol === 'file:') return failed({ reason: 'local' });
  const target = resolve(url);
  if (!target) return failed({ reason: 'network' });
  const own = target.origin === location.origin;
  const abort = new AbortController();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    abort.abort();
  }, timeoutMs);
  const stop = () => abort.abort();
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(target.href, {
      mode: own ? 'same-origin' : 'cors',
      cache: own ? 'no-store' : 'no-cache',
      headers: own ? conditions(known) : {},
      signal: abort.signal,
    });
    if (response.status === 304) return { kind: 'unchanged' };
    if (response.redirected && new URL(response.url).origin !== target.origin)
      return failed({ reason: 'away' });
    if (!response.ok) return failed({ reason: 'status', status: response.status });
    const text = await response.text();
    return {
      kind: 'text',
      text,
      validators: {
        etag: response.headers.get('etag') ?? undefined,
        lastModified: response.headers.get('last-modified') ?? undefined,
      },
    };
  } catch {
    return failed({ reason: timedOut ? 'timeout' : 'network' });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function failed(failure: Failure): Fetched {
  return { kind: 'failed', failure };
}

function resolve(url: string): URL | null {
  try {
    return new URL(url, document.baseURI);
  } catch {
    return null;
  }
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (etag) headers['if-none-match'] = etag;
  else if (lastModified) headers['if-modified-since'] = lastModified;
  return headers;
}
