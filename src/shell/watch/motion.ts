let query: MediaQueryList | undefined;

/** Whether the reader's system asks for less motion. One list is kept: a wall asks at each of its beats, for months. */
export const isMotionReduced = (): boolean =>
  (query ??= matchMedia('(prefers-reduced-motion: reduce)')).matches;
