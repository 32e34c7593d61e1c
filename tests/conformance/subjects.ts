/** Every element the suites run over. A new element adds its line, and gets them all. */
import type { Subject } from './subject.js';
import { orgTree } from './subjects/org-tree.js';
import { plain } from './subjects/plain.js';

export const subjects: readonly Subject[] = [plain, orgTree];
