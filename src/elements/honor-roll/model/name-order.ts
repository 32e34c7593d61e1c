import { hint } from '../../../data/environment.js';
import type * as compare from '../../../text/compare.js';
import type { HonorItem } from './model.js';
import type { HonorText } from './text.js';

type Order = Pick<typeof compare, 'compareNames' | 'unknownCharacters'>;

/** Once it has come. */
let order: Order | undefined;

/** Texts for which the fetch failed; new data tries again. */
const unordered = new WeakSet<HonorText>();

/** Whether its persons are a roll of names; fewer stand among what is told of it. */
export const hasRoll = ({ persons }: HonorItem): boolean => persons.length > 3;

/**
 * The order of strokes for the persons of an honour; undefined where they stand as they are given, and until it has come: its
 * table is 13 kB, more than most rooms, and is fetched for the first of them (`text.fetching`).
 */
export function nameOrder({ honor, persons }: HonorItem, text: HonorText): Order | undefined {
  if (honor.recipientOrder === 'given' || persons.length < 2 || text.fetching || unordered.has(text))
    return undefined;
  if (order) return order;
  text.fetching = import('../../../text/compare.js')
    .then(
      (loaded) => void (order = loaded),
      (error: unknown) => {
        unordered.add(text);
        hint(`names are not in the order of strokes: ${String(error)}`);
      },
    )
    .then(() => {
      text.fetching = undefined;
      text.changed();
    });
  return undefined;
}

/** What leaves the screen waits for the order. */
export function fetchOrder(text: HonorText): Promise<void> | undefined {
  text.model.items.some((item) => nameOrder(item, text));
  return text.fetching;
}
