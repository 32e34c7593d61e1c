import type { Recipient } from '../../../contract/generated/honor-roll/types.js';
import type { HonorItem } from './model.js';
import { nameOrder } from './name-order.js';
import type { HonorText } from './text.js';

/** A person of a roll, with the name as it is painted. */
export interface RollName {
  readonly person: Recipient;
  readonly name: string;
}

/** The persons of an honour in their order. */
export interface Roll {
  readonly names: readonly RollName[];
  /** `strokes`: 姓氏笔画; `given`: as the document has them. */
  readonly order: 'strokes' | 'given';
  /** Characters of which the strokes are not known: their names come last. */
  readonly unknown: string;
}

const made = new WeakMap<HonorText, Map<HonorItem, { roll: Roll; sorted: boolean }>>();

/**
 * The persons of an honour, sorted once, at their first showing. Until the order of strokes has come the names stand as they are
 * given, and so they stay where it cannot be had.
 */
export function namesOf(item: HonorItem, text: HonorText): Roll {
  const order = nameOrder(item, text);
  const sorted = order !== undefined;
  const rolls = made.get(text) ?? new Map<HonorItem, { roll: Roll; sorted: boolean }>();
  made.set(text, rolls);
  const before = rolls.get(item);
  if (before?.sorted === sorted) return before.roll;
  const names = item.persons.map((person) => ({ person, name: text.recipient(person) }));
  const roll = sorted ? inOrder(names, order) : { names, order: 'given' as const, unknown: '' };
  rolls.set(item, { roll, sorted });
  return roll;
}

/** Sorted by 姓氏笔画; what the order does not know is named. */
function inOrder(
  names: readonly RollName[],
  { compareNames, unknownCharacters }: NonNullable<ReturnType<typeof nameOrder>>,
): Roll {
  const unknown = new Set<string>();
  for (const { name } of names)
    if (unknown.size < 8)
      for (const each of unknownCharacters(name)) if (/\p{Script=Han}/u.test(each)) unknown.add(each);
  return {
    names: [...names].sort((a, b) => compareNames(a.name, b.name)),
    order: 'strokes',
    unknown: [...unknown].join(''),
  };
}
