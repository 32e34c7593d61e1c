import { css } from 'lit';

/** Looks of a text field: a line to write on. */
export const fieldStyles = css`
  .field {
    flex: 1 1 8em;
    min-width: 0;
    min-height: var(--_touch);
    border-bottom: var(--_bold) solid var(--_ink);
    font: var(--_w-title) var(--_fs-h4) / 1.2 var(--_font-title);
  }
`;
