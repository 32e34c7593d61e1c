export type Paper = typeof import('./paper/index.js');

/** What leaves the screen, loaded at its first use: who only looks need not fetch it. */
export const fetchPaper = (): Promise<Paper> => import('./paper/index.js');
