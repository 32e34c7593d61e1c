import { html, nothing, type TemplateResult } from 'lit';
import type { TakeAway } from './take-away.js';
import type { OrgWords } from './words.js';

/** What the tools work on. */
export interface Tools {
  /** The element: a tool does what its method does. */
  readonly org: {
    expandAll(): void;
    collapseAll(): void;
    reset(): void;
    fit(id?: string): unknown;
    print(): unknown;
  };
  readonly away: TakeAway;
  zoomTo(scale: number): void;
  /** Id of the chosen branch when it stands open. */
  readonly branch: string | undefined;
}

/** One press makes the drawing a quarter larger, or as much smaller again. */
const step = 1.25;

/** The line of tools below the view; those of the drawing only when there is one, with its scale. */
export function renderTools(
  words: OrgWords,
  scale: number | null,
  { org, away, zoomTo, branch }: Tools,
  more: unknown,
): TemplateResult {
  const { strings } = words;
  const tool = (label: string, act: () => unknown): TemplateResult =>
    html`<button type="button" class="tool" @click=${() => void act()}>${label}</button>`;
  const zoom =
    scale === null
      ? nothing
      : html`${tool(strings.fit, () => org.fit())}
          ${branch ? tool(strings.fitBranch, () => org.fit(branch)) : nothing}
          <span class="zoom" role="group" aria-label=${strings.zoom}
            >${tool(strings.zoomOut, () => zoomTo(scale / step))}${tool(`${Math.round(scale * 100)}%`, () => zoomTo(1))}${tool(strings.zoomIn, () => zoomTo(scale * step))}</span
          >`;
  return html`<div class="tools">
    ${tool(strings.expandAll, () => org.expandAll())} ${tool(strings.collapseAll, () => org.collapseAll())}
    ${tool(strings.reset, () => org.reset())} ${zoom}
    <span class="take"
      >${tool(strings.savePicture, () => away.savePicture())}${tool(strings.saveDrawing, () => away.saveDrawing())}${tool(strings.saveTable, () => away.saveTable())}${tool(strings.print, () => org.print())}</span
    >
    ${more}
  </div>`;
}
