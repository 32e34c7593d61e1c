import type { Problem } from '../problem.js';
import { error } from './problems.js';

/** Records whose ids share one namespace, list by list. `pointer` is the list's own. */
export type Lists = Iterable<
  readonly [pointer: string, records: readonly { readonly id?: string | undefined }[]]
>;

/**
 * Ids that come again. One pass tells whether there are any: where they stand is put into words only then.
 *
 * @param lists called once, and a second time when an id comes again
 */
export function sameIds(lists: () => Lists, code = 'duplicate-id', problem = error): Problem[] {
  if (areUnique(lists())) return [];
  const problems: Problem[] = [];
  const first = new Map<string, string>();
  for (const [list, records] of lists())
    records.forEach(({ id }, i) => {
      if (id === undefined) return;
      const pointer = `${list}/${i}`;
      const before = first.get(id);
      if (before === undefined) first.set(id, pointer);
      else problems.push(problem(`${pointer}/id`, code, { id, first: before }));
    });
  return problems;
}

function areUnique(lists: Lists): boolean {
  const met = new Set<string>();
  let count = 0;
  for (const [, records] of lists)
    for (let i = 0; i < records.length; i++) {
      const { id } = records[i]!;
      if (id === undefined) continue;
      met.add(id);
      count++;
    }
  return met.size === count;
}
