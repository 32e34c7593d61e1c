import { css } from 'lit';

/** Looks of the org tree, after boards 01 (desk), 02 (wall) and 03 (phone). What surrounds it is in frame/frame.styles.ts. */
const parts = css`
  .org {
    --_indent: calc(var(--_u) * 1.375);
    --_guide: calc(var(--_u) * 0.375);
  }
  /* In the flow, for there a percentage of no set height is nothing. */
  .probe {
    float: left;
    width: 0;
    height: 100%;
    visibility: hidden;
  }
  .vacant {
    color: var(--_ink-3);
    border-bottom: var(--_hair) dashed var(--_edge);
  }
  .v .vacant {
    border-bottom: 0;
    border-left: var(--_hair) dashed var(--_edge);
  }
  .sign {
    position: relative;
    flex: none;
    width: calc(var(--_u) * 0.8125);
    height: calc(var(--_u) * 0.8125);
  }
  .sign.plus::before,
  .sign.minus::before,
  .sign.plus::after {
    content: '';
    position: absolute;
    left: 0;
    top: calc(50% - 1px);
    width: calc(var(--_u) * 0.8125);
    height: 0;
    border-top: calc(var(--_u) * 0.09375) solid currentColor;
  }
  .sign.plus::after {
    transform: rotate(90deg);
  }
  .on-way mark,
  .plate mark {
    border-bottom-color: currentColor;
  }
  .board mark {
    border-bottom: 0;
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  @media (forced-colors: active) {
    .plate .face,
    .on-way.board .face {
      forced-color-adjust: none;
    }
  }
`;

const list = css`
  .list {
    position: relative;
    border-top: var(--_bold) solid var(--_ink);
    margin-top: var(--_s3);
  }
  .tight .list {
    border-top: 0;
    margin-top: 0;
  }
  [data-edge] {
    position: absolute;
  }
  [data-edge='bottom'] {
    bottom: 0;
  }
  [data-edge='end'] {
    left: 100%;
  }
  .item {
    position: relative;
  }
  .stray {
    position: absolute;
    left: 0;
    right: 0;
  }
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
    flex: 1 1 0;
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
    margin-inline-end: 1em;
  }
  .area {
    width: calc(var(--_u) * 9);
  }
  .branch-toggle {
    min-height: var(--_touch);
    font-size: var(--_fs-caption);
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
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
  [data-key]:focus {
    outline: 0;
  }
  [data-key]:focus > .row,
  [data-key]:focus > .face {
    outline: 3px solid var(--_focus);
  }
  [data-key]:focus > .face {
    outline-offset: 3px;
  }
  [data-key]:focus:not(:focus-visible) > * {
    outline: 0;
  }
  .arrives {
    animation: arrive var(--_t-open) var(--_ease);
  }
  @media (prefers-reduced-motion: reduce) {
    .arrives {
      animation: none;
    }
  }
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
  @keyframes arrive {
    from {
      opacity: 0;
    }
  }
  @media (hover: hover) {
    .board .face:hover {
      border-color: var(--_ink);
    }
    .row:hover .unit,
    .face:hover .unit {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.3em;
    }
  }
`;

