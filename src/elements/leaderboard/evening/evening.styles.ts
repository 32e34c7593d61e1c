import { css, unsafeCSS } from 'lit';
import { moreParts } from '../../../theme/generated/more-parts.js';

/** Looks of the button that announces. */
export const eveningStyles = css`
  ${unsafeCSS(moreParts)}
  .evening {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: var(--_s4);
    color: var(--_ink-2);
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
