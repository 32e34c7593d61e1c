import { css } from 'lit';
import { cellsStyles } from './rank/cells.styles.js';
import { narrowStyles } from './rank/narrow.styles.js';
import { tableStyles } from './rank/table.styles.js';

/** Looks of the leaderboard, after board 05a. Sizes in em of the place, colours by token. What comes later brings its own. */
export const leaderboardStyles = [
  tableStyles,
  cellsStyles,
  narrowStyles,
  css`
    /* Margins of the place. */
    .board.screen {
      padding: calc(var(--_u) * 2) calc(var(--_u) * 3) var(--_s4);
    }
    [data-place='phone'] .board.screen,
    .board.tight {
      padding: var(--_s4) var(--_s4) var(--_s3);
    }
    [data-place='kiosk'] .board.screen,
    .board.large.screen {
      padding: calc(var(--_u) * 2.2) calc(var(--_u) * 2.25) calc(var(--_u) * 1.4);
    }
    /* Beside the view a column for details or milestones. */
    .board.beside {
      grid-template-columns: minmax(0, 1fr) calc(var(--_u) * 26.5);
      column-gap: calc(var(--_u) * 5);
    }
    .board.beside > .side {
      display: flex;
      flex-direction: column;
      justify-content: space-between;
      margin-top: calc(var(--_u) * 1.25);
    }
    .side > .panel {
      flex: auto;
    }
    /* Beside the row that was pressed, however far down. */
    .sticks .side .detail {
      position: sticky;
      top: var(--_s4);
    }
    .flows {
      overflow: visible;
    }
    .board.beside > .side::before {
      left: calc(var(--_u) * -2.5);
    }
    /* Wide: title at the left, search and switches at the right of one line. */
    .board.beside > .top,
    .board.beside > .find {
      grid-row: 1;
      grid-column: 1 / -1;
      align-self: end;
    }
    .board.beside > .top {
      max-width: 28%;
    }
    .board.beside > .find {
      flex-flow: row wrap;
      justify-self: end;
      justify-content: flex-end;
      align-items: flex-end;
      width: 70%;
      margin-top: 0;
    }
    .board.beside .find .search {
      flex: 1 1 9em;
    }
    .board .view {
      margin-top: calc(var(--_u) * 1.25);
    }
    /* Teams and persons side by side. */
    .both .view {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-column-gap: calc(var(--_u) * 4);
      align-items: start;
    }
    /* The rows of both begin at one height, though one has a choice above. */
    .both .cap2 {
      min-height: calc(var(--_touch) + var(--_u) + var(--_hair));
    }
    .side-name {
      font-size: var(--_fs-h4);
      margin-bottom: var(--_s2);
    }
    /* Switches, and the choice of a group. */
    .choices {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-end;
      margin-inline-start: auto;
    }
    .qs .find .choices .views {
      flex: none;
      margin: var(--_s3) 0 0 var(--_s4);
    }
    .qs .board:not(.tight) .choices .views > * {
      flex: 1 1 auto;
      padding: 0 0.65em;
    }
    /* All choices in one line: a long one takes two. */
    .qs .tight .choices .views > * {
      flex: 1;
      min-width: min-content;
      padding-top: 0.3em;
      padding-bottom: 0.3em;
      white-space: normal;
      word-break: keep-all;
      text-align: center;
      line-height: 1.3;
    }
    .tight .find .choices {
      width: 100%;
    }
    /* A long choice breaks anywhere before it leaves the screen, and the others go on below it. */
    .qs .find .choices .has-long {
      max-width: calc(100% - var(--_s4));
    }
    .qs .tight .find .choices .has-long {
      max-width: 100%;
    }
    .qs .board .choices .views > .long {
      flex: 1 1 auto;
      min-width: 0;
      max-width: 100%;
      padding-top: 0.3em;
      padding-bottom: 0.3em;
      white-space: normal;
      word-break: normal;
      overflow-wrap: anywhere;
      text-align: center;
      line-height: 1.3;
    }
    .qs .tight .find .choices .views {
      flex: 1 1 100%;
      margin-inline-start: 0;
    }
    .pick {
      display: block;
      max-width: 100%;
      font-size: var(--_fs-caption);
      color: var(--_ink-3);
    }
    .pick select {
      max-width: 16em;
      min-height: var(--_touch);
      margin-inline-start: 0.5em;
      padding: 0 0.5em;
      border: var(--_hair) solid var(--_edge);
      border-radius: 2px;
      color: var(--_ink);
      background: var(--_ground);
      font: var(--_w-regular) var(--_fs-body) / 1.4 var(--_font-text);
    }
    /* … and a short one beside it stays as wide as a finger. */
    .qs .tight .choices .has-long > :not(.long) {
      padding: 0 0.65em;
    }
    /* Totals: the label above, the figure below. */
    .totals {
      display: flex;
      flex-wrap: wrap;
      margin-top: var(--_s4);
      padding-bottom: var(--_s2);
      border-top: var(--_hair) solid var(--_rule);
      border-bottom: var(--_hair) solid var(--_line);
    }
    .side .totals {
      border-bottom: 0;
    }
    .totals > * {
      margin-top: var(--_s3);
    }
    .totals > :not(:last-child) {
      margin-inline-end: calc(var(--_u) * 4);
    }
    .side .totals > *,
    .tight .totals > * {
      flex: 1 1 auto;
      margin-inline-end: var(--_s4);
    }
    .totals dt,
    .cap2,
    .count-of,
    .rest-head {
      font: var(--_w-regular) var(--_fs-caption) / 1.4 var(--_font-text);
      color: var(--_ink-3);
    }
    .totals .fig {
      font-size: var(--_fs-h2);
      line-height: 1.25;
    }
    .totals small {
      font-size: var(--_fs-body);
      color: var(--_ink-2);
    }
    /* Above the rows and below them. */
    .cap2 {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      padding: calc(var(--_u) * 0.5) 0;
      border-top: var(--_hair) solid var(--_rule);
    }
    .count-of {
      margin-top: var(--_s3);
    }
    /* The tools below it have no air of their own. */
    [data-place='phone'] .count-of {
      padding-bottom: var(--_s2);
    }
    /* Each in one piece where it has room. */
    .count-of .nw {
      display: inline-block;
    }
    .count-of .nw,
    .cramped .totals .nw {
      white-space: normal;
    }
    /* Lists that are no table: those without a number, and the names of a milestone. */
    .view .rest {
      margin-top: calc(var(--_u) * 1.375);
    }
    .rest ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(calc(var(--_u) * 11.5), 1fr));
      grid-column-gap: var(--_s6);
      margin-top: var(--_s1);
    }
    .rest li,
    .step li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      min-height: var(--_touch);
      padding: calc(var(--_u) * 0.2) 0;
      text-spacing-trim: trim-start;
    }
    .rest li {
      border-bottom: var(--_hair) solid var(--_line);
    }
    .rest .who {
      flex: 1 1 4.5em;
    }
    .rest .fig {
      margin-inline-start: auto;
      padding-inline-start: 0.5em;
      font-size: var(--_fs-lead);
      font-weight: var(--_w-regular);
    }
    .cramped .rest ul {
      display: block;
    }
    .in-place {
      flex: 0 0 100%;
      padding: var(--_s2) 0 var(--_s4);
    }
    @media print {
      .board.screen {
        padding: 0;
      }
      .choices,
      .more {
        display: none;
      }
      .rest li {
        min-height: calc(var(--_u) * 2.25);
      }
    }
  `,
];
