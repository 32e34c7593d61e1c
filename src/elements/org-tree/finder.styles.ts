import { css } from 'lit';

/** Looks of what a search paints: the ways through its matches, and the letters that were looked for. */
export const finderStyles = css`
  .search-line output {
    color: var(--_ink-2);
    font-size: var(--_fs-caption);
    white-space: nowrap;
  }
  .walk {
    display: flex;
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
  .on-way mark,
  .plate mark {
    border-bottom-color: currentColor;
  }
  .board mark {
    border-bottom: 0;
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
`;
