import { css } from 'lit';

/** Looks of a board in pages, beside those of any screen in pages (frame/pages). As high as the screen. */
export const pagesStyles = css`
  /* The screen, and the room for its page. */
  .board.paged {
    height: 100%;
    min-height: var(--qs-kiosk-least, 100vh);
  }
  /* What stands on a page does not make its room: that is what the screen leaves, and one row with its caption at the least. */
  .board .page-room {
    flex: 1 0 calc(var(--_u) * 12);
  }
  /* Details may be higher than a small screen: a finger moves them, and no bar is shown. */
  .page-room.moves {
    overflow-y: auto;
    scrollbar-width: none;
  }
  .page-room.moves button:focus {
    outline-offset: -3px;
  }
  .page-room.moves::-webkit-scrollbar {
    display: none;
  }
  .board.paged .view {
    margin-top: var(--_s3);
  }
  /* Head, sums and controls. */
  .paged .title {
    font-size: calc(var(--_u) * 3);
  }
  .paged .totals {
    border-top-width: var(--_bold);
  }
  .paged .totals .fig {
    font-size: calc(var(--_u) * 2.15);
  }
  .paged .find .choices {
    justify-content: space-between;
    width: 100%;
    margin: 0;
  }
  .qs .paged .find .choices .views {
    flex: 1 1 auto;
    margin-inline-start: 0;
  }
  /* A long choice takes two lines, so that those beside it have air at their sides. */
  .qs .paged.tight .find .choices .views > * {
    padding-right: 0.4em;
    padding-left: 0.4em;
  }
  .qs .paged.tight .find .choices .views:not(:first-child):last-child {
    flex-basis: 60%;
  }
  .qs .paged .find .choices .views:not(:last-child) {
    margin-inline-end: var(--_s4);
  }
  /* Above and below the rows. */
  .paged .cap2 {
    padding-top: 0;
    border: 0;
  }
  .paged .cap2 .pager {
    margin-top: 0;
  }
  .paged .cap2 > span {
    display: inline-flex;
    align-items: baseline;
  }
  .paged .cap2 > :first-child,
  .paged .cap2 > span > :not(:last-child) {
    margin-inline-end: var(--_s4);
  }
  .page > .rest-head {
    margin-top: var(--_s4);
    color: var(--_ink-2);
  }
  /* Numbered rows. */
  .of-page tbody {
    border-top: var(--_hair) solid var(--_line);
  }
  .board-table.of-page [data-edge] {
    display: none;
  }
  .of-page .row:not(.part) {
    min-height: calc(var(--_u) * var(--_high));
    padding: 0;
  }
  .of-page.wide .row .pos .fig {
    font-size: calc(var(--_u) * (1.4 + var(--_high) * 0.25));
  }
  .bar-below.of-page .row:not(.part) {
    padding: calc(var(--_u) * 0.5) 0;
  }
  .of-page.wide .row .team {
    padding-inline-end: var(--_s2);
    line-height: 1.1;
  }
  .of-page .row .who,
  .of-page .row .change {
    display: inline-block;
    line-height: 1.15;
    margin-inline-end: 0.5em;
    vertical-align: baseline;
  }
  .of-page button.who {
    --_air: calc((var(--_touch) - 1.15em) / 2);
  }
  /* What has changed follows the name, also the last line of a long one. */
  .of-page .row span.who {
    display: inline;
  }
  .columns-2 .of-page tbody,
  .columns-3 .of-page tbody {
    display: grid;
    grid-template-rows: repeat(var(--_down), auto);
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    grid-column-gap: calc(var(--_u) * 4);
  }
  /* Lists that are no table: long names have fewer columns. */
  .page .rest ul {
    grid-template-columns: repeat(auto-fill, minmax(calc(var(--_u) * (11.5 + var(--_wider))), 1fr));
  }
  .page .step ul {
    grid-template-columns: repeat(auto-fill, minmax(calc(var(--_u) * (15 + var(--_wider))), 1fr));
  }
  .page .rest li,
  .page .step li {
    min-height: calc(var(--_u) * var(--_each));
  }
  .page > .rest {
    margin-top: 0;
    padding-top: var(--_s3);
    border-top: var(--_hair) solid var(--_line);
  }
  /* Details on a page. */
  /* The row says the name. On a wide screen the figures stand beside the marks. */
  .opened .detail-who {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0, 0, 0, 0);
  }
  .opened .board-table .open > td {
    max-width: none;
    padding-bottom: var(--_s2);
  }
  .opened .facts {
    margin-top: var(--_s2);
  }
  .opened .facts > div {
    padding: 0.3em 0;
  }
  .opened .next-mark {
    margin-top: var(--_s2);
  }
  .opened .code .qr {
    width: calc(var(--_u) * 5);
    height: calc(var(--_u) * 5);
  }
  .opened .close {
    justify-self: start;
  }
  .paged:not(.tight) .opened .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    grid-column-gap: calc(var(--_u) * 3);
    max-width: none;
  }
  .paged:not(.tight) .opened .detail > * {
    grid-column: 2;
  }
  .paged:not(.tight) .opened .facts {
    grid-row: 1 / span 9;
    grid-column: 1;
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
    margin-inline-start: var(--_s4);
    padding: 0;
    border: 0;
  }
  .paged:not(.tight) .totals > :not(:last-child) {
    margin-inline-end: var(--_s4);
  }
  /* The margins of the place. */
  [data-place='hall'] .board:not(.tight) {
    padding-right: calc(var(--_u) * 2.67);
    padding-left: calc(var(--_u) * 2.67);
  }
  [data-place='wall'] .board:not(.tight) {
    padding-right: calc(var(--_u) * 2.4);
    padding-left: calc(var(--_u) * 2.4);
  }
  /* What is not high, a small screen or a part of a wall: its rows have the height. */
  .board.flank,
  .board.low {
    padding-top: var(--_s3);
    padding-bottom: var(--_s3);
  }
  .board.low .view {
    margin-top: var(--_s2);
  }
  .low .dots,
  .low .kicker,
  .low .page > .rest-head {
    display: none;
  }
  [data-place='hall'] .low .page-room {
    flex-basis: calc(var(--_u) * 8);
  }
  .board.paged.low .title {
    font-size: calc(var(--_u) * 1.8);
    line-height: 1.15;
  }
  .low.tight .totals {
    margin-top: var(--_s2);
  }
  .paged.low .totals > * {
    margin-top: var(--_s1);
  }
  .paged.low .totals .fig {
    font-size: calc(var(--_u) * 1.5);
  }
  /* Rather the title takes two lines than the sums. */
  .paged.low:not(.tight) .totals {
    flex: none;
    max-width: 80%;
  }
  .paged.small-head:not(.tight):not(.flank):not(.low) .totals {
    flex: none;
    max-width: 55%;
  }
  .low .totals small {
    font-size: var(--_fs-caption);
  }
  .low .page-of,
  .page-of:last-child {
    margin: 0;
  }
  .paged.low .cap2 {
    padding-bottom: calc(var(--_u) * 0.25);
  }
  .low .board-table.of-page {
    --_place: calc(var(--_u) * 6.75);
  }
  .low .of-page .row:not(.part) {
    padding: calc(var(--_u) * 0.15) 0;
  }
  .low .of-page .row .who {
    font-size: var(--_fs-lead);
  }
  .paged.low .narrow .row .pos .fig {
    font-size: calc(var(--_u) * 2.2);
  }
  /* Three times as wide as high: the head stands at the left, and the rows have the whole height. */
  .board.flank {
    display: grid;
    grid-template: auto auto minmax(0, 1fr) auto / calc(var(--_u) * 20) minmax(0, 1fr);
    grid-column-gap: calc(var(--_u) * 4);
  }
  .flank > * {
    grid-column: 1;
  }
  .flank > .main {
    grid-row: 1 / span 3;
    grid-column: 2;
  }
  .flank > .end {
    grid-row: 4;
    grid-column: 1 / -1;
  }
  .board.flank > .top {
    display: block;
    border: 0;
  }
  .board.flank .totals {
    margin: var(--_s4) 0 0;
    border-top: var(--_bold) solid var(--_rule);
  }
  /* A long title is set smaller, then the sums, too: the rows and the foot keep their place. */
  .board.paged.small-head .title {
    font-size: calc(var(--_u) * 2);
  }
  .board.paged.low.small-head .title,
  .board.paged.least-head .title {
    font-size: calc(var(--_u) * 1.5);
    line-height: 1.2;
  }
  .board.paged.least-head .totals .fig {
    font-size: calc(var(--_u) * 1.4);
  }
  .board.paged.least-head .totals small {
    font-size: var(--_fs-caption);
  }
  .board.paged.least-head .totals > * {
    margin-top: var(--_s1);
  }
  .board.flank.least-head .totals {
    margin-top: var(--_s2);
  }
  /* A portrait screen of a hall: large type. */
  .large .narrow .row:not(.part) {
    grid-template-columns: calc(var(--_u) * 6.9) minmax(0, 1fr) minmax(calc(var(--_u) * 6.4), var(--_val));
  }
  .large .narrow .row .who {
    font: var(--_w-title) calc(var(--_u) * 1.5) / 1.3 var(--_font-title);
  }
  .large .narrow .team {
    padding: 0;
  }
  .large .narrow.bar-below .row .who {
    font-size: var(--_fs-lead);
  }
  .large .narrow {
    --_fig: calc(var(--_u) * 2.3);
  }
  .large .narrow.long-figures {
    --_fig: var(--_fs-h4);
  }
  .large .narrow .row .pos .fig {
    padding: 0 0.06em;
    font-size: calc(var(--_u) * 3.2);
  }
`;
