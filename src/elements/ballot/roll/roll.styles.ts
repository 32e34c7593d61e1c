import { css } from 'lit';
import { figuresStyles } from '../parts/figures.styles.js';

/** Who is there and who is left out. */
export const rollStyles = css`
  ${figuresStyles}
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
    margin-bottom: var(--_s6);
  }
`;
