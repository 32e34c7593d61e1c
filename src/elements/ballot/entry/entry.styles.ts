import { css } from 'lit';
import { choiceStyles } from '../../../frame/parts/choice.styles.js';
import { fieldStyles } from '../../../frame/parts/field.styles.js';

/** Where tellers enter. */
export const entryStyles = css`
  ${choiceStyles}
  ${fieldStyles}
  .entry {
    margin: var(--_s4) 0;
    padding: var(--_s4) 0 0;
    border-top: var(--_bold) solid var(--_rule);
  }
  .entry-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    margin-bottom: var(--_s3);
  }
  .entry-head .seg {
    flex-wrap: wrap;
    max-width: 100%;
  }
  .entry .btn {
    margin: 0 var(--_s3) var(--_s2) 0;
  }
  .entry-marks {
    display: flex;
    flex-wrap: wrap;
  }
  .entry-marks .btn {
    flex: 1 1 8em;
    min-height: calc(var(--_touch) * 1.4);
    font-size: var(--_fs-h4);
  }
  .entry-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: 0.25em 0;
    border-top: var(--_hair) solid var(--_line);
  }
  .entry-line b {
    flex: 0 0 6em;
    font-size: var(--_fs-h4);
  }
  .entry-line b > *,
  .totals-row b > * {
    font-size: calc(1em * var(--fit, 1));
  }
  .entry-line .seg {
    margin-inline-end: var(--_s4);
  }
  .entry-line .field {
    flex: 1 1 6em;
    width: auto;
  }
  .entry-lines {
    margin-bottom: var(--_s3);
  }
  [data-place='hall'] .ballot:not(.tight) .entry-lines {
    column-count: 2;
    column-gap: calc(var(--_u) * 2.5);
  }
  [data-place='hall'] .entry-line {
    break-inside: avoid;
  }
  .totals-row {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    padding: 0.35em 0;
  }
  .totals-row b {
    flex: 0 0 6em;
    font-size: var(--_fs-h4);
  }
  [data-place='phone'] .totals-row b {
    flex-basis: 100%;
  }
  .total {
    flex: 0 1 7em;
    margin-inline-end: var(--_s4);
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  .total span {
    display: block;
  }
  .total input {
    width: 100%;
    min-height: var(--_touch);
    border-bottom: var(--_bold) solid var(--_ink);
    font: var(--_w-title) var(--_fs-h3) / 1 var(--_font-title);
    color: var(--_ink);
  }
  .entry .field::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }
  .crowded .entry {
    margin: var(--_s2) 0 0;
    padding-top: var(--_s2);
  }
  [data-place] .count-view.crowded > .verdict {
    margin: var(--_s2) 0 0;
    font-size: var(--_fs-h4);
  }
  .crowded .entry .btn,
  .crowded .entry .cap {
    margin-top: var(--_s1);
    margin-bottom: 0;
  }
  .crowded .entry .pager,
  .crowded .entry .jumps {
    display: inline-flex;
    margin: 0 var(--_s4) 0 0;
    vertical-align: middle;
  }
  .crowded .entry-marks {
    margin-bottom: var(--_s2);
  }
  .crowded .entry-marks .btn {
    min-height: var(--_touch);
  }
  .crowded .totals-row {
    align-items: center;
    padding: 0.1em 0;
  }
  .crowded .total {
    display: flex;
    flex-basis: 9em;
    align-items: center;
  }
  .crowded .total span {
    margin-inline-end: 0.5em;
    white-space: nowrap;
  }
  .crowded .entry-head {
    margin-bottom: var(--_s2);
  }
  /* A low screen: whatever is pressed stands in one line. */
  .lean .entry {
    margin: 0;
    padding-top: var(--_s1);
  }
  .lean .entry .dots {
    display: none;
  }
  .lean .entry .btn {
    margin: 2px var(--_s2) 0 0;
    vertical-align: middle;
    padding: 0 0.6em;
    font-size: var(--_fs-caption);
  }
  .lean .entry .cap {
    display: inline-block;
  }
  .lean .entry .pager {
    margin-inline-end: 0;
  }
  .lean .entry-marks {
    display: inline;
  }
  .lean .entry-head,
  .lean .entry-lines {
    margin-bottom: 0;
  }
  .lean .entry-line b,
  .lean .totals-row b {
    flex-basis: 4.2em;
    font-size: var(--_fs-body);
  }
  .lean .crowded .total {
    flex-basis: 6.5em;
  }
  [data-place='hall'] .lean .crowded .motion .strokes svg {
    width: calc(var(--_u) * 1.15 * var(--z));
    height: calc(var(--_u) * 1.21 * var(--z));
    margin-inline-end: calc(var(--_u) * 0.3 * var(--z));
  }
  .lean .crowded .tally:not(.motion) .for-strokes {
    display: none;
  }
  .sum-note {
    padding-bottom: 0.5em;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  .sum-note .mk {
    width: 0.9em;
    height: 0.9em;
    margin-inline-end: 0.35em;
  }
  .sum-note.wrong {
    font-weight: var(--_w-medium);
  }
  .files label {
    position: relative;
    cursor: pointer;
  }
  .files label:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
`;
