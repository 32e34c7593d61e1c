import type { Paper } from '../../paper/take-away.js';
import type { OrgWords } from './model/words.js';

/** What leaves the screen, loaded at its first use: who only looks need not fetch it. */
export const fetchPaper = (): Promise<Paper<OrgWords>> => import('./paper/index.js');
