import { nice, tickStep } from 'd3-array';
import { figuresIn } from './standing.js';

/** What all bars of a column are drawn by: one scale, never cut at its axis. */
export interface Scale {
  /** Value of one division. */
  readonly step: number;
  /** Where the axis lies and where each division is marked, from 0 to 1 of the width. */
  readonly zero: number;
  readonly ticks: readonly number[];
  /** Where a bar begins and how long it is, from 0 to 1 of the width. */
  bar(value: number): { readonly from: number; readonly length: number };
}

/** Divisions are good to count up to about this many. */
const divisions = 5;

/**
 * The scale of a column of figures, by the order in which they stand: from zero, or beyond it where a figure is below, to a little past the largest. Undefined
 * where there is nothing to draw.
 */
export function scaleOf(values: Float64Array, order: Uint32Array): Scale | undefined {
  const count = figuresIn(values, order);
  if (count === 0) return undefined;
  const ends = [0, values[order[0]!]!, values[order[count - 1]!]!];
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  if (low === high || !Number.isFinite(high - low)) return undefined;
  const step = tickStep(low, high, divisions);
  // A full division more would leave the longest bar short; the ticks show where the round numbers are.
  const [from] = low < 0 ? nice(low, high, divisions) : [0];
  const width = high - from;
  const share = (value: number): number => (value - from) / width;
  const ticks: number[] = [];
  for (let at = Math.ceil(from / step); at * step <= high * (1 + 1e-9) && ticks.length < 20; at++)
    ticks.push(share(at * step));
  return {
    step,
    zero: share(0),
    ticks,
    bar: (value) => {
      if (Number.isNaN(value)) return { from: share(0), length: 0 };
      const [a, b] = [share(Math.min(0, value)), share(Math.max(0, value))];
      return { from: a, length: b - a };
    },
  };
}
