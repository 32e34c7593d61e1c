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
  .broad .count-view {
    display: grid;
    grid-template-columns: calc(var(--_u) * 34) 1fr;
    grid-template-rows: auto 1fr auto auto;
    grid-column-gap: calc(var(--_u) * 3);
  }
  .broad .count-view > * {
    grid-column: 1;
  }
  .broad .count-view > .line {
    grid-row: 4;
  }
  .broad .count-view > .tally,
  .broad .count-view > .verdict,
  .broad .count-view > .entry {
    grid-column: 2;
    grid-row: 1 / span 4;
  }
  .broad .count-view > .pager {
    grid-column: 2;
    grid-row: 5;
    margin: 0;
  }
  .broad .count-view > .verdict {
    align-self: center;
  }
  /* Tellers enter under what is counted; on a wall, which is low, beside it. */
  .broad .count-view.entering > .tally,
  .broad .count-view.entering > .verdict {
    grid-row: 1 / span 2;
  }
  .broad .count-view.entering > .entry {
    grid-row: 3 / span 2;
  }
  .broad .count-view.crowded {
    grid-template-columns: 1fr 1fr;
  }
  .broad .count-view.crowded > .tally,
  .broad .count-view.crowded > .verdict {
    grid-column: 1;
    grid-row: 2 / span 2;
  }
  .broad .count-view.crowded > .entry {
    grid-row: 1 / span 4;
  }
  .broad .count-view.crowded > .pager {
    grid-column: 1;
  }
  .crowded .tally {
    margin-bottom: 0;
  }
  [data-place] .crowded .tally tbody td {
    height: calc(var(--_u) * 1.8);
  }
`;
