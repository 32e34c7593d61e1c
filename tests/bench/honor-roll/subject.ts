import type { HonorRollDocument } from '../../../src/contract/generated/honor-roll/types.js';
import type { PageContext, Step } from '../page-context.js';

/** The forms that are opened: rows, years, plaques, and the names of one honour. */
export type Form = 'list' | 'timeline' | 'wall' | 'names';

export type Page = PageContext<HonorRollDocument>;

/** What is measured: this library's element, the floor, or a peer. A peer has its own form only. */
export interface Subject {
  openList?: Step<HonorRollDocument>;
  openTimeline?: Step<HonorRollDocument>;
  openWall?: Step<HonorRollDocument>;
  openNames?: Step<HonorRollDocument>;
  /** Scrolls on by one frame. */
  scroll: Step<HonorRollDocument, [frame: number]>;
  /** Takes it off the page and forgets it. */
  close: Step<HonorRollDocument>;
}

/** The honour whose names are opened. */
export const holder = 'h0';

/** As fast as a hand throws, back and forth. */
export const scroll = (_: Page, frame: number): void =>
  scrollBy(0, Math.floor(frame / 45) % 2 === 0 ? 120 : -120);
