import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Seconds without a frame, while timers run and the page is visible, after which the page is loaded anew. */
const patience = 30;
const reloadsKey = 'qianshao-kiosk-reloads';
/** After a reload the page is not reloaded again for this long. */
const restMs = 600_000;

/**
 * The kiosk's only clock: one timer a second, and one frame asked for with it. A box whose graphics process has died still
 * runs its timers and paints nothing; then the page is loaded anew, once its server answers: a dark screen is better than
 * a browser's error page that stays for good. When the main thread hangs, a page cannot help itself.
 */
export class Pulse implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;
  #frame = 0;
  /** Beats since the last frame. Beats and not a clock: a box that slept has beaten no more than it was awake. */
  #unseen = 0;
  #isAsking = false;

  constructor(
    host: ReactiveControllerHost,
    private readonly beat: () => void,
    private readonly reload = (): void => location.reload(),
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#unseen = 0;
    this.#timer = setInterval(this.#tick, 1_000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #tick = (): void => {
    if (document.hidden) this.#unseen = 0;
    else this.#watch();
    this.beat();
  };

  #watch(): void {
    if (this.#frame) this.#unseen++;
    else
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#unseen = 0;
      });
    if (this.#unseen >= patience && !this.#isAsking) void this.#renew();
  }

  async #renew(): Promise<void> {
    this.#isAsking = true;
    const { count, last } = reloads();
    if (Math.abs(Date.now() - last) >= restMs && (await canBeHad())) {
      keepReloads(count + 1, Date.now());
      this.reload();
    }
    this.#unseen = 0;
    this.#isAsking = false;
  }
}

/** How often the page has loaded itself anew since the browser was started. */
export function reloads(): { readonly count: number; readonly last: number } {
  try {
    const [count, last] = (sessionStorage.getItem(reloadsKey) ?? '').split(' ').map(Number);
    return { count: count || 0, last: last || 0 };
  } catch {
    return { count: 0, last: 0 }; // storage is shut off
  }
}

function keepReloads(count: number, last: number): void {
  try {
    sessionStorage.setItem(reloadsKey, `${count} ${last}`);
  } catch {
    // Then the count starts anew.
  }
}

/** Whether the page would come if it were asked for. */
async function canBeHad(): Promise<boolean> {
  if (location.protocol === 'file:') return true;
  try {
    const { ok, status } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    // A plain server may not know HEAD: these two answers also show that it is there.
    return ok || status === 405 || status === 501;
  } catch {
    return false;
  }
}
