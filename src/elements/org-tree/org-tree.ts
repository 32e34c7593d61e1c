import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { orgTree } from '../../contract/generated/org-tree.js';
import type { OrgTreeDocument } from '../../contract/generated/org-tree.types.js';
import { DataElement } from '../../shell/data-element.js';
import { renderState } from '../../shell/states.js';
import { stateStyles } from '../../shell/states.styles.js';
import { formatDate } from '../../text/date.js';
import { DrawingController } from '../../windowing/drawing-controller.js';
import { WindowController } from '../../windowing/window-controller.js';
import { renderDetail } from './detail.js';
import { SelectEvent, ToggleEvent } from './events.js';
import { commandOf, typeAhead } from './keys.js';
import { layOut, type Drawing } from './layout.js';
import { renderList } from './list-view.js';
import { buildModel, countByPost, countByType, nodeOf, type OrgModel, type UnitNode } from './model.js';
import {
  isOpen,
  openTo,
  parseDepth,
  visibleNodes,
  withChoice,
  withPathOpen,
  type OpenState,
} from './open-state.js';
import { orgStyles } from './org-tree.styles.js';
import { cardLinesOf, renderTree } from './tree-view.js';
import type { ViewContext } from './view-context.js';
import { OrgWords } from './words.js';

export type OrgView = 'auto' | 'list' | 'tree' | 'poster';
type PaintedView = Exclude<OrgView, 'auto'>;

/** Own width in px from which details stand beside the view instead of in place. */
const panelFrom = 960;

/**
 * The organisation of a community: units on their levels, their posts and who holds them, as an indented list or as a
 * drawing of sign boards.
 *
 * @tag qs-org-tree
 * @fires qs-select - A unit or post was chosen; cancelable. Fields `id`, `unitId`.
 * @fires qs-toggle - A branch opens or closes; cancelable. Fields `id`, `open`.
 * @fires qs-state - What is painted has changed. Fields `state`, `previous`, `problems`.
 * @slot - Readable fallback (a `<ul>` or `<table>`), shown while there is no document.
 * @slot emblem - The deployer's own emblem before the title, drawn unmodified.
 * @slot header - In place of kicker, title and totals.
 * @slot footer - In place of the source line.
 * @csspart base - The themed wrapper.
 * @cssprop --qs-accent - Colour of structure and emphasis.
 * @cssprop --qs-ground - The page below the element.
 * @cssprop --qs-u - Size of body text; all other sizes follow it.
 * @attr {'empty'|'loading'|'ready'|'stale'|'unavailable'|'invalid'} state - What is painted (reflected).
 */
