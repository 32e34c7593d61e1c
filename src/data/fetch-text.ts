import type { Problem } from '../contract/problem.js';
import { readBody } from './body.js';
import { decodeBytes } from '../contract/decode.js';
import type { Failure } from './snapshot.js';

/** What HTTP lets us ask next time: "only if it changed". */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export type Fetched =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly remark?: Problem;
      readonly validators: Validators;
    }
  /** What came is no text in any encoding that is known. */
  | { readonly kind: 'bytes'; readonly problem: Problem }
  | { readonly kind: 'unchanged' }
  /** `retryAfter`: ms for which the server wants to be left alone (`Retry-After`). */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retryAfter?: number | undefined };

/** How long a server may take, body included. Public promise of the `src` door. */
const timeoutMs = 15_000;

/**
 * One conditional GET. No origin is ever asked that the page's author did not write: on the page's own origin a
 * redirect is followed in `same-origin` mode, where the browser refuses to leave before anything is sent; from another
 * origin none is followed, since where it leads is not told. There the browser's own cache revalidates, for
 * conditional headers would cost a CORS preflight.
 *
 * Never rejects; an abort by `signal` is told as a network failure that nobody waits for.
 */
export async function fetchText(url: string, known: Validators, signal: AbortSignal): Promise<Fetched> {
  const target = resolve(url);
  if (!target) return failed({ reason: 'network' });
  if (location.protocol === 'file:' && target.protocol === 'file:') return failed({ reason: 'local' });
  // Not `location.origin`: in a sandboxed frame and in a `srcdoc` the page's own origin is another.
  const own = target.origin === self.origin;
  const abort = new AbortController();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    abort.abort();
  }, timeoutMs);
  const stop = () => abort.abort();
  signal.addEventListener('abort', stop);
  const request: RequestInit = {
    mode: own ? 'same-origin' : 'cors',
    cache: own ? 'no-store' : 'no-cache',
    headers: own ? conditions(known) : {},
    signal: abort.signal,
  };
  try {
    let response = await ask(target.href, request);
    // "Unchanged" says nothing to who knows nothing yet: a proxy, or a server that is not right. Once more, past all caches.
    if (response?.status === 304 && !(known.etag ?? known.lastModified))
      response = await ask(target.href, { ...request, cache: 'reload' });
    else if (response?.status === 304) return { kind: 'unchanged' };
    if (!response) return failed({ reason: 'away' });
    if (!response.ok)
      return { ...failed({ reason: 'status', status: response.status }), retryAfter: retryAfter(response) };
    const bytes = await readBody(response);
    if (!bytes) return failed({ reason: 'size' });
    const decoded = decodeBytes(bytes, response.headers.get('content-type'));
    if ('problem' in decoded) return { kind: 'bytes', problem: decoded.problem };
    return {
      kind: 'text',
      ...decoded,
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
    // What was not read to its end (an error page that hangs) would keep one of the six connections to that host.
    stop();
  }
}

/** The answer, also through a redirect that stays on the page's origin; null for one that would leave it. */
async function ask(href: string, request: RequestInit): Promise<Response | null> {
  const response = await fetch(href, { ...request, redirect: 'manual' });
  if (response.type !== 'opaqueredirect') return response;
  if (request.mode !== 'same-origin') return null;
  try {
    return await fetch(href, request);
  } catch (error) {
    if (request.signal?.aborted) throw error;
    return null; // the server answered a moment ago, so it is the redirect that the browser refuses
  }
}

/** Seconds or a date, as ms from now. */
function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const ms = /^\d+$/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - (Date.parse(headers.get('date') ?? '') || Date.now());
  return ms > 0 ? ms : undefined;
}

function failed(failure: Failure): { readonly kind: 'failed'; readonly failure: Failure } {
  return { kind: 'failed', failure };
}

/**
 * In full, or null for what is no address. Without the name and password of a page opened as `http://me:secret@…`: fetch
 * refuses them, and the browser sends them by itself.
 */
export function resolve(url: string): URL | null {
  try {
    const address = new URL(url, document.baseURI);
    address.username = address.password = '';
    return address;
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
