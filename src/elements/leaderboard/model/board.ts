import { placeOfEntry } from '../../../contract/checks/leaderboard.places.js';
import type {
  Entry,
  LeaderboardDocument,
  Measure,
  Milestone,
} from '../../../contract/generated/leaderboard/types.js';

/** Teams and persons are never ranked together. */
export type Side = 'team' | 'person';

export const sides: readonly Side[] = ['team', 'person'];

/** Whether nobody of a document is shown. */
export function isEmptyBoard({ entries = [] }: LeaderboardDocument): boolean {
  return !entries.some(({ optOut }) => optOut !== true);
}

/**
 * A document as columns: figures in typed arrays, entries by their index, so that a city of 100,000 is sorted without an
 * object a row. Columns are made when they are first asked for. One a document; pure.
 */
export class Board {
  readonly entries: readonly Entry[];
  readonly measures: readonly Measure[];
  readonly #members = new Map<Side, Uint32Array>();
  readonly #columns = new Map<string, Float64Array>();
  #leftOut = { team: 0, person: 0 };

  constructor(readonly document: LeaderboardDocument) {
    this.entries = document.entries ?? [];
    this.measures = document.measures ?? [];
  }

  /** Indexes of those who are shown, as the document orders them. Who does not take part is nowhere. */
  members(side: Side): Uint32Array {
    if (this.#members.size === 0) this.#sort();
    return this.#members.get(side)!;
  }

  /** How many do not wish to be shown: a number only, nobody is named. */
  leftOut(side: Side): number {
    this.members(side);
    return this.#leftOut[side];
  }

  /** Teams before persons; both where there are both. */
  get sides(): readonly Side[] {
    return sides.filter((side) => this.members(side).length > 0);
  }

  /** The figures of a measure by entry; NaN where one is missing. */
  column(measure: string): Float64Array {
    return this.#column(measure, 'values');
  }

  /** The figures of the time before by entry; NaN where one is missing. */
  columnBefore(measure: string): Float64Array {
    return this.#column(measure, 'previous');
  }

  /** The index of an entry that is shown, or -1. */
  indexOf(id: string): number {
    const index = placeOfEntry(this.entries, id);
    return index >= 0 && this.entries[index]!.optOut === true ? -1 : index;
  }

  sideOf(index: number): Side {
    return this.entries[index]!.type ?? 'team';
  }

  /** The measure of an id, else the first; undefined where a document has none. */
  measure(id: string | null | undefined): Measure | undefined {
    return this.measures.find((each) => each.id === id) ?? this.measures[0];
  }

  /** Marks of a measure, the farthest first, each once. */
  milestones({ id, better }: Measure): readonly Milestone[] {
    const sign = better === 'less' ? 1 : -1;
    const seen = new Set<number>();
    return (this.document.milestones ?? [])
      .filter((each) => each.measure === id && seen.size < seen.add(each.at).size)
      .sort((a, b) => sign * (a.at - b.at));
  }

  #column(measure: string, field: 'values' | 'previous'): Float64Array {
    const key = `${field} ${measure}`;
    let column = this.#columns.get(key);
    if (!column) {
      const { entries } = this;
      column = new Float64Array(entries.length);
      for (let i = 0; i < entries.length; i++) column[i] = exact(entries[i]![field]?.[measure] ?? NaN);
      this.#columns.set(key, column);
    }
    return column;
  }

  #sort(): void {
    const { entries } = this;
    const found = { team: new Uint32Array(entries.length), person: new Uint32Array(entries.length) };
    const counts = { team: 0, person: 0 };
    for (let i = 0; i < entries.length; i++) {
      const { type = 'team', optOut } = entries[i]!;
      if (optOut === true) this.#leftOut[type]++;
      else found[type][counts[type]++] = i;
    }
    for (const side of sides) {
      // A view of a quarter would keep the whole.
      const members = found[side].subarray(0, counts[side]);
      this.#members.set(side, counts[side] === entries.length ? members : members.slice());
    }
  }
}

/** Without the noise of floating point: 0.1 + 0.2 and 0.3 are one figure, and share a place. Six decimals are shown at most. */
function exact(value: number): number {
  return Math.abs(value) < 1e9 ? Math.round(value * 1e6) / 1e6 : value;
}