export class QsOrgTree extends DataElement<OrgTreeDocument> {
  static override styles: CSSResultGroup = [DataElement.styles, stateStyles, orgStyles];
  static override properties: PropertyDeclarations = {
    view: {},
    openDepth: {
      attribute: 'open-depth',
      converter: { fromAttribute: (value) => (value === 'all' ? 'all' : Number(value)) },
    },
    selected: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** `list`, `tree`, `poster`, or `auto` (default): list below 640 px of own width, tree from there. */
  declare view: OrgView;
  /** How many levels stand open at first: a whole number from 1 (the root alone), or `all`. Default 2. */
  declare openDepth: number | 'all';
  /** Id of the chosen unit, post or person. Default null. */
  declare selected: string | null;
  /** Level of the title's heading, 1 to 6. Default 2. */
  declare headingLevel: number;

  #model: OrgModel | null = null;
  #words: OrgWords | null = null;
  #open: OpenState = openTo(2);
  #visible: UnitNode[] = [];
  /** Id of the unit that the Tab key enters. */
  #activeId: string | null = null;
  #chosenByVisitor: PaintedView | null = null;
  #drawing: { key: unknown[]; value: Drawing } | null = null;
  #focusAfterUpdate = false;
  #announcement = '';
  #typed = typeAhead();

  readonly #windowing = new WindowController(this, {
    list: () => this.renderRoot.querySelector<HTMLElement>('.list'),
    guess: 50,
  });
  readonly #frame = new DrawingController(this, () => this.renderRoot.querySelector<HTMLElement>('.drawing'));

  constructor() {
    super(orgTree);
    this.view = 'auto';
    this.openDepth = 2;
    this.selected = null;
    this.headingLevel = 2;
  }

  /** Opens a branch. Unknown ids and leaves do nothing. */
  expand(id: string): void {
    const node = this.#model?.unitOf.get(id);
    if (node) this.#toggle(node, true);
  }

  /** Closes a branch. Unknown ids and leaves do nothing. */
  collapse(id: string): void {
    const node = this.#model?.unitOf.get(id);
    if (node) this.#toggle(node, false);
  }

  /** Opens every branch. */
  expandAll(): void {
    this.#toggleAll(true);
  }

  /** Closes every branch but the root, which shows its children. */
  collapseAll(): void {
    this.#toggleAll(false);
  }

  /**
   * Opens the way to a unit, post or person and scrolls there. The focus stays where it is.
   * @returns whether the document holds that id
   */
  async reveal(id: string): Promise<boolean> {
    const node = this.#model ? nodeOf(this.#model, id) : undefined;
    if (!node) return false;
    this.#open = withPathOpen(this.#open, node);
    this.#activeId = node.id;
    this.requestUpdate();
    await this.updateComplete;
    await this.#bringToSight(node);
    return true;
  }

  /** Back to how the page was opened: branches, choice and view. */
  reset(): void {
    this.#open = openTo(parseDepth(this.openDepth));
    this.#activeId = null;
    this.#chosenByVisitor = null;
    this.selected = null;
    this.requestUpdate();
  }

  protected override isEmptyDocument(document: OrgTreeDocument): boolean {
    return (document.units ?? []).length === 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { document } = this.snapshot;
    if (document !== (this.#model?.document ?? null)) {
      this.#model = document && !this.isEmptyDocument(document) ? buildModel(document) : null;
      this.#words = null;
    }
    if (this.#model && this.#words?.locale !== this.locale)
      this.#words = new OrgWords(this.#model, this.locale);
    if (changed.has('openDepth')) this.#open = openTo(parseDepth(this.openDepth));
    if (changed.has('selected') && this.selected !== null && this.#model) {
      const node = nodeOf(this.#model, this.selected);
      if (node) this.#open = withPathOpen(this.#open, node);
    }
    this.#visible = this.#model ? visibleNodes(this.#model, this.#open) : [];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focusAfterUpdate) return;
    this.#focusAfterUpdate = false;
    const active = this.#active;
    if (active) void this.#focusRow(active);
  }

  protected override renderContent(): TemplateResult {
    const words = this.#words;
    const state = renderState(this.snapshot, {
      locale: this.locale,
      words: words ? words.strings : new OrgWords(noModel, this.locale).strings,
      problemWords: orgTree.words,
    });
    if (!this.#model || !words) return html`<slot name="header"></slot>${state}<slot name="footer"></slot>`;
    const view = this.#paintedView;
    const beside = this.size.width >= panelFrom;
    const chosen = this.#chosen;
    return html`<div class="org view-${view} ${beside ? 'beside' : ''}">
      <div class="main">
        ${this.#renderHeader(view)} ${state}
        <div class="view" @keydown=${this.#onKey} @click=${this.#onClick} @focusin=${this.#onFocus}>
          ${this.#renderView(view, beside)}
        </div>
        ${this.#renderTools()}
      </div>
      ${beside || view !== 'list' ? this.#renderPanel(chosen) : nothing}
      <slot name="footer">${this.#renderFooter()}</slot>
      <p class="sr-only" role="status">${this.#announcement}</p>
    </div>`;
  }

  get #paintedView(): PaintedView {
    if (this.#chosenByVisitor) return this.#chosenByVisitor;
    if (this.view === 'list' || this.view === 'tree' || this.view === 'poster') return this.view;
    return this.isNarrow ? 'list' : 'tree';
  }

  get #chosen(): UnitNode | null {
    return this.selected !== null && this.#model ? (nodeOf(this.#model, this.selected) ?? null) : null;
  }

  get #active(): UnitNode | null {
    const known = this.#activeId === null ? undefined : this.#model?.unitOf.get(this.#activeId);
    for (let node: UnitNode | null = known ?? this.#chosen; node; node = node.parent)
      if (this.#isVisible(node)) return node;
    return this.#visible[0] ?? null;
  }

  #isVisible(node: UnitNode): boolean {
    for (let above = node.parent; above; above = above.parent) if (!isOpen(this.#open, above)) return false;
    return true;
  }

  #context(beside: boolean): ViewContext {
    const chosen = this.#chosen;
    return {
      model: this.#model!,
      words: this.#words!,
      visible: this.#visible,
      active: this.#active,
      chosen,
      detailInPlace: !beside,
      isOpen: (node) => isOpen(this.#open, node),
      isOnChosenWay: (node) => chosen !== null && node.index <= chosen.index && chosen.index <= node.last,
    };
  }

  #renderView(view: PaintedView, beside: boolean): TemplateResult {
    const context = this.#context(beside);
    if (view === 'list') return renderList(context, this.#windowing);
    const drawing = this.#layOut();
    return renderTree(context, drawing, drawing.places.length > 300 ? this.#frame.value : null);
  }

  #layOut(): Drawing {
    const { em, touch, width } = this.#frame;
    const key = [this.#model, this.#open, this.#words, em, touch, width];
    const known = this.#drawing;
    if (known && known.key.every((each, i) => each === key[i])) return known.value;
    const words = this.#words!;
    const value = layOut(this.#model!.roots, {
      em,
      touch,
      width,
      isOpen: (node) => isOpen(this.#open, node),
      boardLength: (node) => Math.min(words.name(node).length, 16),
      cardLines: cardLinesOf,
    });
    this.#drawing = { key, value };
    return value;
  }

  #renderHeader(view: PaintedView): TemplateResult {
    const words = this.#words!;
    const { document } = this.#model!;
    const level = Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2));
    const heading = unsafeStatic(`h${level}`);
    return html`<slot name="header">
      <header class="head">
        <div class="head-title">
          <slot name="emblem"></slot>
          <div>
            ${document.kicker === undefined ? nothing : html`<p class="kicker">${words.say(document.kicker)}</p>`}
            ${staticHtml`<${heading} class="title serif">${words.say(document.title)}</${heading}>`}
          </div>
        </div>
        <div class="seg views" role="group" aria-label=${words.strings.viewsLabel}>
          ${(['tree', 'list'] as const).map(
            (each) =>
              html`<button
                type="button"
                aria-pressed=${String(each === view)}
                @click=${() => this.#show(each)}
              >
                ${each === 'tree' ? words.strings.viewTree : words.strings.viewList}
              </button>`,
          )}
        </div>
      </header>
      ${this.#renderTotals()}
    </slot>`;
  }

  #renderTotals(): TemplateResult {
    const words = this.#words!;
    const { strings } = words;
    const types = countByType(this.#model!).map(({ type, count }) => ({
      count,
      label: words.say(type.label),
    }));
    if (this.isNarrow) {
      const said = types
        .filter(({ count }) => count > 1)
        .map(({ label, count }) => strings.count(count, label));
      return html`<p class="sum">${said.join(strings.comma)}</p>`;
    }
    const posts = countByPost(this.#model!)
      .filter(({ count }) => count > 1)
      .map(({ title, count }) => ({ count, label: words.say(title) }));
    const item = ({ count, label }: { count: number; label: string }, split: boolean) =>
      html`<li class=${split ? 'split' : ''}><b class="fig">${count}</b>${label}</li>`;
    return html`<ul class="count" aria-label=${strings.totals}>
      ${types.map((each) => item(each, false))}${posts.map((each, i) => item(each, i === 0))}
    </ul>`;
  }

  #renderTools(): TemplateResult {
    const { strings } = this.#words!;
    return html`<div class="tools">
      <button type="button" class="tool" @click=${() => this.expandAll()}>${strings.expandAll}</button>
      <button type="button" class="tool" @click=${() => this.collapseAll()}>${strings.collapseAll}</button>
    </div>`;
  }

  #renderPanel(chosen: UnitNode | null): TemplateResult {
    const node = chosen ?? this.#model!.roots[0]!;
    const post = chosen && this.selected !== chosen.id ? this.selected : null;
    return html`<aside class="panel" aria-label=${this.#words!.strings.detail} aria-live="polite">
      ${renderDetail(node, post, this.#words!)}
    </aside>`;
  }

  #renderFooter(): TemplateResult {
    const words = this.#words!;
    const { source, sample, note, asOf } = this.#model!.document;
    const { strings } = words;
    const name = source ? words.say(source.name) : strings.asOf(formatDate(asOf, this.locale));
    const remark = [sample ? strings.sample : '', words.say(note)].filter(Boolean).join(strings.colon);
    return html`<footer class="foot">
      <span>${source?.url ? html`<a href=${source.url}>${name}</a>` : name}</span><span>${remark}</span>
    </footer>`;
  }

  #show(view: PaintedView): void {
    this.#chosenByVisitor = view;
    this.requestUpdate();
  }

  #toggle(node: UnitNode, open: boolean): void {
    if (node.children.length === 0 || isOpen(this.#open, node) === open) return;
    if (!this.dispatchEvent(new ToggleEvent(node.id, open))) return;
    this.#open = withChoice(this.#open, node, open);
    const words = this.#words!;
    this.#announcement = open
      ? words.strings.expanded(words.name(node), node.children.length)
      : words.strings.collapsed(words.name(node));
    // The focus must not be left on a row that just went away.
    const active = this.#activeId === null ? undefined : this.#model?.unitOf.get(this.#activeId);
    if (!open && active && active !== node && node.index < active.index && active.index <= node.last) {
      this.#activeId = node.id;
      this.#focusAfterUpdate = this.#hasFocusInView;
    }
    this.requestUpdate();
  }

  #toggleAll(open: boolean): void {
    if (!this.#model || !this.dispatchEvent(new ToggleEvent(null, open))) return;
    this.#open = openTo(open ? Infinity : 2);
    this.requestUpdate();
  }

  #select(node: UnitNode): void {
    const id = this.selected === node.id ? null : node.id;
    if (!this.dispatchEvent(new SelectEvent(id, id === null ? null : node.id))) return;
    this.selected = id;
  }

  get #hasFocusInView(): boolean {
    return this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement?.closest('.view') != null;
  }

  #nodeAt(event: Event): UnitNode | null {
    const row = (event.target as Element).closest<HTMLElement>('[data-key]');
    return row ? (this.#model?.unitOf.get(row.dataset['key'] ?? '') ?? null) : null;
  }

  #onFocus = (event: FocusEvent): void => {
    const node = this.#nodeAt(event);
    if (!node || node.id === this.#activeId) return;
    this.#activeId = node.id;
    this.requestUpdate();
  };

  #onClick = (event: MouseEvent): void => {
    const node = this.#nodeAt(event);
    const target = event.target as Element;
    if (!node || target.closest('a, .in-place')) return;
    this.#activeId = node.id;
    if (target.closest('[data-toggle]') && node.children.length > 0)
      this.#toggle(node, !isOpen(this.#open, node));
    else this.#select(node);
  };

  #onKey = (event: KeyboardEvent): void => {
    const node = this.#nodeAt(event);
    if (!node || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if ((event.target as Element).closest('a')) return;
    const command = commandOf(
      event,
      node,
      this.#visible,
      (each) => isOpen(this.#open, each),
      (key) => this.#typed(key, node, this.#visible, (each) => this.#words!.name(each)),
    );
    if (!command) return;
    event.preventDefault();
    switch (command.do) {
      case 'focus':
        return this.#focus(command.node);
      case 'open':
        return this.#toggle(node, true);
      case 'close':
        return this.#toggle(node, false);
      case 'select':
        return this.#select(node);
      case 'open-siblings':
        for (const sibling of node.parent?.children ?? this.#model!.roots) this.#toggle(sibling, true);
    }
  };

  #focus(node: UnitNode): void {
    this.#activeId = node.id;
    this.#focusAfterUpdate = true;
    this.requestUpdate();
  }

  async #focusRow(node: UnitNode): Promise<void> {
    this.#rowOf(node)?.focus({ preventScroll: true });
    await this.#bringToSight(node);
  }

  async #bringToSight(node: UnitNode): Promise<void> {
    if (this.#paintedView === 'list') this.#windowing.reveal(this.#visible.indexOf(node));
    else this.#frame.reveal(this.#layOut().placeOf.get(node));
    await this.updateComplete;
    this.#rowOf(node)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #rowOf(node: UnitNode): HTMLElement | undefined {
    const rows = this.renderRoot.querySelectorAll<HTMLElement>('[data-key]');
    return Array.from(rows).find((row) => row.dataset['key'] === node.id);
  }
}

const noModel: OrgModel = buildModel({ kind: 'org-tree', version: 1, title: '', asOf: '2018' });
