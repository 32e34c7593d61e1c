import { css } from 'lit';

/** Looks of the list, its controls and what stands beside it, after board 07b. */
export const honorStyles = css`
  .honor.screen {
    padding: var(--_s6) var(--_s4) var(--_s4);
  }
  .honor.beside {
    padding: calc(var(--_u) * 2.25) calc(var(--_u) * 3) calc(var(--_u) * 1.5);
    grid-template-columns: minmax(0, 1fr) calc(var(--_u) * 18);
    column-gap: calc(var(--_u) * 4);
  }
  .honor .top {
    padding-bottom: var(--_s3);
  }
  /* Title, search and switch share the head's line. */
  .honor.beside {
    grid-template-areas: 'top top' 'main side' 'bar side' 'end end';
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
  .honor.beside .find .search {
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
  .chips {
    display: flex;
    flex-wrap: wrap;
    margin: -0.25em 0;
  }
  .qs .chips .chip {
    margin: 0.25em 0.75em 0.25em 0;
  }
  .controls .seg {
    margin: 0.25em 0;
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
    font-size: 4.5em;
    letter-spacing: -0.02em;
  }
  .seal small {
    display: block;
    font: var(--_w-title) 1.53em/1.2 var(--_font-title);
  }
  .seal small:lang(zh) {
    letter-spacing: 0.14em;
    margin-inline-end: -0.14em;
  }
  .seal small:lang(en) {
    font-size: 1.2em;
  }
  .panel {
    padding-top: var(--_s2);
  }
  .panel .seal {
    font-size: calc(var(--_u) * 1.05);
  }
  .panel-head {
    margin-top: calc(var(--_u) * 1.75);
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
  .by-level > div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    line-height: 2.75;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .by-level .fig {
    font-size: 1.5em;
  }
  .by-level small {
    padding-inline-start: 0.2em;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  .honors {
    border-top: var(--_hair) solid var(--_rule);
  }
  .row {
    position: relative;
    display: flex;
    align-items: baseline;
    padding: 0.68em 0 0.68em 8.5em;
  }
  .row::before {
    content: '';
    position: absolute;
    top: 0;
    right: 0;
    left: 8.5em;
    border-top: var(--_hair) solid var(--_line);
  }
  .row.first::before {
    left: 0;
  }
  .list > .row:first-of-type::before {
    display: none;
  }
  .row.first {
    padding-top: 0.95em;
  }
  .row.last {
    padding-bottom: 0.95em;
  }
  .row > .group:not(.sr-only) {
    position: absolute;
    left: 0;
    top: 0;
    width: 8em;
    padding-top: 0.7em;
    line-height: 1.35;
    font-size: 1.125em;
  }
  .by-year .row > .group:not(.sr-only) {
    font-size: 3em;
    width: 2.8em;
    padding-top: 0.14em;
    line-height: 1.1;
  }
  .by-year .row:not(.last).first > .group,
  .by-year .row > .group {
    white-space: nowrap;
  }
  .row > .level {
    flex: none;
    width: 4.6em;
    color: var(--_accent);
    font-size: var(--_fs-caption);
    line-height: 2.6;
  }
  .row > .what {
    flex: 1;
    min-width: 0;
  }
  .open {
    padding: 0.12em 0;
    font-size: 1.5em;
    line-height: 1.35;
    text-align: start;
    text-spacing-trim: trim-start;
  }
  .open s {
    text-decoration-thickness: 0.08em;
  }
  /* The whole row is pressed. */
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
  .row .to,
  .row .issuer,
  .row .reason {
    font-size: var(--_fs-caption);
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .row .to {
    padding-bottom: 0.3em;
  }
  .row > .when {
    flex: none;
    width: 12.5em;
    padding-inline-start: 1em;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  .row > .state-of {
    flex: none;
    width: 11em;
    padding-inline-start: 1em;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
    text-align: end;
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
    font-size: var(--_fs-caption);
    line-height: 1.4;
    font-family: var(--_font-text);
    font-weight: var(--_w-regular);
    white-space: nowrap;
    color: var(--_ink-3);
    border: var(--_hair) solid var(--_line);
  }
  .none {
    padding: var(--_s6) 0;
    color: var(--_ink-2);
  }
  /* Narrow: group, title and facts one below the other. */
  .tight .row {
    display: flex;
    flex-wrap: wrap;
    padding-inline-start: 0;
    padding-left: 0;
  }
  .tight .row::before {
    left: 0;
  }
  .tight .row.first::before {
    border-top-color: var(--_edge);
  }
  .tight .row > .group:not(.sr-only) {
    position: static;
    width: auto;
    padding: 0;
    font-size: 1.375em;
    line-height: 1.4;
    color: var(--_accent);
  }
  .tight .row > .level,
  .tight .row > .when,
  .tight .row > .state-of {
    display: inline-block;
    width: auto;
    padding: 0;
    margin-inline-end: 0.9em;
    line-height: 1.5;
    vertical-align: top;
    text-align: start;
  }
  .tight .row > .state-of:empty {
    display: none;
  }
  .tight .open {
    font-size: 1.25em;
  }
  .tight .row > .group {
    order: -2;
    flex: 0 0 100%;
  }
  .tight .row > .what {
    order: -1;
    flex: 0 0 100%;
  }
  .tight .chips {
    width: 100%;
  }
  .tight .chips + .seg {
    margin-top: 0.6em;
    display: flex;
    width: 100%;
  }
  .qs .tight .seg > * {
    padding: 0 0.3em;
  }
  .tight .panel {
    display: none;
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
  [data-place='kiosk'] .row .to,
  [data-place='kiosk'] .row .issuer,
  [data-place='kiosk'] .sample,
  [data-place='hall'] .sample,
  [data-place='wall'] .sample {
    font-size: calc(var(--_u) * 0.87);
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
