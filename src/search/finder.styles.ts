import { css } from 'lit';

/** Looks of what a search paints: the ways through its matches, and the letters that were looked for. */
export const finderStyles = css`
  .walk {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    min-width: var(--_touch);
    min-height: var(--_touch);
  }
  .walk:active {
    background: var(--_ink);
  }
  .walk:active svg {
    stroke: var(--_ground);
  }
  mark {
    color: inherit;
    background: none;
    border-bottom: var(--_bold) solid var(--_accent);
  }
  /* The match at hand, before it is chosen. */
  .found,
  .at-search > .face {
    outline: var(--_bold) dashed var(--_accent);
    outline-offset: 2px;
  }
`;