const drawing = css`
  .canvas {
    display: flex;
    overflow-x: auto;
    overflow-y: hidden;
    padding: 6px;
    margin: calc(var(--_u) * 1.25 - 6px) -6px 0;
    touch-action: pan-x pan-y;
  }
  .sizer {
    flex: none;
  }
  /* More stands at the right: it fades out. At its end the drawing is past the fade. It is always there: one that comes and goes moves the page in Firefox. */
  .canvas::after {
    content: '';
    flex: none;
    position: -webkit-sticky;
    position: sticky;
    right: -6px;
    pointer-events: none;
  }
  .wider::after {
    width: calc(var(--_u) * 1.25);
    background: linear-gradient(to right, transparent, var(--_ground));
  }
  .drawing {
    position: relative;
    transform-origin: 0 0;
    min-height: var(--_touch);
  }
  .links {
    position: absolute;
    top: 0;
    left: 0;
    overflow: visible;
    fill: none;
    stroke: var(--_edge);
    stroke-width: var(--_hair);
    pointer-events: none;
  }
  .links .way {
    stroke: var(--_accent);
    stroke-width: var(--_bold);
  }
  .unit-card {
    position: absolute;
    top: 0;
    left: 0;
    display: flex;
    flex-direction: column;
    cursor: pointer;
  }
  .from-bottom > .unit-card {
    flex-direction: column-reverse;
  }
  .from-left > .unit-card {
    flex-direction: row;
  }
  .from-right > .unit-card {
    flex-direction: row-reverse;
  }
  /* Words longer than a card is wide stand below the sign. */
  .handle {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    justify-content: center;
    padding-inline-start: 3px;
    font-size: var(--_fs-caption);
    line-height: 1.2;
    color: var(--_ink-2);
    text-align: center;
    word-break: keep-all;
  }
  /* Beside the trunk of a root above its children: nothing lies across the line. */
  .from-top > .plate > .handle,
  .from-bottom > .plate > .handle {
    justify-content: flex-start;
    margin-inline-start: 50%;
    padding-inline-start: calc(var(--_u) * 0.75);
  }
  .handle .sign {
    margin-inline-end: 6px;
  }
  .on-way > .handle {
    color: var(--_accent);
    font-weight: var(--_w-medium);
  }
  .face {
    flex: none;
    overflow: hidden;
  }
  .unit-card.slip .face {
    display: flex;
    align-items: center;
    justify-content: space-between;
    border-bottom: var(--_hair) solid var(--_line);
    white-space: nowrap;
  }
  .unit-card.slip .unit {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    font: var(--_w-regular) var(--_fs-caption) / 1.3 var(--_font-text);
    color: var(--_ink-2);
  }
  .unit-card.slip.chosen,
  .unit-card.slip.chosen .unit {
    color: var(--_accent);
  }
  .narrow > .unit-card.slip .name {
    font-size: var(--_fs-caption);
  }
  .unit-card.slip .name {
    flex: none;
    margin-inline-start: var(--_s2);
  }
  .plate .face {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    padding: 0 var(--_s2);
    text-align: center;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .plate .unit {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    max-width: 100%;
    overflow: hidden;
    font: var(--_w-title) calc(var(--_u) * 1.375) / 1.3 var(--_font-title);
    letter-spacing: 0.08em;
    margin-inline-end: -0.08em;
  }
  .plate .who {
    font-size: var(--_fs-caption);
    line-height: 1.5;
  }
  .plate .vacant {
    color: inherit;
  }
  .board .face {
    padding: var(--_u) 0;
    background: var(--_plate);
    color: var(--_plate-ink);
    border: var(--_hair) solid var(--_edge);
  }
  .board .v {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    justify-content: center;
    width: 100%;
    height: 100%;
  }
  .v .tcy {
    text-combine-upright: all;
  }
  .board .unit {
    font: var(--_w-title) calc(var(--_u) * 1.375) / 1 var(--_font-title);
    letter-spacing: 0.16em;
  }
  .board .unit.long {
    font-size: var(--_u);
    line-height: 1.1;
    text-wrap: balance;
  }
  .board .who {
    margin-right: var(--_s2);
    font-size: calc(var(--_u) * 1.0625);
    line-height: 1;
    letter-spacing: 0.06em;
    color: var(--_plate-ink-2);
    text-align: end;
  }
  .board .long + .who {
    margin-right: calc(var(--_u) * 0.15);
  }
  .on-way.board .face,
  .on-way.board .face .who {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .card .face {
    padding-top: calc(var(--_u) * 0.75);
    border-top: var(--_bold) solid var(--_edge);
  }
  .from-left > .card .face,
  .from-right > .card .face {
    padding: calc(var(--_u) * 0.5) 0 0 calc(var(--_u) * 0.75);
    border-top: 0;
    border-left: var(--_bold) solid var(--_edge);
  }
  .from-right > .card .face {
    padding: calc(var(--_u) * 0.5) calc(var(--_u) * 0.75) 0 0;
    border-left: 0;
    border-right: var(--_bold) solid var(--_edge);
  }
  .card.on-way .face,
  .card.under-way .face {
    border-color: var(--_accent);
  }
  .card.chosen .unit {
    color: var(--_accent);
  }
  .card .unit {
    display: block;
    font: var(--_w-title) calc(var(--_u) * 1.25) / 1.3 var(--_font-title);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* Whoever it is: in two lines of smaller type instead of cut. */
  .card .name.long {
    display: inline-block;
    vertical-align: middle;
    font-size: 0.75em;
    line-height: 1.15;
  }
  .card dl {
    margin-top: calc(var(--_u) * 0.375);
  }
  .card dl div {
    display: flex;
    line-height: 1.75;
  }
  .card dt {
    flex: none;
    min-width: 5.1em;
    padding-inline-end: 0.5em;
    font-size: var(--_fs-caption);
    line-height: 2;
    color: var(--_ink-3);
  }
  .card dd {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* Only Han characters are set apart. */
  .org :lang(en) {
    letter-spacing: 0;
  }
`;

export const orgStyles = [parts, list, drawing];
