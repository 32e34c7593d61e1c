import type { OrgTreeDocument } from '../../src/contract/generated/org-tree.types.js';

/** How many levels stand open at first. */
export type Depth = 2 | 'all';

/** What is measured: this library's element, the floor, or a peer. */
export interface Subject {
  /** The document in the form the subject takes. Not timed. */
  prepare(document: OrgTreeDocument, depth: Depth): unknown;
  /** Shows it. Timed from here until nothing changes any more. `drawn` is called where a change leaves no trace in the DOM. */
  open(stage: HTMLElement, prepared: unknown, depth: Depth, drawn: () => void): void;
  /** Closes one branch. */
  collapse(id: string): void;
  /** What is scrolled to pan; undefined where panning is not measured. */
  scroller?(): HTMLElement;
  /** Takes it off the page and forgets it. */
  close(): void;
  /** A second form to count the elements of: the list. */
  openOther?(stage: HTMLElement, prepared: unknown): void;
}
