import { css, unsafeCSS } from 'lit';
import { moreParts } from '../../../theme/generated/more-parts.js';
import { wayStyles } from './way.js';

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
    align-content: center;
  }
  /* Below a name that takes the line. */
  .step li > small {
    margin-inline-start: auto;
    padding-inline-start: 0.75em;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  ${wayStyles}
  .steps .more {
    margin-top: var(--_s2);
  }
  .steps-none {
    color: var(--_ink-2);
  }
  .tight .step {
    grid-template-columns: calc(var(--_u) * 5.5) minmax(0, 1fr);
    grid-column-gap: var(--_s3);
  }
  .low .step dt .fig,
  .tight .step dt .fig {
    font-size: var(--_fs-h3);
  }
  .cramped .step {
    display: block;
  }
`;
