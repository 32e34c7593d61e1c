import type { LitElement, ReactiveController } from 'lit';
import type { UnitNode } from './model.js';
import type { TreeState } from './tree-state.js';

/** Finds the rows of a view and keeps the focus on the one at hand, although rows come and go with the window. */
export class FocusKeeper implements ReactiveController {
  #had = false;
  #wanted = false;

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
    const { renderRoot } = this.host;
    return renderRoot instanceof ShadowRoot && renderRoot.activeElement?.closest('.view') != null;
  }

  /** The next painting moves the focus to the unit at hand. */
  want(): void {
    this.#wanted = true;
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    this.#had = this.isInView;
  }

  hostUpdated(): void {
    // The row that held the focus may be gone: closed over, renewed away, or in the other view.
    if (this.#had && !this.isInView) this.#wanted = true;
    if (!this.#wanted || this.host.isUpdatePending) return;
    this.#wanted = false;
    const { active } = this.state;
    if (!active) return;
    this.rowOf(active)?.focus({ preventScroll: true });
    void this.bringToSight(active);
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
