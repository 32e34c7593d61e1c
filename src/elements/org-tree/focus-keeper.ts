import type { LitElement, ReactiveController } from 'lit';
import type { UnitNode } from './model.js';
import type { TreeState } from './tree-state.js';

const pressed = '.views [aria-pressed=true]';

/** Finds the rows of a view and keeps the focus on the one at hand, although rows come and go with the window. */
export class FocusKeeper implements ReactiveController {
  #had = false;
  #wanted = false;
  /** Where the focus goes whose control was painted away, once that is there. */
  #instead = '';
  #control: Element | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly state: TreeState,
    /** Scrolls a unit into the part that is rendered. */
    private readonly bring: (node: UnitNode) => void,
  ) {
    // After all others, so that what they measured is known: one that asks for another pass is waited for.
    host.addController(this);
  }

  /** Whether the focus is on a unit and not in the search line or on a tool. */
  get isInView(): boolean {
    return this.#focused?.closest('.view') != null;
  }

  /** The next painting moves the focus to the unit at hand. */
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

  /** A control that is gone (the switch between list and poster, the last match) leaves the focus to one that stays. */
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
    // The row that held the focus may be gone: closed over, renewed away, or in the other view.
    if (this.#had && !this.isInView) this.#wanted = true;
    if (!this.#wanted) this.#keepControl();
    if (!this.#wanted || this.host.isUpdatePending) return;
    this.#wanted = false;
    const { active } = this.state;
    if (!active) return;
    this.focus({ preventScroll: true });
    void this.bringToSight(active);
  }

  /** To the unit at hand; on a poster, which has none, to the switch between the forms. */
  focus(options?: FocusOptions): void {
    const { active } = this.state;
    const { renderRoot } = this.host;
    const row = active && this.rowOf(active);
    (row ?? renderRoot.querySelector<HTMLElement>(pressed))?.focus(options);
  }

  /** Scrolls there; the focus stays where it is. */
  async bringToSight(node: UnitNode): Promise<void> {
    this.bring(node);
    await this.host.updateComplete;
    this.rowOf(node)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  rowOf(node: UnitNode): HTMLElement | undefined {
    const rows = this.host.renderRoot.querySelectorAll<HTMLElement>('[data-key]');
    return Array.from(rows).find((row) => row.dataset['key'] === node.id);
  }
}
