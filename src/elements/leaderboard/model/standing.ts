import type { Measure } from '../../../contract/generated/leaderboard/types.js';
import { orderOfValues, type RankingOptions } from '../../../rules/ranking.js';
import type { Board, Side } from './board.js';

/** How a place changed against the time before. */
export interface Change {
  /** `new`: not numbered then, or not there. */
  readonly kind: 'rose' | 'fell' | 'same' | 'new';
  /** Places; of one that is new the last place that is numbered now: with ties at the cut more are numbered than it says. */
  readonly by: number;
}

/** Who stands where by one measure. */
export interface Standing {
  readonly side: Side;
  readonly measure: Measure;
  /** Entries, the best first; those without a figure at the end. */
  readonly order: Uint32Array;
  /** How many of them are numbered. */
  readonly numbered: number;
  /** The place of an entry, by its index; 0 for one without a number: nobody is told that he is last. */
  placeOf(index: number): number;
  isTied(index: number): boolean;
  /** Undefined where too little of the time before is known, or there is no place to compare. */
  changeOf(index: number): Change | undefined;
}

export interface StandingOptions extends Pick<RankingOptions, 'ties'> {
  /** Places that are numbered. Default: half of those with a figure, at least 3 and at most 10, and from four on never the last. */
  readonly top?: number | null | undefined;
}

/** How many places are numbered when nobody says, of so many with a figure. */
export function usualTop(count: number): number {
  return Math.min(10, Math.max(3, Math.floor(count / 2)));
}

export function standingOf(
  board: Board,
  side: Side,
  measure: Measure,
  { ties, top }: StandingOptions = {},
): Standing {
  const members = board.members(side);
  const isAll = members.length === board.entries.length;
  const ranked = (column: Float64Array): Uint32Array => {
    if (isAll) return orderOfValues(column, measure.better);
    return orderOfValues(only(column, members), measure.better).map((at) => members[at]!);
  };
  const column = board.column(measure.id);
  const order = ranked(column);
  const figures = figuresIn(column, order);
  const isUsual = typeof top !== 'number';
  const most = isUsual ? usualTop(figures) : top;
  const places = numberedPlaces(column, order);
  const shared = new Map<number, number>();
  for (const place of places.values()) shared.set(place, (shared.get(place) ?? 0) + 1);
  const placeOf = (index: number): number => places.get(index) ?? 0;
  let before: ReadonlyMap<number, number> | null | undefined;
  return {
    side,
    measure,
    order,
    numbered: places.size,
    placeOf,
    isTied: (index) => (shared.get(placeOf(index)) ?? 0) > 1,
    changeOf: (index) => {
      const place = placeOf(index);
      if (place === 0) return undefined;
      // Null is an answer too: it is not worked out for every row.
      if (before === undefined) before = placesBefore();
      if (!before) return undefined;
      const then = before.get(index);
      if (then === undefined) return { kind: 'new', by: placeOf(order[places.size - 1]!) };
      const kind = then === place ? 'same' : then > place ? 'rose' : 'fell';
      return { kind, by: Math.abs(then - place) };
    },
  };

  /** Numbered places of the time before; null where half of those with a figure have none of it: most would have come from nowhere. */
  function placesBefore(): ReadonlyMap<number, number> | null {
    const past = board.columnBefore(measure.id);
    const known = order.subarray(0, figures).filter((index) => !Number.isNaN(past[index]!)).length;
    return 2 * known > figures ? numberedPlaces(past, ranked(past)) : null;
  }

  /** Places up to `most`, by entry; who shares the last of them is among them. The others of a city are not gone through. */
  function numberedPlaces(values: Float64Array, sorted: Uint32Array): Map<number, number> {
    const found = new Map<number, number>();
    const end = figuresIn(values, sorted);
    let place = 0;
    let from = 0;
    for (let at = 0; at < end; at++) {
      if (at === 0 || values[sorted[at]!] !== values[sorted[at - 1]!]) {
        place = ties === 'dense' ? place + 1 : at + 1;
        from = at;
      }
      if (place > most) return found;
      found.set(sorted[at]!, place);
    }
    // Ties may reach to the end: nobody is shown as the last, unless all are equal.
    if (isUsual && end > 3 && from > 0) for (const index of sorted.subarray(from, end)) found.delete(index);
    return found;
  }
}

/** How many at the beginning of an order have a figure. */
export function figuresIn(column: Float64Array, order: Uint32Array): number {
  let end = order.length;
  while (end > 0 && Number.isNaN(column[order[end - 1]!]!)) end--;
  return end;
}

function only(column: Float64Array, members: Uint32Array): Float64Array {
  const figures = new Float64Array(members.length);
  for (let at = 0; at < figures.length; at++) figures[at] = column[members[at]!]!;
  return figures;
}
