import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { slimBelow } from '../../../frame/screen.js';
import { renderSense } from '../../../frame/sense.js';
import { cssom } from '../../../shell/paint/cssom.js';
import { textLength } from '../../../text/length.js';
import type { WindowController } from '../../../windowing/window-controller.js';
import type { Post } from '../../../contract/generated/org-tree/types.js';
import { around } from '../around.js';
import { renderDetail } from '../detail/detail.js';
import { renderHolder, renderPostTitle } from '../holder.js';
import type { UnitNode } from '../model/model.js';
import { postsByTitle, shortTitle } from '../model/posts.js';
import type { OrgWords } from '../model/words.js';
import type { ViewContext } from '../view-context.js';

/** A name up to so many characters stands on one line nearly everywhere. */
const inOneLine = 10;

/** Em of room: below it a row has two lines, from it on it has columns. */
const stackedBelow = 23;
const columnsFrom = 56;

/** Deeper levels stand at this indent and tell their level in words: 320 px hold no more. */
const deepest = 6;

/**
 * The indented list: one row a unit, in reading order, windowed. A flat ARIA tree: every row tells its own level,
 * position and set size, so they are right although most rows are not in the page.
 */
export function renderList(context: ViewContext, windowing: WindowController): TemplateResult {
  const { words } = context;
  const { visible, active } = context.state;
  windowing.setKeys(visible.map((node) => node.id));
  const { start, end, before, after } = windowing.window;
  const activeAt = active ? visible.indexOf(active) : -1;
  // The row that holds the focus stays in the page when it is scrolled away, or the focus would be lost. It stays one of
  // the keyed rows, in their order, so that it is never taken out and put back.
  const stray = activeAt >= 0 && (activeAt < start || activeAt >= end) ? visible[activeAt]! : null;
  const rows = visible.slice(start, end);
  if (stray && activeAt < start) rows.unshift(stray);
  else if (stray) rows.push(stray);
  return html`<div
    class="list ${formOf(context)}"
    role="tree"
    aria-label=${words.say(context.model.document.title)}
  >
    <i data-edge="top"></i>
    ${before > 0 ? html`<div class="gap" ${cssom({ height: `${before}px` })}></div>` : nothing}
    ${repeat(
      rows,
      (node) => node.id,
      (node) => renderRow(node, context, node === stray ? windowing.startOf(activeAt) : null),
    )}
    ${after > 0 ? html`<div class="gap" ${cssom({ height: `${after}px` })}></div>` : nothing}
    <i data-edge="bottom"></i>
  </div>`;
}

/** How the rows are set, by the room they have. */
export function formOf({ rowRoom }: ViewContext): string {
  return rowRoom < stackedBelow ? 'stacked' : rowRoom >= columnsFrom ? 'in-columns' : '';
}

/** @param top px from the list's start for a row that stands outside the part that is shown; null inside it */
export function renderRow(node: UnitNode, context: ViewContext, top: number | null = null): TemplateResult {
  const { words } = context;
  const { active, chosen } = context.state;
  const open = context.state.isOpen(node);
  const branch = node.children.length > 0;
  const isChosen = node === chosen;
  // On a screen of pages it has the screen to itself: there is nothing that could open below it.
  const isAlone = isChosen && context.isPaged;
  const depth = Math.min(node.level - 1, deepest);
  // The row is named by what it shows, so that who speaks to the page says what is seen. The details stand in a group
  // inside it: a group adds only its own label to a tree item's name, and beside it the tree would own what no tree may.
  return html`<div
    class="item level-${Math.min(node.level, 3)} ${top === null ? '' : 'stray'}"
    role="treeitem"
    data-key=${node.id}
    aria-level=${node.level}
    aria-posinset=${node.position}
    aria-setsize=${node.setSize}
    aria-expanded=${branch && !isAlone ? String(open) : nothing}
    aria-selected=${String(isChosen)}
    aria-details=${isChosen && !context.detailInPlace ? 'detail' : nothing}
    tabindex=${node === active ? 0 : -1}
    ${cssom({
      'padding-inline-start': depth > 0 ? `calc(var(--_indent) * ${depth})` : null,
      top: top === null ? null : `${top}px`,
    })}
  >
    ${renderGuides(node, context)}
    <div
      class="row ${isChosen ? 'chosen' : ''} ${branch ? 'branch' : 'leaf'} ${node === context.found ? 'found' : ''}"
    >
      <span
        class="sign ${isAlone ? 'none' : branch ? (open ? 'minus' : 'plus') : isSignless(node) ? 'none' : ''}"
        ?data-toggle=${!isAlone}
        aria-hidden="true"
      ></span>
      <span class="cells">${renderCells(node, context)}</span>
    </div>
    ${
      isChosen && context.detailInPlace
        ? html`<div
            class="in-place ${open ? 'over' : ''}"
            role="group"
            tabindex="-1"
            aria-label=${words.strings.detail}
          >
            ${branch && !isAlone ? renderToggle(node, open, context) : nothing}
            ${renderDetail(node, context, open)}
          </div>`
        : nothing
    }
  </div>`;
}

