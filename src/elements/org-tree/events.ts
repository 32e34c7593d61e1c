import { QsEvent } from '../../shell/events.js';

/** `qs-select`: a unit, post or person was chosen. Cancelable: prevent it and the choice stays as it was. */
export class SelectEvent extends QsEvent {
  static readonly type = 'qs-select';
  constructor(
    /** Id of the unit, post or person; null when nothing is chosen any more. */
    readonly id: string | null,
    /** Id of the unit at which it stands. */
    readonly unitId: string | null,
  ) {
    super(SelectEvent.type, { cancelable: true });
  }
}

/** `qs-toggle`: a branch is about to open or close. Cancelable: prevent it and the branch stays as it was. */
export class ToggleEvent extends QsEvent {
  static readonly type = 'qs-toggle';
  constructor(
    /** Id of the unit; null when all of them open or close at once. */
    readonly id: string | null,
    readonly open: boolean,
  ) {
    super(ToggleEvent.type, { cancelable: true });
  }
}
