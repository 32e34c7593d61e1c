import { SelectEvent } from '../../frame/events.js';

/** `qs-select`: an honour is about to be opened or closed. Cancelable: prevent it and what is open stays so. */
export class HonorSelectEvent extends SelectEvent {
  constructor(
    /** Id of the honour, or of one of its recipients; null when it is closed. */
    id: string | null,
    /** Id of the honour; null when it is closed. */
    readonly honorId: string | null,
  ) {
    super(id);
  }
}
