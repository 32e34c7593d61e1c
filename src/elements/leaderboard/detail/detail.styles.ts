import { css, unsafeCSS } from 'lit';
import { moreParts } from '../../../theme/generated/more-parts.js';
import { wayStyles } from '../milestone/way.js';

/** Looks of what is told of a team or person. */
export const detailStyles = css`
  ${unsafeCSS(moreParts)}
  ${wayStyles}
  .detail-who {
    font-size: var(--_fs-h3);
    letter-spacing: 0.04em;
  }
  .detail-note {
    margin-top: var(--_s1);
    color: var(--_ink-2);
    max-width: 40em;
  }
  .detail-picture {
    display: block;
    max-width: 100%;
    height: auto;
    max-height: calc(var(--_u) * 14);
    margin-top: var(--_s3);
    filter: var(--_photo-filter);
  }
  .facts {
    margin-top: var(--_s4);
    border-top: var(--_hair) solid var(--_line);
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    padding: 0.45em 0;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .facts dt {
    flex: none;
    width: 7em;
    color: var(--_ink-3);
    font-size: var(--_fs-caption);
  }
  .facts dd {
    flex: 1 1 10em;
  }
  .facts b {
    font-weight: var(--_w-medium);
    margin-inline-end: 0.5em;
  }
  .facts small {
    color: var(--_ink-2);
    font-size: var(--_fs-caption);
  }
  .next-mark {
    margin-top: var(--_s4);
  }
  .next-mark p {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
  }
  .next-mark small {
    color: var(--_ink-2);
    font-size: var(--_fs-caption);
  }
  .link {
    display: inline-block;
    padding: calc((var(--_touch) - 1.5em) / 2) 0;
    line-height: 1.5;
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  .code {
    display: flex;
    align-items: center;
    margin-top: var(--_s3);
  }
  .code .qr {
    flex: none;
    width: calc(var(--_u) * 6);
    height: calc(var(--_u) * 6);
    margin-inline-end: 0.8em;
  }
  .side .detail {
    padding-top: var(--_s2);
    border-top: var(--_hair) solid var(--_rule);
  }
  .detail .close {
    margin-top: var(--_s4);
  }
`;
