import { css } from 'lit';

/** Looks of a page of the wall, after board 07a: plaques in ranks, or a roll of names. Sizes in em of the place. */
export const ranksStyles = css`
  /* Page */
  .flow {
    padding-top: var(--_s4);
  }
  .ranks {
    flex: 1;
    min-width: 0;
    min-height: 0;
    display: flex;
    justify-content: space-between;
    font: var(--_w-bold) var(--_u) / var(--_lh-title) var(--_font-title);
  }
  .half {
    flex: none;
    width: 100%;
    min-height: 100%;
    display: flex;
    flex-direction: column;
    justify-content: space-around;
  }
  .half > :not(:only-child) {
    margin-bottom: auto;
  }
  .half > :last-child {
    margin-bottom: 0;
  }
  .half:not(:only-child) {
    width: calc(50% - 1.2em);
  }
  /* Rank of a level */
  .band {
    flex: none;
    display: flex;
    padding-top: 0.67em;
    border-top: var(--_bold) solid var(--_rule);
  }
  .band + .band {
    margin-top: 1.2em;
  }
  .rank {
    flex: none;
    width: 2.8em;
    font-size: 1em;
    color: var(--_accent);
  }
  .rank > span {
    display: block;
    line-height: 1.1;
    overflow-wrap: normal;
  }
  .rank > :lang(zh) {
    letter-spacing: 0.12em;
  }
  .band ul {
    flex: 1;
    min-width: 0;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    margin: -0.535em;
  }
  .band li {
    box-sizing: content-box;
    padding: 0.535em;
  }
  /* Plaque */
  .qs .plaque {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    width: 100%;
    height: 100%;
    padding: 0.5em 0.8em;
    text-align: center;
    white-space: nowrap;
    -webkit-text-size-adjust: 100%;
    color: var(--_plate-ink);
    background: var(--_plate);
    box-shadow: var(--_shadow);
  }
  [data-theme='paper'] .plaque,
  [data-theme='elder'] .plaque,
  [data-theme='contrast'] .plaque,
  [data-theme='mourning'] .plaque {
    border: var(--_hair) solid var(--_plate-line);
  }
  /* Frames by level: double, single, a line below. */
  .plaque::before,
  .step-1 .plaque::after {
    content: '';
    position: absolute;
    top: 0.33em;
    right: 0.33em;
    bottom: 0.33em;
    left: 0.33em;
    border: 0.07em solid var(--_plate-accent);
    pointer-events: none;
  }
  .step-1 .plaque::before {
    border-width: 0.13em;
  }
  .step-1 .plaque::after {
    top: 0.6em;
    right: 0.6em;
    bottom: 0.6em;
    left: 0.6em;
    border-width: 0.05em;
  }
  .step-3 .plaque::before {
    top: auto;
    right: 12%;
    bottom: 0.6em;
    left: 12%;
    border-width: 0.07em 0 0;
  }
  /* Bold is said again: Firefox makes it bolder than what is bold around it. */
  .plaque b {
    max-width: 100%;
    font-weight: var(--_w-bold);
    line-height: 1.34;
  }
  .plaque b > span,
  .plaque small {
    display: block;
  }
  /* Its lines are measured: only a word that is wider than the plaque breaks. */
  .plaque b > span {
    white-space: normal;
  }
  .plaque b:lang(zh) {
    letter-spacing: 0.04em;
    margin-inline-end: -0.04em;
  }
  .plaque small {
    font: var(--_w-regular) 0.875em/1.43 var(--_font-text);
    color: var(--_plate-ink-2);
  }
  .plaque.expired b,
  .plaque.renewed b {
    color: var(--_plate-ink-2);
    font-weight: var(--_w-title);
  }
  .qs .plaque:active {
    background: var(--_plate-accent);
    color: var(--_plate);
  }
  @media (hover: hover) {
    .plaque:hover b {
      text-decoration: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 0.2em;
    }
  }
  @media (forced-colors: active) {
    .plaque {
      border: 1px solid;
    }
  }
  /* Roll of names */
  .roll {
    width: 100%;
  }
  .roll-head {
    height: 5em;
    border-top: var(--_bold) solid var(--_rule);
    padding-top: 0.67em;
    overflow: hidden;
  }
  .roll-head .serif {
    white-space: nowrap;
    font-size: 1.6em;
    line-height: 1.25;
    color: var(--_accent);
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .roll-head p {
    margin-top: 0.2em;
    font: var(--_w-regular) 0.9em/1.2 var(--_font-text);
    color: var(--_ink-2);
  }
  .roll-names {
    display: flex;
    flex-direction: row-reverse;
    font-weight: var(--_w-title);
    line-height: 1;
  }
  .roll-line {
    flex: none;
    display: flex;
    flex-direction: column;
    align-items: center;
  }
  .roll-line > div {
    flex: none;
    white-space: nowrap;
  }
  .roll-line small {
    font: var(--_w-regular) 0.875em/1 var(--_font-text);
    color: var(--_ink-2);
  }
  .roll-names .name.long > span {
    display: inline;
  }
`;
