import { html, type TemplateResult } from 'lit';
import { numberOf } from './number-of.js';

/** The level of a heading as an author wrote it: a whole number from 1 to 6, 2 for anything else. */
export function headingLevelOf(level: unknown): number {
  return Math.min(6, Math.max(1, Math.round(numberOf(level)) || 2));
}

/** A real heading; what lies below level 6 stays at 6. Readers find their way by headings. */
export function renderHeading(level: number, classes: string, content: unknown): TemplateResult {
  switch (headingLevelOf(level)) {
    case 1:
      return html`<h1 class=${classes}>${content}</h1>`;
    case 2:
      return html`<h2 class=${classes}>${content}</h2>`;
    case 3:
      return html`<h3 class=${classes}>${content}</h3>`;
    case 4:
      return html`<h4 class=${classes}>${content}</h4>`;
    case 5:
      return html`<h5 class=${classes}>${content}</h5>`;
    default:
      return html`<h6 class=${classes}>${content}</h6>`;
  }
}
