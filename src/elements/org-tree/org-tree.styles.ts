import { css } from 'lit';
import { listStyles } from './list/list.styles.js';
import { treeStyles } from './tree/tree.styles.js';

/**
 * What list and drawing have in common; each has its own sheet beside it. After boards 01 (desk), 02 (wall) and 03 (phone).
 * What surrounds them is in frame/frame.styles.ts.
 */
const commonStyles = css`
  .org {
    --_indent: calc(var(--_u) * 1.375);
    --_guide: calc(var(--_u) * 0.375);
  }
  /* In the flow, for there a percentage of no set height is nothing. */
  .probe {
    float: left;
    width: 0;
    height: 100%;
    visibility: hidden;
  }
  /* A post without a holder. */
  .vacant {
    color: var(--_ink-3);
    border-bottom: var(--_hair) dashed var(--_edge);
  }
  .v .vacant {
    border-bottom: 0;
    border-left: var(--_hair) dashed var(--_edge);
  }
  /* Plus and minus. */
  .sign {
    position: relative;
    flex: none;
    width: calc(var(--_u) * 0.8125);
    height: calc(var(--_u) * 0.8125);
  }
  .sign.plus::before,
  .sign.minus::before,
  .sign.plus::after {
    content: '';
    position: absolute;
    left: 0;
    top: calc(50% - 1px);
    width: calc(var(--_u) * 0.8125);
    height: 0;
    border-top: calc(var(--_u) * 0.09375) solid currentColor;
  }
  .sign.plus::after {
    transform: rotate(90deg);
  }
  /* Where a view begins and ends, to know what of it is seen. */
  [data-edge] {
    position: absolute;
  }
  [data-edge='bottom'] {
    bottom: 0;
  }
  [data-edge='end'] {
    left: 100%;
  }
  /* The button that opens a branch. */
  .branch-toggle {
    min-height: var(--_touch);
    font-size: var(--_fs-caption);
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  /* The unit that has the focus, and the one under the pointer. */
  [data-key]:focus {
    outline: 0;
  }
  [data-key]:focus > .row,
  [data-key]:focus > .face {
    outline: 3px solid var(--_focus);
  }
  [data-key]:focus > .face {
    outline-offset: 3px;
  }
  [data-key]:focus:not(:focus-visible) > * {
    outline: 0;
  }
  @media (hover: hover) {
    .board .face:hover {
      border-color: var(--_ink);
    }
    .row:hover .unit,
    .face:hover .unit {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.3em;
    }
  }
`;

export const orgStyles = [commonStyles, listStyles, treeStyles];
