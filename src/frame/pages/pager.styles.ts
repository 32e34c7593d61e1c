import { css } from 'lit';

/** Looks of the line of a paged screen; take `moreParts` of the theme with it, for its buttons. */
export const pagerStyles = css`
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: var(--_s4);
  }
  .pager .btn {
    margin-inline-end: var(--_s3);
  }
  .page-of {
    margin-inline-end: var(--_s4);
    color: var(--_ink-2);
    font-size: var(--_fs-caption);
  }
  .dots i {
    display: inline-block;
    width: calc(var(--_u) * 0.5);
    height: calc(var(--_u) * 0.5);
    margin-inline-end: calc(var(--_u) * 0.375);
    border: var(--_hair) solid var(--_ink-2);
    border-radius: 50%;
  }
  .dots .now {
    background: var(--_ink);
    border-color: var(--_ink);
  }
`;
