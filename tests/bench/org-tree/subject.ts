import type { OrgTreeDocument } from '../../../src/contract/generated/org-tree/types.js';
import type { PageContext, Step } from '../page-context.js';

/** How many levels stand open at first. */
export type Depth = 2 | 'all';

export type Page = PageContext<OrgTreeDocument>;

/** What is measured: this library's element, the floor, or a peer. */
export interface Subject {
  /** Brings the document into the form the subject takes. Not timed. */
  prepare: Step<OrgTreeDocument, [Depth]>;
  /** Shows it. */
  open: Step<OrgTreeDocument, [Depth]>;
  /** Closes one branch. */
  collapse: Step<OrgTreeDocument, [id: string]>;
  /** Pans on by one frame; where it is not measured there is none. */
  pan?: Step<OrgTreeDocument, [frame: number]>;
  /** Takes it off the page and forgets it. */
  close: Step<OrgTreeDocument>;
  /** A second form to count the elements of: the list. */
  openOther?: Step<OrgTreeDocument>;
}

/** As fast as a hand throws, along both ways, back and forth. */
export function pan(scroller: HTMLElement, frame: number): void {
  const way = Math.floor(frame / 45) % 4;
  if (way % 2 === 0) {
    scroller.scrollLeft += way === 0 ? 60 : -40;
    return;
  }
  const by = way === 1 ? 30 : -30;
  scroller.scrollTop += by;
  scrollBy(0, by);
}
