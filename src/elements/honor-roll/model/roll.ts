import type { Recipient } from '../../../contract/generated/honor-roll.types.js';
import { hint } from '../../../data/environment.js';
import { fetchOrder } from '../../../text/order-source.js';
import type { HonorItem } from './model.js';
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

type Order = Awaited<ReturnType<typeof fetchOrder>>;

/** One for the page. */
let order: Order | undefined;

/** Asked in vain: new data asks again. */
const unordered = new WeakSet<HonorText>();

const made = new WeakMap<HonorText, Map<HonorItem, { roll: Roll; sorted: boolean }>>();

/**
 * The persons of an honour, sorted once, at their first showing. The table of strokes is fetched then (13 kB; `text.fetching`
 * until it is there); until it has come the names stand as they are given, and so they stay where it cannot be had.
 */
export function namesOf(item: HonorItem, text: HonorText): Roll {
  const byStrokes = item.honor.recipientOrder !== 'given' && item.persons.length > 1;
  if (byStrokes && !order && !unordered.has(text)) bringOrder(text);
  const sorted = byStrokes && order !== undefined;
  const rolls = made.get(text) ?? new Map<HonorItem, { roll: Roll; sorted: boolean }>();
  made.set(text, rolls);
  const before = rolls.get(item);
  if (before?.sorted === sorted) return before.roll;
  const names = item.persons.map((person) => ({ person, name: text.recipient(person) }));
  const roll = sorted ? inOrder(names, order!) : { names, order: 'given' as const, unknown: '' };
  rolls.set(item, { roll, sorted });
  return roll;
}

function bringOrder(text: HonorText): void {
  // In the one-file script it may be the module itself.
  const got = fetchOrder();
  if (!(got instanceof Promise)) {
    order = got;
    return;
  }
  text.fetching ??= got
    .then(
      (come) => void (order = come),
      (error: unknown) => {
        unordered.add(text);
        hint(`names are not in the order of strokes: ${String(error)}`);
      },
    )
    .then(() => {
      text.fetching = undefined;
      text.changed();
    });
}

/** Sorted by 姓氏笔画; what the order does not know is named. */
function inOrder(names: readonly RollName[], { compareNames, unknownCharacters }: Order): Roll {
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
