export { QsOrgTree, type OrgView } from './org-tree.js';
export { OrgSelectEvent, ToggleEvent } from './events.js';
export { buildModel, type OrgModel, type Totals, type UnitNode } from './model/model.js';
export type { Drawing, DrawingOptions, Placed } from './tree/drawing.js';
export { layOut } from './tree/layout.js';
