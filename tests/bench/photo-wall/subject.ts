import type { PhotoWallDocument } from '../../../src/contract/generated/photo-wall/types.js';
import type { PageContext, Step } from '../page-context.js';

export type Page = PageContext<PhotoWallDocument>;

/** What is measured: this library's element, the floor, or a peer. */
export interface Subject {
  /** Brings the document into the form the subject takes. Not timed. */
  prepare: Step<PhotoWallDocument>;
  open: Step<PhotoWallDocument>;
  /** Gives it another width, px. */
  resize?: Step<PhotoWallDocument, [width: number]>;
  /** Scrolls on by one frame. */
  scroll?: Step<PhotoWallDocument, [frame: number]>;
  /** Takes it off the page and forgets it. */
  close: Step<PhotoWallDocument>;
}

/** As fast as a hand throws: down, then back. */
export function scroll(frame: number): void {
  scrollBy(0, frame % 120 < 80 ? 120 : -120);
}
