import { css } from 'lit';
import { strokesStyles } from '../../../frame/parts/strokes.styles.js';

/** Rows of a count or of a result. */
export const tallyStyles = css`
  ${strokesStyles}
  .tally {
    width: 100%;
    border-collapse: collapse;
    margin-bottom: var(--_s3);
  }
  .tally th {
    font-weight: inherit;
    text-align: start;
  }
  .tally thead th {
    padding: 0.4em 0.5em 0.3em 0;
    font-size: var(--_fs-caption);
    line-height: 1.2;
    color: var(--_ink-3);
    white-space: nowrap;
  }
  .tally thead .num {
    text-align: end;
    padding-inline-end: 0;
  }
  .tally .num .mk {
    margin-inline-start: 0.2em;
  }
  .tally tbody tr {
    border-top: var(--_hair) solid var(--_line);
  }
  .tally tbody tr:last-child {
    border-bottom: var(--_hair) solid var(--_line);
  }
  .tally tbody th,
  .tally tbody td {
    padding: 0.3em 0;
    height: calc(var(--_u) * 2.4);
  }
  .tally tbody th {
    min-width: 3.6em;
    padding-inline-end: 0.6em;
    font: var(--_w-title) calc(var(--_u) * 1.5) / 1.1 var(--_font-title);
  }
  [data-place='hall'] .tally tbody th,
  [data-place='wall'] .tally tbody th {
    width: calc(var(--_u) * 11);
  }
  .tally tbody th small {
    display: block;
    font: var(--_w-regular) var(--_fs-caption) / 1.3 var(--_font-text);
    color: var(--_ink-3);
  }
  .tally .for {
    min-width: 1.6em;
    font: var(--_w-title) calc(var(--_u) * 2) / 1 var(--_font-title);
    text-align: end;
  }
  .tally .gap {
    padding-inline-start: calc(var(--_u) * 1.2);
    font-size: var(--_fs-body);
    color: var(--_ink-2);
    white-space: nowrap;
  }
  .tally .gap .fig {
    font: inherit;
    font-weight: var(--_w-medium);
    color: var(--_ink);
  }
  .tally .other {
    min-width: 2.4em;
    font: var(--_w-regular) calc(var(--_u) * 1.4) / 1 var(--_font-title);
    color: var(--_ink-2);
    text-align: end;
  }
  [data-place='hall'] .tally tbody td,
  [data-place='wall'] .tally tbody td {
    /* Four rows at full size; more share the height. */
    height: calc(var(--_u) * 13.6 / var(--rows));
  }
  [data-place='hall'] .tally tbody th,
  [data-place='wall'] .tally tbody th {
    font-size: calc(var(--_u) * 2);
  }
  [data-place='hall'] .tally .for,
  [data-place='wall'] .tally .for {
    font-size: calc(var(--_u) * 2.8);
  }
  [data-place='hall'] .tally tbody td,
  [data-place='hall'] .tally tbody th,
  [data-place='wall'] .tally tbody td,
  [data-place='wall'] .tally tbody th {
    padding-top: 0;
    padding-bottom: 0;
  }
  [data-place='hall'] .tally tbody tr:nth-child(n + 6) th {
    font-size: calc(var(--_u) * 1.4);
  }
  /* A wall of 3840 × 1080 is wide and 27 units tall. */
  [data-place='wall'] .tally tbody td {
    height: calc(var(--_u) * 6.4 / var(--rows));
  }
  [data-place='wall'] .tally.dense tbody th {
    font-size: calc(var(--_u) * 1.3);
  }
  [data-place='wall'] .tally.dense .for {
    font-size: calc(var(--_u) * 1.5);
  }
  [data-place='wall'] .tally:not(.dense) .strokes svg {
    width: calc(var(--_u) * 2.1 * var(--z));
    height: calc(var(--_u) * 2.21 * var(--z));
    margin-inline-end: calc(var(--_u) * 0.58 * var(--z));
  }
  .tight .for-strokes {
    display: none;
  }
  .tight .tally .gap {
    padding-inline-start: 0.5em;
    white-space: normal;
  }
  .tight .tally .for {
    font-size: calc(var(--_u) * 1.6);
  }
  .tight .tally .other {
    min-width: 1.8em;
    font-size: calc(var(--_u) * 1.1);
  }
  .tight .tally thead th {
    white-space: normal;
  }
  .tally.motion .strokes {
    max-width: calc(var(--_u) * 34);
  }
  /* A long name is set smaller, not over two lines: frame/parts/name-fit.ts. */
  .tally tbody th > * {
    font-size: calc(1em * var(--fit, 1));
  }
  [data-place='hall'] .snug .tally tbody td {
    height: calc(var(--_u) * 12 / var(--rows));
  }
  [data-place='hall'] .close .tally tbody td {
    height: calc(var(--_u) * 10.4 / var(--rows));
  }
  [data-place] .broad .tally tbody td {
    height: calc(var(--_u) * 12.6 / var(--rows));
  }
  [data-place] .broad.close .tally tbody td {
    height: calc(var(--_u) * 9.8 / var(--rows));
  }
  .broad .strokes {
    max-width: calc(var(--_u) * 27);
  }
  .tally thead th:first-child,
  .tally thead .for-strokes {
    white-space: normal;
  }
  /* The sign alone stands over a narrow column; readers hear the word. */
  .tight .tally thead .word {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
  .small .tally tbody th {
    min-width: 0;
    font-size: calc(var(--_u) * 1.2);
    word-break: break-word;
  }
  /* What is told of votes stands under the name, which has what the figures leave and breaks anywhere. */
  .tally.under tbody th {
    width: 100%;
    word-break: break-word;
  }
  .small .tally.under tbody th {
    width: auto;
  }
  /* Two figures of two characters each, 17 and 17, are not read as one of four. */
  .small .tally .other {
    min-width: 1.4em;
    padding-inline-start: 0.55em;
  }
  .small .tally .for {
    font-size: calc(var(--_u) * 1.4);
  }
  /* A phone whose reader has doubled the type. */
  .slim .tally tbody th {
    padding-inline-end: 0.2em;
    font-size: var(--_u);
  }
  .slim .tally .for,
  .slim .tally .other {
    min-width: 0;
    padding-inline-start: 0.35em;
    font-size: var(--_u);
  }
  .slim .tally .gap {
    padding-inline-start: 0.35em;
    font-size: var(--_fs-caption);
    word-break: break-word;
  }
  .tight .tally thead th {
    position: relative;
  }
  [data-place='hall'] .lean .tally tbody th,
  [data-place='hall'] .tally.dense tbody th {
    font-size: calc(var(--_u) * 1.4);
  }
  [data-place='hall'] .lean .tally .for,
  [data-place='hall'] .tally.dense .for {
    font-size: calc(var(--_u) * 1.7);
  }
  [data-place='hall'] .lean .strokes svg,
  [data-place='hall'] .tally.dense .strokes svg {
    width: calc(var(--_u) * 1.6 * var(--z));
    height: calc(var(--_u) * 1.69 * var(--z));
    margin-inline-end: calc(var(--_u) * 0.45 * var(--z));
  }
  [data-place='hall'] .tally tbody th,
  [data-place='wall'] .tally tbody th {
    height: auto;
  }
  /* Four names of a hall may be set smaller still: they stay readable. */
  [data-place='hall'] .tally:not(.dense):not(.elected) tbody th > * {
    font-size: calc(1em * var(--fit-large, 1));
  }
  .small .tally tbody th > .name {
    font-size: 1em;
  }
  .tally tbody th > .long {
    display: inline-block;
    line-height: 1.15;
  }
  [data-place='desk'] .broad .tally {
    align-self: start;
  }
  /* A kiosk stands upright: strokes have a row of their own. */
  .tally .stroke-row {
    border-top: 0;
  }
  .tally .stroke-row td {
    height: auto;
    padding-bottom: 0.6em;
  }
  [data-place='hall'] .lean .tally tbody td {
    height: calc(var(--_u) * 1.8);
  }
  .close .crowded .stroke-row,
  .close .motion .stroke-row,
  .lean .stroke-row {
    display: none;
  }
  .lean .tally {
    margin-bottom: 0;
  }
  .lean .tally thead th {
    padding: 0.15em 0.5em 0.1em 0;
  }
`;
