import { html, type TemplateResult } from 'lit';
import { renderTicks } from '../parts/strokes.js';

/** What is asked, and how long it waits. */
export interface Question {
  readonly title: string;
  readonly more: string;
  /** Seconds that are left, of how many: a tick each. */
  readonly left: number;
  readonly of: number;
  readonly label: string;
  readonly act: () => void;
}

/** A question in place, not over the page: one button, and a tick a second. */
export function renderQuestion({ title, more, left, of, label, act }: Question): TemplateResult {
  return html`<div class="question" role="alertdialog" aria-label=${title}>
    <p class="serif">${title}</p>
    <p>${more}</p>
    ${renderTicks(left, of)}
    <button type="button" class="btn btn-primary" @click=${act}>${label}</button>
  </div>`;
}
