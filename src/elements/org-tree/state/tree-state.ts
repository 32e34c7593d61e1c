import type { OrgTreeDocument } from '../../../contract/generated/org-tree/types.js';
import type { Locale } from '../../../text/locale.js';
import { buildModel, nodeOf, type OrgModel, type UnitNode } from '../model/model.js';
import { isOpen, openTo, visibleNodes, withChoices, withPathOpen, type OpenState } from './open-state.js';
import { OrgWords } from '../model/words.js';

const whole = openTo(Infinity);

/**
 * Units up to which every branch stands open on a page that is printed: some 80 sheets. A larger organisation is printed as it
 * stands open, for the page must be painted before the dialogue of the browser comes; `print()` prints all of it.
 */
const mostOnPaper = 3_000;

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
  /** Id of the unit that was chosen on the poster itself, where it is told of in its place. What a page chooses is marked there. */
  toldId: string | null = null;
  #chosenId: string | null = null;
  #depth = 2;
  #open: OpenState = openTo(2);
  #isWhole = false;
  #activeId: string | null = null;
  /** The choice to which the way was opened. */
  #wayOf: string | null = null;
  /** The unit that a search has chosen last. */
  #foundId: string | null = null;
  /** What stood open and which unit was at hand when a search began. */
  #before: { readonly open: OpenState; readonly activeId: string | null } | null = null;
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

  nodeOf(id: string | null): UnitNode | null {
    return id !== null && this.model ? (nodeOf(this.model, id) ?? null) : null;
  }

  /** Back to how the page opens it. */
  reset(): void {
    this.openTo(this.#depth);
    this.active = null;
  }

  // What is open.

  /** The depth to which the page opens branches. Another one than before starts over. */
  set depth(depth: number) {
    if (depth === this.#depth) return;
    this.#depth = depth;
    this.openTo(depth);
  }

  /** Starts over with branches open to a depth (1: the roots alone). */
  openTo(depth: number): void {
    this.keepSearched();
    this.lastOpened = null;
    this.#open = openTo(depth);
    this.#look();
  }

  /** Opens or closes branches, all in one step. */
  setOpen(nodes: readonly UnitNode[], open: boolean): void {
    this.keepSearched();
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

  /** On paper every branch shows what is below it. What the visitor has opened and closed comes back afterwards. */
  set isOnPaper(isOnPaper: boolean) {
    this.#isWhole = isOnPaper && (this.model?.nodes.length ?? 0) <= mostOnPaper;
    this.#look();
  }

  /** What is seen as open. */
  get #shown(): OpenState {
    return this.#isWhole ? whole : this.#open;
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

  // Which unit is at hand.

  /** The one unit that the Tab key enters: the last one visited, else the chosen one, else the first; always visible. */
  get active(): UnitNode | null {
    const visited = this.#activeId === null ? undefined : this.model?.unitOf.get(this.#activeId);
    for (let node: UnitNode | null = visited ?? this.chosen; node; node = node.parent)
      if (this.#isVisible(node)) return node;
    return this.visible[0] ?? null;
  }

  set active(node: UnitNode | null) {
    this.#activeId = node?.id ?? null;
  }

  #isVisible(node: UnitNode): boolean {
    for (let above = node.parent; above; above = above.parent) if (!this.isOpen(above)) return false;
    return true;
  }

  /** Whether the unit at hand stands in for the one that was visited, which is closed away or gone. */
  get isStandIn(): boolean {
    return this.#activeId !== null && this.active?.id !== this.#activeId;
  }

  /** Opens the way to a unit and makes it the one at hand. */
  goTo(node: UnitNode): void {
    this.openPathTo(node);
    this.active = node;
  }

  // What is chosen.

  /** Id of the chosen unit, post or person. */
  get chosenId(): string | null {
    return this.#chosenId;
  }

  set chosenId(id: string | null) {
    this.#chosenId = id;
    if (this.toldId !== id) this.toldId = null;
  }

  /** The unit at which the chosen unit, post or person stands. */
  get chosen(): UnitNode | null {
    return this.nodeOf(this.chosenId);
  }

  isOnChosenWay = (node: UnitNode): boolean => {
    const { chosen } = this;
    return chosen !== null && node.index <= chosen.index && chosen.index <= node.last;
  };

  /**
   * Opens the way to what is chosen, once a choice: renewed data must not open again what the visitor closed since.
   * @param isAnew the page has chosen it again
   */
  openWayToChosen(isAnew: boolean): void {
    const { chosen } = this;
    if (isAnew) this.#wayOf = null;
    if (!chosen || this.#wayOf === this.chosenId) return;
    this.#wayOf = this.chosenId;
    this.openPathTo(chosen);
  }

  /**
   * What the press of a unit chooses: its id. The second press takes that back: null. The first press of what a search has chosen
   * agrees with the search.
   */
  pressed({ id }: UnitNode, chosenId: string | null): string | null {
    const isTakenBack = id === chosenId && id !== this.#foundId;
    this.#foundId = null;
    return isTakenBack ? null : id;
  }

  // A search opens branches on its way. They close again when it is cleared, unless something of it was chosen,
  // or branches were opened or closed by hand meanwhile.

  /** As `goTo`, for what was found. */
  goToFound(node: UnitNode): void {
    this.#before ??= { open: this.#open, activeId: this.#activeId };
    this.goTo(node);
  }

  /** A search has chosen a unit. */
  takeFound(node: UnitNode): void {
    this.keepSearched();
    this.#foundId = node.id;
  }

  /** What a search has opened stays open: something of it was chosen. */
  keepSearched(): void {
    this.#before = null;
  }

  /** What a search has opened closes again. */
  undoSearched(): void {
    if (!this.#before) return;
    this.#open = this.#before.open;
    this.#activeId = this.#before.activeId;
    this.#before = null;
    this.#look();
  }
}
