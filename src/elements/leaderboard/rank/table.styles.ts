import { css } from 'lit';

/** Looks of the rows: a grid a row, so that the same cells stand otherwise where it is narrow. */
export const tableStyles = css`
  .board-table {
    --_cols: calc(var(--_u) * 7.75) minmax(8em, calc(var(--_u) * 17.5)) minmax(4em, 1fr)
      minmax(calc(var(--_u) * 6.5), auto) calc(var(--_u) * 4.75);
    display: block;
    width: 100%;
    border-collapse: collapse;
  }
  .board-table.with-group {
    --_cols: calc(var(--_u) * 7.75) minmax(6em, calc(var(--_u) * 12)) minmax(5em, calc(var(--_u) * 11))
      minmax(4em, 1fr) calc(var(--_u) * 6.5) calc(var(--_u) * 4.75);
  }
  .board-table.plain {
    --_cols: minmax(8em, 2fr) repeat(var(--_figures), minmax(calc(var(--_u) * 5), 1fr)) calc(var(--_u) * 5.5);
  }
  .board-table.plain.with-group {
    --_cols: minmax(8em, 2fr) minmax(6em, 1.5fr) repeat(var(--_figures), minmax(calc(var(--_u) * 5), 1fr))
      calc(var(--_u) * 5.5);
  }
  .board-table thead,
  .board-table tbody {
    display: block;
  }
  .board-table th {
    font-weight: inherit;
    text-align: start;
  }
  .board-table th,
  .board-table td {
    padding: 0;
    min-width: 0;
  }
  .board-table thead tr,
  .board-table .row {
    display: grid;
    grid-template-columns: var(--_cols);
    align-items: center;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .board-table thead tr {
    min-height: calc(var(--_u) * 2.25);
    border-top: var(--_hair) solid var(--_rule);
    font-size: var(--_fs-caption);
    line-height: 1.3;
    color: var(--_ink-3);
  }
  .board-table.even.wide thead {
    position: -webkit-sticky;
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--_ground);
  }
  .board-table [data-edge] {
    display: block;
    height: 0;
  }
  .board-table .gap {
    display: block;
  }
  .sort {
    min-height: calc(var(--_u) * 2.25);
    text-align: inherit;
  }
  [data-theme='elder'] .sort,
  [data-place='kiosk'] .sort,
  [data-place='phone'] .sort {
    min-height: var(--_touch);
  }
  .sort:hover {
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  [aria-sort] .sort {
    color: var(--_ink);
    font-weight: var(--_w-medium);
  }
  .sort .sign {
    display: none;
    margin-inline-start: 0.35em;
    vertical-align: 0.05em;
  }
  [aria-sort] .sort .sign {
    display: inline-block;
    border: 0.28em solid transparent;
    border-top: 0;
    border-bottom: 0.5em solid currentColor;
    height: 0;
  }
  [aria-sort='descending'] .sort .sign {
    border-bottom: 0;
    border-top: 0.5em solid currentColor;
  }
  .board-table .row {
    min-height: calc(var(--_u) * 4.75);
    cursor: pointer;
  }
  /* Not below the heads that stay, and its ring is seen. */
  .board-table .row {
    scroll-margin: calc(var(--_u) * 3) 0 8px;
  }
  .board-table .part,
  .board-table .waiting {
    cursor: auto;
  }
  .board-table.plain .row {
    min-height: var(--_row);
  }
  /* Windowed: every row as high as the next. */
  .board-table.even .row {
    height: calc(var(--_u) * 3.5);
    min-height: 0;
    overflow: hidden;
    contain: strict;
  }
  .board-table.even.narrow .row {
    height: calc(var(--_u) * 4.75);
    align-content: center;
    grid-row-gap: 0;
  }
  [data-theme='elder'] .board-table.even .row {
    height: calc(var(--_u) * 4.5);
  }
  .board-table .part {
    display: flex;
    color: var(--_ink-3);
    font-size: var(--_fs-caption);
  }
  .board-table .part.row {
    min-height: calc(var(--_u) * 3);
  }
  .board-table .heading {
    color: var(--_ink);
    font: var(--_w-title) var(--_fs-lead) / 1.3 var(--_font-title);
  }
  .row .pos {
    white-space: nowrap;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  .row .pos .before {
    display: inline-block;
    width: 3em;
    text-align: end;
  }
  .row .pos .fig {
    padding: 0 0.15em;
    font-size: calc(var(--_u) * 2.625);
    color: var(--_ink);
  }
  .row.top .pos .fig {
    color: var(--_accent);
  }
  .even .row .pos .fig {
    font-size: calc(var(--_u) * 1.75);
  }
  .row .team {
    padding-inline-end: var(--_s4);
    line-height: 1.3;
    text-spacing-trim: trim-start;
  }
  .row .who {
    display: block;
    max-width: 100%;
    font-weight: var(--_w-medium);
    font-size: var(--_fs-h4);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .even .row .who,
  .plain .row .who {
    font-size: var(--_fs-body);
    font-weight: var(--_w-regular);
  }
  .even .row.numbered .who {
    font-weight: var(--_w-medium);
    font-size: var(--_fs-lead);
  }
  .even .row .who {
    max-height: 2.7em;
    overflow: hidden;
  }
  .even .row .note {
    display: none;
  }
  @media (hover: hover) {
    .row:hover .who {
      text-decoration: underline;
      text-underline-offset: 0.3em;
    }
  }
  .row .note {
    display: inline-block;
    margin-inline-end: 1em;
    font-size: var(--_fs-caption);
    color: var(--_ink-3);
  }
  .row .change {
    display: inline-block;
    margin-inline-end: 1em;
    font-size: var(--_fs-caption);
    line-height: 1.4;
    color: var(--_ink-2);
  }
  .row .group {
    padding-inline-end: var(--_s3);
    font-size: var(--_fs-caption);
    line-height: 1.3;
    color: var(--_ink-2);
  }
  .even .row .group {
    max-height: 2.7em;
    overflow: hidden;
  }
  .mk {
    width: 0.875em;
    height: 0.875em;
    margin-inline-end: 0.15em;
  }
  .checked circle {
    stroke-width: 1.2;
  }
  .graph {
    padding-inline-end: var(--_s4);
  }
  .board-table thead .graph {
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .gauge {
    display: block;
    width: 100%;
    height: calc(var(--_u) * 0.875);
    overflow: visible;
  }
  .gauge path {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .gauge .ticks {
    stroke: var(--_edge);
  }
  .board-table .val {
    text-align: end;
    white-space: nowrap;
  }
  .board-table thead .val {
    white-space: normal;
  }
  .row .val .fig {
    font-size: calc(var(--_u) * 1.875);
  }
  .even .row .val .fig,
  .plain .row .val .fig {
    font-size: var(--_fs-lead);
    font-weight: var(--_w-regular);
  }
  .even .row.numbered .val .fig {
    font-size: var(--_fs-h4);
    font-weight: var(--_w-title);
  }
  .board-table .ver {
    text-align: end;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
    white-space: nowrap;
  }
  .row.waiting .who {
    color: var(--_ink-3);
    font-weight: var(--_w-regular);
  }
  /* What is chosen is told by a line at its side and its weight, not by a colour alone. */
  .row.chosen,
  .rest li.chosen,
  .step li.chosen {
    box-shadow: calc(var(--_bold) * -2) 0 0 var(--_accent);
  }
  .row.chosen .who,
  .rest li.chosen .who,
  .step li.chosen .who {
    color: var(--_accent);
    font-weight: var(--_w-bold);
  }
  .row.found,
  .rest li.found,
  .step li.found {
    outline: var(--_bold) dashed var(--_accent);
    outline-offset: -2px;
  }
  .board-table .open {
    display: block;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .board-table .open > td {
    display: block;
    padding: var(--_s2) 0 var(--_s6);
  }
  .wide .open > td {
    padding-inline-start: calc(var(--_u) * 7.75);
    max-width: calc(var(--_u) * 50);
  }
  .plain.wide .open > td {
    padding-inline-start: 0;
  }
  /* Narrow: place, name and figure in one line, the bar below the name, the check below the figure. */
  .board-table.narrow thead tr {
    display: flex;
    flex-wrap: wrap;
  }
  .board-table.narrow thead th {
    margin-inline-end: 1.25em;
    text-align: start;
  }
  .board-table.narrow thead .graph {
    order: 9;
    margin: 0;
    margin-inline-start: auto;
  }
  .board-table.narrow .row:not(.part) {
    grid-template-columns: calc(var(--_u) * 5.25) minmax(0, 1fr) auto;
    grid-template-areas: 'pos team val' 'pos graph ver';
    grid-row-gap: calc(var(--_u) * 0.25);
    padding: calc(var(--_u) * 0.5) 0;
  }
  .board-table.narrow.with-group .row:not(.part) {
    grid-template-areas: 'pos team val' 'pos group ver' 'pos graph graph';
  }
  .board-table.narrow.plain .row:not(.part) {
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-areas: 'team val' 'group ver';
  }
  .narrow .row:not(.part) .pos {
    grid-area: pos;
  }
  .narrow .row:not(.part) .team {
    grid-area: team;
  }
  .narrow .row:not(.part) .group {
    grid-area: group;
  }
  .narrow .row:not(.part) .graph {
    grid-area: graph;
  }
  .narrow .row:not(.part) .val {
    grid-area: val;
  }
  .narrow .row:not(.part) .ver {
    grid-area: ver;
  }
  .narrow.even .row:not(.part) {
    padding: 0;
  }
  .narrow.even .row .graph {
    display: none;
  }
  .narrow .row .pos .before {
    width: 2.6em;
  }
  .narrow .row .pos .fig {
    font-size: var(--_fs-h2);
  }
  .narrow .row .who {
    font-size: var(--_fs-lead);
  }
  .narrow .row .val .fig {
    font-size: var(--_fs-h3);
  }
  [data-place='kiosk'] .narrow .row:not(.part) {
    grid-template-columns: calc(var(--_u) * 6.9) minmax(0, 1fr) calc(var(--_u) * 6.4);
    padding: 0;
  }
  [data-place='kiosk'] .narrow .row .who {
    font: var(--_w-title) calc(var(--_u) * 1.5) / 1.25 var(--_font-title);
  }
  [data-place='kiosk'] .narrow .row .val .fig {
    font-size: calc(var(--_u) * 2.3);
  }
  [data-place='kiosk'] .narrow .row .pos .fig {
    font-size: calc(var(--_u) * 3.2);
  }
  /* Large type on a small screen: place and figure above, the name has a line of its own. */
  .cramped .board-table.narrow:not(.plain) .row:not(.part) {
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-areas: 'pos val' 'team ver' 'graph graph';
  }
  .cramped .board-table.narrow.with-group:not(.plain) .row:not(.part) {
    grid-template-areas: 'pos val' 'team ver' 'group group' 'graph graph';
  }
  .cramped .narrow .row .pos .before {
    width: auto;
  }
  .cramped .board-table.narrow.even .row {
    height: calc(var(--_u) * 7.25);
  }
  /* A page has its caption; the heads are for readers. */
  .board-table.of-page thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0, 0, 0, 0);
  }
  .board-table.of-page tbody {
    border-top: var(--_hair) solid var(--_line);
  }
  .board-table.of-page [data-edge] {
    display: none;
  }
  .board-table.of-page .row:not(.part) {
    min-height: calc(var(--_u) * var(--_high));
  }
  .columns-2 .of-page tbody,
  .columns-3 .of-page tbody {
    display: grid;
    grid-template-rows: repeat(var(--_down), auto);
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    grid-column-gap: calc(var(--_u) * 4);
  }
  .of-page .row .note {
    display: none;
  }
  .of-page .row .who,
  .of-page .row .change {
    display: inline-block;
    margin-inline-end: 0.75em;
    vertical-align: baseline;
  }
  @media print {
    .board-table thead {
      display: table-header-group;
    }
    .board-table .row {
      page-break-inside: avoid;
    }
  }
`;
