import type { Readings } from '../text/readings-source.js';

/** Where the dictionary of readings is left for the one-file script. Two copies of the library share it. */
const key = Symbol.for('qianshao.readings');

/** The page itself: `globalThis` is younger than the oldest engine, and the files beside the script have no shim. */
const page = (): Record<symbol, unknown> => window as unknown as Record<symbol, unknown>;

export function leaveReadings(readings: Readings): void {
  page()[key] = readings;
}

export const takeReadings = (): Readings | undefined => page()[key] as Readings | undefined;
