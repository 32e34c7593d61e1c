import { leaderboardReader } from '../../../contract/generated/leaderboard/reader.js';
import type { LeaderboardDocument } from '../../../contract/generated/leaderboard/types.js';
import type { Problem } from '../../../contract/problem.js';
import { readDocument } from '../../../contract/read.js';
import { unreadable } from '../../../contract/unreadable.js';
import { nameOfType } from '../../../contract/values.js';
import { applyPatch, keepKnown, mergePatch } from './merge.js';

export { Moves } from './moves.js';
export { Patched } from './patched.js';

/** What is told of a patch where there is no document. */
export const toNothing: readonly Problem[] = [unreadable(new Error('no document'))];

/** Waits for the document that is on its way to an element, as long as the element is on a page. */
export const whenRead = (element: HTMLElement & { readonly state: string }): Promise<void> =>
  new Promise((done) => {
    const look = (): void => {
      if (element.isConnected && element.state === 'loading') return;
      clearInterval(timer);
      element.removeEventListener('qs-state', look);
      done();
    };
    // No event tells that it has left the page.
    const timer = setInterval(look, 1_000);
    element.addEventListener('qs-state', look);
    look();
  });

const noList = (patch: unknown): Problem => ({
  pointer: '',
  code: 'wrong-type',
  severity: 'error',
  params: { field: 'entries', wanted: 'array', found: nameOfType(patch) },
});

/**
 * A document with a patch in it. What comes is read as a small document of its own, with the measures of the whole, so that
 * the same rules hold for it; what is wrong is left out and told.
 */
export function readPatch(
  document: LeaderboardDocument,
  patch: readonly unknown[],
): { readonly document: LeaderboardDocument; readonly problems: readonly Problem[] } {
  if (!Array.isArray(patch)) return { document, problems: [noList(patch)] };
  const merged = mergePatch(document, patch);
  const { entries, withdrawn } = merged;
  const { kind, version, title, asOf, measures = [] } = document;
  const small = { kind, version, title, asOf, measures, entries };
  const reading = readDocument<LeaderboardDocument>(small, leaderboardReader);
  const read = reading.document;
  // What is wrong with the measures is the document's own.
  const problems = reading.problems.filter(({ pointer }) => !pointer.startsWith('/measures'));
  const changed = read?.entries ?? [];
  if (changed.length === 0 && withdrawn.size === 0) return { document, problems };
  return { document: applyPatch(document, keepKnown(document, changed, merged), withdrawn), problems };
}
