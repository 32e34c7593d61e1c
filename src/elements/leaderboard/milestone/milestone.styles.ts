import { css, unsafeCSS } from 'lit';
import { moreParts } from '../../../theme/generated/more-parts.js';

/** Looks of the milestones: marks at the left, who stands there at the right; below one another where it is narrow. */
export const milestoneStyles = css`
  ${unsafeCSS(moreParts)}
  .step {
    display: grid;
    grid-template-columns: calc(var(--_u) * 8) minmax(0, 1fr);
    grid-column-gap: var(--_s6);
    padding: calc(var(--_u) * 0.5) 0;
    border-top: var(--_hair) solid var(--_line);
  }
  .step dt {
    font-size: var(--_fs-caption);
    color: var(--_ink-3);
    line-height: 1.4;
  }
  .step dt .fig {
    font-size: calc(var(--_u) * 2.5);
    color: var(--_accent);
  }
  .step dt > * {
    display: block;
    margin-top: var(--_s1);
  }
  .step .on-way {
    font: var(--_w-title) var(--_fs-h3) / 1.2 var(--_font-title);
    color: var(--_ink-2);
  }
  .step ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(calc(var(--_u) * 15), 1fr));
    grid-column-gap: var(--_s6);
    line-height: 1.3;
  }
  .tight .step ul,
  .panel .step ul {
    display: block;
  }
  .step li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-column-gap: 0.75em;
    align-items: center;
    align-content: center;
    min-height: var(--_touch);
    padding: calc(var(--_u) * 0.2) 0;
    text-spacing-trim: trim-start;
  }
  .step li small {
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  .step .way,
  .step .in-place {
    grid-column: 1 / -1;
  }
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
  .steps .more {
    margin-top: var(--_s2);
  }
  .steps-none {
    color: var(--_ink-2);
  }
  [data-place='hall'] .step li,
  [data-place='wall'] .step li {
    min-height: calc(var(--_u) * 2.5);
  }
  .tight .step {
    grid-template-columns: calc(var(--_u) * 5.5) minmax(0, 1fr);
    grid-column-gap: var(--_s3);
  }
  .tight .step dt .fig {
    font-size: var(--_fs-h3);
  }
  .cramped .step,
  .cramped .step li {
    display: block;
  }
`;
