import { css, html, svg, type TemplateResult } from 'lit';
import type { Drawing } from './drawing.js';
import type { Frame } from './tree-view.js';
import type { OrgWords } from '../model/words.js';

export const minimapStyles = css`
  /* At the root's side, where the drawing is narrow: it covers nothing there and is in sight at once. */
  .minimap {
    position: absolute;
    right: 0;
    top: 0;
    width: calc(var(--_u) * 14);
    height: calc(var(--_u) * 6);
    background: var(--_raised);
    border: var(--_hair) solid var(--_edge);
    cursor: pointer;
    touch-action: none;
  }
  .minimap.from-left {
    left: 0;
    right: auto;
  }
  .minimap.from-bottom {
    top: auto;
    bottom: 0;
  }
  .minimap.above {
    position: relative;
    max-width: 100%;
    height: calc(var(--_u) * 4);
    margin: var(--_s4) 0 0 auto;
  }
  .minimap svg {
    display: block;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  .minimap .marks {
    fill: var(--_edge);
  }
  .minimap .seen {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
`;

/** Most marks that are drawn; of more units only every nth is: the outline is the same and the page stays light. */
const marksAtMost = 1_500;

/**
 * The whole drawing, small, with a mark for what can be seen of it; a press or a drag goes there. For the eye and the hand
 * only: keys and screen readers have the tree itself.
 *
 * @param isAbove it stands above the drawing, where it would cover a root
 */
export function renderMinimap(
  drawing: Drawing,
  seen: Frame,
  words: OrgWords,
  isAbove: boolean,
  goTo: (x: number, y: number) => void,
): TemplateResult {
  const { width, height } = drawing;
  const at = (event: PointerEvent): void => {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    // offsetX is in the map's own px whatever transforms the page; the map itself is stretched to its box.
    const map = event.currentTarget as HTMLElement;
    goTo(
      (event.offsetX / (map.offsetWidth || 1)) * width,
      (event.offsetY / (map.offsetHeight || 1)) * height,
    );
  };
  return html`<div
    class="minimap from-${drawing.orientation} ${isAbove ? 'above' : ''}"
    title=${words.strings.overview}
    aria-hidden="true"
    @pointerdown=${at}
    @pointermove=${at}
  >
    <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">
      <path class="marks" d=${marksOf(drawing)}></path>
      ${svg`<rect class="seen" x=${clamp(seen.left, width)} y=${clamp(seen.top, height)} width=${span(seen.left, seen.right, width)} height=${span(seen.top, seen.bottom, height)}></rect>`}
    </svg>
  </div>`;
}

/** One path for all marks, made once a drawing. */
function marksOf(drawing: Drawing): string {
  const known = paths.get(drawing);
  if (known !== undefined) return known;
  const every = Math.ceil(drawing.places.length / marksAtMost);
  const path = drawing.places
    .filter((_, i) => i % every === 0)
    .map(
      ({ x, y, width, height }) =>
        `M${Math.round(x)} ${Math.round(y)}h${Math.round(width)}v${Math.round(height)}h${-Math.round(width)}z`,
    )
    .join('');
  paths.set(drawing, path);
  return path;
}

const paths = new WeakMap<Drawing, string>();

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

function span(from: number, to: number, most: number): number {
  return Math.max(most / 100, clamp(to, most) - clamp(from, most));
}
