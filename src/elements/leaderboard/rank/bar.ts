import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Scale } from '../model/scale.js';

/** Units of the drawing across; it is stretched to the room there is. */
const across = 1000;

/** A figure as a bar from the axis, with the divisions of the one scale of its column. The figure stands beside it in digits. */
export function renderBar(value: number, scale: Scale | undefined): TemplateResult | typeof nothing {
  if (!scale) return nothing;
  const { from, length } = scale.bar(value);
  const ticks = scale.ticks.map((at) => `M${(at * across).toFixed(1)} 9V14`).join('');
  return html`<svg
    class="gauge"
    viewBox="0 0 ${across} 14"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <path class="axis" d="M0 13.5H${across}" />
    <path class="ticks" d=${ticks} />
    ${length > 0 ? svg`<rect x=${(from * across).toFixed(1)} y="2" width=${(length * across).toFixed(1)} height="6" />` : nothing}
  </svg>`;
}
