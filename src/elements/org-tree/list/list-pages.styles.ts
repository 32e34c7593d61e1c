import { css, unsafeCSS } from 'lit';
import { pagedStyles } from '../../../frame/pages/paged.styles.js';
import { pagerStyles } from '../../../frame/pages/pager.styles.js';
import { moreParts } from '../../../theme/generated/more-parts.js';

/** Looks of the list in pages, beside those of any screen in pages (frame/pages). */
export const listPagesStyles = css`
  ${unsafeCSS(moreParts)}
  ${pagedStyles}
  ${pagerStyles}
  .org.paged {
    padding: calc(var(--_u) * 1.6) calc(var(--_u) * 2.67) calc(var(--_u) * 0.8);
  }
  [data-place='kiosk'] .org.paged {
    padding-right: calc(var(--_u) * 2.28);
    padding-left: calc(var(--_u) * 2.28);
  }
  [data-place='wall'] .org.paged {
    padding-right: calc(var(--_u) * 2.4);
    padding-left: calc(var(--_u) * 2.4);
  }
  .org.paged .view {
    display: flex;
    flex: 1 0 auto;
  }
  /* A row and the line above it at the least. */
  .org .page-room {
    flex: 1 0 auto;
    min-height: calc(var(--_u) * 6.5);
    margin-top: var(--_s3);
    /* Room for the ring and for the mark of what is chosen. */
    padding: 0 calc(var(--_u) * 0.75);
    margin-right: calc(var(--_u) * -0.75);
    margin-left: calc(var(--_u) * -0.75);
  }
  /* Rows for a finger are higher: two of them. */
  [data-place='kiosk'] .org .page-room {
    min-height: calc(var(--_u) * 7);
  }
  /* A small screen that nobody touches: lower rows, and more of them. */
  .org.paged.low {
    --_row: calc(var(--_u) * 2);
    padding-top: calc(var(--_u) * 0.8);
    padding-bottom: calc(var(--_u) * 0.4);
  }
  .org.low .page-room {
    min-height: calc(var(--_u) * 4.5);
    margin-top: calc(var(--_u) * 0.4);
  }
  .low .cells {
    padding: 0;
  }
  .low .pager {
    margin-top: calc(var(--_u) * 0.3);
  }
  .org.low .title {
    font-size: calc(var(--_u) * 1.7);
  }
  .org.lowest .title:lang(en) {
    font-size: calc(var(--_u) * 1.2);
  }
  .low.tight .sum,
  .lowest .kicker {
    display: none;
  }
  .page.list {
    display: flex;
    right: calc(var(--_u) * 0.75);
    left: calc(var(--_u) * 0.75);
    margin-top: 0;
    border-top: 0;
  }
  /* What is told of a unit goes on in columns beside, of which some are seen: no line is cut. */
  .of-one .page,
  .of-one .item {
    display: flex;
    flex: 1 1 0;
    flex-direction: column;
    min-height: 0;
  }
  .of-one .page {
    bottom: 0;
  }
  .of-one .item:focus > .row {
    outline-offset: -3px;
  }
  .of-one .row {
    flex: none;
  }
  .screen.paged .of-one .in-place.in-place {
    flex: 1 1 0;
    min-height: 0;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    columns: calc(var(--_u) * 17);
    column-gap: calc(var(--_u) * 2.5);
    column-fill: auto;
  }
  .of-one .detail-head {
    break-after: avoid;
  }
  .of-one .detail-head:first-of-type {
    break-before: auto;
  }
  .of-told,
  .of-told > .pager {
    display: flex;
    align-items: center;
  }
  .of-told > * {
    margin-top: var(--_s4);
    margin-inline-end: var(--_s6);
  }
  .column {
    flex: 1 1 0;
    min-width: 0;
  }
  .column + .column {
    margin-inline-start: calc(var(--_u) * 2.5);
  }
  .way-here {
    height: calc(var(--_u) * 2);
    overflow: hidden;
    font-size: var(--_fs-caption);
    line-height: calc(var(--_u) * 2);
    color: var(--_ink-2);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .org.paged > .find {
    margin-top: var(--_s6);
  }
  /* Title and sums in one line where both fit, so that the rows have the height. */
  .org.paged:not(.tight) > .top {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    padding-bottom: var(--_s2);
    border-bottom: var(--_bold) solid var(--_rule);
  }
  .org.paged .tools {
    margin-top: var(--_s2);
  }
`;
