/**
 * A tree as it is to be drawn, in flat lists: unit `i` comes before what is below it, and siblings from left to right.
 * `-1` stands for none.
 */
export interface Outline {
  readonly parent: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Row from the top, 0 for the roots. */
  readonly row: Int32Array;
}

/** Least distance of the middles of two neighbours of a row; `kin` when they have the same parent. */
export type Apart = (row: number, kin: boolean) => number;

/**
 * Middles of all units: parents over the middle of their children, subtrees as near as they may come and evenly between
 * larger ones. The walk of Buchheim, Jünger and Leipert, "Improving Walker's algorithm to run in linear time" (GD 2002),
 * without recursion, for a chain of 100,000 units is still a tree. O(n).
 */
export function tidyMiddles(outline: Outline, apart: Apart): Float64Array {
  const count = outline.parent.length;
  const tidy = new Tidy(outline, apart);
  for (let i = count - 1; i >= 0; i--) tidy.placeFamily(i, outline.firstChild[i]!);
  // The roots are a family without a parent.
  if (count > 0) tidy.placeFamily(-1, 0);
  return tidy.middles();
}

class Tidy {
  /** Middle among the siblings, before anything above is moved. */
  readonly #own: Float64Array;
  /** By how much all that is below moves along. */
  readonly #below: Float64Array;
  /** Middle of the children, as they stand to each other. */
  readonly #span: Float64Array;
  /** Where a larger neighbour pushed: how far, and how the units before it share it. */
  readonly #push: Float64Array;
  readonly #share: Float64Array;
  /** Goes on along an outer edge where a subtree ends earlier than its neighbour. */
  readonly #thread: Int32Array;
  /** The sibling whose subtree a unit of the left edge belongs to. */
  readonly #kin: Int32Array;
  readonly #place: Int32Array;
  readonly #lastChild: Int32Array;

  constructor(
    private readonly outline: Outline,
    private readonly apart: Apart,
  ) {
    const count = outline.parent.length;
    const numbers = () => new Float64Array(count);
    const indexes = (value = -1) => new Int32Array(count).fill(value);
    this.#own = numbers();
    this.#below = numbers();
    this.#span = numbers();
    this.#push = numbers();
    this.#share = numbers();
    this.#thread = indexes();
    this.#kin = indexes().map((_, i) => i);
    this.#place = indexes(0);
    this.#lastChild = indexes();
  }

  /** Places the children of one unit beside each other, after everything below them was placed. */
  placeFamily(parent: number, first: number): void {
    if (first < 0) return;
    const { nextSibling } = this.outline;
    let left = -1;
    let ancestor = first;
    let place = 0;
    for (let child = first; child >= 0; left = child, child = nextSibling[child]!) {
      this.#place[child] = place++;
      if (left < 0) this.#own[child] = this.#span[child]!;
      else {
        this.#own[child] = this.#own[left]! + this.apart(this.outline.row[child]!, true);
        if (this.outline.firstChild[child]! >= 0) this.#below[child] = this.#own[child]! - this.#span[child]!;
        ancestor = this.#clear(child, left, first, ancestor);
      }
    }
    this.#sharePushes(first, left);
    if (parent < 0) return;
    this.#lastChild[parent] = left;
    this.#span[parent] = (this.#own[first]! + this.#own[left]!) / 2;
  }

  /**
   * Walks down the right edge of what stands to the left and the left edge of `unit`, and pushes `unit` away where they
   * come too near. The walk ends where the shallower of both does, which is what keeps it linear.
   */
  #clear(unit: number, left: number, first: number, ancestor: number): number {
    const { row, parent } = this.outline;
    const own = this.#own;
    const below = this.#below;
    let outerLeft = first;
    let innerLeft = left;
    let innerRight = unit;
    let outerRight = unit;
    let sumOuterLeft = below[first]!;
    let sumInnerLeft = below[left]!;
    let sumInnerRight = below[unit]!;
    let sumOuterRight = sumInnerRight;
    for (;;) {
      const nextLeft = this.#rightmost(innerLeft);
      const nextRight = this.#leftmost(innerRight);
      if (nextLeft < 0 || nextRight < 0) {
        if (nextLeft >= 0 && this.#rightmost(outerRight) < 0) {
          this.#thread[outerRight] = nextLeft;
          below[outerRight] = below[outerRight]! + sumInnerLeft - sumOuterRight;
        }
        if (nextRight >= 0 && this.#leftmost(outerLeft) < 0) {
          this.#thread[outerLeft] = nextRight;
          below[outerLeft] = below[outerLeft]! + sumInnerRight - sumOuterLeft;
          return unit;
        }
        return ancestor;
      }
      innerLeft = nextLeft;
      innerRight = nextRight;
      outerLeft = this.#leftmost(outerLeft);
      outerRight = this.#rightmost(outerRight);
      this.#kin[outerRight] = unit;
      const least = this.apart(row[innerLeft]!, parent[innerLeft] === parent[innerRight]);
      const near = own[innerLeft]! + sumInnerLeft - own[innerRight]! - sumInnerRight + least;
      if (near > 0) {
        const kin = this.#kin[innerLeft]!;
        this.#pushAway(parent[kin] === parent[unit] ? kin : ancestor, unit, near);
        sumInnerRight += near;
        sumOuterRight += near;
      }
      sumInnerLeft += below[innerLeft]!;
      sumInnerRight += below[innerRight]!;
      sumOuterLeft += below[outerLeft]!;
      sumOuterRight += below[outerRight]!;
    }
  }

  #pushAway(from: number, unit: number, by: number): void {
    const each = by / (this.#place[unit]! - this.#place[from]!);
    this.#share[from] = this.#share[from]! + each;
    this.#share[unit] = this.#share[unit]! - each;
    this.#push[unit] = this.#push[unit]! + by;
    this.#own[unit] = this.#own[unit]! + by;
    this.#below[unit] = this.#below[unit]! + by;
  }

  /** Smaller units between two that were pushed apart are spread evenly. From the right, for pushes add up leftwards. */
  #sharePushes(first: number, last: number): void {
    const siblings: number[] = [];
    for (let i = first; i >= 0; i = this.outline.nextSibling[i]!) siblings.push(i);
    if (first === last) return;
    let moved = 0;
    let share = 0;
    for (let at = siblings.length - 1; at >= 0; at--) {
      const i = siblings[at]!;
      this.#own[i] = this.#own[i]! + moved;
      this.#below[i] = this.#below[i]! + moved;
      share += this.#share[i]!;
      moved += this.#push[i]! + share;
    }
  }

  #leftmost(unit: number): number {
    const child = this.outline.firstChild[unit]!;
    return child >= 0 ? child : this.#thread[unit]!;
  }

  #rightmost(unit: number): number {
    const child = this.#lastChild[unit]!;
    return child >= 0 ? child : this.#thread[unit]!;
  }

  middles(): Float64Array {
    const { parent } = this.outline;
    const moved = new Float64Array(parent.length);
    const middles = new Float64Array(parent.length);
    for (let i = 0; i < parent.length; i++) {
      const above = parent[i]!;
      const by = above < 0 ? 0 : moved[above]!;
      middles[i] = this.#own[i]! + by;
      moved[i] = this.#below[i]! + by;
    }
    return middles;
  }
}
