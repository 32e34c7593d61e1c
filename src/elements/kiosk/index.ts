export { QsKiosk } from './kiosk.js';
export { KioskStateEvent, StatusEvent } from './events.js';
export type { KioskState } from './state/visit.js';
export type { DocumentStatus, KioskStatus } from './status/collect.js';
