import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cssom } from '../../shell/cssom.js';
import { renderName } from '../../shell/name.js';
import type { WindowController } from '../../windowing/window-controller.js';
import type { Post } from '../../contract/generated/org-tree.types.js';
import type { UnitNode } from './model.js';
import type { OrgWords } from './words.js';
import type { Mark, ViewContext } from './view-context.js';

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
  return html`<div class="list" role="tree" aria-label=${words.say(context.model.document.title)}>
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

/** @param top px from the list's start for a row that stands outside the part that is shown; null inside it */
function renderRow(node: UnitNode, context: ViewContext, top: number | null): TemplateResult {
  const { words } = context;
  const { active, chosen } = context.state;
  const open = context.state.isOpen(node);
  const branch = node.children.length > 0;
  const isChosen = node === chosen;
  const depth = Math.min(node.level - 1, deepest);
  const head = words.head(node);
  const count = words.childCount(node);
  // The row is named by what it shows, so that who speaks to the page says what is seen. The details stand in a group
  // inside it: a group adds only its own label to a tree item's name, and beside it the tree would own what no tree may.
  return html`<div
    class="item level-${Math.min(node.level, 3)} ${top === null ? '' : 'stray'}"
    role="treeitem"
    data-key=${node.id}
    aria-level=${node.level}
    aria-posinset=${node.position}
    aria-setsize=${node.setSize}
    aria-expanded=${branch ? String(open) : nothing}
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
      <span class="sign ${branch ? (open ? 'minus' : 'plus') : ''}" data-toggle aria-hidden="true"></span>
      <span class="unit" lang=${words.lang(node.unit.name)}
        >${context.mark(words.name(node))}${node.level > deepest + 1 ? html` <small>${words.strings.level(node.level)}</small>` : nothing}</span
      >
      <span class="who"
        >${head ? html`${renderPostTitle(head, words)}${renderHolder(words.holder(head), head.holder === null, context.mark, words.holderLang(head))}` : nothing}</span
      >
      <small class="below">${count}</small>
    </div>
    ${
      isChosen && context.detailInPlace
        ? html`<div
            class="in-place ${open ? 'over' : ''}"
            role="group"
            tabindex="-1"
            aria-label=${words.strings.detail}
          >
            ${context.renderDetail(node, open)}
          </div>`
        : nothing
    }
  </div>`;
}

/** The post's title where only its holder is shown: heard, not seen. */
export function renderPostTitle(post: Post, words: OrgWords): TemplateResult {
  return html`<span class="sr-only">${words.strings.comma}${words.paint(post.title)} </span>`;
}

/** A holder's name as it is fitted, or with what was searched for marked in it. */
export function renderHolder(name: string, vacant: boolean, mark?: Mark, lang: unknown = nothing): unknown {
  if (!name) return nothing;
  if (vacant) return html`<span class="vacant">${name}</span>`;
  const marked = mark ? mark(name) : name;
  return marked === name ? renderName(name, lang) : html`<span class="name" lang=${lang}>${marked}</span>`;
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
