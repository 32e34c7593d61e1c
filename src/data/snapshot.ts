import type { Problem } from '../contract/problem.js';

/**
 * - `empty`: nothing was given, or a valid document without records
 * - `loading`: asked for, nothing has come yet
 * - `ready`: the document as it stands
 * - `stale`: the last good document, because the last try to renew it failed
 * - `unavailable`: nothing has come yet and the last try failed
 * - `invalid`: something came that is no valid document (the last good one is kept when there is one)
 */
export type DataState = 'empty' | 'loading' | 'ready' | 'stale' | 'unavailable' | 'invalid';

/** Why nothing came. */
export interface Failure {
  /**
   * `status`: the server answered with an error; `away`: redirected to another origin; `local`: a file:// page cannot fetch;
   * `size`: more than 200 MB.
   */
  readonly reason: 'network' | 'timeout' | 'status' | 'away' | 'local' | 'size';
  /** HTTP status, with `status`. */
  readonly status?: number;
}

/** What a data door knows at one moment. Never mutated: a change is a new snapshot. */
export interface Snapshot<D> {
  readonly state: DataState;
  /** The document to show: the newest good one. */
  readonly document: D | null;
  /** Of the newest thing that came, errors first. */
  readonly problems: readonly Problem[];
  /** Epoch ms when `document` was fetched; absent when it did not come over the network. */
  readonly fetchedAt?: number | undefined;
  readonly failure?: Failure | undefined;
  /** Epoch ms of the next try, when one is planned. */
  readonly nextTryAt?: number | undefined;
}

/** Before anything has come. */
export const noSnapshot: Snapshot<never> = { state: 'empty', document: null, problems: [] };

/** Whether two snapshots would be painted the same. */
export function sameSnapshot(a: Snapshot<unknown>, b: Snapshot<unknown>): boolean {
  return (
    a.state === b.state &&
    a.document === b.document &&
    a.problems === b.problems &&
    a.fetchedAt === b.fetchedAt &&
    a.failure === b.failure &&
    a.nextTryAt === b.nextTryAt
  );
}
