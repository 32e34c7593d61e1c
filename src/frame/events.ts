import { QsEvent } from '../shell/events.js';

/** `qs-select`: something of the document was chosen. Cancelable: prevent it and the choice stays as it was. */
export class SelectEvent extends QsEvent {
  static readonly type = 'qs-select';
  constructor(
    /** Id of what was chosen; null when nothing is chosen any more. */
    readonly id: string | null,
  ) {
    super(SelectEvent.type, { cancelable: true });
  }
}
