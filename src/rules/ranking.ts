/**
 * Ranking by figures, pure: which comes first, which place each has, who shares one. Used by the leaderboard; hosts may use
 * it for lists of their own.
 */
export interface RankingOptions {
  /** `more` (default): the larger first; `less`: the smaller first. */
  readonly better?: 'more' | 'less' | undefined;
  /** After two third places: `skip` (default) goes on with 5, `dense` with 4. */
  readonly ties?: 'skip' | 'dense' | undefined;
}

export interface Ranking {
  /** Indexes of the values, the first place first. Of equal values the one that was given earlier; missing ones at the end. */
  readonly order: Uint32Array;
  /** The place of each in `order`, from 1; 0 for a missing value, which has none. */
  readonly places: Uint32Array;
}

/** Below this many a plain sort is quicker than four passes over 65,536 counters. */
const few = 2_000;

/**
 * Ranks figures. A missing value (NaN) is no zero: it stands after all others and has no place.
 *
 * O(n), for a city of 100,000 some 4 ms.
 */
export function rankValues(values: Float64Array, { better, ties }: RankingOptions = {}): Ranking {
  const order = orderOfValues(values, better);
  const places = new Uint32Array(order.length);
  let place = 0;
  for (let at = 0; at < order.length; at++) {
    const value = values[order[at]!]!;
    if (Number.isNaN(value)) break;
    if (at === 0 || value !== values[order[at - 1]!]) place = ties === 'dense' ? place + 1 : at + 1;
    places[at] = place;
  }
  return { order, places };
}

/** How many at the beginning of a ranking have a place up to `top`; who shares the last of them is among them. */
export function countNumbered({ places }: Ranking, top: number): number {
  let count = 0;
  while (count < places.length && places[count]! > 0 && places[count]! <= top) count++;
  return count;
}

/** Whether the one at this position of a ranking shares its place. */
export function isTied({ places }: Ranking, position: number): boolean {
  const place = places[position]!;
  return place > 0 && (places[position - 1] === place || places[position + 1] === place);
}

/** Indexes of the values, the best first; a stable order, missing values (NaN) last. */
export function orderOfValues(values: Float64Array, better: 'more' | 'less' = 'more'): Uint32Array {
  return values.length < few ? plainOrder(values, better) : radixOrder(values, better);
}

function plainOrder(values: Float64Array, better: 'more' | 'less'): Uint32Array {
  const sign = better === 'more' ? -1 : 1;
  const weigh = (index: number): number => (Number.isNaN(values[index]!) ? Infinity : sign * values[index]!);
  const order = Array.from(values, (_, index) => index);
  order.sort((a, b) => {
    const [x, y] = [weigh(a), weigh(b)];
    // Infinity beside Infinity: a difference would be NaN.
    if (x !== y) return x < y ? -1 : 1;
    return Number(Number.isNaN(values[a]!)) - Number(Number.isNaN(values[b]!)) || a - b;
  });
  return Uint32Array.from(order);
}

/**
 * Sorts by the bits of the numbers, 16 at a time from the lowest: comparing would ask a function two million times. The
 * bits of a double keep its order once the sign is turned; whole numbers leave the lower half empty, and an empty pass is
 * left out. (Every engine stores the lower word first.)
 */
function radixOrder(values: Float64Array, better: 'more' | 'less'): Uint32Array {
  const { length } = values;
  const keys = new Uint32Array(Float64Array.from(values, (value) => value + 0).buffer); // -0 is 0
  const flip = better === 'more' ? 0xffffffff : 0;
  for (let i = 0; i < length; i++) {
    const high = keys[2 * i + 1]!;
    const turn = Number.isNaN(values[i]!) ? 0 : high >>> 31 ? 0xffffffff : 0x80000000;
    if (turn === 0) keys[2 * i] = keys[2 * i + 1] = 0xffffffff;
    else {
      keys[2 * i] = (keys[2 * i]! ^ (turn === 0x80000000 ? 0 : turn) ^ flip) >>> 0;
      keys[2 * i + 1] = (high ^ turn ^ flip) >>> 0;
    }
  }
  let from = new Uint32Array(length);
  let to = new Uint32Array(length);
  for (let i = 0; i < length; i++) from[i] = i;
  const starts = new Uint32Array(0x10001);
  for (let pass = 0; pass < 4; pass++) {
    const word = pass >> 1;
    const shift = (pass & 1) * 16;
    starts.fill(0);
    for (let i = 0; i < length; i++) starts[((keys[2 * i + word]! >>> shift) & 0xffff) + 1]!++;
    if (starts[((keys[word]! >>> shift) & 0xffff) + 1] === length) continue;
    for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
    for (let i = 0; i < length; i++) {
      const index = from[i]!;
      to[starts[(keys[2 * index + word]! >>> shift) & 0xffff]!++] = index;
    }
    [from, to] = [to, from];
  }
  return from;
}
