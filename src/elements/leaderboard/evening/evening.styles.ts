import { css, unsafeCSS } from 'lit';
import { moreParts } from '../../../theme/generated/more-parts.js';

/** Looks of the button that announces. */
export const eveningStyles = css`
  ${unsafeCSS(moreParts)}
  /* In sight, however long the list. */
  .evening {
    position: sticky;
    bottom: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: var(--_s2) 0;
    background: var(--_ground);
    color: var(--_ink-2);
  }
  .board .row {
    scroll-margin-bottom: calc(var(--_touch) * 2);
  }
  .evening span {
    margin-inline-start: var(--_s4);
  }
  @media print {
    .evening {
      display: none;
    }
  }
`;
