import { css } from 'lit';

/** How display cases are set by their place: with room beside the object, on a kiosk, in a hall. */
export const placesStyles = css`
  /* Where there is room title, choice and forms stand in one line, on a rule (board 06b). */
  .view-cases.roomy:not(.at-kiosk) {
    display: flex;
    flex-wrap: wrap;
    align-content: flex-start;
    align-items: flex-end;
  }
  .view-cases.roomy:not(.at-kiosk) > * {
    flex: 1 0 100%;
    min-width: 0;
  }
  .view-cases.roomy:not(.at-kiosk) > .top {
    flex: 1 1 auto;
    padding-inline-end: var(--_s6);
  }
  .view-cases.roomy:not(.at-kiosk) > .find {
    flex: 0 1 auto;
    align-items: center;
  }
  .view-cases.roomy:not(.at-kiosk) .find .views {
    margin-top: 0;
  }
  .view-cases.roomy:not(.at-kiosk) > .find + .main {
    margin-top: var(--_s4);
    border-top: var(--_hair) solid var(--_rule);
  }
  /* Kiosk: the label stands beside a high picture, below a broad one. */
  .at-kiosk .glass {
    margin: 0 var(--_s6) var(--_s3) 0;
  }
  .at-kiosk .case-vertical .glass {
    margin: 0;
  }
  .at-kiosk .object-label:not(.v) {
    flex-basis: 14em;
    margin: 0;
  }
  .at-kiosk .object-label.v {
    margin-left: auto;
  }
  /* Where there is room what is known of an object and the others stand beside it, and not below. */
  .cases-side .case {
    display: grid;
    grid-template-columns: minmax(0, max-content) minmax(20em, 1fr);
    grid-template-rows: max-content 1fr;
    column-gap: var(--_s12);
  }
  .cases-side .case-main {
    grid-row: 1 / 3;
  }
  .cases-side .case-known {
    margin: 0;
  }
  .cases-side .object-facts {
    display: table;
    width: 100%;
  }
  .cases-side .object-facts > div {
    display: table-row;
  }
  .cases-side dt,
  .cases-side dd {
    display: table-cell;
    padding-inline-end: 1em;
  }
  .cases-side dt {
    padding-inline-end: 1.5em;
    word-break: keep-all;
  }
  .roomy:not(.low) .cases-side dt {
    width: 1px;
    white-space: nowrap;
  }
  .cases-side .objects {
    align-content: flex-start;
    margin-top: var(--_s4);
  }
  .cases-side .case-way {
    grid-column: 1 / 3;
    margin-top: var(--_s3);
  }
  .at-kiosk .cases-side .case-main {
    grid-row: 1 / 4;
  }
  .at-kiosk .cases-side .case-way {
    grid-column: 2;
  }
  /* Hall: nobody scrolls. */
  .cases-side.cases-wall .case {
    grid-template-columns: 62% minmax(0, 1fr);
    column-gap: 0;
  }
  .cases-side.cases-strip .case {
    grid-template-columns: 50% minmax(0, 1fr);
  }
  .cases-wall .object-label:not(.v) {
    overflow: hidden;
    margin: 0;
    padding: 0 var(--_s4);
  }
  .cases-wall .long .serif {
    font-size: var(--_fs-h3);
  }
  /* How many lines there is room for is measured. */
  .cases-wall .object-label:not(.v) p {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
  }
  .cases-wall:not(.cases-side) .object-facts > div {
    width: 33%;
    margin-inline-end: 0;
  }
  .cases-wall .objects {
    align-self: end;
    margin: var(--_s3) calc(var(--_s1) * -1) 0;
  }
  .cases-wall .objects li {
    padding: 0 var(--_s1) var(--_s1);
  }
  .cases-wall .objects .caption {
    padding-top: 0.3em;
    white-space: nowrap;
  }
  .cases-strip .objects li {
    width: 16.6%;
  }
  .cases-side.cases-wall .object .frame {
    height: calc(var(--_u) * 4);
  }
  /* A wall of little height. */
  .view-cases.low {
    padding-top: var(--_s4);
  }
  .view-cases.low .kicker {
    display: none;
  }
  .low .cases {
    margin-top: var(--_s2);
  }
  .low .cases-side .case {
    grid-template-columns: 55% minmax(0, 1fr);
  }
  .low .cases .object .frame {
    height: calc(var(--_u) * 2.6);
  }
  .low .objects li {
    flex: 1 1 0;
    min-width: 0;
  }
  .low .object-label .serif {
    font-size: var(--_fs-h4);
  }
  .low .object-label p,
  .low dd {
    font-size: var(--_fs-caption);
    line-height: 1.4;
  }
  .low .object-facts {
    padding: var(--_s1) 0;
  }
`;
