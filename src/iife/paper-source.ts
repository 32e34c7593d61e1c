import type { Paper } from '../elements/org-tree/paper-source.js';
import { fetchBeside } from './beside.js';

/** In place of `elements/org-tree/paper-source.ts`: what leaves the screen is a file beside the one-file script, fetched at its first use. */
export const fetchPaper = async (): Promise<Paper> => (await fetchBeside('paper')) as Paper;
