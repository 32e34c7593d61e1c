import type { KioskStrings } from '../strings/kiosk.strings.js';

/** What the plinth paints. */
export interface PlinthView {
  readonly strings: KioskStrings;
  /** Wider than tall: one line at the foot instead of a plinth. */
  readonly isWide: boolean;
  /** Own width in units of the place. */
  readonly room: number;
  /** Epoch ms. */
  readonly now: number;
  /** Seconds without a visitor until the question. */
  readonly idle: number;
  readonly loop: LoopView;
  readonly foot: FootView;
}

/** Where the loop is. */
export interface LoopView {
  /** What each turn is called: one scene, or the scenes of a group. */
  readonly names: readonly string[];
  readonly index: number;
  /** Seconds that are left of the turn, and of all of it; 0 where nobody knows its end. */
  readonly left: number;
  readonly all: number;
  readonly isPaused: boolean;
  readonly isGrouped: boolean;
}

/** What is true of what is shown. */
export interface FootView {
  readonly source: { readonly text: string; readonly lang: string } | null;
  /** The day it is true of, in words; '' without a document. */
  readonly day: string;
  readonly isSample: boolean;
  /** Why the data is old, in words; null when it is not. */
  readonly stale: string | null;
}
