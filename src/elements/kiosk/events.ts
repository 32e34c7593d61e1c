import { QsEvent } from '../../shell/events.js';
import type { KioskState } from './state/visit.js';
import type { KioskStatus } from './status/collect.js';

/** `qs-kiosk-state`: a visitor came, is asked, or has gone. */
export class KioskStateEvent extends QsEvent {
  static readonly type = 'qs-kiosk-state';
  constructor(
    /** `attract`: nobody is there; `browse`: a visitor is; `warning`: the visitor is asked, for 20 seconds. */
    readonly state: KioskState,
    /** The one before. */
    readonly previous: KioskState,
  ) {
    super(KioskStateEvent.type);
  }
}

/** `qs-status`: once a minute, and when a document's state has changed: how the screen is. Nothing is sent anywhere. */
export class StatusEvent extends QsEvent {
  static readonly type = 'qs-status';
  constructor(
    /** Plain JSON; nothing of a visitor is in it. */
    readonly status: KioskStatus,
  ) {
    super(StatusEvent.type);
  }
}
