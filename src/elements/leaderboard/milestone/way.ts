import { css, html, type TemplateResult } from 'lit';

/** Units of the drawing across; it is stretched to the room there is. */
const across = 1000;

/** How far on the way from one mark to the next, from 0 to 1. */
export function renderWay(share: number): TemplateResult {
  return html`<svg
    class="way"
    viewBox="0 0 ${across} 8"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <path class="axis" d="M0 4H${across}" />
    <path class="stop" d="M${across - 0.5} 0V8" />
    <rect x="0" y="2" width=${(share * across).toFixed(1)} height="4" />
  </svg>`;
}

/** Looks of a way, wherever one stands. */
export const wayStyles = css`
  .way {
    display: block;
    width: 100%;
    height: calc(var(--_u) * 0.5);
    overflow: visible;
    fill: var(--_ink);
  }
  .way path {
    stroke: var(--_edge);
    vector-effect: non-scaling-stroke;
  }
`;