/** The unit, its head and what stands below it; in columns the other posts and the area too, with the titles of posts. */
function renderCells(node: UnitNode, context: ViewContext): TemplateResult {
  const { words, mark } = context;
  const head = words.head(node);
  const inColumns = context.rowRoom >= columnsFrom;
  const title = (post: Post): TemplateResult =>
    inColumns
      ? html`<small lang=${words.lang(post.title)}>${shortTitle(post, words)}</small>${words.strings.space}`
      : renderPostTitle(post, words);
  const name = words.name(node);
  const marked = mark(name);
  return html`<span
      class="unit"
      lang=${words.lang(node.unit.name)}
      ${cssom({ 'font-size': fitted(name, node, context.rowRoom) })}
      >${marked === name ? renderSense(name, inOneLine) : marked}${node.level > deepest + 1 ? html` <small>${words.strings.level(node.level)}</small>` : nothing}</span
    >
    <span class="who">${head ? html`${title(head)}${renderHolder(head, words, mark)}` : nothing}</span>
    ${inColumns ? renderMore(node, words) : nothing}
    <small class="below" lang=${words.counterLang(node)}>${words.childCount(node)}</small>`;
}

/** A name of up to ten characters stays on one line: where large type leaves too little room its size steps down. */
function fitted(name: string, node: UnitNode, room: number): string | null {
  const length = textLength(name);
  if (room >= stackedBelow || length > 10) return null;
  const indent = room < slimBelow ? 0.6 : 1.375;
  const steps = Math.min(node.level - 1, deepest) - (isSignless(node) ? 1 : 0);
  // The margins of the page, the sign with its gap, an indent a level (list.styles).
  const fits = (room - 2.1 - 1.8125 - indent * steps) / length;
  const usual = node.level === 1 ? 1.3125 : node.level === 2 ? 1.125 : 1;
  // Deep down it is broken before an elder cannot read it.
  const least = node.level > 4 ? 0.82 : 0.6;
  return fits < usual ? `calc(var(--_u) * ${Math.max(least, fits).toFixed(3)})` : null;
}

/** Parents by whether none of their children has units below: asked for each row at each step of scrolling. */
const ofLeaves = new WeakMap<UnitNode, boolean>();

/** Where no sister has units below, no room is kept for a sign. */
function isSignless({ parent, children }: UnitNode): boolean {
  if (!parent) return children.length === 0;
  let known = ofLeaves.get(parent);
  if (known === undefined) {
    known = parent.children.every((sister) => sister.children.length === 0);
    ofLeaves.set(parent, known);
  }
  return known;
}

function renderMore(node: UnitNode, words: OrgWords): TemplateResult {
  const { space } = words.strings;
  const { pause } = words.frame;
  const others = postsByTitle((node.unit.posts ?? []).slice(1), words);
  return html`<span class="others"
      >${others.map(
        ([, posts]) =>
          html`<span
            ><small lang=${words.lang(posts[0]!.title)}>${shortTitle(posts[0]!, words)}</small
            >${space}${posts.map((post, i) => html`${i > 0 ? pause : nothing}<bdi lang=${words.holderLang(post)}>${words.holder(post)}</bdi>`)}</span
          > `,
      )}</span
    ><span class="area" lang=${words.lang(node.unit.area)}>${words.say(node.unit.area)}</span>`;
}

/** Opens the branch by a button: who reads by touch has no arrow keys, and the sign is a picture to them. */
export function renderToggle(node: UnitNode, open: boolean, context: ViewContext): TemplateResult {
  const { words } = context;
  const { strings } = words;
  return html`<button class="branch-toggle" @click=${() => context.toggle(node)}>
    ${around(open ? strings.close : strings.open, words.paint(node.unit.name, words.name(node)))}
  </button>`;
}

/** A line for each branch above whose children go on below this row, and half a line where they end. */
function renderGuides(node: UnitNode, context: ViewContext): unknown {
  const guides: TemplateResult[] = [];
  let below: UnitNode = node;
  for (let above = node.parent; above; below = above, above = above.parent) {
    if (above.level > deepest) continue;
    const lastOfAbove = below.position === below.setSize;
    const ends = below === node && lastOfAbove;
    if (below !== node && lastOfAbove) continue;
    const chosen = context.state.isOnChosenWay(above) && above.level > 1;
    guides.push(
      html`<i
        class="guide ${ends ? 'ends' : ''} ${chosen ? 'way' : ''}"
        ${cssom({ left: `calc(var(--_indent) * ${above.level - 1} + var(--_guide))` })}
      ></i>`,
    );
  }
  return guides;
}
