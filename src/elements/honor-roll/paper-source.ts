import type * as HonorPaper from './paper/index.js';

/** What leaves the screen, loaded at its first use: who only looks need not fetch it. */
export const fetchPaper = (): Promise<typeof HonorPaper> => import('./paper/index.js');
