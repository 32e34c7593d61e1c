import type { Problem } from './problem.js';

/**
 * The problem of a document that throws when it is looked at: no JSON does, but an object with its own traps (a Proxy, a
 * getter) or one that was changed after it was read.
 */
export function unreadable(error: unknown): Problem {
  return { pointer: '', code: 'unreadable', severity: 'error', params: { detail: detailOf(error) } };
}

/** Anything may be thrown, and what is thrown may throw again when it is asked for its words. */
export function detailOf(error: unknown): string {
  try {
    return error instanceof Error ? String(error.message) : 'unknown';
  } catch {
    return 'unknown';
  }
}
