import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cssom } from '../../shell/cssom.js';
import { renderHolder } from './list-view.js';
import { linkPath, wayPath, type Drawing, type Placed } from './layout.js';
import { renderMarked } from './marked.js';
import type { ViewContext } from './view-context.js';

/** The part of the drawing to render, in px of the drawing. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The drawing: HTML cards over SVG lines. The same flat ARIA tree as the list, in the same reading order. */
export function renderTree(context: ViewContext, drawing: Drawing, frame: Frame | null): TemplateResult {
  const { words, model } = context;
  const inFrame = (place: Placed): boolean =>
    frame === null || touches(place, frame) || place.node === context.state.active;
  return html`<div class="canvas" tabindex="-1">
    <div
      class="drawing"
      role="tree"
      aria-label=${words.say(model.document.title)}
      ${cssom({ width: `${drawing.width}px`, height: `${drawing.height}px` })}
    >
      <i data-edge="top"></i><i data-edge="end"></i><i data-edge="bottom"></i>
      ${renderLinks(context, drawing, frame)}
      ${repeat(
        drawing.places.filter(inFrame),
        ({ node }) => node.id,
        (place) => renderCard(place, context),
      )}
    </div>
  </div>`;
}

function touches({ x, y, width, height, handle }: Placed, frame: Frame): boolean {
  return x + width >= frame.left && x <= frame.right && y + height + handle >= frame.top && y <= frame.bottom;
}

function renderLinks(context: ViewContext, drawing: Drawing, frame: Frame | null): TemplateResult {
  const way: string[] = [];
  const links: string[] = [];
  for (const parent of drawing.parents) {
    const children = parent.node.children.flatMap((child) => drawing.placeOf.get(child) ?? []);
    const first = children[0];
    if (!first || (frame && (first.y < frame.top - 1000 || parent.y > frame.bottom + 1000))) continue;
    const path = linkPath(parent, children);
    if (parent.node === context.state.chosen) way.push(path);
    else {
      links.push(path);
      const onWay = children.find((child) => context.state.isOnChosenWay(child.node));
      if (onWay) way.push(wayPath(parent, onWay));
    }
  }
  return html`<svg class="links" width=${drawing.width} height=${drawing.height} aria-hidden="true">
    <path d=${links.join('')}></path>
    ${way.length > 0 ? svg`<path class="way" d=${way.join('')}></path>` : nothing}
  </svg>`;
}

function renderCard(place: Placed, context: ViewContext): TemplateResult {
  const { node, form, x, y, width, height, handle } = place;
  const { words } = context;
  const open = context.state.isOpen(node);
  const branch = node.children.length > 0;
  const isChosen = node === context.state.chosen;
  const onWay = context.state.isOnChosenWay(node);
  return html`<div
    class="unit-card ${form} ${isChosen ? 'chosen' : ''} ${onWay ? 'on-way' : ''} ${node.parent && node.parent === context.state.chosen ? 'under-way' : ''} ${open ? 'is-open' : ''}"
    role="treeitem"
    data-key=${node.id}
    aria-level=${node.level}
    aria-posinset=${node.position}
    aria-setsize=${node.setSize}
    aria-expanded=${branch ? String(open) : nothing}
    aria-selected=${String(isChosen)}
    aria-label=${words.spoken(node)}
    tabindex=${node === context.state.active ? 0 : -1}
    ${cssom({ transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)`, width: `${width}px`, height: `${height + handle}px` })}
  >
    <div class="face" ${cssom({ height: `${height}px` })}>
      ${form === 'board' ? boardFace(place, context) : form === 'plate' ? plateFace(place, context) : cardFace(place, context)}
    </div>
    ${
      branch
        ? html`<div class="handle" data-toggle aria-hidden="true" ${cssom({ height: `${handle}px` })}>
            <span class="sign ${open ? 'minus' : 'plus'}"></span>${words.childCount(node)}
          </div>`
        : nothing
    }
  </div>`;
}

function plateFace({ node }: Placed, { words, query }: ViewContext): TemplateResult {
  const head = words.head(node);
  return html`<b class="unit">${renderMarked(words.name(node), query)}</b>${
      head
        ? html`<span class="who"
            >${words.say(head.title)}${words.strings.space}${renderHolder(words.holder(head), head.holder === null, query)}</span
          >`
        : nothing
    }`;
}

function boardFace({ node }: Placed, { words, query }: ViewContext): TemplateResult {
  const head = words.head(node);
  return html`<span class="v"
    ><b class="unit">${renderMarked(words.boardName(node), query)}</b
    >${head ? html`<span class="who">${renderHolder(words.holder(head), head.holder === null, query)}</span>` : nothing}</span
  >`;
}

function cardFace({ node }: Placed, { words, query }: ViewContext): TemplateResult {
  const head = words.head(node);
  const area = words.say(node.unit.area);
  return html`<b class="unit">${renderMarked(words.name(node), query)}</b>
    <dl>
      ${
        head
          ? html`<div>
              <dt>${words.say(head.title)}</dt>
              <dd>${renderHolder(words.holder(head), head.holder === null, query)}</dd>
            </div>`
          : nothing
      }
      ${
        area
          ? html`<div>
              <dt>${words.say(node.type?.areaLabel) || words.strings.area}</dt>
              <dd>${area}</dd>
            </div>`
          : nothing
      }
    </dl>`;
}

/** Lines of facts that `cardFace` paints for a unit. */
export function cardLinesOf(node: { unit: { posts?: readonly unknown[]; area?: unknown } }): number {
  return (node.unit.posts && node.unit.posts.length > 0 ? 1 : 0) + (node.unit.area === undefined ? 0 : 1);
}
