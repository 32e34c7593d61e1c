import { css } from 'lit';

/** Looks of a screen of a hall, after board 07a: head, pager, bar, foot. Sizes in em of the place. */
export const wallStyles = css`
  /* Screen */
  .probe {
    float: left;
    height: 100%;
    visibility: hidden;
  }
  .wall {
    display: flex;
    flex-direction: column;
    padding: 2em 2.67em 1.2em;
    overflow: hidden;
  }
  [data-place='kiosk'] .wall {
    padding: 1.6em 2.28em 1em;
  }
  [data-place='wall'] .wall {
    padding: 2em 2.4em 1.2em;
  }
  /* List and timeline stand at the margin of their place, too. */
  [data-place='kiosk'] .honor.screen {
    padding-right: 2.28em;
    padding-left: 2.28em;
  }
  [data-place='kiosk'] .to,
  [data-place='kiosk'] .sample,
  [data-place='hall'] .sample,
  [data-place='wall'] .sample {
    font-size: calc(var(--_u) * 0.875);
  }
  .wall-main {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .wide .wall-main {
    flex-direction: row;
  }
  .wall-body {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }
  /* Head */
  .wall-head {
    flex: none;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
  }
  .wide .wall-head {
    width: 11.5em;
    margin-inline-end: 2.1em;
  }
  .qs .wall .kicker {
    font-size: 1em;
    letter-spacing: 0.06em;
  }
  .wide .title {
    font-size: var(--_title);
    line-height: 1.25;
    overflow-wrap: break-word;
  }
  .wall .seal {
    flex: none;
    margin-top: 1.4em;
  }
  .low .seal {
    margin-top: 0.9em;
    font-size: 0.7em;
  }
  /* What has no room in its column would begin another one, which is not seen: the last line goes first, then the seal. */
  .wide .wall-said {
    flex: 1;
    display: flex;
    flex-flow: column wrap;
    align-content: flex-start;
    align-items: flex-start;
    align-self: stretch;
    min-height: 0;
    overflow: hidden;
  }
  /* As wide as its column, and the first in it: it is never what begins another one. */
  .wide .wall-said > slot {
    display: block;
    width: 100%;
  }
  .wide .wall-said > .wall-note {
    display: contents;
  }
  .wall-note {
    margin-top: 1.1em;
    font-size: 0.9em;
    line-height: 1.55;
    color: var(--_ink-2);
  }
  .wide .wall-note > p {
    max-width: 100%;
  }
  .wide .wall-note > p:first-child {
    margin-top: 1.1em;
  }
  .wall-note p + p {
    margin-top: 0.35em;
  }
  .low .wall-note {
    line-height: 1.4;
  }
  .tall .wall-head {
    position: relative;
    padding-bottom: 1.2em;
  }
  .tall .seal {
    position: absolute;
    top: 0;
    right: 0;
    margin: 0;
    font-size: 0.72em;
  }
  /* As high as the seal beside it: what goes on below has the whole width. */
  .tall .wall-said {
    max-width: 100%;
    min-height: 7.2em;
  }
  .tall .head {
    min-height: 5.6em;
    padding-inline-end: 9em;
  }
  .tall .wall-note {
    margin-top: 0;
    padding-inline-end: 9em;
  }
  .wall-tools {
    align-self: stretch;
    margin-top: 1em;
  }
  .wall-head .views > * {
    flex: 1;
  }
  /* Pager in the head */
  /* Of the pages a stroke each, and their number. */
  .wall-head .pager {
    align-self: stretch;
    margin-top: auto;
    padding-top: 1em;
    font-size: 0.93em;
  }
  /* It ends before the seal, which a head of few lines does not reach below. */
  .tall .wall-head .pager {
    padding-inline-end: 9.6em;
  }
  .wall-head .page-of {
    margin: 0;
    font-size: 1em;
  }
  .wall-head .dots {
    order: -1;
    display: flex;
    flex: 1 0 100%;
    margin-bottom: 0.5em;
  }
  .tall .wall-head .dots {
    flex: 1;
    margin: 0 0 0 1.2em;
    order: 0;
  }
  .qs .wall-head .dots i {
    flex: 0 1 2em;
    height: 0.2em;
    margin: 0 0.33em 0 0;
    background: var(--_line);
  }
  .qs .wall-head .dots .now {
    background: var(--_accent);
  }
  /* There all colours are one. */
  [data-theme='contrast'] .wall-head .now {
    transform: scaleY(2.5);
  }
  /* Bar */
  .wall-bar {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    padding-top: 0.6em;
  }
  .tall .wall-bar,
  .tight .wall-bar {
    display: block;
  }
  .wall-index {
    display: flex;
    flex-wrap: wrap;
  }
  /* A level with a long name has two lines. */
  .qs .wall-index .chip {
    max-width: 100%;
    margin: 0.4em 0.5em 0 0;
    padding: 0.2em 0.7em;
    font-size: 0.9em;
    line-height: 1.25;
    white-space: normal;
    word-break: break-word;
  }
  .wall-bar .pager {
    flex-wrap: nowrap;
    justify-content: flex-start;
    margin: 0;
    font-size: 0.9em;
  }
  .wall-ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
  }
  .tall .wall-ways,
  .tight .wall-ways {
    margin-top: 0.2em;
  }
  .wall-ways .wall-tools {
    margin: 0.44em 0 0;
    font-size: 0.9em;
  }
  .qs .wall-bar .btn {
    margin: 0.4em 0.5em 0 0;
    min-width: min-content;
    padding: 0 1em;
    line-height: 1.1;
    text-align: center;
    white-space: normal;
  }
  .qs .wall-bar .btn:last-child {
    margin-inline-end: 0;
  }
  .qs .low .wall-bar .btn {
    padding: 0 0.5em;
  }
  /* Nothing turns by itself there. */
  .by-hand .pager .btn:first-child {
    display: none;
  }
  .wall-bar .page-of {
    order: 1;
    margin: 0 0.5em;
  }
  .wall-bar .dots,
  .wall .wall-bar .page-of {
    display: none;
  }
  /* Column of a list or timeline */
  .column {
    flex: 1;
    min-height: 0;
  }
  .strip {
    position: relative;
    overflow: hidden;
    overflow-anchor: none;
  }
  .strip .timeline {
    margin: 0;
  }
  .strip .axis {
    position: sticky;
    top: 0;
    z-index: 2;
    margin-left: calc(8.5em + (100% - 8.5em) * 0.64);
  }
  .axis::before {
    content: '';
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: -200%;
    background: var(--_ground);
  }
  .strip .axis i:nth-child(even) {
    display: none;
  }
  .strip .roomy .entry:not(.undated) {
    padding-inline-end: 33%;
  }
  .strip .roomy .track {
    width: 36%;
  }
  /* Foot */
  .wall-foot {
    flex: none;
    padding-top: 0.8em;
  }
  .low .wall-bar,
  .low .wall-foot {
    padding-top: 0.2em;
  }
`;
