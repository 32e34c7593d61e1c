import { css } from 'lit';

/** Looks of the maintainer's page, after board 11e. Somebody stands right before it: smaller than what visitors read. */
export const statusStyles = css`
  .status {
    --_f: calc(var(--_u) * 0.8);
    flex: 1;
    display: flex;
    flex-direction: column;
    min-height: 0;
    padding: calc(var(--_f) * 2) calc(var(--_f) * 2.4);
    overflow: auto;
    font-size: var(--_f);
    line-height: 1.5;
  }
  [data-place='desk'] .status,
  [data-place='phone'] .status {
    --_f: var(--_u);
  }
  .status-head,
  .status-acts,
  .sums {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
  }
  .status-head {
    padding-bottom: 0.8em;
    border-bottom: var(--_hair) solid var(--_rule);
  }
  .status .kicker {
    color: var(--_accent);
    letter-spacing: 0.08em;
  }
  .status h1 {
    font-size: 2em;
  }
  .qs .status .btn {
    margin-inline-start: 0.75em;
    font-size: 1em;
  }
  .sums {
    align-items: flex-start;
    padding: 0.8em 0;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .sums > div {
    padding-inline-end: 1.5em;
  }
  .status dt,
  .sums span,
  .status h2 small,
  .status time {
    color: var(--_ink-3);
    font-size: 0.9em;
  }
  .sums b {
    font-size: 2em;
    line-height: 1.35;
  }
  .sums small {
    margin: 0 0.2em;
    font: var(--_w-regular) 0.5em / 1 var(--_font-text);
    color: var(--_ink-2);
  }
  .sums span {
    display: block;
    color: var(--_ink-2);
  }
  .status h2 {
    margin-top: 1.2em;
    font-size: 1.25em;
  }
  .status h2 small {
    margin-inline-start: 0.8em;
    font: var(--_w-regular) 0.72em / 1 var(--_font-text);
  }
  .status-body {
    display: flex;
    flex-wrap: wrap;
    flex: none;
  }
  .status-main {
    flex: 3 1 36em;
    min-width: 0;
    padding-inline-end: 2.5em;
  }
  .status-side {
    flex: 1 1 18em;
    min-width: 0;
  }
  .table {
    overflow-x: auto;
  }
  .status table {
    width: 100%;
    margin-top: 0.4em;
    border-collapse: collapse;
    border-top: var(--_hair) solid var(--_rule);
  }
  .status th,
  .status td {
    padding: 0.5em 1em 0.5em 0;
    border-bottom: var(--_hair) solid var(--_line);
    text-align: start;
    font-weight: var(--_w-regular);
    white-space: nowrap;
  }
  .status tbody th {
    font-weight: var(--_w-medium);
  }
  .status thead th {
    color: var(--_ink-3);
    font-size: 0.9em;
  }
  .status .end {
    text-align: end;
  }
  .status code {
    font: var(--_w-regular) 0.92em / 1.4 var(--_font-mono);
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }
  .status td .mk {
    margin-inline-end: 0.4em;
  }
  .problems {
    margin-top: 0.4em;
    border-top: var(--_hair) solid var(--_rule);
  }
  .problems li {
    display: flex;
    align-items: baseline;
    padding: 0.5em 0;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .problems time {
    flex: 0 0 6em;
  }
  .problems code {
    flex: 0 0 11em;
    padding-inline-end: 1em;
    color: var(--_accent);
  }
  .problems span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .problems em {
    font-style: normal;
    color: var(--_ink-2);
  }
  .hours {
    display: block;
    width: 100%;
    margin-top: 0.6em;
    overflow: visible;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 5;
  }
  .hours .axis {
    stroke-width: 1;
  }
  .hours .now {
    stroke: var(--_accent);
  }
  .hours text {
    fill: var(--_ink);
    stroke: none;
    font-size: 14px;
  }
  .surroundings {
    margin-top: 0.4em;
    border-top: var(--_hair) solid var(--_rule);
  }
  .surroundings div {
    display: flex;
    align-items: baseline;
    padding: 0.5em 0;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .surroundings dt {
    flex: 0 0 5.5em;
  }
  .status-note {
    margin-top: auto;
    padding-top: 1em;
    color: var(--_ink-3);
    font-size: 0.9em;
  }

  .pin .dots {
    flex: none;
    font-size: calc(var(--_u) * 1.6);
    letter-spacing: 0.3em;
    color: var(--_accent);
  }
  .pad {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    grid-gap: calc(var(--_u) * 0.571);
    flex: none;
    margin-top: var(--_u);
  }
  .qs .pad .btn {
    padding: 0 0.3em;
    line-height: 1.1;
    white-space: normal;
    min-height: calc(var(--_u) * 4);
    font-size: calc(var(--_u) * 1.429);
  }
  /* A keypad has two rows: the maintainer's plinth alone is higher than the line. */
  .wide .pad {
    flex: 1 1 0;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    margin: 0 0 0 calc(var(--_u) * 2.4);
  }
  .qs .wide .pad .btn {
    min-height: calc(var(--_u) * 3.4);
  }
  .wide .pin {
    flex-direction: row;
    align-items: center;
  }
  .wide[data-mode='pin'] > .plinth {
    height: auto !important;
    padding-top: var(--_u) !important;
    padding-bottom: var(--_u) !important;
  }
`;
