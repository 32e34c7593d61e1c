import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentText } from './document-text.js';

/** A button of the tool bar. */
export interface Tool {
  /** What the attribute `tools` calls it. */
  readonly id: string;
  readonly label: string;
  act(): unknown;
  /** What it does to readers, where the label is a figure. */
  readonly says?: string;
}

/** Tools that stand together. `take`: they save or print, at the end of the bar. */
export interface ToolGroup {
  readonly kind: 'use' | 'zoom' | 'take';
  readonly label?: string;
  readonly tools: readonly Tool[];
}

/** As many stand at a phone's foot; the rest comes with 更多. */
const atFoot = 3;

/**
 * Which tools an author wants: the attribute `tools`, names parted by blanks, `none` for none. Without it all of them; on
 * the screens of a hall none that saves or prints, for a visitor there has no place to save to.
 */
export function offeredTools(
  groups: readonly ToolGroup[],
  wanted: string | null,
  hasRemote: boolean,
): readonly ToolGroup[] {
  const names = typeof wanted === 'string' ? wanted.split(/\s+/) : null;
  const isOffered = (kind: ToolGroup['kind'], id: string): boolean =>
    names ? names.includes(id) || names.includes(kind) : kind !== 'take' || !hasRemote;
  return groups.flatMap((group) => {
    const tools = group.tools.filter(({ id }) => isOffered(group.kind, id));
    return tools.length > 0 ? [{ ...group, tools }] : [];
  });
}

export interface ToolBar {
  readonly groups: readonly ToolGroup[];
  /** At the foot of a phone: three tools, the rest behind 更多. */
  readonly isShort: boolean;
  readonly isOpen: boolean;
  toggle(): void;
}

/** The line of tools below the view. Labels are not broken; what has no room goes to the next line as a whole. */
export function renderTools(
  text: DocumentText,
  { groups, isShort, isOpen, toggle }: ToolBar,
): TemplateResult | typeof nothing {
  const all = groups.flatMap(({ tools }) => tools);
  if (all.length === 0) return nothing;
  const { frame } = text;
  if (!isShort)
    return html`<div class="tools" role="group" aria-label=${`${frame.tools}${frame.colon}${text.title}`}>
      ${groups.map(
        ({ kind, label, tools }) =>
          html`<span class=${kind} role=${label ? 'group' : nothing} aria-label=${label ?? nothing}
            >${tools.map(renderTool)}</span
          >`,
      )}
    </div>`;
  const rest = all.length > atFoot + 1 ? all.slice(atFoot) : [];
  return html`<div class="tools short" role="group" aria-label=${`${frame.tools}${frame.colon}${text.title}`}>
    <div class="first">
      ${(rest.length > 0 ? all.slice(0, atFoot) : all).map(renderTool)}${
        rest.length > 0
          ? html`<button type="button" class="tool" aria-expanded=${String(isOpen)} @click=${toggle}>
              ${frame.more}
            </button>`
          : nothing
      }
    </div>
    ${isOpen ? html`<div class="rest">${rest.map(renderTool)}</div>` : nothing}
  </div>`;
}

const renderTool = ({ label, says, act }: Tool): TemplateResult =>
  html`<button type="button" class="tool" aria-label=${says ?? nothing} @click=${() => void act()}>
    ${label}
  </button>`;
