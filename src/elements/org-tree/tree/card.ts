import type { Unit } from '../../../contract/generated/org-tree/types.js';
import { hint } from '../../../data/environment.js';

/** A host's `renderCard`, made safe: what it throws or gives wrongly is told in development, and the usual face is painted. */
export function ownCard(own: unknown, element: Element): ((unit: Unit) => unknown) | null {
  if (typeof own !== 'function') return null;
  return (unit) => {
    try {
      const face: unknown = (own as (unit: Unit) => unknown)(unit);
      if (isFace(face, element)) return face;
      throw new TypeError('no node, text or template');
    } catch (error) {
      hint(`renderCard, unit ${unit.id}: ${String(error)}`);
      return null;
    }
  };
}

/** What a host may paint on a card: nothing, a text, a node that is not around the element, a Lit template. */
function isFace(face: unknown, element: Element): boolean {
  if (face instanceof Node) return !face.contains(element);
  const isTemplate = typeof face === 'object' && face !== null && '_$litType$' in face;
  return (
    isTemplate || face === undefined || face === null || typeof face === 'string' || typeof face === 'number'
  );
}
