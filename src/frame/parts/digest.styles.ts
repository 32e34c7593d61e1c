import { css } from 'lit';

/** A digest, in groups of eight. */
export const digestStyles = css`
  /* Record and papers. */
  .digest {
    display: block;
    max-width: 44ch;
    font-family: var(--_font-mono);
    font-size: var(--_fs-body);
    line-height: 1.5;
  }
  .digest span {
    display: inline-block;
    width: 9ch;
  }
`;
