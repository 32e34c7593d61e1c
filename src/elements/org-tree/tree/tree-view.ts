import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderSense } from '../../../frame/sense.js';
import { cssom } from '../../../shell/paint/cssom.js';
import { textLength } from '../../../text/length.js';
import { renderSecondLines } from '../detail/relations.js';
import { renderHolder, renderPostTitle } from '../holder.js';
import { isLying, type Drawing, type Form, type Orientation, type Placed } from './drawing.js';
import { linkPath, wayPath } from './links.js';
import type { UnitNode } from '../model/model.js';
import { isLongName, renderVertical } from './vertical-name.js';
import type { OrgWords } from '../model/words.js';
import type { ViewContext } from '../view-context.js';

/** The part of the drawing to render, in px of the drawing. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The drawing: HTML cards over SVG lines. The same flat ARIA tree as the list, in the same reading order. */
export function renderTree(
  context: ViewContext,
  drawing: Drawing,
  frame: Frame | null,
  k: number,
  isWider: boolean,
): TemplateResult {
  const { words } = context;
  return html`<div class="canvas ${isWider ? 'wider' : ''}" tabindex="-1">
    <div class="sizer" ${cssom({ width: `${drawing.width * k}px`, height: `${drawing.height * k}px` })}>
      <div
        class="drawing from-${drawing.orientation} ${drawing.isNarrow ? 'narrow' : ''}"
        role="tree"
        aria-label=${words.title}
        ${cssom({ width: `${drawing.width}px`, height: `${drawing.height}px`, transform: k === 1 ? null : `scale(${k})` })}
      >
        <i data-edge="top"></i><i data-edge="end"></i><i data-edge="bottom"></i>
        ${renderLinks(context, drawing, frame)}
        ${repeat(
          placesIn(drawing, frame, context),
          ({ node }) => node.id,
          (place) => renderCard(place, drawing.orientation, context),
        )}
      </div>
    </div>
  </div>`;
}

/**
 * What is rendered: the cards in the frame, the one that holds the focus, and all that stand above them, so that a reader who
 * goes through the page meets no level without the one above it.
 */
function placesIn({ places }: Drawing, frame: Frame | null, { state }: ViewContext): readonly Placed[] {
  if (frame === null) return places;
  const kept = new Set<UnitNode>();
  for (const place of places)
    if (touches(place, frame) || place.node === state.active)
      for (let node: UnitNode | null = place.node; node && !kept.has(node); node = node.parent)
        kept.add(node);
  return places.filter(({ node }) => kept.has(node));
}

function touches({ x, y, width, height, handle }: Placed, frame: Frame): boolean {
  return (
    x + width + handle >= frame.left &&
    x - handle <= frame.right &&
    y + height + handle >= frame.top &&
    y - handle <= frame.bottom
  );
}

/** Whether any line between a parent and its children may cross the frame. */
function linksTouch(parent: Placed, first: Placed, last: Placed, frame: Frame): boolean {
  return (
    Math.min(parent.x, first.x, last.x) <= frame.right &&
    Math.max(parent.x + parent.width, first.x + first.width, last.x + last.width) >= frame.left &&
    Math.min(parent.y, first.y, last.y) <= frame.bottom &&
    Math.max(parent.y + parent.height, first.y + first.height, last.y + last.height) >= frame.top
  );
}

function renderLinks(context: ViewContext, drawing: Drawing, frame: Frame | null): TemplateResult {
  const way: string[] = [];
  const links: string[] = [];
  const { chosen } = context.state;
  const { placeOf } = drawing;
  for (const parent of drawing.parents) {
    const below = parent.node.children;
    const first = placeOf.get(below[0]!);
    const last = placeOf.get(below[below.length - 1]!);
    if (!first || !last || (frame && !linksTouch(parent, first, last, frame))) continue;
    const children = below.flatMap((child) => placeOf.get(child) ?? []);
    const path = linkPath(parent, children, drawing.orientation);
    if (parent.node === chosen) way.push(path);
    else {
      links.push(path);
      const onWay = chosen && children.find((child) => context.state.isOnChosenWay(child.node));
      if (onWay) way.push(wayPath(parent, onWay, drawing.orientation));
    }
  }
  return html`<svg class="links" width=${drawing.width} height=${drawing.height} aria-hidden="true">
    <path d=${links.join('')}></path>
    ${chosen ? renderSecondLines(chosen, drawing, context.model) : nothing}
    ${way.length > 0 ? svg`<path class="way" d=${way.join('')}></path>` : nothing}
  </svg>`;
}

/** Where a card's element begins and how large it is: the face, and the handle beyond it. */
function boxOf(
  { x, y, width, height, handle }: Placed,
  orientation: Orientation,
): [number, number, number, number] {
  const [across, down] = isLying(orientation) ? [handle, 0] : [0, handle];
  return [
    orientation === 'right' ? x - handle : x,
    orientation === 'bottom' ? y - handle : y,
    width + across,
    height + down,
  ];
}

