import { css } from 'lit';
import { printStyles } from '../gallery/print.styles.js';
import { labelStyles } from '../label/label.styles.js';

/** Display cases, after board 06c. */
export const casesStyles = css`
  ${labelStyles}
  ${printStyles}
  /* Cases: glass with lines at its corners, label beside it, the others below. */
  .cases {
    margin-top: var(--_s4);
  }
  .case-choice {
    display: flex;
    flex-wrap: wrap;
    margin-bottom: var(--_s2);
  }
  .find > .case-choice {
    margin-bottom: calc(var(--_s2) * -1);
  }
  .find > .case-choice:last-child {
    margin-inline-end: calc(var(--_s2) * -1);
  }
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
  .case-choice .chip {
    margin: 0 var(--_s2) var(--_s2) 0;
  }
  .case-main {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
  }
  .case-vertical .case-main,
  .cases-side .case-main,
  .cases-wall .case-main {
    flex-wrap: nowrap;
  }
  .glass {
    position: relative;
    flex: none;
    max-width: 100%;
    border: var(--_hair) solid var(--_gold);
  }
  .glass > i {
    position: absolute;
    z-index: 1;
    width: calc(var(--_u) * 1.5);
    height: calc(var(--_u) * 1.5);
    border: 0 solid var(--_gold);
    pointer-events: none;
  }
  .glass > i:nth-child(1) {
    top: -2px;
    left: -2px;
    border-width: 4px 0 0 4px;
  }
  .glass > i:nth-child(2) {
    top: -2px;
    right: -2px;
    border-width: 4px 4px 0 0;
  }
  .glass > i:nth-child(3) {
    bottom: -2px;
    left: -2px;
    border-width: 0 0 4px 4px;
  }
  .glass > i:nth-child(4) {
    right: -2px;
    bottom: -2px;
    border-width: 0 4px 4px 0;
  }
  .angles {
    position: absolute;
    bottom: 0;
    left: 0;
    right: 0;
    display: flex;
    justify-content: center;
  }
  .angle {
    width: var(--_touch);
    height: var(--_touch);
    padding: 0;
    background: none;
  }
  .angle::before {
    content: '';
    display: block;
    width: calc(var(--_u) * 0.7);
    height: calc(var(--_u) * 0.7);
    margin: auto;
    border: 2px solid var(--_raised);
    border-radius: 50%;
    box-shadow: 0 0 0 1px var(--_ink);
  }
  .angle[aria-pressed='true']::before {
    background: var(--_raised);
  }
  .object-label {
    flex: 1 1 16em;
    min-width: 0;
    padding: 0 var(--_s6);
  }
  .object-label .serif {
    font-size: var(--_fs-h2);
  }
  .object-label p {
    max-width: 34em;
    margin-top: var(--_s3);
    line-height: 1.8;
  }
  .object-label.v {
    flex: none;
    overflow: hidden;
    padding: 0;
    margin-left: var(--_s4);
  }
  .object-label.v .serif {
    line-height: 1.2;
    letter-spacing: 0.06em;
  }
  .object-label.v p {
    max-width: none;
    margin: 0;
    font-family: var(--_font-title);
    font-size: calc(var(--_u) * 1.3);
    line-height: 1.75;
    letter-spacing: 0.06em;
    color: var(--_ink-2);
    text-wrap: balance;
  }
  .case-known {
    display: flex;
    align-items: center;
    margin: var(--_s6) 0;
  }
  .case .label-code {
    flex: none;
    margin: 0;
    margin-inline-start: var(--_s4);
    color: var(--_ink-2);
  }
  .case .label-code .qr {
    width: calc(var(--_u) * 5);
    height: calc(var(--_u) * 5);
  }
  .object-facts {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    padding: var(--_s3) 0;
    border-top: var(--_hair) solid var(--_line);
    border-bottom: var(--_hair) solid var(--_line);
  }
  .tight .object-label:not(.v) {
    flex-basis: 100%;
    margin-top: var(--_s3);
    padding: 0;
  }
  .object-facts > div {
    margin-bottom: var(--_s1);
    margin-inline-end: var(--_s6);
  }
  .object-facts dt {
    color: var(--_ink-3);
    font-size: var(--_fs-caption);
  }
  .objects {
    display: flex;
    flex-wrap: wrap;
    margin: 0 calc(var(--_s2) * -1);
  }
  .objects li {
    width: 25%;
    max-width: calc(var(--_u) * 12);
    padding: var(--_s2);
  }
  .qs .object {
    display: block;
    width: 100%;
    text-align: start;
  }
  .object .frame {
    height: calc(var(--_u) * 6);
  }
  .object[aria-current] .frame {
    outline: var(--_bold) solid var(--_accent);
    outline-offset: 4px;
  }
  .object .caption {
    padding-top: 0.6em;
    white-space: normal;
  }
  .case-way {
    display: flex;
    flex-wrap: wrap;
    margin: var(--_s6) calc(var(--_s3) * -1) 0 0;
  }
  .case-way .btn {
    margin: 0 var(--_s3) var(--_s2) 0;
  }
  .case-way .btn-primary {
    flex: 1 1 8em;
    max-width: 22em;
  }
  /* Beside a high picture, below a broad one. */
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
  /* In a hall nobody scrolls. */
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
