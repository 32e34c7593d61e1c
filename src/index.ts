/**
 * Everything that can be imported, and nothing that registers: importing this file defines no element, touches no
 * page and works in plain Node. `define.js` registers them all.
 */
export * from './elements/generated/index.js';
export * from './contract/index.js';
export * from './text/index.js';
export * from './rules/index.js';
export type { Figure, Label } from './contract/index.js';
export { load } from './data/load.js';
export type { DataState, Failure, Snapshot } from './data/snapshot.js';
export { clock } from './data/environment.js';
export { QsEvent, StateEvent } from './shell/events.js';
export { SelectEvent } from './frame/events.js';
export { DocumentText, type DocumentHead } from './frame/document-text.js';
export { ViewElement } from './frame/view-element.js';
export { CycleEndEvent } from './frame/pages/page-turner.js';
export { QsElement } from './shell/element.js';
export { DataElement } from './shell/data-element.js';
export { version } from './shell/version.js';
