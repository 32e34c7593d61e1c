import { hasOwn } from '../../../contract/values.js';
import { nameKey, placesOf } from '../../../rules/name-key.js';
import type { Ballot } from '../../../rules/recount.js';
import type { BallotModel } from '../model/model.js';

export type Mark = 'yes' | 'no' | 'abstain';
export const marksInOrder: readonly Mark[] = ['yes', 'no', 'abstain'];

/** What one voter has marked so far; lives in the element's memory only, and only until it is cast or wiped. */
export interface Marks {
  readonly marks: Readonly<Record<string, Mark>>;
  /** A person written on a line, by the line's id. */
  readonly names: Readonly<Record<string, string>>;
}

/** What stands on a line. A candidate's id may be a word that every object knows, such as `constructor`. */
export const on = <T>(lines: Readonly<Record<string, T>>, id: string): T | undefined =>
  hasOwn(lines, id) ? lines[id] : undefined;

/** `Object.fromEntries`, which came with Chromium 73. Defined, not set: an id may be `__proto__`, too. */
export function recordOf<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  const record: Record<string, T> = {};
  for (const [id, value] of entries)
    Object.defineProperty(record, id, { value, configurable: true, enumerable: true, writable: true });
  return record;
}

export const blank: Marks = { marks: {}, names: {} };

/** A name stays on its line only while that line is marked against. */
export function mark(state: Marks, id: string, as: Mark): Marks {
  const { [id]: _, ...names } = state.names;
  return { marks: { ...state.marks, [id]: as }, names: as === 'no' ? state.names : names };
}

export function writeName(state: Marks, id: string, name: string): Marks {
  return { ...state, names: { ...state.names, [id]: name } };
}

/** What a review has to say of a ballot. */
export interface Review {
  /** Persons chosen: in favour, and written in. */
  readonly chosen: number;
  readonly inFavour: number;
  readonly written: number;
  /** More names than seats: the ballot would be invalid as a whole. */
  readonly over: number;
  /** Fewer than may be chosen; no fault. */
  readonly under: number;
  /** Lines that name a candidate, or somebody who is named above: they would be spoiled. */
  readonly taken: number;
  /** Lines without a mark, which abstain. */
  readonly unmarked: number;
}

export function review({ marks, names }: Marks, { lines, seats, isElection }: BallotModel): Review {
  // By name, as the recount counts them: each person once.
  const known = placesOf(lines);
  const persons = new Set(lines.flatMap(({ id }, i) => (on(marks, id) === 'yes' ? [i] : [])));
  const inFavour = persons.size;
  let taken = 0;
  for (const { id } of lines) {
    const name = on(marks, id) === 'no' ? nameKey(on(names, id) ?? '') : '';
    if (!name) continue;
    if (known.has(name)) taken++;
    // A number that no line has.
    else known.set(name, known.size + lines.length);
    persons.add(known.get(name)!);
  }
  const chosen = persons.size;
  return {
    chosen,
    inFavour,
    written: chosen - inFavour,
    taken,
    over: isElection ? Math.max(0, chosen - seats) : 0,
    under: isElection ? Math.max(0, seats - chosen) : 0,
    unmarked: lines.filter(({ id }) => on(marks, id) === undefined).length,
  };
}

/** The ballot as it is cast: a line without a mark is left out and abstains, as on paper. */
export function ballotOf({ marks, names }: Marks, { lines }: BallotModel): Ballot {
  const writeIns = lines.flatMap(({ id }) => {
    const name = (on(names, id) ?? '').trim();
    return on(marks, id) === 'no' && nameKey(name) ? [{ against: id, name }] : [];
  });
  const given = recordOf(
    lines.flatMap(({ id }) => {
      const as = on(marks, id);
      return as ? [[id, as] as const] : [];
    }),
  );
  return writeIns.length > 0 ? { marks: given, writeIns } : { marks: given };
}
