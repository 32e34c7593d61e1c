import { groupsOf, type HonorGroup, type HonorItem, type HonorModel } from '../model/model.js';
import type { ListState } from '../view-context.js';

/** One honour in its group. */
export interface ListRow {
  readonly item: HonorItem;
  readonly group: HonorGroup;
  /** Begins and ends its group. */
  readonly first: boolean;
  readonly last: boolean;
}

/** The rows of a list, in reading order, with the keys by which they are known. */
export interface ListRows extends ListState {
  readonly rows: readonly ListRow[];
  readonly keys: readonly string[];
}

const made = new WeakMap<HonorModel, ListRows>();

/** The same ones for the same document and state, so that nothing is measured anew. */
export function rowsOf(model: HonorModel, { groupBy, only }: ListState): ListRows {
  const before = made.get(model);
  if (before?.groupBy === groupBy && before.only === only) return before;
  const rows = groupsOf(model, groupBy, only).flatMap((group) =>
    group.items.map((item, i) => ({ item, group, first: i === 0, last: i === group.items.length - 1 })),
  );
  const all = { rows, keys: rows.map(({ item }) => item.id), groupBy, only };
  made.set(model, all);
  return all;
}
