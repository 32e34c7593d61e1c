import { css, type CSSResultGroup } from 'lit';
import { askStyles } from './ask.styles.js';
import { barStyles } from './bar.styles.js';
import { homeStyles } from './home.styles.js';
import { restStyles } from './rest.styles.js';

/**
 * The plinth, after boards 11a to 11d: on 1080×1920 it rests at 436 px, browses at 340 and asks at 972, all in the lowest 975 that a hand
 * reaches. Its type is one unit of the place (28 px on a kiosk): sizes are in em, and in `--_u` where a part has a type of its own. What
 * stands on it in each state has a sheet of its own, which holds all three forms: upright, in one line (`.line`), in the hand (`.narrow`).
 */
const common = css`
  .plinth {
    display: flex;
    flex: none;
    flex-direction: column;
    padding: 1.43em var(--_side);
    background: var(--_sunken);
    box-shadow:
      0 8px 0 var(--_sunken),
      -8px 8px 0 var(--_sunken),
      8px 8px 0 var(--_sunken);
  }
  [data-mode='attract'] .plinth {
    height: 15.571em;
  }
  [data-mode='browse'] .plinth {
    height: 12.143em;
    padding-top: var(--_u);
  }
  [data-mode='home'] .plinth {
    max-height: 34.714em;
  }
  [data-mode='warning'] .plinth {
    height: 34.714em;
    padding-top: 2em;
  }
  /* The plinth rises: what it holds comes from below. */
  .rise {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
    animation: rise var(--_t-open) var(--_ease);
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(2em);
    }
  }
  @media print {
    .plinth {
      display: none;
    }
  }

  /* Wider than tall: one line at the foot, always of the same height, so that no scene is set anew when it changes. */
  .wide > .plinth {
    height: 3.9em !important;
    padding: 0 var(--_side) !important;
  }
  .wide[data-mode='attract'] > .plinth {
    background: none;
    box-shadow: none;
  }
  .line {
    flex-direction: row;
    align-items: center;
    justify-content: space-between;
  }
  .line > * + * {
    margin-inline-start: calc(var(--_u) * 1.6);
  }

  /* Held in the hand: nothing is told of a remote, and the plinth is as high as its words. */
  .narrow > .plinth {
    height: auto;
    max-height: 100%;
    padding: var(--_u);
  }
  .narrow .touch,
  .narrow .call p,
  .narrow .keys,
  .narrow .also {
    display: none;
  }
  .qs .narrow h2 {
    font-size: var(--_fs-h3);
    white-space: normal;
  }
  .narrow .bar b,
  .narrow .what {
    font-size: var(--_u);
  }

  /* Time as strokes. */
  .five i,
  .strokes {
    display: block;
    width: 100%;
    height: calc(var(--_u) * 0.571);
  }
  .five i,
  i.strokes {
    border-bottom: 2px solid var(--_edge);
  }
  .strokes {
    fill: none;
  }
  .tall {
    stroke: var(--_accent);
    stroke-width: 6;
  }
  .short {
    stroke: var(--_edge);
    stroke-width: 2;
  }

  /* Words that break by sense. */
  .sense {
    word-break: keep-all;
  }
  .clause {
    display: inline-block;
  }

  /* Old data. */
  .stale {
    margin-top: var(--_s2);
    font-size: 0.929em;
    line-height: 1.4;
  }
  .stale b {
    font-weight: var(--_w-medium);
  }
  .clock {
    width: 1.1em;
    height: 1.1em;
    margin-inline-end: 0.4em;
    vertical-align: -0.16em;
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 1.5;
  }

  /* The last line: source, day, sample. */
  .plinth .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    flex: none;
    margin-top: auto;
    padding-top: var(--_s3);
    color: var(--_ink-3);
    font-size: 0.857em;
    line-height: 1.4;
  }
  /* Old data and a long source have room one below the other. */
  .plinth .stale + .foot {
    padding-top: 0;
  }
  .foot > span:first-child {
    min-width: 0;
    text-wrap: balance;
  }
  .foot > span + span {
    margin-inline-start: auto;
    padding-inline-start: 2em;
    white-space: nowrap;
  }
  .foot i {
    margin-inline-end: 1.5em;
    font-style: normal;
    white-space: nowrap;
  }
  .foot [lang] {
    margin-inline-end: 1em;
  }
  .foot i:last-child {
    margin-inline-end: 0;
  }
  .line .foot {
    display: block;
    flex: 1 1 calc(var(--_u) * 22);
    min-width: 0;
    margin-top: 0;
    padding-top: 0;
    font-size: 0.8em;
    text-align: end;
  }
  /* A line that ends at the margin has its air before the day. */
  .line .foot [lang] {
    margin-inline-end: 0;
  }
  .line .foot span + i {
    margin-inline-start: 1em;
  }
  .narrow .foot > span + span {
    margin: 0;
    padding: 0;
    white-space: normal;
    word-break: keep-all;
  }
`;

/** All of it. */
export const plinthStyles: CSSResultGroup = [common, restStyles, barStyles, homeStyles, askStyles];
