import { css } from 'lit';

/** Board 04c. A choice is ink, not red: none looks better than another. */
export const markingStyles = css`
  .qs .ink > [aria-pressed='true'] {
    color: var(--_ground);
    background: var(--_ink);
  }
  .write {
    flex: 1 1 8em;
    min-width: 0;
    min-height: var(--_touch);
    border-bottom: var(--_bold) solid var(--_ink);
    font: var(--_w-title) var(--_fs-h4) / 1.2 var(--_font-title);
  }
  .ticks {
    display: block;
    width: 100%;
    min-width: calc(var(--_u) * 12);
    height: calc(var(--_u) * 0.75);
    margin-top: calc(var(--_u) * 0.25);
    fill: none;
    overflow: visible;
  }
  .ticks .made {
    stroke: var(--_ink);
    stroke-width: 5;
  }
  .ticks .pale {
    stroke: var(--_edge);
    stroke-width: 2;
  }
  .view-marking {
    max-width: calc(var(--_u) * 44);
    margin: 0 auto;
    padding-bottom: 0;
  }
  .view-marking .sum {
    padding-top: 0.4em;
  }
  .marking {
    display: flex;
    flex-direction: column;
  }
  .lines,
  .review-part {
    flex: 1 0 auto;
  }
  .line-of-ballot {
    min-width: 0;
    margin: 0;
    padding: calc(var(--_u) * 0.75) 0;
    border: 0;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .line-of-ballot legend {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    float: left;
    width: 100%;
    padding: 0;
    margin-bottom: 0.4em;
  }
  .line-of-ballot legend .serif {
    margin-inline-end: 0.6em;
    font-size: calc(var(--_u) * 1.5);
  }
  .motion .line-of-ballot legend .serif {
    font-size: var(--_fs-h4);
  }
  .line-of-ballot legend small {
    font-size: var(--_fs-caption);
    color: var(--_ink-3);
  }
  .line-of-ballot .hint {
    margin-inline-start: auto;
    color: var(--_ink-2);
  }
  .choices {
    display: flex;
    clear: both;
    border: var(--_hair) solid var(--_edge);
    border-radius: 2px;
  }
  .choices label {
    position: relative;
    display: flex;
    flex: 1 1 0;
    align-items: center;
    justify-content: center;
    min-width: 0;
    min-height: var(--_touch);
    padding: 0.45em 0.25em;
    font-weight: var(--_w-medium);
    cursor: pointer;
  }
  .choices span {
    word-break: keep-all;
  }
  /* Elders' type on the smallest phone: the sign above its word. */
  .narrow .choices label {
    flex-direction: column;
  }
  .narrow .choices .mk {
    margin: 0 0 0.2em;
  }
  .choices label + label {
    border-inline-start: var(--_hair) solid var(--_edge);
  }
  .choices .mk {
    flex: none;
    width: 1.2em;
    height: 1.2em;
    margin-inline-end: 0.4em;
  }
  .choices .chosen {
    color: var(--_ground);
    background: var(--_ink);
  }
  /* The button itself lies over its label, so that it is where it is seen: for a remote, a finger, a reader's cursor. */
  .choices input {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .choices label:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    z-index: 1;
  }
  .ballot .write-in {
    display: flex;
    align-items: flex-end;
    margin-top: 0.5em;
  }
  .ballot .write-in > span {
    flex: none;
    padding-bottom: 0.4em;
    margin-inline-end: 0.75em;
  }
  .cast-bar {
    position: -webkit-sticky;
    position: sticky;
    bottom: 0;
    z-index: 2;
    margin: 0 calc(var(--_u) * -1);
    padding: calc(var(--_u) * 0.6) var(--_u);
    border-top: var(--_hair) solid var(--_line);
    background: var(--_sunken);
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
  }
  .cast-bar .chosen .serif {
    font: var(--_w-regular) var(--_fs-body) / 1.3 var(--_font-text);
  }
  .cast-bar .fig {
    padding: 0 0.1em;
    font-size: calc(var(--_u) * 1.75);
  }
  .cast-bar small {
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  .over {
    display: flex;
    align-items: flex-start;
    padding: 0.3em 0;
    font-weight: var(--_w-medium);
  }
  .over .mk {
    margin-top: 0.35em;
    color: var(--_ink);
  }
  .review-part > .over {
    font-size: var(--_fs-h4);
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    margin: 0.4em 0 0 -0.75em;
  }
  .qs .pair .btn {
    flex: 1 1 6em;
    min-height: calc(var(--_touch) * 1.18);
    margin: 0 0 0.4em 0.75em;
  }
  .qs .pair .wide {
    flex: 2 1 10em;
  }
  .in-room {
    text-align: center;
  }
  .in-room span {
    margin: 0 0.5em;
  }
  .looked-over {
    margin: var(--_s3) 0;
  }
  .looked-over > div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    padding: 0.6em 0;
    border-top: var(--_hair) solid var(--_line);
  }
  .looked-over dt {
    font-size: var(--_fs-h4);
    margin-inline-end: 1em;
  }
  .looked-over dd {
    margin: 0;
    text-align: end;
  }
  .looked-over .mk {
    margin-inline-end: 0.4em;
  }
  .looked-over small {
    display: block;
    font-size: var(--_fs-caption);
  }
  .done {
    margin: auto 0;
    padding: calc(var(--_u) * 3) 0;
    text-align: center;
  }
  .done .mk {
    width: calc(var(--_u) * 4);
    height: calc(var(--_u) * 4);
    stroke-width: 1.5;
  }
  .done .serif {
    font-size: var(--_fs-h2);
  }
  .idle {
    position: -webkit-sticky;
    position: sticky;
    bottom: 0;
    z-index: 3;
    margin: 0 calc(var(--_u) * -1);
    padding: var(--_s6) var(--_u);
    border: var(--_bold) solid var(--_ink);
    background: var(--_raised);
  }
  .idle .serif {
    font-size: var(--_fs-h3);
  }
  .idle .btn {
    margin-top: var(--_s4);
  }
  @media (forced-colors: active) {
    .choices .chosen {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
