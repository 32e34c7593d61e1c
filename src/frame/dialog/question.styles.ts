import { css } from 'lit';

/** Looks of a question in place. */
export const questionStyles = css`
  .question {
    position: sticky;
    bottom: 0;
    z-index: 3;
    margin: 0 calc(var(--_u) * -1);
    padding: var(--_s6) var(--_u);
    border: var(--_bold) solid var(--_ink);
    background: var(--_raised);
  }
  .question .serif {
    font-size: var(--_fs-h3);
  }
  .question .btn {
    margin-top: var(--_s4);
  }
`;
