import type { UnitNode } from '../model/model.js';

// A drawing as data: what it is made for, and what comes of it. `layout.ts` makes it; the page and paper paint it.

/**
 * - `plate`: a wide filled plate, for the roots
 * - `board`: a vertical sign board, as at a gate, for many siblings side by side
 * - `card`: a wide card with facts, where there is room
 * - `slip`: one line in a stack below its parent, for leaves when there are many
 */
export type Form = 'plate' | 'board' | 'card' | 'slip';

/** The side at which the roots stand. */
export type Orientation = 'top' | 'bottom' | 'left' | 'right';

export function isLying(orientation: Orientation | undefined): boolean {
  return orientation === 'left' || orientation === 'right';
}

export interface DrawingOptions {
  readonly orientation?: Orientation;
  /** Px that the drawing may fill before it has to be scrolled. */
  readonly width: number;
  /** Px of 1 em at this place: the measures of `sizes.ts` are in em. */
  readonly em: number;
  /** Px of a touch target. */
  readonly touch: number;
  /** Characters of the longest line a board must hold: its height follows. */
  boardLength(node: UnitNode): number;
  /** Whether its name takes two columns of a board. Default: none does. */
  isLong?(node: UnitNode): boolean;
  /** Lines that a root's name takes, of at most so many characters: the plate's height follows. Default: one. */
  plateLines?(node: UnitNode, characters: number): number;
  /** Length of the line of a leaf in a stack, in em; what is no longer than `least` may be told as that. Default 8.5. */
  slipLength?(node: UnitNode, least: number): number;
  /** Lines of facts on a card. */
  cardLines(node: UnitNode): number;
}

/** One unit's place in the drawing, in px: the face of its card. The handle that opens it adjoins on the far side from the root. */
export interface Placed {
  readonly node: UnitNode;
  readonly form: Form;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Length of the handle; 0 when there is none. */
  readonly handle: number;
}

export interface Drawing {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly places: readonly Placed[];
  readonly placeOf: { get(node: UnitNode): Placed | undefined };
  /** Units whose children are drawn. */
  readonly parents: readonly Placed[];
  /** Stacks stand close together, in smaller type. */
  readonly isNarrow?: boolean;
}
