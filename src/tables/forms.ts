import type { Form } from './columns.js';
import { ballot } from './forms-ballot.js';
import { honorRoll } from './forms-honor-roll.js';
import { leaderboard } from './forms-leaderboard.js';
import { orgTree } from './forms-org-tree.js';
import { photoWall } from './forms-photo-wall.js';

/** Every kind that has a table form. */
export const forms: readonly Form[] = [orgTree, leaderboard, honorRoll, photoWall, ballot];

/** The table form of a kind; undefined when it has none. */
export const formOf = (kind: string): Form | undefined => forms.find((each) => each.kind === kind);
