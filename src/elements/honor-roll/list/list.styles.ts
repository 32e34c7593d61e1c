import { css } from 'lit';

/** Looks of the list and its controls, after board 07b. The timeline has the same openers. */
export const listStyles = css`
  /* Controls */
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding: var(--_s3) 0;
  }
  .controls .seg {
    margin: 0.25em 0;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
  }
  .qs .chips .chip {
    flex: none;
    margin: 0.25em 0.75em 0.25em 0;
  }
  /* A level with a long name has two lines: a kiosk is not scrolled sideways. */
  [data-place='kiosk'] .chips .chip {
    max-width: 100%;
    padding: 0.2em 0.9em;
    line-height: 1.25;
    white-space: normal;
    word-break: break-word;
  }
  /* Three lines of levels would leave a phone no room for the honours: they go by in one. */
  [data-place='phone'] .chips {
    flex-wrap: nowrap;
    overflow-x: auto;
    margin: 0 calc(var(--_u) * -1);
    padding: 0.15em var(--_u);
    scrollbar-width: none;
  }
  [data-place='phone'] .chips::-webkit-scrollbar {
    display: none;
  }
  .tight .chips,
  .tight .controls .seg {
    width: 100%;
  }
  [data-place='phone'] .tight .chips {
    width: calc(100% + var(--_u) * 2);
  }
  .qs .tight .seg > * {
    padding: 0 0.3em;
  }
  /* Where they have no room in one line they stand by two. */
  .tight .controls .seg > * {
    flex-basis: calc(1700em - 9900%);
    max-width: 50%;
  }
  .tight .controls .seg > :lang(en) {
    flex-basis: calc(2600em - 9900%);
  }
  @media print {
    .controls {
      display: none;
    }
  }
  /* Rows */
  .honors {
    border-top: var(--_hair) solid var(--_rule);
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: 4.4em minmax(0, 1fr) 12.5em 11em;
    grid-template-rows: auto 1fr;
    align-items: start;
    --_group: 8.5em;
    padding: 0.8em 0 0.8em var(--_group);
  }
  [lang='en'] .row {
    grid-template-columns: 5.6em minmax(0, 1fr) 12.5em 11em;
  }
  .row::before {
    content: '';
    position: absolute;
    top: 0;
    right: 0;
    left: var(--_group);
    border-top: var(--_hair) solid var(--_line);
  }
  .row.first::before {
    left: 0;
  }
  .list > .row:first-of-type::before {
    display: none;
  }
  .row.last {
    padding-bottom: 1em;
  }
  /* Cells */
  /* Whatever the title's lines, its first stands in the middle of a target; what is told of it stands on that line. */
  .open {
    max-width: 100%;
    min-height: var(--_touch);
    padding: calc((var(--_touch) - 1.35em) / 2) 0;
    font-size: 1.5em;
    line-height: 1.35;
    text-spacing-trim: trim-start;
  }
  .level,
  .when,
  .state-of {
    padding-top: calc(var(--_touch) / 2 - 0.53em);
    font-size: var(--_fs-caption);
    line-height: 1.5;
    color: var(--_ink-2);
    grid-row: 1;
  }
  .level {
    grid-column: 1;
    color: var(--_accent);
  }
  .what {
    grid-row: 1 / 3;
    grid-column: 2;
    padding-inline-end: 1em;
  }
  .what.broad {
    grid-column: 1 / 3;
  }
  .when {
    grid-column: 3;
  }
  .state-of {
    grid-column: 4;
    text-align: end;
  }
  .group:not(.sr-only) {
    position: absolute;
    left: 0;
    top: calc(var(--_u) * 0.8 + var(--_touch) / 2 - 0.62em);
    width: 6.2em;
    line-height: 1.35;
    font-size: 1.125em;
  }
  .a-year:not(.sr-only) {
    width: auto;
    font-size: 3em;
  }
  .open s {
    text-decoration-thickness: 0.08em;
  }
  .row .open::after,
  .entry .open::after {
    content: '';
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
  }
  @media (hover: hover) {
    .row:hover .open,
    .entry .open:hover {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.3em;
    }
  }
  .row.found .open,
  .entry .open mark {
    box-shadow: 0 0.1em var(--_accent);
  }
  .to {
    padding-bottom: 0.3em;
    font-size: var(--_fs-caption);
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .expired .open,
  .renewed .open,
  .revoked .open {
    color: var(--_ink-3);
  }
  .sample {
    display: inline-block;
    margin-inline-start: 0.6em;
    padding: 0 0.35em;
    font: var(--_w-regular) var(--_fs-caption) / 1.4 var(--_font-text);
    white-space: nowrap;
    color: var(--_ink-3);
    border: var(--_hair) solid var(--_line);
  }
  /* A column less: the state stands below the date. */
  .honor:not(.roomy) .row {
    --_group: 7.5em;
    grid-template-columns: 4.4em minmax(0, 1fr) 12em;
  }
  .honor:not(.roomy) .state-of {
    grid-row: 2;
    grid-column: 3;
    padding-top: 0;
    text-align: start;
  }
  /* Narrow: group, title and facts one below the other. */
  .qs .tight .row {
    --_group: 0;
    display: block;
    padding: 0.5em 0 0.7em;
  }
  .tight .row.first::before {
    border-top-color: var(--_edge);
  }
  .tight .group:not(.sr-only) {
    position: static;
    width: auto;
    padding-top: 0.2em;
    font-size: 1.375em;
    color: var(--_accent);
  }
  .tight .what {
    padding: 0;
  }
  .tight .open {
    font-size: 1.25em;
  }
  .tight .level:not(.sr-only),
  .tight .when:not(.sr-only) {
    display: inline;
  }
  .tight .state-of {
    display: inline-block;
    max-width: 100%;
  }
  .tight .level:not(.sr-only),
  .tight .date,
  .tight .issuer {
    margin-inline-end: 0.9em;
  }
  .tight .date,
  .tight .issuer {
    display: inline-block;
  }
`;
