import type { OrgTreeDocument } from '../../../contract/generated/org-tree/types.js';
import type { Locale } from '../../../text/locale.js';
import { buildModel, nodeOf, type OrgModel, type UnitNode } from '../model/model.js';
import { isOpen, openTo, visibleNodes, withChoices, withPathOpen, type OpenState } from './open-state.js';
import { OrgWords } from '../model/words.js';

const whole = openTo(Infinity);

/**
 * What a visitor has made of a document: which branches are open, which unit the Tab key enters, which one is chosen.
 * No DOM: the element asks and paints. One state serves every view, so that turning from list to drawing loses nothing.
 */
export class TreeState {
  model: OrgModel | null = null;
  words: OrgWords | null = null;
  /** Units that can be seen, in reading order: another list whenever a branch opens or closes. */
  visible: readonly UnitNode[] = [];
  /** The branch that was opened by itself last: what is below it comes with a motion. */
  lastOpened: UnitNode | null = null;
  /** Id of the chosen unit, post or person. */
  chosenId: string | null = null;
  #open: OpenState = openTo(2);
  #isWhole = false;
  #activeId: string | null = null;
  #document: OrgTreeDocument | null = null;
  /** What `visible` was made of. */
  #seen: { model: OrgModel; open: OpenState } | null = null;

  /** Takes the document that stands now; null when there is nothing to show. Cheap when it is the one already read. */
  read(document: OrgTreeDocument | null, locale: Locale): OrgModel | null {
    if (document !== this.#document) {
      this.#document = document;
      this.model = document && buildModel(document);
      this.words = null;
    }
    if (this.model && this.words?.locale !== locale) this.words = new OrgWords(this.model, locale);
    this.#look();
    return this.model;
  }

  /** Whether every branch shows what is below it, as on paper. What the visitor has opened and closed comes back afterwards. */
  set isWhole(isWhole: boolean) {
    this.#isWhole = isWhole;
    this.#look();
  }

  /** What is seen as open. */
  get #shown(): OpenState {
    return this.#isWhole ? whole : this.#open;
  }

  /** Starts over with branches open to a depth (1: the roots alone). */
  openTo(depth: number): void {
    this.lastOpened = null;
    this.#open = openTo(depth);
    this.#look();
  }

  /** What stands open and which unit is at hand, to be restored. */
  snapshot(): { readonly open: OpenState; readonly active: string | null } {
    return { open: this.#open, active: this.#activeId };
  }

  restore({ open, active }: ReturnType<TreeState['snapshot']>): void {
    this.#open = open;
    this.#activeId = active;
    this.#look();
  }

  /** Opens or closes branches, all in one step. */
  setOpen(nodes: readonly UnitNode[], open: boolean): void {
    this.#open = withChoices(this.#open, nodes, open);
    this.lastOpened = open && nodes.length === 1 ? nodes[0]! : null;
    // A closed branch must not swallow the unit that holds the focus.
    const active = this.#activeId === null ? undefined : this.model?.unitOf.get(this.#activeId);
    const over = active && nodes.find((node) => node.index < active.index && active.index <= node.last);
    if (!open && over) this.#activeId = over.id;
    this.#look();
  }

  canToggle(node: UnitNode, open: boolean): boolean {
    return node.children.length > 0 && this.isOpen(node) !== open;
  }

  isOpen = (node: UnitNode): boolean => isOpen(this.#shown, node);

  openPathTo(node: UnitNode): void {
    this.#open = withPathOpen(this.#open, node);
    this.#look();
  }

  nodeOf(id: string | null): UnitNode | null {
    return id !== null && this.model ? (nodeOf(this.model, id) ?? null) : null;
  }

  /** The unit at which the chosen unit, post or person stands. */
  get chosen(): UnitNode | null {
    return this.nodeOf(this.chosenId);
  }

  isOnChosenWay = (node: UnitNode): boolean => {
    const { chosen } = this;
    return chosen !== null && node.index <= chosen.index && chosen.index <= node.last;
  };

  /** The one unit that the Tab key enters: the last one visited, else the chosen one, else the first; always visible. */
  get active(): UnitNode | null {
    const visited = this.#activeId === null ? undefined : this.model?.unitOf.get(this.#activeId);
    for (let node: UnitNode | null = visited ?? this.chosen; node; node = node.parent)
      if (this.#isVisible(node)) return node;
    return this.visible[0] ?? null;
  }

  /** Whether the unit at hand stands in for the one that was visited, which is closed away or gone. */
  get isStandIn(): boolean {
    return this.#activeId !== null && this.active?.id !== this.#activeId;
  }

  set active(node: UnitNode | null) {
    this.#activeId = node?.id ?? null;
  }

  #isVisible(node: UnitNode): boolean {
    for (let above = node.parent; above; above = above.parent) if (!this.isOpen(above)) return false;
    return true;
  }

  #look(): void {
    if (!this.model) {
      this.visible = [];
      this.#seen = null;
    } else if (this.#seen?.model !== this.model || this.#seen.open !== this.#shown) {
      this.visible = visibleNodes(this.model, this.#shown);
      this.#seen = { model: this.model, open: this.#shown };
    }
  }
}
