import { isMotionReduced } from '../../../shell/watch/motion.js';

/**
 * Explains a change of places: rows that are in sight before and after slide from where they stood. By transform only, nothing
 * is laid out again; none where the reader asked for less motion.
 */
export class Moves {
  readonly #before: ReadonlyMap<string, number> | undefined;

  /** Remembers where the rows stand now. */
  constructor(root: ParentNode) {
    this.#before = isMotionReduced() ? undefined : placesIn(root);
  }

  /** Lets the rows slide from there to where they stand now. */
  play(root: ParentNode): void {
    const before = this.#before;
    if (!before) return;
    for (const [id, top] of placesIn(root)) {
      const by = (before.get(id) ?? top) - top;
      const row = by === 0 ? null : root.querySelector<HTMLElement>(`tr[data-id="${CSS.escape(id)}"]`);
      if (!row || typeof row.animate !== 'function') continue;
      // Some places far: from the edge of what was seen.
      const from = Math.max(-mostPx, Math.min(mostPx, by));
      row.animate([{ transform: `translateY(${from}px)` }, { transform: 'none' }], { duration, easing });
    }
  }
}

/** Ms of a row that moves, as the theme has it (--qs-t-move), and its easing. */
const duration = 240;
const easing = 'cubic-bezier(0.2, 0, 0, 1)';
const mostPx = 1200;

/** Px from the top of the table at which each row stands. */
function placesIn(root: ParentNode): Map<string, number> {
  const places = new Map<string, number>();
  for (const row of root.querySelectorAll<HTMLElement>('tr[data-id]'))
    places.set(row.dataset['id']!, row.offsetTop);
  return places;
}
