import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Lock extends EventTarget {
  release(): Promise<void>;
}

/**
 * Keeps the screen lit, where a browser can (secure origins, Chromium 84 on; elsewhere the box's own setting is what
 * counts), and fills it. A browser lets the lock go whenever the page is hidden.
 */
export class Awake implements ReactiveController {
  #lock: Lock | undefined;
  #isWanted = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Whether the screen is held lit by the page. */
  get isHeld(): boolean {
    return this.#lock !== undefined;
  }

  hostConnected(): void {
    this.#isWanted = true;
    document.addEventListener('visibilitychange', this.#hold);
    this.#hold();
  }

  hostDisconnected(): void {
    this.#isWanted = false;
    document.removeEventListener('visibilitychange', this.#hold);
    this.#release();
  }

  /** Full screen. Browsers allow it within a visitor's own touch only. */
  fill(): void {
    const root = document.documentElement as Partial<HTMLElement>;
    if (document.fullscreenElement || !root.requestFullscreen) return;
    void root.requestFullscreen().catch(() => undefined);
  }

  #hold = (): void => {
    this.#release();
    const { wakeLock } = navigator as { wakeLock?: { request(type: 'screen'): Promise<Lock> } };
    if (!wakeLock || document.hidden) return;
    wakeLock.request('screen').then(
      (lock) => {
        // Another that was asked for meanwhile.
        this.#release();
        this.#lock = lock;
        // The system takes it back, for one when the battery is low.
        lock.addEventListener('release', () => {
          if (this.#lock === lock) this.#lock = undefined;
        });
        if (!this.#isWanted || document.hidden) this.#release();
      },
      () => undefined, // on low battery, or forbidden by the page's policy
    );
  };

  #release(): void {
    void this.#lock?.release().catch(() => undefined);
    this.#lock = undefined;
  }
}
