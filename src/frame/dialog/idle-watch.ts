import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Seconds of warning before what a visitor did is wiped. */
export const warningSeconds = 20;

/**
 * Watches a visitor who has walked away: after a time without key or touch it warns, second by second, and then wipes. Anything
 * that is pressed goes on. The timer goes when the element leaves the page.
 */
export class IdleWatch implements ReactiveController {
  /** Seconds left; null while nobody is warned. */
  left: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOn = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly scene: { seconds(): number; warn(): void; wipe(): void },
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['keydown', 'pointerdown', 'input'] as const)
      this.host.addEventListener(type, this.stay, true);
  }

  hostDisconnected(): void {
    for (const type of ['keydown', 'pointerdown', 'input'] as const)
      this.host.removeEventListener(type, this.stay, true);
    this.watch(false);
  }

  /** Whether there is something to be wiped. */
  watch(isOn: boolean): void {
    if (isOn === this.#isOn) return;
    this.#isOn = isOn;
    this.left = null;
    clearTimeout(this.#timer);
    if (isOn) this.#wait();
  }

  /** Somebody is there. */
  readonly stay = (): void => {
    if (!this.#isOn) return;
    clearTimeout(this.#timer);
    const wasWarned = this.left !== null;
    this.left = null;
    if (wasWarned) this.host.requestUpdate();
    this.#wait();
  };

  #wait(): void {
    const seconds = this.scene.seconds();
    if (seconds <= 0) return;
    this.#timer = setTimeout(() => {
      this.left = warningSeconds;
      this.scene.warn();
      this.#tick();
    }, seconds * 1000);
  }

  #tick(): void {
    this.host.requestUpdate();
    this.#timer = setTimeout(() => {
      this.left = (this.left ?? 1) - 1;
      if (this.left > 0) return this.#tick();
      this.left = null;
      this.#isOn = false;
      this.scene.wipe();
    }, 1000);
  }
}
