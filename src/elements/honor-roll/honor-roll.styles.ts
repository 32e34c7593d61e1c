import { css } from 'lit';

/** Looks of the list, its controls and what stands beside it, after board 07b. */
export const honorStyles = css`
  .honor.screen {
    padding: var(--_s6) var(--_s4) var(--_s4);
  }
  .honor .top {
    padding-bottom: var(--_s3);
  }
  /* Title, search and switch share the head's line. */
  .honor.beside {
    padding: calc(var(--_u) * 2.25) calc(var(--_u) * 3) calc(var(--_u) * 1.5);
    grid-template-columns: minmax(0, 1fr) calc(var(--_u) * 18);
    grid-template-areas: 'top top' 'main side' 'bar side' 'end end';
    column-gap: calc(var(--_u) * 4);
  }
  .honor.beside > .top {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    padding-inline-end: calc(var(--_u) * 46);
    border-bottom: var(--_hair) solid var(--_rule);
  }
  .honor.beside > .find {
    grid-area: top;
    justify-self: end;
    align-items: flex-end;
    flex-direction: row;
    padding-bottom: var(--_s3);
    width: calc(var(--_u) * 44);
  }
  .honor.beside .search {
    flex: 1;
  }
  .honor.beside .find .views {
    flex: none;
    margin: 0 0 0 calc(var(--_u) * 1.5);
    width: calc(var(--_u) * 18);
  }
  .honor.beside > .side {
    margin-top: 0;
    padding-top: calc(var(--_u) * 1.5);
  }
  .honor.beside > .side::before {
    display: none;
  }
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
  .seal {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    width: 10em;
    height: 10em;
    border: 0.2em solid var(--_accent);
    text-align: center;
    color: var(--_ink);
  }
  [data-theme='paper'] .seal,
  [data-theme='elder'] .seal {
    color: var(--_accent);
  }
  .seal::before {
    content: '';
    position: absolute;
    top: 0.3em;
    right: 0.3em;
    bottom: 0.3em;
    left: 0.3em;
    border: var(--_hair) solid var(--_accent);
  }
  .seal .fig {
    display: block;
    letter-spacing: -0.02em;
  }
  .seal small {
    display: block;
    font: var(--_w-title) 1.53em/1.2 var(--_font-title);
  }
  .seal :lang(zh) > small {
    letter-spacing: 0.14em;
    margin-inline-end: -0.14em;
  }
  .seal small:lang(en) {
    font-size: 1.2em;
  }
  .panel {
    padding-top: var(--_s2);
    overflow: hidden;
  }
  .panel .seal {
    margin-bottom: calc(var(--_u) * 1.75);
    font-size: calc(var(--_u) * 1.05);
  }
  .panel-head {
    padding-bottom: 0.7em;
    font: var(--_w-medium) var(--_fs-caption) / 1 var(--_font-text);
    color: var(--_ink-3);
    border-bottom: var(--_hair) solid var(--_line);
  }
  .panel p:not(.seal) {
    margin-top: 0.6em;
    font-size: calc(var(--_u) * 0.9375);
    line-height: 1.7;
    color: var(--_ink-2);
  }
  .clause {
    display: inline-block;
  }
  .listed {
    margin-bottom: calc(var(--_u) * 1.75);
  }
  .listed dl > div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    line-height: 2.75;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .listed .fig {
    font-size: 1.5em;
  }
  .listed small {
    padding-inline-start: 0.2em;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  /* Below the list the seal and the levels share its width. */
  .honor:not(.beside) .seal {
    float: left;
    margin-inline-end: calc(var(--_u) * 2.5);
  }
  .honor:not(.beside) .listed {
    overflow: hidden;
    min-height: calc(var(--_u) * 10.5);
  }
  .honor:not(.beside) .listed dl {
    columns: 2;
    column-gap: calc(var(--_u) * 2.5);
  }
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
  .sums {
    margin-top: 2px;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  .sums b {
    color: var(--_accent);
    font-weight: var(--_w-medium);
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
