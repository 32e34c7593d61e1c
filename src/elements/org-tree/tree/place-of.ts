import type { Drawing, Placed } from './drawing.js';

/**
 * Finds a unit's place among all, which stand in reading order, as units do; so a hundred thousand places need no table
 * of their own.
 */
export const placeOf = (places: readonly Placed[]): Drawing['placeOf'] => ({
  get: (node) => {
    let low = 0;
    let high = places.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]!.node.index < node.index) low = middle + 1;
      else high = middle;
    }
    const found = places[low];
    return found?.node === node ? found : undefined;
  },
});
