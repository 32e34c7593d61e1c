import { ToggleEvent } from '../events.js';
import type { UnitNode } from '../model/model.js';
import type { TreeState } from './tree-state.js';

/** Asks the page, opens or closes branches, and announces it. */
export class Branches {
  constructor(
    private readonly host: EventTarget & { requestUpdate(): void },
    private readonly state: TreeState,
    /** Called before branches open or close. */
    private readonly changing: () => void,
    /** Tells a screen reader which branches opened or closed. */
    private readonly announce: (text: string) => void,
  ) {}

  /** Each branch is told, and may be refused, by itself; what is left opens or closes in one step. */
  toggle(nodes: readonly (UnitNode | undefined)[], open: boolean): void {
    const ready = nodes.filter(
      (node): node is UnitNode =>
        node !== undefined &&
        this.state.canToggle(node, open) &&
        this.host.dispatchEvent(new ToggleEvent(node.id, open)),
    );
    const last = ready[ready.length - 1];
    const { words } = this.state;
    if (!last || !words) return;
    this.changing();
    this.state.setOpen(ready, open);
    const name = words.name(last);
    const { strings } = words;
    if (ready.length > 1) this.announce(strings.toggledSome(ready.length, open));
    else this.announce(open ? strings.expanded(name, last.children.length) : strings.collapsed(name));
    this.host.requestUpdate();
  }

  /** Closed means that the roots still show their children. */
  toggleAll(open: boolean): void {
    if (!this.host.dispatchEvent(new ToggleEvent(null, open))) return;
    this.changing();
    this.state.openTo(open ? Infinity : 2);
    const { strings } = this.state.words!;
    this.announce(strings.toggledAll(open));
    this.host.requestUpdate();
  }
}
