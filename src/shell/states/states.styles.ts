import { css } from 'lit';

/** The look of the painted states, after the states board. */
export const stateStyles = css`
  .state {
    border-top: var(--_hair) solid var(--_line);
    padding: var(--_s3) 0;
  }
  .state:last-child {
    border-bottom: var(--_hair) solid var(--_line);
  }
  .state-label {
    font-size: var(--_fs-caption);
    font-weight: var(--_w-medium);
    line-height: 1.4;
    color: var(--_ink-3);
  }
  .state-label svg,
  .quiet svg {
    width: 1.1em;
    height: 1.1em;
    margin-inline-end: 0.4em;
    vertical-align: -0.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .state-label svg {
    color: var(--_ink);
  }
  .state-row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
  }
  .state-say {
    font: var(--_w-title) var(--_fs-h4)/1.35 var(--_font-title);
    color: var(--_ink);
  }
  .state-more {
    font-size: var(--_fs-caption);
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .state-bars {
    margin-top: var(--_s2);
  }
  .state-bars i {
    display: block;
    height: var(--_s3);
    margin-bottom: var(--_s2);
    background: var(--_sunken);
    border-bottom: var(--_hair) solid var(--_line);
  }
  .state-bars i:last-child {
    width: 72%;
  }
  .state-problems {
    display: flex;
    flex-wrap: wrap;
    margin-top: var(--_s1);
  }
  .state-problems li {
    flex: 1 1 16em;
    min-width: 0;
    padding: var(--_s1) var(--_s6) var(--_s1) 0;
    font-size: var(--_fs-caption);
    line-height: 1.5;
    color: var(--_ink);
  }
  .state-problems code {
    display: block;
    font: var(--_w-medium) var(--_fs-caption)/1.5 var(--_font-mono);
    color: var(--_accent);
    word-break: break-all;
  }
  .state-problems span {
    color: var(--_ink-2);
  }
  .blank {
    padding: var(--_s3) var(--_s4);
  }
  .quiet > span {
    display: inline-block;
    margin-inline-end: 1em;
  }
  /* A screen that nobody operates: the words stand in its optical middle, in the voice of its titles. */
  .blank.whole {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-height: 100%;
    padding: var(--_s8) calc(var(--_u) * 2.5) calc(var(--_u) * 6);
  }
  .whole .state {
    border: 0;
  }
  .whole .state-say {
    font-size: var(--_fs-h2);
  }
  .whole .state-bars {
    max-width: calc(var(--_u) * 30);
  }
`;
