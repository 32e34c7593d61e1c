import { css } from 'lit';

/**
 * Looks of the table where there is room: a grid a row, so that the same cells stand otherwise where it is narrow
 * (narrow.styles.ts).
 */
export const tableStyles = css`
  /* Columns: the same in each row. */
  .board-table,
  .board-table thead,
  .board-table tbody,
  .board-table [data-edge],
  .board-table .gap {
    display: block;
  }
  .board-table {
    --_place: calc(var(--_u) * 7.75);
    --_fig: calc(var(--_u) * 1.875);
    /* The figures are as wide in each row, for each row is a grid of its own and all bars have one scale. */
    --_val: calc(var(--_chars) * var(--_fig));
    --_end: minmax(calc(var(--_u) * 6.5), var(--_val)) calc(var(--_u) * 4.75);
    --_all: repeat(var(--_figures), minmax(calc(var(--_u) * 5), 1fr)) calc(var(--_u) * 5.5);
    --_name: 28%;
    --_who: minmax(8em, var(--_name));
    --_cols: var(--_place) var(--_who) minmax(4em, 1fr) var(--_end);
    width: 100%;
  }
  .board-table:lang(en) {
    --_name: 33%;
  }
  .with-group {
    --_who: minmax(6em, 20%) minmax(5em, 16%);
  }
  .plain {
    --_cols: minmax(8em, 2fr) var(--_all);
  }
  .plain.with-group {
    --_cols: minmax(8em, 2fr) minmax(6em, 1.5fr) var(--_all);
  }
  .even,
  .plain {
    --_fig: var(--_fs-lead);
  }
  .even {
    --_val: calc(var(--_chars) * var(--_fs-h4));
  }
  .board-table.long-figures {
    --_fig: var(--_fs-caption);
  }
  .board-table th,
  .board-table td {
    min-width: 0;
    padding: 0;
    font-weight: inherit;
    text-align: start;
  }
  .heads,
  .row {
    display: grid;
    grid-template-columns: var(--_cols);
    align-items: center;
    border-bottom: var(--_hair) solid var(--_line);
  }
  /* Long names, and all on a low screen, have the width, and the bar below them. */
  .wide.bar-below {
    --_cols: var(--_place) minmax(0, 1fr) var(--_end);
  }
  .wide.bar-below.with-group {
    --_cols: var(--_place) minmax(0, 1fr) 16% var(--_end);
  }
  .wide.bar-below tr > * {
    grid-row: 1 / 3;
  }
  .wide.bar-below tr > .team {
    grid-row: 1;
    grid-column: 2;
  }
  .wide.bar-below tr > .graph {
    grid-row: 2;
    grid-column: 2;
  }
  .wide.bar-below .heads > .graph {
    grid-row: 1;
    justify-self: end;
  }
  /* Heads, with the sign of the order. */
  .heads {
    min-height: var(--_touch);
    border-top: var(--_hair) solid var(--_line);
    font-size: var(--_fs-caption);
    line-height: 1.3;
    color: var(--_ink-3);
  }
  .even.wide thead {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--_ground);
  }
  .sort {
    min-width: var(--_touch);
    min-height: var(--_touch);
    text-align: inherit;
  }
  [aria-sort] .sort {
    color: var(--_ink);
    font-weight: var(--_w-medium);
  }
  [aria-sort] .sign {
    display: inline-block;
    height: 0;
    margin-inline-start: 0.35em;
    border: 0.28em solid transparent;
    border-top: 0;
    border-bottom: 0.5em solid currentColor;
    vertical-align: 0.05em;
    /* Its other sides stay transparent. */
    forced-color-adjust: none;
  }
  [aria-sort='descending'] .sign {
    border-top: 0.5em solid currentColor;
    border-bottom: 0;
  }
  /* Rows. */
  .row {
    min-height: calc(var(--_u) * 4.75);
    padding: calc(var(--_u) * 0.5) 0;
    cursor: pointer;
    /* Not below the heads that stay, and its ring is seen. */
    scroll-margin: calc(var(--_u) * 3) 0 8px;
  }
  .plain .row {
    min-height: var(--_row);
  }
  /* Windowed: every row as high as the next. */
  .even .row {
    height: calc(var(--_u) * 3.5);
    min-height: 0;
    padding: 0;
    overflow: hidden;
    contain: strict;
  }
  .even.narrow .row {
    height: calc(var(--_u) * 4.75);
  }
  [data-theme='elder'] .even .row {
    height: calc(var(--_u) * 4.5);
  }
  /* Lines that are no entry, and details below a row. */
  .row.part {
    display: flex;
    min-height: calc(var(--_u) * 3);
    color: var(--_ink-3);
    font-size: var(--_fs-caption);
  }
  .row.heading {
    color: var(--_ink);
    font: var(--_w-title) var(--_fs-lead) / 1.3 var(--_font-title);
  }
  .part,
  .waiting {
    cursor: auto;
  }
  .open,
  .open > td {
    display: block;
  }
  .open {
    border-bottom: var(--_hair) solid var(--_line);
  }
  .board-table .open > td {
    max-width: calc(var(--_u) * 50);
    padding: var(--_s2) 0 var(--_s6);
  }
  .wide:not(.plain) .open > td {
    padding-inline-start: var(--_place);
  }
  @media print {
    /* Its heads stand on each page. */
    .board-table {
      display: table;
      border-spacing: 0;
    }
    .board-table thead {
      display: table-header-group;
    }
    .heads {
      min-height: 2em;
    }
    .board-table tbody {
      display: table-row-group;
    }
    .row {
      min-height: calc(var(--_u) * 4);
      page-break-inside: avoid;
    }
  }
`;
