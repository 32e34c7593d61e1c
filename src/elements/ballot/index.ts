export { QsBallot } from './ballot.js';
export { DeclareEvent, CastEvent, CountEvent } from './events.js';
export { autoFace, mayShow, type Face } from './model/faces.js';
export { recordOf, recountRecord, reportOf, sealedOf, type MeetingRecord } from './model/record.js';
export type { CountStore } from './entry/count-keeper.js';
