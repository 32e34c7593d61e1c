import { html, nothing, type TemplateResult } from 'lit';
import type { OrgWords } from './words.js';

/** What the tools ask of the element. */
export interface ToolActions {
  expandAll(): void;
  collapseAll(): void;
  fit(): void;
  zoomTo(scale: number): void;
  reset(): void;
  savePicture(): void;
  saveDrawing(): void;
  saveTable(): void;
  print(): void;
}

/** One press makes the drawing a quarter larger, or as much smaller again. */
const step = 1.25;

/** The line of tools below the view; those of the drawing only when there is one, with its scale. */
export function renderTools(
  words: OrgWords,
  scale: number | null,
  actions: ToolActions,
  more: unknown,
): TemplateResult {
  const { strings } = words;
  const tool = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="tool" @click=${act}>${label}</button>`;
  const zoom =
    scale === null
      ? nothing
      : html`${tool(strings.fit, actions.fit)}
          <span class="zoom" role="group" aria-label=${strings.zoom}
            >${tool(strings.zoomOut, () => actions.zoomTo(scale / step))}${tool(`${Math.round(scale * 100)}%`, () => actions.zoomTo(1))}${tool(strings.zoomIn, () => actions.zoomTo(scale * step))}</span
          >`;
  return html`<div class="tools">
    ${tool(strings.expandAll, actions.expandAll)} ${tool(strings.collapseAll, actions.collapseAll)}
    ${tool(strings.reset, actions.reset)} ${zoom}
    <span class="take"
      >${tool(strings.savePicture, actions.savePicture)}${tool(strings.saveDrawing, actions.saveDrawing)}${tool(strings.saveTable, actions.saveTable)}${tool(strings.print, actions.print)}</span
    >
    ${more}
  </div>`;
}
