import type { ToolGroup } from '../../frame/tools.js';
import type { OrgStrings } from './strings/org-tree.strings.js';
import type { TreeState } from './state/tree-state.js';
import type { OrgWords } from './model/words.js';

/** One press makes the drawing a quarter larger, or as much smaller again. */
const step = 1.25;

/** A tool does what the element's method does. */
interface Org {
  expandAll(): void;
  collapseAll(): void;
  reset(): void;
  fit(id?: string): unknown;
}

interface Zoomed {
  readonly scale: number;
  zoomTo(scale: number): void;
}

/** @param drawing null where the list stands */
export function orgTools(
  org: Org,
  { chosen, isOpen }: TreeState,
  drawing: Zoomed | null,
  { strings, frame }: OrgWords,
): ToolGroup[] {
  const branch = chosen?.parent && chosen.children[0] && isOpen(chosen) ? chosen.id : undefined;
  const branches: ToolGroup = {
    kind: 'use',
    tools: [
      { id: 'expand', label: strings.expandAll, act: () => org.expandAll() },
      { id: 'collapse', label: strings.collapseAll, act: () => org.collapseAll() },
      { id: 'reset', label: frame.reset, act: () => org.reset() },
    ],
  };
  return drawing ? [branches, ...zoomTools(org, drawing, strings, branch)] : [branches];
}

/** @param branch id of the chosen branch when it stands open */
function zoomTools(org: Org, drawing: Zoomed, strings: OrgStrings, branch: string | undefined): ToolGroup[] {
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
