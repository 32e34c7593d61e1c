import type { RuleId } from '../arithmetic.js';
import type { RuleStatus } from '../types.js';

/** How well the source of each preset was read. */
export const statusOf: { readonly [id in RuleId]: RuleStatus } = {
  'branch-decision': 'confirmed',
  'admit-member': 'confirmed',
  'leading-group': 'unconfirmed',
  'leading-group-personnel': 'unconfirmed',
  'grassroots-preselection-2020': 'unconfirmed',
  'grassroots-election-2020': 'unconfirmed',
  'grassroots-revote-2020': 'unconfirmed',
  'grassroots-election-1990': 'legacy',
};
