import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Ms after which what was said leaves the page: a reader who goes through it later must not meet it again. */
const lifetime = 5_000;

/**
 * Speaks to screen readers through one region that stands in the element from its first painting; a region that comes with
 * its text is often not read. The text is set beside Lit, for it is no state of the element.
 */
export class Announcer implements ReactiveController {
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    host.addController(this);
  }

  /**
   * Says a text; one that was said before is said again. An empty text takes back what is not spoken yet.
   *
   * @param wait ms to wait, for what changes while a visitor types. Default 0.
   */
  say(text: string, wait = 0): void {
    this.#text = text;
    clearTimeout(this.#timer);
    if (wait > 0) this.#timer = setTimeout(() => this.#put(), wait);
    else this.#put();
  }

  hostUpdated(): void {
    if (this.#text && this.#region?.textContent === '' && this.#timer === undefined) this.#put();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#text = '';
    if (this.#region) this.#region.textContent = '';
  }

  get #region(): Element | null {
    return this.host.renderRoot?.querySelector('[data-told]') ?? null;
  }

  #put(): void {
    this.#timer = undefined;
    const region = this.#region;
    // Before the first painting: `hostUpdated` comes back to it.
    if (!region) return;
    // A text that does not change is not spoken; a blank makes it another one.
    region.textContent = region.textContent === this.#text && this.#text ? `${this.#text}\u00A0` : this.#text;
    if (this.#text) this.#timer = setTimeout(() => this.#forget(), lifetime);
  }

  #forget(): void {
    this.#timer = undefined;
    this.#text = '';
    if (this.#region) this.#region.textContent = '';
  }
}
