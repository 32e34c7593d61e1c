export { QsOrgTree, type OrgView } from './org-tree.js';
export { OrgSelectEvent, ToggleEvent } from './events.js';
export { buildModel, type OrgModel, type Totals, type UnitNode } from './model/model.js';
export { layOut, type Drawing, type DrawingOptions, type Placed } from './tree/layout.js';
