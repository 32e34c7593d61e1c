import { html, nothing, type TemplateResult } from 'lit';
import { renderToggle } from '../list/list-view.js';
import type { UnitNode } from '../model/model.js';
import type { OrgWords } from '../model/words.js';
import type { ViewContext } from '../view-context.js';
import { renderDetail } from './detail.js';

/** What is told of the chosen unit, or of the root. A tree item says that it is there (`aria-details`), and Alt+Enter goes to it. */
export function renderPanel(context: ViewContext): TemplateResult {
  const { state, model, words } = context;
  const node = state.chosen ?? model.roots[0]!;
  const label = `${words.strings.detail}${words.frame.colon}${words.title}`;
  return html`<aside class="panel" id="detail" tabindex="-1" aria-label=${label}>
    ${renderDetail(node, context)}
    ${state.chosen && node.children.length > 0 ? renderToggle(node, state.isOpen(node), context) : nothing}
  </aside>`;
}

/** What a screen reader hears of a choice: who was chosen, and that more is told below. */
export function sayChosen(node: UnitNode | null, words: OrgWords): string {
  const { frame } = words;
  if (!node) return frame.unchosen;
  const head = words.head(node);
  const name = [words.name(node), head ? words.holder(head) : ''].filter(Boolean).join(frame.comma);
  return `${frame.chosen(name)}${frame.comma}${frame.detailBelow}`;
}

/** Scrolls to what is told of the chosen unit, in its row or below the drawing; what is higher than the window begins at its row. */
export function bringDetail(root: ParentNode, row: HTMLElement | undefined): void {
  const detail = row?.querySelector<HTMLElement>('.in-place') ?? root.querySelector<HTMLElement>('.side');
  if (!detail) return;
  const isTaller = detail.offsetHeight > 0.6 * innerHeight;
  detail.scrollIntoView({ block: 'nearest' });
  if (isTaller && row?.contains(detail)) row.scrollIntoView({ block: 'start' });
}
