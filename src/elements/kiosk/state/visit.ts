/**
 * Who is there: nobody (`attract`: the scenes follow one another), a visitor (`browse`), or a visitor who has not moved for
 * a while and is asked (`warning`). Pure: moments are milliseconds of a clock that never jumps (`performance.now()`), for a
 * box without a battery sets its wall clock by years when the network comes.
 */
export type KioskState = 'attract' | 'browse' | 'warning';

export interface Visit {
  readonly state: KioskState;
  /** The loop was halted by its pause control. */
  readonly isPaused: boolean;
  /** When somebody was last noticed; in `warning`, when the question came. */
  readonly since: number;
}

export const nobody: Visit = { state: 'attract', isPaused: false, since: 0 };

/** Seconds without a visitor until the question. */
export const usualIdle = 60;

/** Seconds in which the question can be answered (WCAG 2.2.1 asks for 20 at least). */
export const askedFor = 20;

/** Somebody touched, turned a wheel or pressed a key. */
export function noticed(visit: Visit, now: number): Visit {
  if (visit.state === 'attract') return { state: 'browse', isPaused: false, since: now };
  // What was halted stays so: the answer is "I am still here".
  if (visit.isPaused) return { state: 'attract', isPaused: true, since: now };
  return { state: 'browse', isPaused: false, since: now };
}

/** The pause control, which alone acts while nobody is there. */
export function pauseToggled(visit: Visit, now: number): Visit {
  return visit.isPaused ? nobody : { state: 'attract', isPaused: true, since: now };
}

/**
 * Time has passed. Only the state tells that a reset is due: from `warning` to `attract`. However long a page slept, the
 * question is asked before anything vanishes.
 *
 * @param idle seconds without a visitor until the question
 */
export function passed(visit: Visit, now: number, idle: number): Visit {
  const seconds = (now - visit.since) / 1000;
  if (visit.state === 'warning') return seconds >= askedFor ? nobody : visit;
  if (visit.state === 'attract' && !visit.isPaused) return visit;
  return seconds >= idle ? { state: 'warning', isPaused: visit.isPaused, since: now } : visit;
}

/** Whole seconds that the question still stands. */
export function secondsToAnswer(visit: Visit, now: number): number {
  return Math.max(0, Math.ceil(askedFor - (now - visit.since) / 1000));
}
