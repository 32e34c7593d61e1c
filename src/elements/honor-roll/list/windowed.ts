import { html, nothing, type TemplateResult } from 'lit';
import { cssom } from '../../../shell/paint/cssom.js';
import type { RowWindow } from '../../../windowing/row-window.js';

/** The rows of a window between its edges, with as much room as those take that are not painted. */
export function renderWindowed({ before, after }: RowWindow, rows: unknown): TemplateResult {
  const room = (height: number): unknown =>
    height > 0 ? html`<div ${cssom({ height: `${height}px` })}></div>` : nothing;
  return html`<i data-edge="top" aria-hidden="true"></i>${room(before)}${rows}${room(after)}<i
      data-edge="bottom"
      aria-hidden="true"
    ></i>`;
}
