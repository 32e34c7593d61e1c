import { html, nothing, type TemplateResult } from 'lit';
import { renderToggle } from './list-view.js';
import type { ViewContext } from './view-context.js';

/** What is told of the chosen unit, or of the root. A tree item says that it is there (`aria-details`), and Alt+Enter goes to it. */
export function renderPanel(context: ViewContext): TemplateResult {
  const { state, model, words, renderDetail } = context;
  const node = state.chosen ?? model.roots[0]!;
  const label = `${words.strings.detail}${words.frame.colon}${words.title}`;
  return html`<aside class="panel" id="detail" tabindex="-1" aria-label=${label}>
    ${renderDetail(node)}
    ${state.chosen && node.children.length > 0 ? renderToggle(node, state.isOpen(node), context) : nothing}
  </aside>`;
}
