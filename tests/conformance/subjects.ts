/** Every element the suites run over. A new element adds its line, and gets them all. */
import type { Open, Subject } from './subject.js';
import { ballot } from './subjects/ballot.js';
import { honorRoll } from './subjects/honor-roll.js';
import { leaderboard } from './subjects/leaderboard.js';
import { orgTree } from './subjects/org-tree.js';
import { photoWall } from './subjects/photo-wall.js';
import { plain } from './subjects/plain.js';

export const subjects: readonly Subject[] = [plain, orgTree, leaderboard, honorRoll, photoWall, ballot];

/** What no element passes yet: it is the theme's or the shell's to mend. */
export const openEverywhere: readonly Open[] = [];
