import { html, nothing, type TemplateResult } from 'lit';
import '../../src/elements/org-tree/define.js';
import type { OrgView, QsOrgTree } from '../../src/elements/org-tree/index.js';
import { community } from '../lib/documents.js';

export interface TreeOptions {
  data?: unknown;
  view?: OrgView;
  openDepth?: number | 'all';
  selected?: string;
}

/** The element over a document, the real community unless told. */
export function tree({ data = community, view, openDepth, selected }: TreeOptions = {}): TemplateResult {
  return html`<qs-org-tree
    .data=${data}
    view=${view ?? nothing}
    open-depth=${openDepth ?? nothing}
    selected=${selected ?? nothing}
  ></qs-org-tree>`;
}

/** The first element of the story. */
export function treeIn(canvas: Element): QsOrgTree {
  return canvas.querySelector('qs-org-tree')!;
}
