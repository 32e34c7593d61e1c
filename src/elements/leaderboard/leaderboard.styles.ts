import { css } from 'lit';
import { tableStyles } from './rank/table.styles.js';

/** Looks of the leaderboard, after boards 05a (desk) and 05b (kiosk). Sizes in em of the place, colours by token. */
export const leaderboardStyles = [
  tableStyles,
  css`
    .board.screen {
      padding: calc(var(--_u) * 2) calc(var(--_u) * 3) var(--_s4);
    }
    [data-place='phone'] .board.screen,
    .board.tight {
      padding: var(--_s4) var(--_s4) var(--_s3);
    }
    [data-place='kiosk'] .board.screen {
      padding: calc(var(--_u) * 2.2) calc(var(--_u) * 2.25) calc(var(--_u) * 1.4);
    }
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
    .board.beside > .side::before {
      left: calc(var(--_u) * -2.5);
    }
    .board .view {
      margin-top: calc(var(--_u) * 1.25);
    }
    .board.both .view {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-column-gap: calc(var(--_u) * 4);
      align-items: start;
    }
    .side-name {
      font-size: var(--_fs-h4);
      margin-bottom: var(--_s2);
    }
    /* Switches */
    .choices {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-end;
      margin-inline-start: auto;
    }
    .find .choices .views,
    .tight .find .choices .views {
      flex: none;
      margin: var(--_s3) var(--_s4) 0 0;
    }
    .find .choices > :last-child {
      margin-inline-end: 0;
    }
    /* Wide: title at the left, search and switches at the right of one line. */
    .board.beside > .top,
    .board.beside > .find {
      grid-row: 1;
      grid-column: 1 / -1;
    }
    .board.beside > .top {
      max-width: 36%;
      align-self: end;
    }
    .board.beside > .find {
      flex-direction: row;
      flex-wrap: wrap;
      justify-self: end;
      justify-content: flex-end;
      align-self: end;
      align-items: flex-end;
      width: 62%;
      margin-top: 0;
    }
    .board:not(.tight) .find .search {
      margin-inline-end: var(--_s4);
    }
    .board.beside .find .search {
      flex: 1 1 13em;
      margin-inline-end: var(--_s4);
    }
    .board .find .choices .views > * {
      flex: 1 1 auto;
    }
    .tight .find .choices {
      width: 100%;
    }
    .tight .find .choices .views {
      flex: 1 1 100%;
      margin-inline-end: 0;
    }
    .qs .choices .seg > * {
      padding: 0 0.85em;
    }
    .pick {
      display: block;
      max-width: 100%;
      font-size: var(--_fs-caption);
      color: var(--_ink-3);
    }
    .pick span {
      margin-inline-end: 0.5em;
    }
    .pick select {
      max-width: 16em;
      min-height: var(--_touch);
      padding: 0 0.5em;
      border: var(--_hair) solid var(--_edge);
      border-radius: 2px;
      color: var(--_ink);
      background: var(--_ground);
      font: var(--_w-regular) var(--_fs-body) / 1.4 var(--_font-text);
    }
    /* Totals: the label above, the figure below. */
    .totals {
      display: flex;
      flex-wrap: wrap;
      margin-top: var(--_s4);
      padding: var(--_s3) 0 var(--_s2);
      border-top: var(--_hair) solid var(--_rule);
      border-bottom: var(--_hair) solid var(--_line);
    }
    .side .totals {
      border-bottom: 0;
    }
    .side .totals,
    .tight .totals {
      justify-content: space-between;
    }
    .totals > div {
      margin-inline-end: calc(var(--_u) * 4);
    }
    .side .totals > div,
    .tight .totals > div {
      margin-inline-end: var(--_s4);
    }
    .totals > :last-child {
      margin-inline-end: 0;
    }
    .totals dt {
      font-size: var(--_fs-caption);
      line-height: 1.4;
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
    .cap2 {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      padding-bottom: calc(var(--_u) * 0.5);
      font-size: var(--_fs-caption);
      line-height: 1.5;
      color: var(--_ink-3);
    }
    .count-of {
      margin-top: var(--_s3);
      font-size: var(--_fs-caption);
      color: var(--_ink-3);
    }
    /* Those without a number */
    .rest {
      margin-top: calc(var(--_u) * 1.375);
    }
    .rest-head {
      font: var(--_w-regular) var(--_fs-caption) / 1.5 var(--_font-text);
      color: var(--_ink-3);
    }
    .page > .rest-head {
      margin-top: var(--_s4);
      color: var(--_ink-2);
    }
    .rest ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(calc(var(--_u) * 11.5), 1fr));
      grid-column-gap: var(--_s6);
      margin-top: var(--_s1);
    }
    .rest li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      min-height: calc(var(--_u) * 2.375);
      border-bottom: var(--_hair) solid var(--_line);
    }
    .rest li .who {
      flex: 1 1 60%;
      min-width: 0;
      min-height: calc(var(--_u) * 2.25);
      padding: 0.3em 0;
      line-height: 1.35;
    }
    [data-theme='elder'] .rest li .who,
    [data-place='kiosk'] .rest li button.who,
    [data-place='phone'] .rest li button.who {
      min-height: var(--_touch);
    }
    .rest .fig {
      font-size: var(--_fs-lead);
      font-weight: var(--_w-regular);
    }
    .rest .in-place {
      flex: 1 0 100%;
    }
    /* Milestones */
    .step {
      display: grid;
      grid-template-columns: calc(var(--_u) * 8) minmax(0, 1fr);
      grid-column-gap: var(--_s6);
      padding: calc(var(--_u) * 0.5) 0 calc(var(--_u) * 0.56);
      border-top: var(--_hair) solid var(--_line);
    }
    .panel .step:first-child {
      border-top-color: var(--_line);
    }
    .panel > .cap2 {
      padding: calc(var(--_u) * 0.4) 0;
      border-top: var(--_hair) solid var(--_rule);
    }
    .step dt {
      font-size: var(--_fs-caption);
      color: var(--_ink-3);
      line-height: 1.4;
    }
    .step dt .fig {
      display: block;
      font-size: calc(var(--_u) * 2.5);
      color: var(--_accent);
    }
    .step dt > span {
      display: block;
      margin-top: var(--_s1);
    }
    .step .on-way {
      font: var(--_w-title) var(--_fs-h3) / 1.2 var(--_font-title);
      color: var(--_ink-2);
    }
    .step ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(calc(var(--_u) * 15), 1fr));
      grid-column-gap: var(--_s6);
      line-height: 1.3;
    }
    .panel .step ul {
      display: block;
    }
    .step li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      grid-column-gap: 0.75em;
      align-items: baseline;
      padding: calc(var(--_u) * 0.19) 0 calc(var(--_u) * 0.25);
    }
    .step li,
    .rest li {
      text-spacing-trim: trim-start;
    }
    .step li .who {
      font-size: calc(var(--_u) * 0.9375);
      text-align: start;
    }
    .step li small {
      font-size: var(--_fs-caption);
      color: var(--_ink-2);
      white-space: nowrap;
    }
    .step .way,
    .step li .in-place {
      grid-column: 1 / -1;
    }
    .way {
      display: block;
      width: 100%;
      height: calc(var(--_u) * 0.5);
      margin-top: 1px;
      overflow: visible;
    }
    .way path {
      fill: none;
      stroke: var(--_edge);
      stroke-width: 1;
      vector-effect: non-scaling-stroke;
    }
    .way rect,
    .gauge rect {
      fill: var(--_ink);
    }
    .steps .more {
      margin-top: var(--_s2);
    }
    .steps-none {
      color: var(--_ink-2);
    }
    .tight .step {
      grid-template-columns: calc(var(--_u) * 5.5) minmax(0, 1fr);
      grid-column-gap: var(--_s3);
    }
    .tight .step dt .fig {
      font-size: var(--_fs-h3);
    }
    .in-place {
      padding: var(--_s2) 0 var(--_s4);
    }
    /* An evening */
    .evening {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      margin-top: var(--_s4);
      color: var(--_ink-2);
    }
    .evening span {
      margin-inline-start: var(--_s4);
    }
    /* Pages: as high as the screen, no bar. */
    .board.paged {
      display: flex;
      flex-direction: column;
      height: 100%;
      min-height: 100vh;
      overflow: hidden;
    }
    .board.paged > .main {
      display: flex;
      flex: 1 1 0;
      flex-direction: column;
      min-height: 0;
    }
    .board.paged .page-room {
      flex: 1 1 0;
      min-height: 0;
      overflow: hidden;
    }
    .paged .find {
      order: 2;
    }
    .paged .bar {
      order: 3;
    }
    .paged .end {
      order: 4;
    }
    .paged .find .choices {
      width: 100%;
      margin: 0;
      justify-content: space-between;
    }
    .paged .find .choices .views,
    .tight.paged .find .choices .views {
      flex: 1 1 auto;
      margin-inline-end: var(--_s6);
    }
    .paged .find .choices > :last-child,
    .tight.paged .find .choices > :last-child {
      margin-inline-end: 0;
    }
    .paged .seg {
      background: var(--_sunken);
    }
    .paged .totals {
      border-top-width: var(--_bold);
    }
    .paged .totals .fig {
      font-size: calc(var(--_u) * 2.15);
    }
    .paged .title {
      font-size: calc(var(--_u) * 3);
    }
    /* A hall: title and sums in one line, so that the rows have the height. */
    .paged:not(.tight) > .top {
      display: flex;
      align-items: flex-end;
      justify-content: space-between;
      padding-bottom: var(--_s2);
      border-bottom: var(--_bold) solid var(--_rule);
    }
    .paged:not(.tight) .title {
      font-size: var(--_fs-h1);
    }
    .paged:not(.tight) .totals {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .paged:not(.tight) .totals > div {
      margin-inline-end: calc(var(--_u) * 2);
    }
    .paged:not(.tight) .totals > :last-child {
      margin-inline-end: 0;
    }
    .board.paged .view {
      margin-top: var(--_s3);
    }
    .paged .cap2 .pager {
      margin-top: 0;
    }
    .paged .cap2 > span {
      display: inline-flex;
      align-items: baseline;
    }
    .paged .cap2 > span > * {
      margin-inline-start: var(--_s6);
    }
    @media print {
      .board.screen {
        padding: 0;
      }
      .choices,
      .evening,
      .more {
        display: none;
      }
    }
  `,
];
