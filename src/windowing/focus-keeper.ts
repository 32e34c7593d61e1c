import type { LitElement, ReactiveController } from 'lit';

const pressed = '.views [aria-pressed=true]';

/** What it asks of an element: things in a view are named by keys (`data-key`). */
export interface FocusHost {
  /** Key of the thing at hand, which the Tab key enters; null when there is none. */
  active(): string | null;
  /** Scrolls a thing into the part that is rendered. */
  bring(key: string): void;
}

/** Finds the things of a view and keeps the focus on the one at hand, although they come and go with the window. */
export class FocusKeeper implements ReactiveController {
  #had = false;
  #wanted = false;
  /** Where the focus goes whose control was painted away, once that is there. */
  #instead = '';
  #control: Element | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly items: FocusHost,
  ) {
    // After all others, so that what they measured is known: one that asks for another pass is waited for.
    host.addController(this);
  }

  /** Whether the focus is on a thing in the view and not in the search line or on a tool. */
  get isInView(): boolean {
    return this.#focused?.closest('.view') != null;
  }

  /** The next painting moves the focus to the thing at hand. */
  want(): void {
    this.#wanted = true;
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    this.#had = this.isInView;
    this.#control = this.#focused;
  }

  get #focused(): Element | null {
    const { renderRoot } = this.host;
    return renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
  }

  /** A control that is gone (the switch between forms, the last match) leaves the focus to one that stays. */
  #keepControl(): void {
    if (this.#control && !this.#control.isConnected)
      this.#instead = this.#control.matches('.search *') ? '#search' : pressed;
    this.#control = null;
    if (!this.#instead || this.#focused || document.activeElement !== document.body) return;
    const control = this.host.renderRoot.querySelector<HTMLElement>(this.#instead);
    if (!control) return;
    this.#instead = '';
    control.focus();
  }

  hostUpdated(): void {
    // What held the focus may be gone: closed over, renewed away, or in the other view.
    if (this.#had && !this.isInView) this.#wanted = true;
    if (!this.#wanted) this.#keepControl();
    if (!this.#wanted || this.host.isUpdatePending) return;
    this.#wanted = false;
    const active = this.items.active();
    if (active === null) return;
    this.focus({ preventScroll: true });
    void this.bringToSight(active);
  }

  /** To the thing at hand; where a view has none, to the switch between the forms. */
  focus(options?: FocusOptions): void {
    const active = this.items.active();
    const { renderRoot } = this.host;
    const item = active === null ? undefined : this.itemOf(active);
    (item ?? renderRoot.querySelector<HTMLElement>(pressed))?.focus(options);
  }

  /** Scrolls there; the focus stays where it is. */
  async bringToSight(key: string): Promise<void> {
    this.items.bring(key);
    await this.host.updateComplete;
    this.itemOf(key)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  itemOf(key: string): HTMLElement | undefined {
    const items = this.host.renderRoot.querySelectorAll<HTMLElement>('[data-key]');
    return Array.from(items).find((item) => item.dataset['key'] === key);
  }
}
