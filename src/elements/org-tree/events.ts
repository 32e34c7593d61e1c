import { SelectEvent } from '../../frame/events.js';
import { QsEvent } from '../../shell/events.js';

/** `qs-select` of the org tree: a unit, post or person was chosen. Cancelable: prevent it and the choice stays as it was. */
export class OrgSelectEvent extends SelectEvent {
  constructor(
    /** Id of the unit, post or person; null when nothing is chosen any more. */
    id: string | null,
    /** Id of the unit at which it stands. */
    readonly unitId: string | null,
  ) {
    super(id);
  }
}

/** `qs-toggle`: a branch is about to open or close. Cancelable: prevent it and the branch stays as it was. */
export class ToggleEvent extends QsEvent {
  static readonly type = 'qs-toggle';
  constructor(
    /** Id of the unit; null when all of them open or close at once. */
    readonly id: string | null,
    /** Whether it is about to open. */
    readonly open: boolean,
  ) {
    super(ToggleEvent.type, { cancelable: true });
  }
}
