import { css } from 'lit';

/** A visitor is there: the switches, and the keys of a remote. */
export const barStyles = css`
  /* The switches. */
  .bar {
    display: flex;
    border: var(--_hair) solid var(--_edge);
    border-radius: 2px;
  }
  .bar > button {
    flex: 1 1 0;
    height: 4.286em;
    padding: 0 0.2em;
    text-align: center;
  }
  .bar > button + button {
    border-inline-start: var(--_hair) solid var(--_edge);
  }
  .bar b,
  .bar small {
    display: block;
    white-space: nowrap;
  }
  .bar b {
    font-size: 1.214em;
    font-weight: var(--_w-medium);
    line-height: 1.3;
  }
  .bar small {
    font-size: 0.857em;
    line-height: 1.5;
    color: var(--_ink-3);
  }
  .bar > button:active,
  .exhibit:active {
    color: var(--_ground);
    background: var(--_ink);
  }
  .bar > button:active small {
    color: inherit;
  }
  .line .bar > button {
    flex: none;
    min-width: 5.2em;
    height: 3.1em;
    padding: 0 0.6em;
  }
  .line .bar small {
    line-height: 1.4;
  }
  .narrow .bar {
    flex-wrap: wrap;
  }
  .narrow .bar > button {
    flex: 1 0 30%;
    height: 3.2em;
    margin-bottom: -1px;
    padding: 0 0.3em;
    border-bottom: var(--_hair) solid var(--_edge);
  }
  .narrow .bar small {
    font-size: 0.8em;
  }

  /* The keys. */
  .keys {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-top: var(--_u);
    font-size: 0.929em;
    line-height: 1.4;
    color: var(--_ink-2);
    white-space: nowrap;
  }
  .keys span {
    display: flex;
    align-items: center;
  }
  .keys span + span {
    margin-inline-start: 0.5em;
  }
  .keys kbd {
    display: flex;
    align-items: center;
    justify-content: center;
    min-width: 1.571em;
    height: calc(var(--_u) * 1.571);
    margin-inline-end: calc(var(--_u) * 0.286);
    padding: 0 calc(var(--_u) * 0.3);
    border: var(--_hair) solid var(--_line);
    font: var(--_w-title) var(--_u) / 1 var(--_font-title);
    color: var(--_ink);
  }
  /* 1 至 5: as far from the second key as from the first. */
  .keys .to {
    margin-inline-end: calc(var(--_u) * 0.286);
  }
  .keys .w {
    font: var(--_w-regular) calc(var(--_u) * 0.857) / 1 var(--_font-text);
  }
  .keys svg {
    width: 0.786em;
    height: 0.786em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.4;
  }
  .line .keys {
    margin-top: 0;
  }
  .line .keys span + span {
    margin-inline-start: 1em;
  }
`;
