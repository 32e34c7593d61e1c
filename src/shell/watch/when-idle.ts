const { requestIdleCallback: ask } = (typeof window === 'undefined' ? {} : window) as Partial<Window>;

/** Does what will be needed soon while the page waits, for its data above all. Where an engine does not tell of idle time it is done at need. */
export function whenIdle(act: () => unknown): void {
  ask?.(() => void act());
}
