import { css } from 'lit';
import { figuresStyles } from '../parts/figures.styles.js';
import { tallyStyles } from '../parts/tally.styles.js';

/** Board 04a: rows of strokes beside the numbers. */
export const countStyles = css`
  ${figuresStyles}
  ${tallyStyles}
  .count-view {
    display: flex;
    flex-direction: column;
  }
  .count-view > .verdict {
    margin-top: var(--_s4);
  }
  [data-place='hall'] .count-view > .verdict,
  [data-place='wall'] .count-view > .verdict {
    margin: auto 0;
    font-size: var(--_fs-h2);
  }
`;
