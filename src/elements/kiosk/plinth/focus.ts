import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Visits } from '../state/visits.js';

interface FocusHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * The focus on the plinth, over an update that replaces what the plinth holds: the control that stands in the place of the focused one
 * takes the focus. After a visit nothing takes it, so that the next key wakes the screen.
 */
export class PlinthFocus implements ReactiveController {
  /** Selector of the control that has the focus or had it last during the visit. */
  #spot = 'button';
  #focused: HTMLElement | null = null;

  constructor(
    private readonly host: FocusHost,
    private readonly visits: Visits,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = (this.host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    const { act, exhibit } = this.#focused?.dataset ?? {};
    if (this.visits.isVisited && (act ?? exhibit))
      this.#spot = act ? `[data-act=${act}]` : `[data-exhibit="${exhibit}"]`;
  }

  hostUpdated(): void {
    const isLost = this.#focused?.isConnected === false;
    this.#focused = null;
    if (isLost && (this.visits.isVisited || this.visits.isPaused))
      (this.#find(this.#spot) ?? this.#find('button'))?.focus();
  }

  /** Puts the focus on a control; on the first one unless told. */
  to(selector = 'button'): void {
    this.#find(selector)?.focus();
  }

  /** Forgets where the visitor was. */
  forget(): void {
    this.#spot = 'button';
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(`.plinth ${selector}`);
  }
}
