export { QsHonorRoll, type HonorView } from './honor-roll.js';
export { HonorSelectEvent } from './events.js';
export {
  buildModel as buildHonorModel,
  groupsOf as groupHonors,
  type GroupBy,
  type HonorGroup,
  type HonorItem,
  type HonorModel,
  type Level,
} from './model/model.js';
export { validityOf, type Validity } from './model/validity.js';