function renderCard(place: Placed, orientation: Orientation, context: ViewContext): TemplateResult {
  const { node, form, width, height } = place;
  const { words, state } = context;
  const open = state.isOpen(node);
  const branch = node.children.length > 0;
  const isChosen = node === state.chosen;
  const [left, top, across, down] = boxOf(place, orientation);
  const marks = [
    isChosen ? 'chosen' : '',
    state.isOnChosenWay(node) ? 'on-way' : '',
    node.parent && node.parent === state.chosen ? 'under-way' : '',
    open ? 'is-open' : '',
    node.parent && node.parent === state.lastOpened ? 'arrives' : '',
    node === context.found ? 'at-search' : '',
  ];
  return html`<div
    class="unit-card ${form} ${marks.filter(Boolean).join(' ')}"
    role="treeitem"
    data-key=${node.id}
    aria-level=${node.level}
    aria-posinset=${node.position}
    aria-setsize=${node.setSize}
    aria-expanded=${branch ? String(open) : nothing}
    aria-selected=${String(isChosen)}
    aria-details=${isChosen ? 'detail' : nothing}
    tabindex=${node === state.active ? 0 : -1}
    ${cssom({ transform: `translate(${Math.round(left)}px, ${Math.round(top)}px)`, width: `${across}px`, height: `${down}px` })}
  >
    <div class="face" ${cssom({ width: `${width}px`, height: `${height}px` })}>
      ${context.renderCard?.(node.unit) ?? faces[form](node, context)}
    </div>
    ${
      branch
        ? html`<div class="handle" data-toggle lang=${words.counterLang(node)}>
            <span class="sign ${open ? 'minus' : 'plus'}" aria-hidden="true"></span>${words.childCount(node)}
          </div>`
        : nothing
    }
  </div>`;
}

const faces: Record<Form, (node: UnitNode, context: ViewContext) => TemplateResult> = {
  plate: plateFace,
  board: boardFace,
  card: cardFace,
  slip: slipFace,
};

/** One line of a stack; a host with thousands of them pays for two elements each. */
function slipFace(node: UnitNode, { words, mark }: ViewContext): TemplateResult {
  const head = words.head(node);
  return html`<span class="unit" lang=${words.lang(words.shortLabel(node))}
      >${mark(words.shortName(node))}</span
    >${head ? html`${renderPostTitle(head, words)}${renderHolder(head, words, mark)}` : nothing}`;
}

function plateFace(node: UnitNode, { words, mark }: ViewContext): TemplateResult {
  const head = words.head(node);
  const name = words.name(node);
  const marked = mark(name);
  return html`<b class="unit" lang=${words.lang(node.unit.name)}
      >${marked === name ? renderSense(name) : marked}</b
    >${
      head
        ? html`<span class="who"
            >${words.paint(head.title)}${words.strings.space}${renderHolder(head, words, mark)}</span
          >`
        : nothing
    }`;
}

function boardFace(node: UnitNode, { words, mark }: ViewContext): TemplateResult {
  const head = words.head(node);
  const name = words.boardName(node);
  const marked = mark(name);
  const isLong = isLongName(name);
  return html`<span class="v"
    ><b class="unit ${isLong ? 'long' : ''}" lang=${words.lang(words.boardLabel(node))}
      >${marked === name && (isLong || /\d/.test(name)) ? renderVertical(name) : marked}</b
    >${head ? html`<span class="who">${renderPostTitle(head, words)}${renderHolder(head, words, mark)}</span>` : nothing}</span
  >`;
}

function cardFace(node: UnitNode, { words, mark }: ViewContext): TemplateResult {
  const head = words.head(node);
  const area = words.say(node.unit.area);
  return html`<b class="unit" lang=${words.lang(node.unit.name)}>${mark(words.name(node))}</b>
    <dl>
      ${
        head
          ? html`<div>
              <dt>${words.paint(head.title)}</dt>
              <dd>${renderHolder(head, words, mark)}</dd>
            </div>`
          : nothing
      }
      ${
        area
          ? html`<div>
              <dt>${words.paint(node.type?.areaLabel) || words.strings.area}</dt>
              <dd lang=${words.lang(node.unit.area)}>${area}</dd>
            </div>`
          : nothing
      }
    </dl>`;
}

/** Lines of facts that `cardFace` paints for a unit. */
export function cardLinesOf(node: { unit: { posts?: readonly unknown[]; area?: unknown } }): number {
  return (node.unit.posts && node.unit.posts.length > 0 ? 1 : 0) + (node.unit.area === undefined ? 0 : 1);
}

/** Length of the line that `slipFace` paints for a unit, in em; what is no longer than `least` may be told as that. */
export function slipLengthOf(node: UnitNode, words: OrgWords, least = 0): number {
  const head = words.head(node);
  const text = node.unit.shortName || node.unit.name;
  const holder = head?.holder?.person === undefined ? head?.holder?.name : null;
  // A character is one em at most: of ten thousand lines most need not be read for it.
  if (text && typeof text === 'string' && typeof holder === 'string')
    if (0.875 * text.length + Math.max(3, holder.length) + 0.75 <= least) return least;
  const who = head ? Math.max(3, textLength(words.holder(head))) + 0.5 : 0;
  return 0.875 * textLength(words.shortName(node)) + who + 0.25;
}
