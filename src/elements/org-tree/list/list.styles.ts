import { css } from 'lit';

/** Looks of the indented list, after boards 01 (desk) and 03 (phone). */
export const listStyles = css`
  /* The rows that are in the page. */
  .list {
    position: relative;
    border-top: var(--_bold) solid var(--_ink);
    margin-top: var(--_s3);
  }
  .tight .list {
    border-top: 0;
    margin-top: 0;
  }
  .item {
    position: relative;
  }
  .stray {
    position: absolute;
    left: 0;
    right: 0;
  }
  /* A row: its sign, its unit, who heads it, how many are below. */
  .row {
    display: flex;
    align-items: center;
    min-height: var(--_row);
    padding: 2px 0;
    border-bottom: var(--_hair) solid var(--_line);
    cursor: pointer;
  }
  .cells {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-width: 0;
    /* With the row's own it is half a line, which shows in rows of two and more. */
    padding: calc(var(--_u) * 0.375) 0;
  }
  [data-density='compact'] .cells {
    padding: calc(var(--_u) * 0.125) 0;
  }
  /* A finger's width and height around the sign, to its left too; a row is never taller for it (3 px are its own padding and line). */
  .row .sign {
    --_sign-left: calc(var(--_u) * 0.95);
    box-sizing: content-box;
    padding: calc((var(--_touch) - var(--_u) * 0.8125) / 2) var(--_u)
      calc((var(--_touch) - var(--_u) * 0.8125) / 2) var(--_sign-left);
    margin: calc((var(--_row) - var(--_touch)) / 2 - 3px) 0;
    margin-inline-start: calc(var(--_sign-left) * -1);
  }
  [data-place='kiosk'] .row .sign {
    --_sign-left: calc(var(--_u) * 1.65);
  }
  .row .sign.plus::before,
  .row .sign.minus::before,
  .row .sign.plus::after {
    left: var(--_sign-left);
    top: calc(var(--_touch) / 2 - 1px);
  }
  /* Names of sisters without units below stand on the axis of their parent's name. */
  .row .sign.none {
    width: calc(var(--_u) * 1.8125 - var(--_indent));
    padding: 0;
    margin: 0;
  }
  .row .unit {
    flex: 1 1 6.5em;
    min-width: 0;
    font: var(--_w-title) calc(var(--_u) * 1.125) / 1.3 var(--_font-title);
  }
  .level-1 .unit {
    font-size: calc(var(--_u) * 1.3125);
  }
  .level-3 .unit {
    font: var(--_w-regular) var(--_u) / 1.3 var(--_font-text);
  }
  .row small {
    font-size: var(--_fs-caption);
    color: var(--_ink-3);
  }
  .row .who {
    flex: none;
    margin-inline-start: auto;
    max-width: 45%;
    padding-inline-start: var(--_s2);
    color: var(--_ink-2);
    text-align: end;
  }
  .row .who .long {
    font-size: var(--_fs-caption);
  }
  .row .below {
    flex: none;
    min-width: calc(var(--_u) * 2.75);
    padding-inline-start: var(--_s2);
    /* At the same edge where there is no more room beside the name. */
    margin-inline-start: auto;
    text-align: end;
    white-space: nowrap;
  }
  .qs:lang(en) .row .below {
    min-width: calc(var(--_u) * 6);
  }
  /* Too narrow for a line: the name, and below it who and how many. */
  .stacked .cells {
    padding: var(--_s2) 0;
  }
  .stacked .row .unit {
    flex: 1 0 100%;
  }
  .slim {
    --_indent: calc(var(--_u) * 0.6);
  }
  .stacked .row .below {
    min-width: 0;
  }
  .stacked .row .who {
    /* A long name breaks, but is not squeezed in beside the unit, which has the line above. */
    flex: 1 1 0;
    min-width: 4em;
    max-width: none;
    margin: 0;
    padding: 0;
    text-align: start;
  }
  /* Room for a roster: who, the other posts, the area, each in its column. */
  .in-columns .cells {
    flex-wrap: nowrap;
  }
  .in-columns .row .who,
  .others,
  .area {
    flex: none;
    max-width: none;
    margin: 0;
    padding-inline-start: var(--_s4);
    color: var(--_ink-2);
    text-align: start;
  }
  .in-columns .row .who {
    width: calc(var(--_u) * 10);
  }
  .others {
    width: calc(var(--_u) * 15);
    line-height: 1.4;
  }
  .others > span {
    display: inline-block;
    max-width: 100%;
    margin-inline-end: 1em;
  }
  .area {
    width: calc(var(--_u) * 9);
  }
  /* Lines to the rows of a branch. */
  .guide {
    position: absolute;
    top: 0;
    bottom: 0;
    border-inline-start: var(--_hair) solid var(--_edge);
  }
  .guide.ends {
    bottom: auto;
    height: calc(var(--_row) / 2);
  }
  .guide.way {
    border-inline-start: var(--_bold) solid var(--_accent);
  }
  /* The chosen row. */
  .row.chosen {
    border-bottom: var(--_bold) solid var(--_accent);
  }
  /* Where the accent is as dark as the ink, a bar tells the choice. */
  [data-theme='contrast'] .row.chosen,
  [data-theme='mourning'] .row.chosen {
    position: relative;
  }
  [data-theme='contrast'] .row.chosen::before,
  [data-theme='mourning'] .row.chosen::before {
    content: '';
    position: absolute;
    top: 0;
    bottom: 0;
    left: calc(var(--_u) * -0.6);
    border-inline-start: calc(var(--_bold) * 2.5) solid var(--_accent);
  }
  .row.chosen .unit,
  .row.chosen .who {
    color: var(--_accent);
  }
  /* On paper. */
  @media print {
    .list {
      border-top: 0;
    }
    .row {
      break-inside: avoid;
    }
    .row .sign,
    .row .below,
    .branch-toggle {
      display: none;
    }
  }
`;
