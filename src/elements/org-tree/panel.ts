import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './view-context.js';

/** What is told of the chosen unit, or of the root. A tree item says that it is there (`aria-details`), and Alt+Enter goes to it. */
export function renderPanel({ state, model, words, renderDetail }: ViewContext): TemplateResult {
  const node = state.chosen ?? model.roots[0]!;
  const label = `${words.strings.detail}${words.frame.colon}${words.title}`;
  return html`<aside class="panel" id="detail" tabindex="-1" aria-label=${label}>
    ${renderDetail(node)}
  </aside>`;
}
