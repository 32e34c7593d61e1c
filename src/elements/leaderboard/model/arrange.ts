import type { Side } from './board.js';
import type { Standing } from './standing.js';
import type { BoardText } from './text.js';

/**
 * By what the rows stand. `rank` (usual): numbered ones by place, the others by name; `value`: all of them by their figure;
 * or by one of the other columns.
 */
export type SortBy = 'rank' | 'value' | 'name' | 'group' | 'checked';

/** Not an entry: the line between the numbered and the others. */
export const noteRow = -1;
/** From here down: the heading of a group, by its index. */
const firstGroup = -2;

export interface Arrangement {
  readonly sort: SortBy;
  /** Entries by index, in reading order; below zero a line that is no entry. */
  readonly rows: Int32Array;
  /** Names of the groups that the headings stand for. */
  readonly groups: readonly string[];
  /** The others of a short list: they stand below the table in columns. */
  readonly rest: Uint32Array;
  /** How many of all are shown: a group may be asked for. */
  readonly count: number;
}

export interface ArrangeOptions {
  readonly side: Side;
  /** Undefined where a document has no measures: then it is a list of names. */
  readonly standing: Standing | undefined;
  readonly sort: SortBy;
  /** Only entries of the group of this name. */
  readonly group: string | null;
  /** Most of those without a number that stand below the table; more of them are rows of it. */
  readonly restAtMost: number;
  /** Entries in the order of their names. */
  byName(members: Uint32Array): Uint32Array;
}

/** What stands where. Pure; O(n), and what sorting by name costs where that is asked. */
export function arrange(text: BoardText, options: ArrangeOptions): Arrangement {
  const { side, standing, group, restAtMost, byName } = options;
  const sort = standing ? options.sort : options.sort === 'group' ? 'group' : 'name';
  const isWanted = (index: number): boolean => group === null || text.group(index) === group;
  const only = (list: Uint32Array): Uint32Array => (group === null ? list : list.filter(isWanted));
  const plain = (rows: ArrayLike<number>): Arrangement => ({
    sort,
    rows: new Int32Array(rows),
    groups: [],
    rest: new Uint32Array(0),
    count: rows.length,
  });
  const members = (): Uint32Array => only(text.board.members(side));
  if (sort === 'value') return plain(only(standing!.order));
  if (sort === 'name') return plain(byName(members()));
  if (sort === 'group') return grouped(text, byName(members()));
  if (sort === 'checked') {
    const named = byName(members());
    const isChecked = (index: number): boolean => text.entry(index).verified === true;
    return plain([...named.filter(isChecked), ...named.filter((index) => !isChecked(index))]);
  }
  const numbered = only(standing!.order.subarray(0, standing!.numbered));
  const others = byName(only(standing!.order.subarray(standing!.numbered).slice().sort()));
  const count = numbered.length + others.length;
  if (others.length <= restAtMost) return { ...plain(numbered), rest: others, count };
  return { ...plain([...numbered, noteRow, ...others]), count };
}

/** Entries under the name of their group, in the order in which the groups first occur; those of none at the end. */
function grouped(text: BoardText, named: Uint32Array): Arrangement {
  const members = new Map<string, number[]>();
  for (const index of named) {
    const group = text.group(index);
    const list = members.get(group);
    if (list) list.push(index);
    else members.set(group, [index]);
  }
  const rest = members.get('');
  members.delete('');
  if (rest) members.set('', rest);
  const groups = [...members.keys()];
  const rows: number[] = [];
  groups.forEach((group, i) => {
    rows.push(firstGroup - i);
    for (const index of members.get(group)!) rows.push(index);
  });
  return {
    sort: 'group',
    rows: new Int32Array(rows),
    groups,
    rest: new Uint32Array(0),
    count: named.length,
  };
}

/** The name of the group that a row is the heading of; undefined for any other row. */
export function headingOf(row: number, { groups }: Arrangement): string | undefined {
  return row <= firstGroup ? groups[firstGroup - row] : undefined;
}

/** Whether anybody of a side has a group: then the table has a column of them. */
export function hasGroups(text: BoardText, side: Side): boolean {
  return text.board.members(side).some((index) => text.group(index) !== '');
}

/** Names of the groups of a side, in the order in which they first occur; of at most so many. */
export function groupsOf(text: BoardText, side: Side, most: number): string[] {
  const { entries } = text.board;
  const seen = new Set<unknown>([undefined]);
  const names = new Set<string>();
  for (const index of text.board.members(side)) {
    const { group } = entries[index]!;
    if (seen.has(group)) continue;
    // In several languages each row has an object of its own.
    if (typeof group === 'string') seen.add(group);
    const name = text.group(index);
    if (name) names.add(name);
    if (names.size >= most) break;
  }
  return [...names];
}
