import type { Snapshot } from '../data/snapshot.js';

/**
 * What any element shows now, for one that hosts it: its document, the document's age, what is wrong with it. Undefined for
 * an element that shows no document. By its form and not by its class, so that another copy's elements count too.
 */
export function snapshotOf(element: Element): Snapshot<unknown> | undefined {
  const { snapshot } = element as { snapshot?: Partial<Snapshot<unknown>> };
  return snapshot && 'document' in snapshot && 'problems' in snapshot
    ? (snapshot as Snapshot<unknown>)
    : undefined;
}
