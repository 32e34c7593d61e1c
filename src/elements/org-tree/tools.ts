import type { FrameStrings } from '../../frame/frame.strings.js';
import type { ToolGroup } from '../../frame/tools.js';
import type { OrgStrings } from './org-tree.strings.js';

/** One press makes the drawing a quarter larger, or as much smaller again. */
const step = 1.25;

/** A tool does what the element's method does. */
interface Org {
  expandAll(): void;
  collapseAll(): void;
  reset(): void;
  fit(id?: string): unknown;
}

export function branchTools(org: Org, strings: OrgStrings, frame: FrameStrings): ToolGroup {
  return {
    kind: 'use',
    tools: [
      { id: 'expand', label: strings.expandAll, act: () => org.expandAll() },
      { id: 'collapse', label: strings.collapseAll, act: () => org.collapseAll() },
      { id: 'reset', label: frame.reset, act: () => org.reset() },
    ],
  };
}

/** @param branch id of the chosen branch when it stands open */
export function zoomTools(
  org: Org,
  drawing: { readonly scale: number; zoomTo(scale: number): void },
  strings: OrgStrings,
  branch: string | undefined,
): ToolGroup[] {
  const { scale } = drawing;
  const percent = `${Math.round(scale * 100)}%`;
  const fit = { id: 'fit', label: strings.fit, act: () => org.fit() };
  const fitBranch = { id: 'fit', label: strings.fitBranch, act: () => org.fit(branch) };
  return [
    { kind: 'use', tools: branch ? [fit, fitBranch] : [fit] },
    {
      kind: 'zoom',
      label: strings.zoom,
      tools: [
        { id: 'zoom', label: strings.zoomOut, act: () => drawing.zoomTo(scale / step) },
        { id: 'zoom', label: percent, says: strings.zoomReset(percent), act: () => drawing.zoomTo(1) },
        { id: 'zoom', label: strings.zoomIn, act: () => drawing.zoomTo(scale * step) },
      ],
    },
  ];
}
