import { css } from 'lit';

/** Styles of the buttons that jump in a long list. */
export const jumpStyles = css`
  .jumps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  .jumps > * {
    margin: 0 var(--_s2) var(--_s2) 0;
  }
  .qs .jumps .btn {
    padding: 0 0.5em;
  }
  .qs .jumps [aria-current] {
    border-width: var(--_bold);
    border-color: var(--_ink);
  }
`;
