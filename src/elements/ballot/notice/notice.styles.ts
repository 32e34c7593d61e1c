import { css } from 'lit';

/** The matter and the four things, opinion and rule. */
export const noticeStyles = css`
  /* Notice: the matter and the four things at the left, opinion and rule at the right. */
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-content: flex-start;
    padding-top: var(--_s4);
  }
  .notice-main {
    flex: 3 1 22em;
    margin-inline-end: calc(var(--_u) * 2.5);
  }
  .notice-side {
    flex: 2 1 16em;
  }
  .notice section {
    margin-bottom: var(--_s6);
  }
  .four > div {
    display: flex;
    padding: 0.7em 0;
    border-top: var(--_hair) solid var(--_line);
  }
  .four dt {
    flex: none;
    width: 5.5em;
    font-size: var(--_fs-h4);
  }
  [data-place='hall'] .notice,
  [data-place='wall'] .notice {
    font-size: var(--_fs-lead);
  }
  [data-place='hall'] .four > div {
    padding: 1em 0;
  }
  [data-place='hall'] .four dt {
    font-size: var(--_fs-h3);
  }
  .tight .four > div {
    display: block;
  }
  .qs:lang(en) .four dt {
    width: 8.5em;
  }
  .qs .tight .four dt {
    width: auto;
  }
  .tight .notice-main {
    margin-inline-end: 0;
  }
  .candidates li {
    display: flex;
    align-items: baseline;
    padding: 0.3em 0;
    border-top: var(--_hair) solid var(--_line);
  }
  .candidates b {
    min-width: 4.5em;
    margin-inline-end: 0.75em;
    font-size: var(--_fs-h3);
  }
  .candidates span {
    color: var(--_ink-2);
  }
  .strong {
    font-weight: var(--_w-medium);
  }
  .notice-list {
    flex: 2 1 20em;
    margin-inline-end: calc(var(--_u) * 2.5);
  }
  .candidates.many {
    column-width: 11em;
    column-gap: calc(var(--_u) * 1.5);
  }
  .candidates.many li {
    page-break-inside: avoid;
    break-inside: avoid;
  }
  .tight .notice-main,
  .tight .notice-list {
    margin-inline-end: 0;
  }
  .tight .notice-main {
    margin-bottom: var(--_s6);
  }
  .split .notice-main,
  .split .notice-list,
  .split .notice-side {
    flex-basis: 100%;
    margin-inline-end: 0;
  }
  [data-place] .snug .notice {
    font-size: var(--_fs-body);
  }
  .snug .notice section {
    margin-bottom: var(--_s3);
  }
  [data-place] .snug .four > div {
    padding: 0.45em 0;
  }
  .when {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
  }
  .share {
    flex: none;
    width: calc(var(--_u) * 6.5);
    margin-inline-start: calc(var(--_u) * 1.5);
    text-align: center;
  }
  .share small {
    display: block;
    font-size: var(--_fs-caption);
    line-height: 1.3;
    color: var(--_ink-2);
  }
  .qr {
    display: block;
    width: 100%;
    forced-color-adjust: none;
  }
`;
