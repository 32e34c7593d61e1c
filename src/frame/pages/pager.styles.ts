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
  .pager .btn:last-child {
    margin-inline-end: 0;
  }
  .pages {
    display: flex;
    flex-direction: column-reverse;
    align-items: center;
    margin-inline-end: var(--_s3);
  }
  .pages > * {
    margin-inline-end: 0;
  }
  [data-place='kiosk'] .pages {
    flex: 1;
  }
  .dots i {
    display: inline-block;
    width: calc(var(--_u) * 0.125);
    height: calc(var(--_u) * 0.5);
    margin-inline-end: calc(var(--_u) * 0.375);
    background: var(--_ink-3);
  }
  .dots .now {
    height: calc(var(--_u) * 0.75);
    background: var(--_accent);
  }
`;
