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

/**
 * The rolls of a document: each is sorted once, at its first showing. The table of strokes is fetched then (13 kB); until
 * it has come the names stand as they are given, and so they stay where it cannot be had.
 */
export class Rolls {
  #order: Order | undefined;
  #fetching: Promise<void> | undefined;
  #missing = false;
  #made = new WeakMap<HonorItem, { words: HonorText; roll: Roll; sorted: boolean }>();

  /** @param changed called when the order has come */
  constructor(private readonly changed: () => void) {}

  /** Until the table has come. */
  get fetching(): Promise<void> | undefined {
    return this.#fetching;
  }

  of(item: HonorItem, words: HonorText): Roll {
    const byStrokes = item.honor.recipientOrder !== 'given' && item.persons.length > 1;
    if (byStrokes && !this.#order && !this.#missing) this.#fetch();
    const sorted = byStrokes && this.#order !== undefined;
    const before = this.#made.get(item);
    if (before && before.words === words && before.sorted === sorted) return before.roll;
    const names = item.persons.map((person) => ({ person, name: words.recipient(person) }));
    const roll = sorted ? inOrder(names, this.#order!) : { names, order: 'given' as const, unknown: '' };
    this.#made.set(item, { words, roll, sorted });
    return roll;
  }

  #fetch(): void {
    // In the one-file script it may be the module itself.
    const got = fetchOrder();
    if (!(got instanceof Promise)) {
      this.#order = got;
      return;
    }
    this.#fetching ??= got
      .then(
        (order) => void (this.#order = order),
        (error: unknown) => {
          this.#missing = true;
          hint(`names are not in the order of strokes: ${String(error)}`);
        },
      )
      .then(() => {
        this.#fetching = undefined;
        this.changed();
      });
  }
}

/** Sorted by 姓氏笔画; what the order does not know is named. */
export function inOrder(names: readonly RollName[], { compareNames, unknownCharacters }: Order): Roll {
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
