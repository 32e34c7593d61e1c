import { css } from 'lit';
import { figuresStyles } from '../parts/figures.styles.js';

/** Who is there and who is left out. */
export const rollStyles = css`
  ${figuresStyles}
  .left-out .part {
    padding-bottom: var(--_s2);
  }
  .left-out li {
    padding: 0.35em 0;
    border-top: var(--_hair) solid var(--_line);
  }
  .left-out li:last-child {
    border-bottom: var(--_hair) solid var(--_line);
  }
  .left-out small {
    margin-inline-start: 1em;
    font-size: var(--_fs-caption);
    color: var(--_ink-3);
  }
  .left-out {
    max-width: 60em;
    margin-bottom: var(--_s3);
  }
  .close .left-out {
    margin-bottom: var(--_s2);
  }
  .close .left-out li {
    padding: 0.15em 0;
  }
  .lean .left-out {
    margin-bottom: 0;
    line-height: 1.25;
  }
  .lean .left-out .part {
    padding-bottom: 0;
  }
  .broad .roll-call {
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-template-rows: auto 1fr auto;
    grid-column-gap: calc(var(--_u) * 3);
  }
  .broad .roll-call > * {
    grid-column: 2;
  }
  .broad .roll-call > .called {
    grid-column: 1;
    grid-row: 1 / span 3;
  }
  .broad .roll-call > .line {
    grid-row: 3;
  }
  .broad .left-out {
    padding-top: var(--_s4);
  }
`;
