import type { Readings } from '../text/readings-source.js';
import { fetchBeside } from './beside.js';

/** In place of `text/readings-source.ts`: the dictionary is a file beside the one-file script, fetched at the first search. */
export const fetchReadings = async (): Promise<Readings> => (await fetchBeside('pinyin')) as Readings;
