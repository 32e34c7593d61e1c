import { css } from 'lit';

/** Looks of the rows: a grid a row, so that the same cells stand otherwise where it is narrow. */
export const tableStyles = css`
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
  .plain {
    --_cols: minmax(8em, 2fr) var(--_all);
  }
  .plain.with-group {
    --_cols: minmax(8em, 2fr) minmax(6em, 1.5fr) var(--_all);
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
  .heads {
    min-height: var(--_touch);
    border-top: var(--_hair) solid var(--_line);
    font-size: var(--_fs-caption);
    line-height: 1.3;
    color: var(--_ink-3);
  }
  .even.wide thead {
    position: -webkit-sticky;
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
  /* As high as a finger, and no higher in its row than its lines: what stands beside it takes no press of its own. */
  button.who {
    --_air: calc((var(--_touch) - 1.3em) / 2);
    min-width: var(--_touch);
    margin: calc(var(--_air) * -1) 0;
    padding: var(--_air) 0;
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
  .pos,
  .note,
  .change,
  .group,
  .ver {
    font-size: var(--_fs-caption);
    line-height: 1.3;
    color: var(--_ink-2);
  }
  .heads .pos,
  .heads .group,
  .heads .ver {
    color: inherit;
  }
  .pos,
  .row .val,
  .ver,
  .heads .graph {
    white-space: nowrap;
  }
  .pos .before {
    display: inline-block;
    width: 3em;
    text-align: end;
  }
  .pos .fig {
    padding: 0 0.15em;
    font-size: calc(var(--_u) * 2.625);
    color: var(--_ink);
  }
  .top .pos .fig {
    color: var(--_accent);
  }
  .row .team {
    padding-inline-end: var(--_s4);
    line-height: 1.3;
    text-spacing-trim: trim-start;
  }
  .who {
    display: block;
    max-width: 100%;
    line-height: 1.3;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .row .who {
    font-size: var(--_fs-h4);
    font-weight: var(--_w-medium);
  }
  .even .who,
  .plain .who {
    font-size: var(--_fs-body);
    font-weight: var(--_w-regular);
  }
  .even .numbered .who {
    font-size: var(--_fs-lead);
    font-weight: var(--_w-medium);
  }
  .even .who > * {
    display: block;
  }
  .even .who > *,
  .even .row .group {
    max-height: 2.7em;
    overflow: hidden;
  }
  .even .note,
  .of-page .note {
    display: none;
  }
  @media (hover: hover) {
    .sort:hover,
    .row:hover .who,
    button.who:hover {
      text-decoration: underline;
      text-underline-offset: 0.3em;
    }
  }
  .note,
  .change {
    display: inline-block;
  }
  .note {
    margin-inline-end: 1em;
    color: var(--_ink-3);
  }
  .row .group {
    padding-inline-end: var(--_s3);
  }
  .nw {
    white-space: nowrap;
  }
  .board .mk {
    width: 0.875em;
    height: 0.875em;
    margin-inline-end: 0.15em;
    vertical-align: -0.14em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .board .mk circle {
    stroke-width: 1.2;
  }
  .graph {
    padding-inline-end: var(--_s4);
  }
  .gauge {
    display: block;
    width: 100%;
    height: calc(var(--_u) * 0.875);
    overflow: visible;
    fill: var(--_ink);
  }
  .gauge path {
    fill: none;
    stroke: var(--_line);
    vector-effect: non-scaling-stroke;
  }
  .gauge .ticks {
    stroke: var(--_edge);
  }
  .board-table .val,
  .board-table .ver {
    text-align: end;
  }
  .val .fig {
    font-size: var(--_fig);
  }
  .even,
  .plain {
    --_fig: var(--_fs-lead);
  }
  .even .val .fig,
  .plain .val .fig {
    font-weight: var(--_w-regular);
  }
  .even .pos .fig {
    font-size: calc(var(--_u) * 1.75);
  }
  .even {
    --_val: calc(var(--_chars) * var(--_fs-h4));
  }
  .even .numbered .val .fig {
    font-size: var(--_fs-h4);
    font-weight: var(--_w-title);
  }
  .waiting .who {
    color: var(--_ink-3);
    font-weight: var(--_w-regular);
  }
  /* What is chosen is told by a line at its side, with air between, and its weight, not by a colour alone. */
  .chosen {
    box-shadow:
      calc(var(--_bold) * -2) 0 0 var(--_ground),
      calc(var(--_bold) * -4) 0 0 var(--_accent);
  }
  .chosen > .who,
  .chosen .team .who {
    color: var(--_accent);
    font-weight: var(--_w-bold);
  }
  .row.found,
  li.found {
    outline: var(--_bold) dashed var(--_accent);
    outline-offset: -2px;
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
  /* Narrow: place, name and figure in one line, the bar below the name, the check below the figure. */
  .narrow .heads {
    display: flex;
    flex-wrap: wrap;
  }
  .narrow .heads .pos {
    min-width: calc(var(--_u) * 5.75);
  }
  .narrow .heads .team {
    flex: auto;
  }
  .narrow .heads .team ~ * {
    margin-inline-start: 1.25em;
  }
  .narrow .row:not(.part) {
    grid-template: 'pos team val' 'pos graph ver' / calc(var(--_u) * 5.75) minmax(0, 1fr) minmax(
        calc((var(--_check) + 1.1) * var(--_fs-caption)),
        var(--_val)
      );
    align-content: center;
  }
  .narrow.with-group .row:not(.part) {
    grid-template-areas: 'pos team val' 'pos group ver' 'pos graph graph';
  }
  .narrow.plain .row:not(.part) {
    grid-template: 'team val' 'group ver' / minmax(0, 1fr) auto;
  }
  .narrow .pos {
    grid-area: pos;
  }
  .narrow .team {
    grid-area: team;
  }
  .narrow .group {
    grid-area: group;
  }
  .narrow .graph {
    grid-area: graph;
  }
  .narrow .val {
    grid-area: val;
  }
  .narrow .ver {
    grid-area: ver;
  }
  .narrow.even .row:not(.part) {
    padding: 0;
  }
  .narrow.even .row .graph {
    display: none;
  }
  .narrow .pos .fig {
    font-size: var(--_fs-h3);
  }
  .narrow .who {
    font-size: var(--_fs-lead);
  }
  .narrow {
    --_fig: var(--_fs-h3);
  }
  /* Large type on a small screen: place, check and figure above, the name has a line of its own. */
  .cramped .narrow:not(.plain) .row:not(.part) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: center;
  }
  .cramped .narrow .pos {
    flex: 1 0 auto;
  }
  .cramped .narrow:not(.plain) .row .val {
    order: 1;
    margin-inline-start: auto;
    padding-inline-start: 0.5em;
  }
  .cramped .narrow:not(.plain) .row .team,
  .cramped .narrow:not(.plain) .row .group,
  .cramped .narrow:not(.plain) .row .graph {
    order: 2;
    flex: 1 0 100%;
    padding: var(--_s2) 0 0;
  }
  .cramped .narrow .pos .before {
    width: auto;
  }
  .cramped .narrow.even .row {
    height: calc(var(--_u) * 7.25);
  }
  .board-table.long-figures {
    --_fig: var(--_fs-caption);
  }
  .even.long-figures .numbered .val .fig {
    font-size: var(--_fig);
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
