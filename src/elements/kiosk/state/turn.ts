/** One scene's turn in the loop, or one group's where several stand side by side. */
export interface Turn {
  /** Seconds it stays at least. */
  readonly dwell: number;
  /** It pages through its content and is left only when it has told its end. */
  readonly pages: boolean;
  /** It has told its end (`qs-cycle-end`, or `ended` of a video). */
  readonly hasEnded: boolean;
  /** A film is on its way to its end. One that stands still is noticed earlier. */
  readonly isFilm?: boolean;
  /** Seconds until it tells its end; null where nobody knows. */
  readonly toEnd?: number | null;
}

export const usualDwell = 15;

/** A scene that never tells its end is left this many seconds after its dwell. */
const patience = 600;

/** Whether its turn is over. @param shown seconds it has been shown, without those of a pause */
export function isOver({ dwell, pages, hasEnded, isFilm }: Turn, shown: number): boolean {
  return shown >= dwell && (!pages || hasEnded || (!isFilm && shown >= dwell + patience));
}

/** Seconds that are left; null where nobody knows its end. */
export const secondsLeft = ({ dwell, toEnd = 0 }: Turn, shown: number): number | null =>
  toEnd === null ? null : Math.max(0, dwell - shown, toEnd);

/** Seconds from an attribute; what is no positive number gives the usual. */
export function secondsOf(text: string | null | undefined, usual: number): number {
  const seconds = Number(text);
  return seconds > 0 && seconds < 86_400 ? seconds : usual;
}

/** Scenes in groups of `across`, in their order. */
export function groupsOf<T>(scenes: readonly T[], across: number): T[][] {
  const size = Math.max(1, Math.min(8, Math.floor(across) || 1));
  const groups: T[][] = [];
  for (let i = 0; i < scenes.length; i += size) groups.push(scenes.slice(i, i + size));
  return groups;
}
