import type * as paper from './paper/index.js';

export type Paper = typeof paper;

/** What leaves the screen, loaded at its first use: who only looks need not fetch it. */
export const fetchPaper = (): Promise<Paper> => import('./paper/index.js');
