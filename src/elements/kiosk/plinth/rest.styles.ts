import { css } from 'lit';

/** At rest: the call, the turns with their time, and the pause. */
export const restStyles = css`
  /* The call. In the hand it has a line of its own. */
  .call {
    display: flex;
    align-items: center;
    flex: none;
    min-height: 4.857em;
  }
  .call > div {
    flex: 1;
    min-width: 0;
    margin: 0 var(--_u);
  }
  .call h2 {
    font-size: 2.5em;
    line-height: 1.16;
    white-space: nowrap;
  }
  .call h2:lang(zh) {
    letter-spacing: 0.04em;
  }
  .call p {
    margin-top: 0.286em;
    line-height: 1.43;
    color: var(--_ink-2);
  }
  .touch {
    flex: none;
    width: 3.571em;
    height: 3.571em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .touch .ring {
    stroke-width: 3;
  }
  .touch .dot {
    fill: var(--_accent);
    stroke: none;
  }
  .narrow .call {
    display: block;
    min-height: 0;
  }
  .narrow .call > div {
    margin: 0;
  }

  /* In one line it is a sentence, or the words of old data. */
  .say {
    white-space: nowrap;
  }
  .say b {
    font: var(--_w-title) 1.1em / 1.45 var(--_font-title);
  }
  /* In little room two lines: the source beside it must not be pushed out. */
  .say.old {
    display: flex;
    align-items: center;
    flex: 0 0 18em;
    white-space: normal;
  }
  .old b {
    font-size: 0.9em;
    line-height: 1.3;
  }
  .old .clock {
    flex: none;
  }

  /* The pause. */
  .qs .pause {
    flex: none;
    min-width: calc(var(--_u) * 7.714);
    height: calc(var(--_u) * 4.571);
    font-size: 1.286em;
  }
  .pause[hidden] {
    display: none;
  }
  .sign {
    width: 0.9em;
    height: 0.9em;
    fill: none;
    stroke: currentColor;
    stroke-width: 5;
  }
  .qs .line .pause {
    min-width: 0;
    height: var(--_touch);
    margin-inline-start: 1.2em;
    font-size: calc(var(--_u) * 0.9);
  }
  .qs .narrow .pause {
    width: 100%;
    height: var(--_touch);
    margin-top: var(--_s2);
    font-size: var(--_u);
  }

  /* The turns by their names. */
  .five {
    display: flex;
    margin-top: 1.43em;
  }
  .five li {
    flex: 1 1 0;
    min-width: 0;
    color: var(--_ink-2);
  }
  .five li + li {
    margin-inline-start: 0.571em;
  }
  .five .on {
    flex-grow: 1.7;
    color: var(--_accent);
    font-weight: var(--_w-medium);
  }
  .five .on i {
    border-color: currentColor;
  }
  .five p {
    margin-top: calc(var(--_u) * 0.286);
    overflow: hidden;
    font-size: 1.071em;
    line-height: 1.34;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .five small {
    margin-inline-start: 0.6em;
    font-size: calc(var(--_u) * 0.929);
    font-weight: var(--_w-regular);
  }

  /* The turn alone, where names have no room. */
  .turn {
    display: flex;
    align-items: center;
    white-space: nowrap;
    color: var(--_ink-2);
  }
  .upright > .plinth .turn {
    margin-top: 1.43em;
  }
  .turn .strokes {
    flex: 1;
    max-width: 12em;
    margin-inline-end: var(--_s4);
  }
  .turn b {
    margin-inline-end: 0.8em;
    color: var(--_accent);
    font-weight: var(--_w-medium);
  }
  .old + .turn .strokes {
    display: none;
  }
  /* The strokes take what the source leaves. */
  .line .turn {
    flex: 0.3 1 auto;
    font-size: 0.9em;
  }
  .line .turn .strokes {
    width: calc(var(--_u) * 5);
    min-width: calc(var(--_u) * 5);
  }
`;
