import type { Placed } from './layout.js';
import type { UnitNode } from '../model/model.js';

/**
 * Finds a unit's place among all, which stand in reading order, as units do; so a hundred thousand places need no table
 * of their own.
 */
export class PlaceOf implements ReadonlyMap<UnitNode, Placed> {
  constructor(private readonly places: readonly Placed[]) {}

  get size(): number {
    return this.places.length;
  }

  get(node: UnitNode): Placed | undefined {
    let low = 0;
    let high = this.places.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle]!.node.index < node.index) low = middle + 1;
      else high = middle;
    }
    const found = this.places[low];
    return found?.node === node ? found : undefined;
  }

  has(node: UnitNode): boolean {
    return this.get(node) !== undefined;
  }

  forEach(each: (place: Placed, node: UnitNode, map: ReadonlyMap<UnitNode, Placed>) => void): void {
    for (const place of this.places) each(place, place.node, this);
  }

  entries() {
    return this.places.map((place): [UnitNode, Placed] => [place.node, place])[Symbol.iterator]();
  }

  keys() {
    return this.places.map(({ node }) => node)[Symbol.iterator]();
  }

  values() {
    return this.places[Symbol.iterator]();
  }

  [Symbol.iterator]() {
    return this.entries();
  }
}
