import type * as compare from './compare.js';

type Order = Pick<typeof compare, 'compareNames' | 'unknownCharacters'>;

/** The order of strokes, fetched when names are first sorted: its table is 13 kB, more than most rooms. */
export const fetchOrder = (): Promise<Order> | Order => import('./compare.js');
