import { css } from 'lit';

/** Looks of the poster, after board 02 (wall), from its head over the boards to its foot. */
export const posterStyles = css`
  /* The screen: the state, and the sheet below it. */
  .view-poster {
    display: flex;
    flex-direction: column;
    padding: 0;
  }
  .poster-strip {
    flex: none;
    padding: 0 var(--_margin);
  }
  .poster-strip > .state {
    border-top: 0;
  }
  .poster-sheet {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-height: 0;
    overflow: hidden;
    padding: calc(var(--_u) * 1.8) var(--_margin) calc(var(--_u) * 1);
    font-size: var(--_u);
  }
  /* The line that joins rows stands in the margin. */
  .poster {
    flex: 1;
    display: flex;
    min-height: 0;
    margin: 0 -1.1em;
    padding: 0 1.1em;
    overflow: hidden;
  }
  .poster.head-above {
    flex-direction: column;
  }
  /* The head, beside the boards or above them: kicker and title. */
  .poster-head {
    position: relative;
    display: flex;
    flex: none;
    flex-direction: column;
  }
  .head-beside > .poster-head {
    width: var(--_beside);
    margin-inline-end: 2.2em;
  }
  .head-above > .poster-head {
    flex-direction: row;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    height: calc(var(--_head) + var(--_trunk));
    overflow: hidden;
  }
  /* The head rule. */
  .head-above > .poster-head::after {
    content: '';
    width: 100%;
    margin-top: 0.4em;
    border-top: var(--_bold) solid var(--_rule);
  }
  .view-poster .kicker {
    font-size: 1em;
    line-height: 1.3;
  }
  .view-poster .title {
    font-size: 2.2em;
    line-height: 1.2;
  }
  .view-poster .title:lang(zh) {
    letter-spacing: 0.04em;
  }
  .view-poster .title:lang(en) {
    font-size: 1.7em;
  }
  /* The root. */
  .poster-root {
    position: relative;
    margin-top: 0.65em;
    padding: 0.5em 0.4em;
    min-width: 12em;
    text-align: center;
    background: var(--_plate);
    color: var(--_plate-ink);
    border: var(--_hair) solid var(--_plate-line);
  }
  /* The line from the root up to the rail of the boards; the poster cuts it off where the rail begins. */
  .head-beside .poster-root::after {
    content: '';
    position: absolute;
    /* Over the edge, or a gap shows at the corner. */
    left: calc(100% + var(--_hair));
    bottom: 50%;
    width: 1.1em;
    height: 100vh;
    border-bottom: var(--_bold) solid var(--_gold);
    border-inline-end: var(--_bold) solid var(--_gold);
  }
  .root-name {
    display: block;
    font: var(--_w-bold) 1.6em/1.3 var(--_font-title);
    letter-spacing: 0.1em;
    margin-inline-end: -0.1em;
  }
  .poster-root p {
    line-height: 1.35;
    color: var(--_plate-ink-2);
  }
  .poster-root .vacant {
    color: inherit;
  }
  .poster-root .members {
    font-size: var(--_s);
  }
  .poster-root .one {
    display: inline-block;
    max-width: calc(100% - 1.2em);
    margin: 0 0.6em;
  }
  /* Sums. */
  .poster-count {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-top: 0.85em;
  }
  .poster-count li {
    font-size: var(--_s);
    line-height: 1.4;
    color: var(--_ink-2);
    white-space: nowrap;
  }
  .head-above .poster-count li + li {
    margin-inline-start: 0.9em;
  }
  .poster-count .fig {
    display: block;
    font-size: calc(var(--_u) * 2.4);
    color: var(--_ink);
  }
  /* The year. */
  .poster-year {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-top: auto;
    padding-top: 0.4em;
    margin-bottom: 0.4em;
  }
  .poster-year li {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    width: 47%;
    line-height: 1.75;
    border-top: var(--_hair) solid var(--_line);
    white-space: nowrap;
  }
  .poster-year li:lang(en) {
    width: 100%;
    font-size: var(--_s);
    line-height: 1.5;
  }
  .poster-year small {
    font-size: var(--_s);
    line-height: calc(var(--_u) * 1.75);
    color: var(--_ink-3);
  }
  .poster-year small:lang(en) {
    line-height: 1.5;
  }
  .head-above .poster-year {
    order: 1;
    width: 100%;
  }
  .head-above .poster-year li {
    width: 23%;
  }
  .head-above .poster-year li:lang(en) {
    width: 48%;
  }
  /* A root above its boards: on their axis, the year at both sides of it, with a trunk down to their rail. */
  .poster-band + .poster-year:lang(zh) {
    position: absolute;
    bottom: calc(0.7em + var(--_trunk));
  }
  .poster-band + .poster-year > :lang(zh) {
    width: 25%;
  }
  .poster-band + .poster-year > :lang(zh):nth-child(odd) {
    margin-inline-end: 50%;
  }
  .poster-band {
    order: 2;
    display: flex;
    justify-content: center;
    width: 100%;
  }
  .poster-band > .poster-root {
    max-width: 44%;
    margin: 0.7em 0 calc(1.1em + var(--_trunk));
  }
  [lang='en'] .poster-band > .poster-root {
    max-width: none;
  }
  .poster-band > .poster-root::after {
    content: '';
    position: absolute;
    left: calc(50% - var(--_bold) / 2);
    top: 100%;
    height: calc(1.1em + var(--_trunk));
    border-inline-start: var(--_bold) solid var(--_gold);
  }
  /* The boards. */
  .poster-boards {
    flex: 1;
    display: grid;
    align-content: space-between;
    justify-content: center;
    min-width: 0;
    overflow: hidden;
  }
  .head-above > .poster-boards {
    row-gap: 1.6em;
    margin: 0 -1.1em;
    padding: 0 1.1em;
  }
  .head-beside > .poster-boards {
    margin-inline-start: -1.1em;
    padding-inline-start: 1.1em;
  }
  /* Each board hangs from its piece of the rail. */
  .poster-board {
    position: relative;
    left: var(--_shift);
    padding-top: 1.1em;
  }
  .poster-board::before {
    content: '';
    position: absolute;
    top: 0;
    right: calc(var(--_plate-width) / 2);
    height: 1.1em;
    border-inline-end: var(--_bold) solid var(--_gold);
  }
  .poster-board::after {
    content: '';
    position: absolute;
    top: 0;
    width: calc(var(--_pitch) + var(--_bold));
    right: calc(var(--_plate-width) / 2);
    border-top: var(--_bold) solid var(--_gold);
  }
  .poster-board.first::after {
    width: 0;
  }
  /* Rails beside the head. */
  .head-beside .poster-board.first::after {
    left: -100vw;
    width: auto;
  }
  /* The trunk goes on from the first rail to the last. */
  .head-beside.in-rows > .poster-boards {
    position: relative;
  }
  .head-beside.in-rows .poster-root::after {
    width: calc(1.1em + var(--_bold));
  }
  .head-beside.in-rows > .poster-boards::before {
    content: '';
    position: absolute;
    left: 0;
    bottom: calc(100% - var(--_bold));
    height: 100vh;
    grid-row: var(--_rows);
    border-inline-start: var(--_bold) solid var(--_gold);
  }
  /* Rails below the head. */
  /* A second row hangs from the first: a line at the left of both. */
  .head-above.in-rows .poster-board.first::after {
    left: calc(-0.8em - var(--_shift));
    width: auto;
  }
  /* From the rail of each further row up; the boards' box cuts it off where the first rail begins. */
  .head-above.in-rows .poster-board.first:not(:first-child) .poster-top::before {
    content: '';
    position: absolute;
    left: calc(-0.8em - var(--_shift));
    bottom: calc(100% - var(--_bold));
    height: 100vh;
    border-inline-start: var(--_bold) solid var(--_gold);
  }
  /* Without a root nothing hangs. */
  .rootless .poster-board::before,
  .rootless .poster-board::after {
    display: none;
  }
  .rootless > .poster-boards.poster-boards::before {
    display: none;
  }
  /* What is pressed. */
  /* Its ring stays inside: the boards' box cuts off what is not. */
  .poster-press {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    width: 100%;
    cursor: pointer;
  }
  /* It is a unit without a row or a face that could have the ring. */
  .qs .poster-press:focus {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .qs .poster-press:focus:not(:focus-visible) {
    outline: 0;
  }
  /* A plate, and who stands at it. */
  .poster-top {
    display: flex;
    flex-direction: row-reverse;
    justify-content: flex-start;
  }
  .poster-plate {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: center;
    width: var(--_plate-width);
    padding: 0.4em 0;
    background: var(--_plate);
    color: var(--_plate-ink);
    border: var(--_hair) solid var(--_edge);
  }
  .poster-plate > * {
    max-height: 100%;
    font: var(--_w-bold) var(--_name) / 1.15 var(--_font-title);
    margin-bottom: -0.12em;
  }
  .poster-plate > :lang(zh) {
    letter-spacing: 0.12em;
  }
  .counted {
    padding-top: 0.4em;
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .of-root .poster-plate,
  .on-way .poster-plate {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media (forced-colors: active) {
    .of-root .poster-plate,
    .on-way .poster-plate {
      forced-color-adjust: none;
    }
  }
  .poster-staff {
    flex: 1;
    min-width: 0;
    height: 100%;
    padding-right: 0.25em;
  }
  /* The names below their title, in however many columns. */
  .poster-staff p {
    display: flex;
    align-items: center;
    height: 100%;
    line-height: 1;
    color: var(--_ink-2);
    letter-spacing: 0.06em;
    margin-right: 0.3em;
  }
  .poster-staff .name {
    white-space: normal;
  }
  .poster-staff p.first {
    margin-right: 0;
    color: var(--_ink);
  }
  .poster-staff p > span {
    flex: 1;
    min-height: 0;
  }
  .poster-staff small {
    flex: none;
    max-height: 60%;
    margin-bottom: 0.6em;
    font-size: var(--_s);
    line-height: 1;
    color: var(--_ink-3);
  }
  /* By its edge: aligned by baselines a column is wider than its type in Firefox. */
  .poster-staff .one {
    display: inline-block;
    vertical-align: top;
    line-height: 1;
  }
  .poster-staff .one:not(:last-child) {
    margin-bottom: 0.7em;
  }
  /* Its line keeps from the next column. */
  .poster-staff .vacant {
    display: inline-block;
  }
  .poster-staff .first .one {
    font: var(--_w-title) var(--_first) / 1 var(--_font-title);
  }
  /* Leaves in lines below their board. */
  .poster-lines {
    margin-top: calc(0.65em - var(--_bold));
    border-top: var(--_bold) solid var(--_gold);
  }
  .poster-lines li {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    height: var(--_line-height);
    padding-top: calc((var(--_line-height) - 1.9em) / 2);
    border-bottom: var(--_hair) solid var(--_line);
    white-space: nowrap;
  }
  .poster-lines li > :last-child {
    line-height: 1.75;
  }
  .poster-lines li > small {
    font-size: var(--_s);
    line-height: calc(var(--_u) * 1.75);
    color: var(--_ink-3);
  }
  /* The foot. */
  .poster-foot {
    display: flex;
    align-items: center;
    font-size: var(--_s);
    min-height: 2em;
    padding-top: 0.5em;
  }
  .poster-foot .foot {
    font-size: 1em;
    padding: 0;
  }
  .poster-foot .views {
    flex: none;
    margin: 0 1.5em 0 0;
    font-size: var(--_tool);
  }
  .poster-foot slot {
    flex: 1;
    display: block;
  }
`;
