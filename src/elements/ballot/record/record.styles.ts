import { css } from 'lit';
import { digestStyles } from '../../../frame/parts/digest.styles.js';
import { figuresStyles } from '../parts/figures.styles.js';

/** The digest and the chain. */
export const recordStyles = css`
  ${figuresStyles}
  ${digestStyles}
  .record .verdict {
    font-size: var(--_fs-body);
  }
  .record {
    display: flex;
    flex-wrap: wrap;
    padding-top: var(--_s4);
  }
  .record > section {
    flex: 1 1 24em;
    min-width: 0;
    margin-inline-end: calc(var(--_u) * 2);
  }
  .record p {
    margin-bottom: 0.5em;
  }
  .record-own .digest {
    margin: 0.5em 0 0.75em;
    font-size: var(--_fs-h4);
  }
  .chain .digest {
    font-size: var(--_fs-caption);
  }
  .chain li {
    padding: 0.75em 0;
    border-top: var(--_hair) solid var(--_line);
  }
  .close .record {
    padding-top: var(--_s2);
    font-size: var(--_fs-caption);
    line-height: 1.4;
  }
  .close .record p {
    margin-bottom: 0.2em;
  }
`;
