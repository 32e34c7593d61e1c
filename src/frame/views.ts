import { html, nothing, type TemplateResult } from 'lit';

/** One of the forms in which a document can be shown. */
export interface NamedView<View extends string> {
  readonly view: View;
  readonly name: string;
}

/** The switch between the forms: one choice of several, so each button says whether it is the one. */
export function renderViews<View extends string>(
  views: readonly NamedView<View>[],
  now: View,
  label: string,
  show: (view: View) => void,
): TemplateResult | typeof nothing {
  if (views.length < 2) return nothing;
  return html`<div class="seg views" role="group" aria-label=${label}>
    ${views.map(
      ({ view, name }) =>
        html`<button type="button" aria-pressed=${String(view === now)} @click=${() => show(view)}>
          ${name}
        </button>`,
    )}
  </div>`;
}
