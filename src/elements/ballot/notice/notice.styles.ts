import { css } from 'lit';

/** The matter and the four things, opinion and rule. */
export const noticeStyles = css`
  /* Who stands at the left; the four things, opinion and rule beside it, or under one another where two columns have no room. */
  .notice {
    overflow: hidden;
    padding-top: var(--_s4);
  }
  .columns {
    display: flex;
    flex-wrap: wrap;
    align-content: flex-start;
  }
  .columns > *,
  .when > :first-child {
    flex: 1;
    min-width: 0;
  }
  /* The gap after the last of a row is cut off. */
  .notice > .columns {
    margin-inline-end: calc(var(--_u) * -2.5);
  }
  .notice-list {
    flex: 2 1 14em;
  }
  .notice-rest {
    flex: 5 1 22em;
  }
  .notice-main {
    flex: 3 1 22em;
  }
  .notice-side {
    flex: 2 1 18.5em;
  }
  .notice-side > section {
    flex: 1 1 100%;
  }
  .election .notice-side > section,
  [data-place='wall'] .notice-side > section {
    flex-basis: 14em;
  }
  .notice section {
    margin-bottom: var(--_s6);
    margin-inline-end: calc(var(--_u) * 2.5);
  }
  .notice .part {
    padding-bottom: var(--_s2);
    margin-bottom: 0.35em;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .notice .four,
  .notice .candidates {
    margin-top: -0.35em;
  }
  .four > div {
    display: flex;
    align-items: baseline;
    padding: 0.7em 0;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .four dt {
    flex: none;
    width: 5.5em;
    font-size: var(--_fs-h4);
  }
  .four dd {
    text-wrap: pretty;
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
  .tight:not(.lean) .four > div {
    display: block;
  }
  .qs:lang(en) .four dt {
    width: 8.5em;
  }
  .qs .tight:not(.lean) .four dt {
    width: auto;
  }
  /* A post that has no room beside the name stands under it. */
  .candidates li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    padding: 0.3em 0;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .candidates b {
    min-width: 4.5em;
    max-width: 100%;
    margin-inline-end: 0.75em;
    font-size: var(--_fs-h3);
  }
  .candidates span {
    flex: 1 1 7em;
    color: var(--_ink-2);
  }
  .strong {
    font-weight: var(--_w-medium);
  }
  .candidates.many {
    column-width: 11em;
    column-gap: calc(var(--_u) * 1.5);
  }
  .candidates.many li {
    page-break-inside: avoid;
    break-inside: avoid;
  }
  .split .columns > * {
    flex-basis: 100%;
  }
  .snug .notice {
    padding-top: var(--_s2);
    line-height: 1.4;
  }
  .snug .notice section {
    margin-bottom: var(--_s3);
  }
  [data-place] .snug .four > div {
    padding: 0.3em 0;
  }
  .snug .notice .part {
    padding-bottom: var(--_s1);
  }
  [data-place] .close .notice {
    font-size: var(--_fs-body);
    line-height: 1.35;
  }
  [data-place] .close .four dt {
    font-size: var(--_fs-h4);
  }
  [data-place] .lean .notice {
    font-size: var(--_fs-caption);
    line-height: 1.25;
  }
  [data-place] .lean .four > div {
    padding: 0.15em 0;
  }
  [data-place] .lean .four dt {
    font-size: var(--_fs-body);
  }
  .lean .notice section {
    margin-bottom: var(--_s1);
  }
  /* The rule is the longest: beside the other two. */
  .lean .split .notice-side {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }
  .lean .notice-side > :nth-child(2) {
    grid-column: 2;
    grid-row: 1 / span 2;
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
