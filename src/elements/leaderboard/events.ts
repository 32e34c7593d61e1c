import { QsEvent } from '../../shell/events.js';

/** `qs-place`: a place is about to be announced on an award evening. Cancelable: prevent it and it stays covered. */
export class PlaceEvent extends QsEvent {
  static readonly type = 'qs-place';
  constructor(
    /** Ids of those who have the place: several where they share it. */
    readonly ids: readonly string[],
    /** The place, from 1. */
    readonly place: number,
  ) {
    super(PlaceEvent.type, { cancelable: true });
  }
}

/** `qs-sort`: a visitor asks for another order of the rows. Cancelable: prevent it and they stay as they are. */
export class SortEvent extends QsEvent {
  static readonly type = 'qs-sort';
  constructor(
    /** `rank`, `name`, `group`, `checked`, or the id of a measure by whose figures all rows stand. */
    readonly by: string,
  ) {
    super(SortEvent.type, { cancelable: true });
  }
}
