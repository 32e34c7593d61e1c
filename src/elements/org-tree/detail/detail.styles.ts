import { css } from 'lit';

/** Looks of what is told of a unit and its post, after board 01 (desk). */
export const detailStyles = css`
  .links .second {
    stroke: var(--_ink-2);
    stroke-dasharray: 2 4;
    stroke-width: var(--_bold);
  }
  .in-place {
    padding: var(--_s3) 0 var(--_s4);
    border-bottom: var(--_hair) solid var(--_line);
  }
  /* The way goes on along it to what stands open below. */
  .in-place.over {
    margin-inline-start: var(--_guide);
    padding: var(--_s2) 0 0 calc(var(--_indent) - var(--_guide) - var(--_bold));
    border-inline-start: var(--_bold) solid var(--_accent);
  }
  .level-1 > .in-place.over {
    border-inline-start: var(--_hair) solid var(--_edge);
  }
  /* Below the view, with room for it: who and what at the left, duties and the year at the right. */
  .screen:not(.beside):not(.tight) .panel,
  .screen:not(.beside):not(.tight) .in-place:not(.over) {
    columns: 2;
    column-gap: calc(var(--_u) * 2.5);
  }
  .screen:not(.beside):not(.tight) .detail-head:first-of-type {
    margin-top: 0;
    border-top: 0;
    padding-top: calc(var(--_u) * 0.375);
    break-before: column;
  }
  .facts div,
  .duties li,
  .year,
  .cycle li {
    break-inside: avoid;
  }
  .detail-of {
    font: var(--_w-medium) var(--_fs-body) / 1.5 var(--_font-text);
    color: var(--_accent);
  }
  .detail-who {
    font: var(--_w-title) calc(var(--_u) * 2.5) / 1.3 var(--_font-title);
    letter-spacing: 0.06em;
  }
  .detail-who .dotted {
    font-size: 0.8em;
  }
  .detail-who .long {
    font-size: 0.7em;
    letter-spacing: 0;
  }
  .in-place .detail-who {
    font-size: var(--_fs-h3);
  }
  .detail-more {
    /* Names stay whole: lines end at the marks between them. */
    word-break: keep-all;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  .detail-more > span:not(.nw) {
    display: inline-block;
    max-width: 100%;
    margin-inline-end: 1em;
  }
  /* In a line of text a name of two characters has its own width. */
  .detail-more .name,
  .facts .name {
    width: auto;
  }
  details[open] {
    padding-bottom: var(--_s4);
  }
  summary {
    min-height: var(--_touch);
    line-height: var(--_touch);
    font-size: var(--_fs-caption);
    color: var(--_accent);
    cursor: pointer;
  }
  .detail-head {
    margin-top: calc(var(--_u) * 1.25);
    padding-top: calc(var(--_u) * 0.875);
    margin-bottom: calc(var(--_u) * 0.625);
    border-top: var(--_hair) solid var(--_line);
    font: var(--_w-medium) var(--_fs-caption) / 1 var(--_font-text);
    letter-spacing: 0.08em;
    color: var(--_ink-3);
  }
  .facts {
    margin-top: var(--_s2);
  }
  .facts div {
    display: flex;
    flex-wrap: wrap;
  }
  .facts dt {
    flex: none;
    min-width: 5.8em;
    max-width: 100%;
    padding-inline-end: 0.6em;
    font-size: var(--_fs-caption);
    line-height: 1.9;
    color: var(--_ink-3);
  }
  .facts dt:empty {
    display: none;
  }
  /* Below its term where a line has no room for a name. */
  .facts dd {
    flex: 1 1 4em;
    min-width: 0;
    overflow-wrap: break-word;
  }
  .facts a {
    display: inline-block;
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  .facts .qr {
    display: block;
    width: calc(var(--_u) * 6);
    margin-top: var(--_s2);
  }
  .duties {
    counter-reset: duty;
  }
  .duties li {
    counter-increment: duty;
    display: flex;
    line-height: 1.5;
    margin-bottom: calc(var(--_u) * 0.375);
  }
  .duties li::before {
    content: counter(duty);
    flex: none;
    width: 1.5em;
    font-family: var(--_font-title);
    color: var(--_accent);
  }
  .duties span {
    text-wrap: balance;
    min-width: 0;
    overflow-wrap: break-word;
  }
  .duties span span {
    display: inline-block;
    max-width: 100%;
  }
  .year {
    display: block;
    width: 100%;
    max-width: calc(var(--_u) * 21);
    overflow: visible;
  }
  /* In units of the drawing: 24 px on a kiosk, 26 in a hall, 14 on a phone, 18 in elder, wherever it stands. */
  .year text {
    font: 15px var(--_font-text);
    fill: var(--_ink-3);
    text-anchor: middle;
  }
  .year .year-day {
    fill: var(--_accent);
  }
  .paged .year text,
  [data-theme='elder'] .year text {
    font-size: 17.5px;
  }
  .cramped .year text {
    font-size: 20px;
  }
  [data-theme='elder'] .cramped .year text {
    font-size: 25px;
  }
  .cramped .year .even {
    display: none;
  }
  .year-axis {
    stroke: var(--_edge);
  }
  .year-now {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .mark {
    stroke-width: 1.5;
    fill: none;
  }
  .mark.talk {
    stroke: var(--_ink);
  }
  .mark.talk.filled {
    fill: var(--_ink);
  }
  .mark.once {
    stroke: var(--_accent);
  }
  .mark.once.filled {
    fill: var(--_accent);
  }
  .mark.due {
    stroke-dasharray: 2 2;
  }
  .cycle {
    margin-top: var(--_s3);
  }
  .cycle li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-height: calc(var(--_u) * 2.125);
    border-bottom: var(--_hair) solid var(--_line);
  }
  .cycle svg {
    flex: none;
    height: calc(var(--_u) * 0.75);
    margin-inline-end: calc(var(--_u) * 0.625);
  }
  .cycle span {
    max-width: calc(100% - var(--_u) * 1.375);
  }
  .cycle small {
    flex: 1 1 5em;
    margin-inline-start: var(--_s2);
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
    text-align: end;
  }
`;
