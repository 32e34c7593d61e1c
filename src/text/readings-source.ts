/** Readings of one character, as {@link readingsOf} gives them. */
export type Readings = (character: string) => readonly string[];

/** Stands in the modules; the one-file script has `iife/readings-source.ts` in its place. */
export const fetchReadings = (): Promise<Readings> =>
  import('./readings.js').then(({ readingsOf }) => readingsOf);
