import type { Paper } from '../paper/take-away.js';
import type { OrgWords } from '../elements/org-tree/words.js';
import { fetchBeside } from './beside.js';

/** In place of `elements/org-tree/paper-source.ts`: what leaves the screen is a file beside the one-file script, fetched at its first use. */
export const fetchPaper = async (): Promise<Paper<OrgWords>> =>
  (await fetchBeside('paper')) as Paper<OrgWords>;
