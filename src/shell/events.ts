import type { Problem } from '../contract/problem.js';
import type { DataState } from '../data/snapshot.js';

/** Every event of the library: bubbling, and crossing shadow roots, so that one listener on the page hears all. */
export class QsEvent extends Event {
  constructor(type: string, init: EventInit = {}) {
    super(type, { bubbles: true, composed: true, ...init });
  }
}

/** `qs-state`: what a data element paints has changed, or what is wrong with its data has. */
export class StateEvent extends QsEvent {
  static readonly type = 'qs-state';
  constructor(
    /** `empty`, `loading`, `ready`, `stale`, `unavailable` or `invalid`. */
    readonly state: DataState,
    /** The one before; null at the first. */
    readonly previous: DataState | null,
    /** All that is known to be wrong, errors first; `describe()` puts one into words. */
    readonly problems: readonly Problem[],
  ) {
    super(StateEvent.type);
  }
}
