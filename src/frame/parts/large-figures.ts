import { html, type TemplateResult } from 'lit';

/** Figures to be read from the last row, the main ones large. */
export function renderLargeFigures(
  figures: readonly { readonly label: string; readonly value: number; readonly isMain?: boolean }[],
): TemplateResult {
  return html`<dl class="large-figures">
    ${figures.map(
      ({ label, value, isMain }) =>
        html`<div class=${isMain ? 'main' : ''}>
          <dt>${label}</dt>
          <dd class="fig">${value}</dd>
        </div>`,
    )}
  </dl>`;
}
