import type { Paper } from '../../paper/take-away.js';
import type { PhotoText } from './model/text.js';

/** What leaves the screen, loaded at its first use: who only looks need not fetch it. */
export const fetchPaper = (): Promise<Paper<PhotoText>> => import('./paper/index.js');
